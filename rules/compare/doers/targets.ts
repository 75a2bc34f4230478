/** What an act is aimed at: "surveillance of lorry drivers", "raids on traders", "shelled the villages"; and "was not aimed at the villages". */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { likeWords } from '../identity/ground.js';
import { onceOf } from '../words/once.js';
import { relateTerms } from '../identity/terms.js';
import { canonical, stemOf, tellingWords } from '../words/words.js';

/** Verbs that tell at whom or what an act is aimed. */
const AIMS = /^(?:aim|direct|target)$/;
const AT = /^(?:at|against|towards?)$/;
/** Prepositions that bring the target of a noun of an act: "a raid on", "a campaign against", "an inquiry into". */
const UPON = /^(?:on|upon|against|into|at|of|over)$/;
/** Words by which only some are left out, or only the purpose is denied. */
const PARTLY =
  /\b(?:only|just|merely|solely|simply|specifically|particularly|exclusively|primarily|mainly|chiefly|especially|deliberately|intentionally|personally|directly|all|every|any one|alone)\b/i;

/** Nouns of watching or listening to others without their knowing, which one paper uses for another. */
const WATCHING =
  /^(?:surveillance|monitoring|observation|spying|snooping|eavesdropping|wiretapping|bugging|phone-tapping|monitor|watch|spy|snoop|eavesdrop|bug)$/;

export interface Aim {
  act: Term;
  target: Term;
}

/** The act and the target of "the raids were not aimed at traders"; null where the claim is no such denial. */
export const aimDenied = onceOf(({ claim: { frame, polarity, quote } }): Aim | null => {
  const { predicate, agent, theme, others } = frame;
  if (polarity !== 'negative' || !predicate || !AIMS.test(predicate.lemma) || PARTLY.test(quote.exact))
    return null;
  const at = others.find(({ role, term }) => AT.test(role) && term.start >= predicate.end)?.term ?? null;
  const act = at ? (theme ?? agent) : agent;
  const target = at ?? (agent ? theme : null);
  return act && target && !act.pronoun && !target.pronoun && !act.entity ? { act, target } : null;
});

/** True where a claim tells that the act was done to the target, by its verb or by the noun of the act. */
export function doneTo({ claim: { frame } }: CaseClaim, { act, target }: Aim): boolean {
  const { predicate, agent, theme, others } = frame;
  if (!predicate) return false;
  const isAct = (word: string): boolean =>
    stemOf(word) === stemOf(act.head) ||
    likeWords(word, act.head) ||
    (WATCHING.test(word) && WATCHING.test(act.head));
  const upon = others.filter(({ role }) => UPON.test(role)).map(({ term }) => term);
  const undergoes = agent && theme ? [theme] : [];
  // "carried out checks on": the predicate is the act, told by its noun
  if (isAct(predicate.lemma) || predicate.text.split(' ').some((word) => stemOf(word) === stemOf(act.head)))
    return [...undergoes, ...upon].some((term) => isTarget(term, target));
  if (!theme || !isAct(theme.head)) return false;
  return upon.some((term) => isTarget(term, target)) || holds(theme, target);
}

const isTarget = (term: Term, target: Term): boolean =>
  relateTerms(term, target) === 'same' ||
  (sameHead(term, target) && within(target, term) && within(term, target));

const sameHead = (a: Term, b: Term): boolean => canonical(a.head) === canonical(b.head);

const within = (some: Term, all: Term): boolean => {
  const words = tellingWords(all.words);
  return [...tellingWords(some.words)].every((word) => words.has(word));
};

/** "Surveillance of lorry drivers": the target, and no other word, behind "of". */
function holds(theme: Term, target: Term): boolean {
  const [, of] = /^.*?\bof (?:the |its |their |his |her )?(.+)$/i.exec(theme.text) ?? [];
  if (of === undefined) return false;
  const plain = (text: string): string => text.toLowerCase().replace(/^(?:the|its|their|his|her) /, '');
  return plain(of) === plain(target.text);
}
