/** Whose idea a thing is said to have been, or who is said to have asked for it first. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { onceOf } from '../words/once.js';
import { partOf } from '../words/phrases.js';
import { canonical, lastWord } from '../words/words.js';

export interface Origin {
  who: Term;
  /** True where the words leave room for one only ("first", "came up with", "it was … that"); several may propose a thing. */
  sole: boolean;
  /** "Had not asked for one": that one did not. */
  denied: boolean;
  /** Who settles that a thing be done need not be who asked for it: set where the words tell which. */
  by?: 'settled' | 'asked';
}

/** Verbs of bringing a thing up; by the first group one thing is brought up once. */
const SOLE =
  /^(?:come up|dream up|think up|devise|conceive|originate|invent|instigate|initiate|mastermind|float|hatch)$/;
const SHARED =
  /^(?:propose|suggest|request|ask|demand|call|recommend|want|press|put forward|raise|commission|order)$/;
const BID_FOR = /^(?:request|order|commission|demand)$/;
const IDEA =
  /^(?:idea|notion|suggestion|proposal|request|initiative|brainchild|scheme|plan|thought|impulse|call)$/;
/** Words that belong to the bringing up, not to what is brought up. */
export const ORIGIN_WORDS: ReadonlySet<string> = new Set(
  'at request invitation instigation insistence behest instruction order command bidding first come idea notion suggestion proposal request initiative brainchild scheme plan thought ask demand call suggest propose recommend dream think up put forward raise want original originally'
    .split(' ')
    .map(canonical),
);

/** What is done at somebody's bidding: "at the request of", "on the orders of", "at the trust’s own invitation". */
const BIDDING =
  /^(?:request|invitation|instigation|insistence|behest|urging|instruction|order|command|bidding|prompting|suggestion)$/;
/** "Had the gates opened": who has a thing done brings it about that it is done (Huddleston and Pullum 2002, 1235). */
const HAD_DONE =
  /\b(?:had|has|have|got) (?:the|its|his|her|their|both|all) (?:[\p{L}-]+ ){1,3}?[\p{L}-]+(?:ed|shut|cut|put|sent|brought|taken|drawn|built|removed|sealed)\b/iu;

const OWN_ACCORD = /^(?:his|her|its|their|my|our) own (?:initiative|accord|authority|bat|volition)\b/i;

/** Who is said to have wished it, behind "at the request of" or before "’s request". */
function bidderOf({ claim: { frame } }: CaseClaim): Pick<Origin, 'who' | 'by'> | null {
  for (const { role, term } of frame.others) {
    if (!/^(?:at|on|upon|under|by|of|off)$/.test(role)) continue;
    // "on his own initiative": nobody else's
    if (frame.agent && OWN_ACCORD.test(term.text)) return { who: frame.agent, by: 'settled' };
    if (!BIDDING.test(term.head)) continue;
    const [, of] = /\bof (.+)$/u.exec(term.text) ?? [];
    const [, own] = /^(.+?)[’']s?\b/u.exec(term.text) ?? [];
    const by = /^(?:instruction|order|command)$/.test(term.head) ? 'settled' : 'asked';
    if (of !== undefined && !/^\d/.test(of)) return { who: partOf(term, of), by };
    if (own !== undefined) return { who: ownerOf(term, own), by };
  }
  return null;
}

/** "It was the clerk’s idea": the clerk. */
const ownerOf = (term: Term, text: string): Term => ({
  ...term,
  text,
  end: term.start + text.length,
  head: lastWord(text),
  words: text.toLowerCase().split(/\s+/),
  owner: null,
});

export const originOf = onceOf((one: CaseClaim): Origin | null => {
  const { claim } = one;
  const bidder = claim.modality === 'asserted' && claim.polarity === 'positive' ? bidderOf(one) : null;
  if (bidder) return { ...bidder, sole: true, denied: false };
  const decider = deciderOf(one);
  if (decider) return { who: decider, sole: true, denied: false, by: 'settled' };
  const { predicate, agent } = claim.frame;
  if (claim.polarity === 'negative')
    return predicate &&
      agent &&
      !agent.pronoun &&
      claim.modality === 'asserted' &&
      DENIABLE.test(predicate.lemma)
      ? { who: agent, sole: true, denied: true }
      : null;
  const told = originTold(one);
  return told && { ...told, denied: false };
});

/** "The decision to turn back was taken by the master", "had been told to close them by the duty officer": who settled that it be done. */
function deciderOf({ claim }: CaseClaim): Term | null {
  const { frame, operators, polarity, quote } = claim;
  if (polarity === 'negative' || !frame.predicate) return null;
  const behind = frame.agent && !frame.agent.pronoun && frame.agent.start > frame.predicate.end;
  if (behind && operators.some(({ kind, text }) => kind === 'plan' && /\bdecision$/i.test(text)))
    return frame.agent;
  const told =
    operators.some(({ kind }) => kind === 'ask') &&
    /\b(?:was|were|been) (?:told|ordered|instructed|directed|asked)\b/i.test(quote.exact);
  return told ? (frame.others.find(({ role }) => role === 'by')?.term ?? null) : null;
}

/** Who did not do one of these had no part in it. */
const DENIABLE = /^(?:request|ask|demand|call|order|commission|propose|suggest)$/;

function originTold({ claim }: CaseClaim): Omit<Origin, 'denied' | 'by'> | null {
  const { predicate, agent, theme, others } = claim.frame;
  // "the idea was proposed by": what stands under it is a plan, the proposing is done
  if (!predicate || !/^(?:asserted|planned)$/.test(claim.modality)) return null;
  if (claim.modality === 'planned' && !/^(?:propose|suggest|request)$/.test(predicate.lemma)) return null;
  const text = claim.quote.exact;
  const attribute = others.find(({ role }) => role === 'attribute')?.term;
  // "The first to ask for it were the midwives"; "The midwives were the first to ask for it"
  if (predicate.lemma === 'be' && theme && attribute) {
    const firstTo =
      /\bfirst (?:\w+ )?(?:to|who|that) (?:\w+ )?(?:ask|suggest|propose|call|raise|want|demand|request|think|recommend|float|put)\w*\b/i;
    if (firstTo.test(text)) return { who: theme.head === 'first' ? attribute : theme, sole: true };
    const [, own] = /^(.+?)[’']s?\b/u.exec(attribute.text) ?? [];
    if (IDEA.test(attribute.head) && own !== undefined && /^it$/i.test(theme.text))
      return { who: ownerOf(attribute, own), sole: true };
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
  if (predicate.lemma === 'have' && claim.modality === 'asserted' && HAD_DONE.test(text))
    return { who: agent, sole: cleft };
  if (!SHARED.test(predicate.lemma)) return null;
  // "was requested by", "the vicar himself": the point is who it was
  const pointed = BID_FOR.test(predicate.lemma) && agent.start > predicate.end;
  const self = /\b(?:himself|herself|itself|themselves)\b/i.test(text);
  return { who: agent, sole: cleft || pointed || self || /\bfirst\b/i.test(predicate.text) };
}
