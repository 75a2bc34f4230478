/**
 * Whether somebody or something is told to be in a body, an area or a plan, or out of it: "was a member of the panel", "lies within the
 * zone", "was left out of the merger", "never belonged to it". The two exclude each other (Cruse 1986, complementaries).
 */
import type { Claim, Term } from '../../../model/claim.js';
import { eventOf } from '../identity/event-view.js';
import { onceOf } from '../words/once.js';
import { stemOf } from '../words/words.js';

export interface Standing {
  side: 'in' | 'out';
  /** True for belonging, which lasts; false for being in a place, which one enters and leaves. */
  belongs: boolean;
  bearer: Term;
  /** What it is in or out of. */
  group: Term;
  /** From the verb to the group. */
  start: number;
  end: number;
}

/** Verbs that tell no more than where a thing is. */
const LYING = /^(?:be|lie|stand|sit|stay|remain|situate|locate|base|fall|come)$/;
/** Of these the place is where it was put and lasts. */
const FIXED = /^(?:lie|situate|locate|base|fall|come)$/;
const WITHIN = /^(?:in|inside|within|among)$/;
const BEYOND = /^(?:outside|beyond|out of)$/;
/** Where the one who is kept there stays. */
const KEPT = /^(?:keep|leave|hold|stay|remain|stand)$/;

/** How a claim tells its subject to stand to what it names; null where it tells of no such thing. */
export const standingOf = onceOf(({ claim }): Standing | null => {
  const { predicate } = claim.frame;
  const found = predicate ? (belonging(claim) ?? placed(claim)) : null;
  if (!found || !predicate) return null;
  const { bearer, group, ...rest } = found;
  if (claim.polarity === 'negative') {
    // "was not outside" leaves it on the line; "was not a member" puts one outside
    if (rest.side === 'out') return null;
    rest.side = 'out';
  }
  const [start, end] = [Math.min(predicate.start, group.start), Math.max(predicate.end, group.end)];
  return { ...rest, bearer, group, start, end };
});

type Found = Pick<Standing, 'side' | 'belongs' | 'bearer' | 'group'>;

/** "A member of", "part of", "belonged to", "took part in", "was included in", "was left out of", "was excluded from". */
function belonging(claim: Claim): Found | null {
  const { predicate, agent, theme, others } = claim.frame;
  const lemma = predicate?.lemma ?? '';
  const other = (role: RegExp): Term | null => others.find((one) => role.test(one.role))?.term ?? null;
  const told = (side: Standing['side'], bearer: Term | null, group: Term | null): Found | null =>
    bearer && group ? { side, belongs: true, bearer, group } : null;
  if (lemma === 'part') return told('in', theme, other(/^of$/));
  if (lemma === 'belong') return told('in', agent, theme ?? other(/^to$/));
  if (lemma === 'take part') return told('in', agent, theme ?? other(/^in$/));
  if (lemma === 'serve') return told('in', agent, other(/^on$/));
  if (lemma === 'include' && !agent) return told('in', theme, other(WITHIN));
  if (lemma === 'exclude' && !agent) return told('out', theme, other(/^from$/));
  if (lemma === 'leave out' && !agent) return told('out', theme, other(/^(?:attribute|of|from)$/));
  if (KEPT.test(lemma)) {
    const kept = lemma === 'keep' || lemma === 'leave' ? (agent ? null : theme) : null;
    const out = other(/^out of$/);
    if (kept && out) return told('out', kept, out);
  }
  return lemma === 'be' ? memberOf(claim) : null;
}

/** "Is a founding member of the guild", "was one of the panel", "was on the panel". */
function memberOf({ frame: { theme, others } }: Claim): Found | null {
  const attribute = others.find(({ role }) => role === 'attribute')?.term;
  const group = attribute && MEMBER.test(attribute.text) ? behindOf(attribute) : null;
  const of = others.find(({ role }) => role === 'of')?.term ?? null;
  const body = group ?? (attribute && MEMBER_ALONE.test(attribute.text) ? of : null);
  return theme && body ? { side: 'in', belongs: true, bearer: theme, group: body } : null;
}
const MEMBER = /^(?:an? (?:[\p{L}-]+ )?(?:member|part)|one|part) of /iu;
const MEMBER_ALONE = /^an? (?:[\p{L}-]+ )?(?:member|part)$/iu;

/** "Lies inside the zone", "stands outside the union", "was kept outside the hall". */
function placed(claim: Claim): Found | null {
  const { predicate, agent, theme, others } = claim.frame;
  const lemma = predicate?.lemma ?? '';
  const bearer = eventOf(claim).theme ?? theme ?? agent;
  const inner = others.find(({ role }) => WITHIN.test(role));
  const outer = others.find(({ role }) => BEYOND.test(role));
  const at = outer ?? inner;
  if (!bearer || !at || (inner && outer)) return null;
  // "keep X in Y" tells of a deed, and of who did it
  if (!LYING.test(lemma) && !(outer && KEPT.test(lemma) && !agent)) return null;
  const side = outer ? 'out' : 'in';
  const belongs = FIXED.test(lemma) || claim.frame.tense === 'present';
  return { side, belongs, bearer: agent && !theme ? agent : bearer, group: at.term };
}

/** What stands behind the first "of" of a phrase. */
function behindOf(term: Term): Term | null {
  const at = term.text.indexOf(' of ');
  if (at < 0) return null;
  const text = term.text.slice(at + 4);
  const last = stemOf(
    text
      .split(/ (?:of|for|in|at|on) /)[0]
      ?.split(' ')
      .at(-1) ?? '',
  );
  const words = term.words.filter((word) => !/^(?:member|part|one)$/.test(word));
  const head = words.find((word) => stemOf(word) === last) ?? last;
  return { ...term, text, start: term.start + at + 4, head, words, owner: null };
}
