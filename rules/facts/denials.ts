/** What a short text says is not so: the words before the negation in its clause, and those behind it. */
import { wordsInText } from '../compare/words/words.js';
import { MAY } from '../words/may.js';

export interface Denial {
  /** Telling words before the negation: whom it is said of. */
  subject: ReadonlySet<string>;
  /** Telling words in reach of the negation. */
  denied: ReadonlySet<string>;
  start: number;
  end: number;
}

/** Negations of a clause. "Not only", "not all", "no doubt" and "not clear whether" deny something else than what follows; "did not fail to" denies nothing. */
const NEGATION =
  /\b(?:not(?! (?:only|just|least|all|every|clear|necessarily|to mention|until|because|fail|refuse|hesitate|forget|neglect|deny)\b)|never|cannot|no longer|(?<!\b(?:not|n[’']t) )(?:fail(?:s|ed)?|refus(?:es|ed)|unable|yet) to|no(?= \p{Ll}))\b(?! (?:doubt|matter|wonder)\b)|n[’']t\b/giu;

/** Where a clause ends: a stop, or a word that opens another clause. */
const CLAUSE_END =
  /[;:?!.](?:\s|$)|,|\b(?:but|and|because|although|while|whether|if|than|unless|who|which|after|before)\b|[–—]/i;
const CLAUSE_STARTS =
  /[;:?!.](?:\s|$)|\b(?:but|because|although|though|while|when|whether|why|how|if|than|unless|until|so|so that|who|which|that|says?|said|insists?|claims?|after|before)\b|[–—]/gi;
/** Openers of clauses that tell a purpose, a condition or an aside: what they deny is not the matter of the text. */
const ASIDE =
  /^(?:because|although|though|while|when|whether|why|how|if|than|unless|until|so|so that|who|which|after|before)$/i;
/** Words before a negation that leave open what it denies. */
const OPEN = new RegExp(
  `\\b(?:${MAY}|might|would|could|should|expect(?:s|ed|ing)?|fear(?:s|ed)?|hopes?)\\b`,
  'i',
);
/** Words behind a negation that it reaches in a short text. */
const REACH = 8;

/** "Instead of selling its stake, the port has leased the land": what was chosen against was not done. */
const INSTEAD = /\b(?:instead of|rather than) (?=\p{L}+ing\b)/giu;

/** What the sentence around says of somebody who did another thing instead. */
function chosenAgainst(text: string): Denial[] {
  return [...text.matchAll(INSTEAD)].flatMap((found): Denial[] => {
    const from = found.index + found[0].length;
    const behind = text.slice(from).split(/[,;:?!.](?:\s|$)/)[0] ?? '';
    const before =
      text
        .slice(0, found.index)
        .split(/[.?!;]\s/)
        .at(-1) ?? '';
    // where the phrase opens the sentence, the subject stands right behind it
    const subject = wordsInText(
      /\p{L}/u.test(before) ? before : subjectAhead(text.slice(from + behind.length)),
    );
    const denied = wordsInText(behind);
    return denied.size === 0
      ? []
      : [{ subject, denied, start: found.index, end: from + behind.trimEnd().length }];
  });
}

/** The words of a clause up to its verb. */
const subjectAhead = (clause: string): string =>
  clause.replace(/^\W+/u, '').split(/\b(?:has|have|had|is|are|was|were|will|would|\p{Ll}{2,}ed)\b/u)[0] ?? '';

export function denialsIn(text: string): Denial[] {
  return [...negationsIn(text), ...chosenAgainst(text)].sort((a, b) => a.start - b.start);
}

function negationsIn(text: string): Denial[] {
  return [...text.matchAll(NEGATION)].flatMap((found): Denial[] => {
    const opener = [...text.slice(0, found.index).matchAll(CLAUSE_STARTS)].at(-1);
    if (opener && ASIDE.test(opener[0])) return [];
    const start = opener ? opener.index + opener[0].length : 0;
    const from = found.index + found[0].length;
    // what may not be, and what was expected not to be, is not denied
    if (OPEN.test(text.slice(start, found.index))) return [];
    const behind = text.slice(from).split(CLAUSE_END)[0] ?? '';
    const reach = behind
      .split(/\s+/)
      .slice(0, REACH + 1)
      .join(' ');
    // "holds no licence" denies the holding
    const verb = /^no$/i.test(found[0])
      ? (/\p{L}+(?= $)/u.exec(text.slice(start, found.index))?.[0] ?? '')
      : '';
    const denied = wordsInText(`${verb} ${reach}`);
    if (denied.size === 0) return [];
    return [
      {
        subject: wordsInText(text.slice(start, found.index)),
        denied,
        start: found.index,
        end: from + reach.trimEnd().length,
      },
    ];
  });
}
