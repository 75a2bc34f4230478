/**
 * What somebody wants undone: "called for the abolition of the levy", "proposed to close the school". Whoever wants a thing ended, banned
 * or put out is not for the thing; whoever is against its ending need not be for it.
 */
import type { Claim, Term } from '../../../model/claim.js';
import { canonical, tellingWords } from '../words/words.js';

/** Nouns of acts that end a thing or put somebody out. Source: the nominals of Levin's (1993) verbs of removing, banishing, destroying and ending. */
const ACTS =
  'abolition scrapping removal expulsion sacking dismissal firing closure demolition cancellation abandonment repeal banning ban eviction deportation impeachment ousting overthrow destruction withdrawal suspension end resignation arrest prosecution boycott';
const UNDOING = new Set(
  `${ACTS} abolish scrap close shut sell sale axe cancel evict remove`.split(' ').map(canonical),
);

/** True for a word, by its canonical name, for an act that does away with what it is done to. */
export const isUndoing = (word: string): boolean => UNDOING.has(word);

const ACT_OF = new RegExp(
  `^(?:for )?(?:the |an? |its |his |her |their )?(?:immediate |complete |total |outright |early )?(${ACTS.split(' ').join('|')}) (?:from [\\p{L} ]+? )?(?:of|on|to) (.+)$`,
  'iu',
);
/** Where the thing that is to be undone ends. */
const ENDS =
  /,|;|\b(?:from|by|in|after|before|because|when|while|and|but|that|who|which|until|unless|over|at)\b/i;

/** Verbs and nouns of wanting a thing done; support and opposition are the stand's own. */
const WANTING =
  /^(?:propose|demand|urge|want|seek|advocate|recommend|request|suggest|call|call for|press|press for|push|push for|campaign|argue|ask|lobby|draw up|table|move|vote)$/;
const WANTED = /\b(?:propos|want|demand|urg|vot|recommend|call|seek|sought|press|ask|campaign)/i;
const ENDING = new Set(['abolish', 'close', 'cancel', 'ban', 'demolish', 'dismiss', 'end', 'delete']);

export interface Undone {
  act: string;
  words: ReadonlySet<string>;
}

/** Telling words of the thing that a text begins with, by the lemmas that the claim's frame has for them. */
function thingIn({ words }: Claim['frame'], text: string): ReadonlySet<string> {
  const own = (text.split(ENDS)[0] ?? '').toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return tellingWords(
    own.map((word) => words.find((lemma) => lemma.slice(0, 4) === word.slice(0, 4)) ?? word),
  );
}

/** The act and the thing, where a phrase of the claim names both; null where none does. Phrases in the roles of `but` are passed over. */
export function actIn({ frame, quote }: Claim, but?: RegExp): Undone | null {
  const others = frame.others.filter(({ role }) => !but?.test(role)).map(({ term }) => term);
  const terms = [frame.theme, ...others].filter((term) => term !== null);
  for (const { start } of terms) {
    const found = ACT_OF.exec(quote.exact.slice(Math.max(0, start - quote.start)));
    const [, act, thing] = found ?? [];
    if (act === undefined || thing === undefined) continue;
    const words = thingIn(frame, thing);
    if (words.size > 0) return { act: act.toLowerCase(), words };
  }
  return null;
}

/** Verbs that end a thing or put somebody out, as an infinitive behind a verb of asking has them. */
const TO_END =
  /(?<!\bnot )\bto (abolish|scrap|close|ban|demolish|sack|dismiss|axe|remove|cancel|repeal|expel|end|abandon|evict|drop|shut|shut down|pull down|tear down) (.+)$/iu;

/** "Urged the council to scrap the levy", "voted to close the library". */
function actAsked({ frame, quote }: Claim, from: number): Undone | null {
  const [, act, thing] = TO_END.exec(quote.exact.slice(Math.max(0, from - quote.start))) ?? [];
  if (act === undefined || thing === undefined) return null;
  const words = thingIn(frame, thing);
  return words.size > 0 ? { act: act.toLowerCase(), words } : null;
}

/** What somebody is told to want undone, and who; null where the claim tells nothing of the kind. */
export function wantsUndone(claim: Claim): (Undone & { holder: Term }) | null {
  const { frame, operators, polarity, modality } = claim;
  const { predicate, agent, theme } = frame;
  if (!predicate || !agent || polarity === 'negative') return null;
  const told = modality === 'asserted' && WANTING.test(predicate.lemma);
  const named = told ? (actIn(claim, /^against$/) ?? actAsked(claim, predicate.end)) : null;
  if (named) return { ...named, holder: agent };
  const wanted = modality === 'planned' && operators.some(({ text }) => WANTED.test(text));
  if (!wanted || !theme || !ENDING.has(predicate.class ?? '')) return null;
  return { act: predicate.class ?? '', words: tellingWords(theme.words), holder: agent };
}
