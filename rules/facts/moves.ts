/** What is said to go up or down in short texts: "crude oil dips below $43", "prices rose", "a fall in profits". */
import { wordsInText } from '../compare/words/words.js';
import { MAY } from '../words/may.js';

export interface Move {
  /** Telling words of what moves; the last of them names it. */
  what: readonly string[];
  up: boolean;
  start: number;
  end: number;
}

/** Verbs of change on a scale (Levin 1993, 45.6), by direction. Words that mean other things as often ("gain", "ease", "sink") are out. */
const UP =
  'ris(?:e|es|en|ing)|rose|climb(?:s|ed|ing)?|increas(?:e|es|ed|ing)|grow(?:s|ing|n)?|grew|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|rebound(?:s|ed)?|rall(?:y|ies|ied)|(?:go|goes|going|went|gone|edg(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|creep(?:s|ing)?|crept) up(?= (?:to|by|from|\\d|sharply|slightly)|[,.]|$)';
const DOWN =
  'fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|dip(?:s|ped)?|slip(?:s|ped)?|slump(?:s|ed)?|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed)|plummet(?:s|ed)?|shr(?:inks?|ank|unk)|(?:com(?:e|es|ing)|came|go|goes|going|went|gone|edg(?:e|es|ed|ing)|mov(?:e|es|ed|ing)) down(?= (?:to|by|from|\\d|sharply|slightly)|[,.]|$)';
const DIRECTION = new RegExp(`\\b(?:(?<up>${UP})|(?<down>${DOWN}))\\b`, 'gi');
/** Words before the verb that belong to it, not to its subject. */
const BETWEEN =
  /\b(?:has|have|had|is|are|was|were|been|will|also|again|sharply|slightly|further|nearly|almost|this|last|yesterday|today|on|in|at|by)\b/gi;
const UNSETTLED = new RegExp(`\\b(?:not|never|no|${MAY}|might|could|would|if|should|to)\\b|n[’']t\\b`, 'i');

export function movesIn(text: string): Move[] {
  return [...text.matchAll(DIRECTION)].flatMap((found): Move[] => {
    const end = found.index + found[0].length;
    const clause =
      text
        .slice(0, found.index)
        .split(/[,;:.?!]\s|\b(?:and|but|as|while|that|which|who|after)\b/)
        .at(-1) ?? '';
    const behind = /^ in (?:the |its |his |their )?((?:\p{L}[\p{L}’'-]* ?){1,3})/u.exec(text.slice(end))?.[1];
    const noun = /\b(?:an?|the|its|sharp|recent|further|this) $/i.test(clause) && behind;
    const what = movedIn(noun ? behind : clause);
    if (what.length === 0 || UNSETTLED.test(clause)) return [];
    return [{ what, up: found.groups?.['up'] !== undefined, start: found.index, end }];
  });
}

/** The telling words of a subject, the one that names it last: "stocks" of "wheat stocks in the silos", "price" of "the price of oil". */
function movedIn(subject: string): string[] {
  const words = subject.trim().split(/\s+/).slice(-10);
  const at = words.findIndex((word, i) => i > 0 && /^(?:in|of|at|with|on|for|from|across)$/i.test(word));
  const [front, tail] = at < 0 ? [words.slice(-5), []] : [words.slice(0, at).slice(-4), words.slice(at)];
  const telling = (some: readonly string[]): string[] => [
    ...wordsInText(some.join(' ').replace(BETWEEN, ' ')),
  ];
  const own = telling(front);
  return [...telling(tail).filter((word) => !own.includes(word)), ...own];
}
