/** Whose idea a thing is said to have been, or who is said to have asked for it first. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { canonical } from '../words/words.js';

export interface Origin {
  who: Term;
  /** True where the words leave room for one only ("first", "came up with", "it was … that"); several may propose a thing. */
  sole: boolean;
}

/** Verbs of bringing a thing up; by the first group one thing is brought up once. */
const SOLE =
  /^(?:come up|dream up|think up|devise|conceive|originate|invent|instigate|initiate|mastermind|float|hatch)$/;
const SHARED =
  /^(?:propose|suggest|request|ask|demand|call|recommend|want|press|put forward|raise|commission|order)$/;
const IDEA =
  /^(?:idea|notion|suggestion|proposal|request|initiative|brainchild|scheme|plan|thought|impulse|call)$/;
/** Words that belong to the bringing up, not to what is brought up. */
export const ORIGIN_WORDS: ReadonlySet<string> = new Set(
  'first come idea notion suggestion proposal request initiative brainchild scheme plan thought ask demand call suggest propose recommend dream think up put forward raise want original originally'
    .split(' ')
    .map(canonical),
);

export function originOf({ claim }: CaseClaim): Origin | null {
  const { predicate, agent, theme, others } = claim.frame;
  // "the idea was proposed by": what stands under it is a plan, the proposing is done
  if (!predicate || claim.polarity === 'negative' || !/^(?:asserted|planned)$/.test(claim.modality))
    return null;
  if (claim.modality === 'planned' && !/^(?:propose|suggest|request)$/.test(predicate.lemma)) return null;
  const text = claim.quote.exact;
  const attribute = others.find(({ role }) => role === 'attribute')?.term;
  // "The first to ask for it were the midwives"; "The midwives were the first to ask for it"
  if (predicate.lemma === 'be' && theme && attribute) {
    const firstTo =
      /\bfirst (?:\w+ )?(?:to|who|that) (?:\w+ )?(?:ask|suggest|propose|call|raise|want|demand|request|think|recommend|float|put)\w*\b/i;
    if (firstTo.test(text)) return { who: theme.head === 'first' ? attribute : theme, sole: true };
    if (IDEA.test(attribute.head) && attribute.owner) return { who: theme, sole: true };
  }
  const source = others.find(({ role }) => role === 'from' || role === 'with')?.term;
  const thing = agent ?? theme;
  if (
    thing &&
    source &&
    IDEA.test(thing.head) &&
    /^(?:come|originate|start|begin|be|lie)$/.test(predicate.lemma)
  )
    return { who: source, sole: true };
  if (!agent || agent.pronoun) return null;
  const cleft = /\bit (?:was|is|had been) [^,;]{2,80}? (?:that|who|which) /i.test(text);
  const upWith = predicate.lemma === 'come' && /\b(?:came|come|comes|coming) up with\b/i.test(text);
  if (upWith || SOLE.test(predicate.lemma)) return { who: agent, sole: true };
  if (!SHARED.test(predicate.lemma)) return null;
  return { who: agent, sole: cleft || /\bfirst\b/i.test(predicate.text) };
}
