/** What was ended by a deed ("sold the mill", "resigned as chairman"), and what is still so ("still owns it", "is still chairman"). */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { ENDED_LINES } from '../../words/ended.js';
import { eventOf } from '../identity/event-view.js';
import { onceOf } from '../words/once.js';
import { bareOf } from './states.js';
import { lastWord, stemOf } from '../words/words.js';
import { sought } from '../../sought/sought.js';

export interface Ending {
  line: string;
  of: 'theme' | 'agent' | 'both';
  /** Long after the deed it may be so again. */
  returns?: boolean;
}

export interface Lasting extends Ending {
  /** The word that says what is still so. */
  text: string;
}

const LINES = ENDED_LINES.map(({ of, deeds, state, returns = false }, at) => ({
  of,
  returns,
  line: `line ${at}`,
  deeds: new Set(deeds.split(' ').map((verb) => verb.replace('_', ' '))),
  state: new Set(state.split(' ').map(stemOf)),
}));

/** The lines whose state a claim says was ended. */
export const endingsOf = onceOf((one): readonly Ending[] => {
  const { claim } = one;
  const lemma = claim.frame.predicate?.lemma;
  // "should step down" has ended nothing
  if (lemma === undefined || !isSo(one) || lemma === 'be' || claim.operators.length > 0) return [];
  if (STILL.test(claim.quote.exact)) return [];
  // "sold half of it", "partly lifted"
  if (IN_PART.test(claim.quote.exact)) return [];
  return [
    ...LINES.filter(({ deeds }) => deeds.has(lemma)),
    { of: 'theme' as const, line: `un ${stemOf(lemma)}` },
  ];
});

const IN_PART = sought(/\b(?:part|partly|half|some|most|section|portion|wing|temporarily|briefly|for)\b/i);

const STILL = sought(/\bstill\b|\bto this day\b|\bremain(?:s|ed)?\b|\bcontinue[sd]? to\b/i);

/** The lines whose state a claim says has not been ended: "still", "remains". */
export const lastingsOf = onceOf((one): readonly Lasting[] => {
  const { claim } = one;
  const { predicate, others, tense } = claim.frame;
  if (!predicate || !isSo(one) || tense === 'past' || !STILL.test(claim.quote.exact)) return [];
  const told = lastWord(predicate.text);
  const words = [
    predicate.lemma,
    told,
    ...others.flatMap(({ role, term }) => (/^(?:attribute|in|at|on|as)$/.test(role) ? term.words : [])),
    ...others.flatMap(({ role, term }) => (role === 'attribute' ? term.text.toLowerCase().split(/\s+/) : [])),
  ];
  return words.flatMap((word) => {
    const bare = bareOf(word);
    const undone = bare === null ? [] : [{ of: 'theme' as const, line: `un ${stemOf(bare)}`, text: word }];
    const held = LINES.filter(({ state }) => state.has(stemOf(word)));
    return [...held.map(({ of, line, returns }) => ({ of, line, returns, text: word })), ...undone];
  });
});

/** Told as a fact: neither denied nor left open, besides that it has to be. */
const isSo = ({ claim: { polarity, modality, frame } }: CaseClaim): boolean =>
  polarity === 'positive' && modality === 'asserted' && frame.tense !== 'future';

/** Posts and bodies that a claim names beside its verb: "resigned as chairman", "still sits on the board". */
export const postsOf = ({ claim: { frame } }: CaseClaim): Term[] =>
  frame.others.flatMap(({ role, term }) =>
    /^(?:as|from|attribute|on|in|at)$/.test(role) && !ANY_POST.test(term.head) ? [term] : [],
  );

const ANY_POST = /^(?:post|office|place|charge|job|role|position|work|helm)$/;

/** What the state is of: the thing, or who holds it. */
export function holderOf(one: CaseClaim, of: Ending['of']): Term | null {
  const { theme } = eventOf(one.claim);
  const { agent, predicate } = one.claim.frame;
  if (of !== 'agent') return theme;
  return (
    [agent, theme, one.claim.frame.theme].find((term) => term && predicate && term.end <= predicate.start) ??
    agent
  );
}
