/**
 * What is kept for one kind of people or vehicles ("a members-only session", "open only to residents", "only women may vote"), and who is
 * told to be let in. Where nobody is both kinds, the one shuts the other out.
 */
import type { Claim, Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { akin } from '../words/akin.js';
import { keptKind, kindOf, KINDS, shutsOut, type Kind } from './admitted-kinds.js';
import { likeWords } from '../identity/ground.js';
import { onceOf } from '../words/once.js';
import { canonical, stemOf, tellingWords } from '../words/words.js';
import { sought } from '../../sought/sought.js';

export interface Reserved {
  kind: Kind;
  /** Heads of what is kept. */
  things: readonly string[];
  /** The verb of what only they may do there; null where all of it is kept. */
  deed: string | null;
}

export interface Admitted {
  kind: Kind;
  things: readonly string[];
  deed: string;
}

const COMPOUND = sought(/(?<![\p{L}-])(\p{L}+)-only(?![\p{L}-])(?: ((?:\p{L}+ )?\p{L}+))?/iu);
const ONLY_FOR = sought(
  /\b(?:only|solely|exclusively) (?:for|to)|\b(?:restricted|limited|confined) to|\b(?:reserved|kept) for(?! (?:the )?(?:use|future))\b/i,
);
/** What a place or a body does with those whom it lets in. */
const ADMITS = /^(?:take|admit|accept|serve|house|cater for|enrol|enroll|treat|recruit|employ)$/;

/** What is limited may be a number or a time. */
const LIMITS = /\b(?:restricted|limited|confined)\b/i;
const BEHIND = /^ (?:only|alone|exclusively)\b(?! (?:in|on|at|during|from|after|before|if|when|until)\b)/i;

/** What a claim tells to be kept for one kind. */
export const reservedOf = onceOf(({ claim }): Reserved | null =>
  claim.polarity === 'negative' ? null : (byCompound(claim) ?? byDoer(claim) ?? forKind(claim)),
);

/** "Male-only elections", "is a members-only session". */
function byCompound({ quote, frame }: Claim): Reserved | null {
  const match = COMPOUND.exec(quote.exact);
  if (!match) return null;
  const [whole, word = '', behind = ''] = match;
  const start = quote.start + match.index;
  const text = whole.slice(0, word.length + '-only'.length);
  const kind: Kind = {
    word: stemOf(word.toLowerCase()),
    reach: 'kind',
    text,
    start,
    end: start + text.length,
  };
  if (!KINDS.has(kind.word)) return null;
  const said = frame.predicate?.lemma === 'be' || behind === '' ? frame.theme : null;
  const nouns = [...behind.split(' '), ...(said ? [said.head] : [])];
  return { kind, things: nouns.filter(isTelling), deed: null };
}

/** "Only employees may use the canteen". */
function byDoer({ quote, frame }: Claim): Reserved | null {
  const { agent, theme, predicate } = frame;
  const doer = agent ?? theme;
  if (!doer || !predicate || doer.start > predicate.start) return null;
  const before = quote.exact.slice(0, Math.max(0, doer.start - quote.start));
  if (!/\bonly\s*$/i.test(before) && !/^only /i.test(doer.text)) return null;
  const kind = keptKind(doer);
  return kind && { kind, things: thingsOf(frame, [doer]), deed: predicate.lemma };
}

/** "Is open only to residents", "is for adults only", "entry to the college is restricted to women". */
function forKind({ quote, frame }: Claim): Reserved | null {
  const { agent, theme, predicate, others } = frame;
  if (!theme || !predicate) return null;
  // "the hostel takes women only"
  if (agent && ADMITS.test(predicate.lemma) && BEHIND.test(quote.exact.slice(theme.end - quote.start))) {
    const kind = keptKind(theme);
    return kind && { kind, things: [agent.head].filter(isTelling), deed: null };
  }
  if (theme.start > predicate.start) return null;
  for (const { role, term } of others) {
    if (!/^(?:for|to|attribute)$/.test(role) || term.start < predicate.start) continue;
    const [from, to] = [Math.max(0, predicate.start - quote.start), term.start - quote.start];
    const behind = quote.exact.slice(term.end - quote.start);
    if (!ONLY_FOR.test(quote.exact.slice(from, to)) && !BEHIND.test(behind)) continue;
    const kind = LIMITS.test(quote.exact.slice(from, to)) ? kindOf(term) : keptKind(term);
    if (!kind) continue;
    // "voting at the meeting is limited to": that deed there
    const deed = /.ing$/.test(theme.head) ? theme.head : null;
    const opens = deed !== null || WAY_IN.test(theme.head);
    const way = opens ? others.filter((other) => other.term.end <= predicate.start) : [];
    const things = opens ? way.map((other) => other.term.head) : [theme.head];
    return { kind, things: things.filter(isTelling), deed };
  }
  return null;
}

/** Entry to a thing, use of it: who has it, has the thing. */
const WAY_IN = /^(?:entry|entrance|admission|access|admittance|use|membership|attendance|enrolment|parking)$/;

const PLACED = /^(?:in|at|on|to|into|from|for|by|via|inside|within|along|through)$/;

function thingsOf({ agent, theme, others }: Claim['frame'], besides: readonly Term[]): string[] {
  const terms = [agent, theme, ...others.flatMap(({ role, term }) => (PLACED.test(role) ? [term] : []))];
  const heads = terms.flatMap((term) => (term && !besides.includes(term) ? [term.head] : []));
  return heads.filter(isTelling);
}

const isTelling = (head: string): boolean => tellingWords([head]).size > 0;

const MAY_DO =
  /\b(?:can|could|may|allowed|permitted|free|able|welcome|admitted|invited|entitled|eligible|let in|have the right|has the right)\b/i;
/** Deeds that show the doer was let in. */
const BEING_THERE = new Set(
  (
    'attend use enter vote speak swim play join visit stay eat drink come go ride travel drive sit park take_part enrol enroll study work ' +
    'sing dance stand shop camp fish cycle walk compete run treat house teach serve seat lodge accept admit'
  ).split(' '),
);
/** Whoever is let in on terms is no counter-instance. */
const ON_TERMS = sought(
  /\b(?:if|unless|until|except|only|when|accompanied|invited by|by invitation|with an? \p{L}+|as (?:a )?guests?)\b/iu,
);

/** Whom a claim tells to be let in or to have been there, and where. */
export const admittedOf = onceOf(({ claim }): Admitted | null => {
  const { frame, quote, polarity } = claim;
  const { agent, theme, predicate } = frame;
  const doer = agent ?? theme;
  if (polarity === 'negative' || !doer || !predicate || ON_TERMS.test(quote.exact)) return null;
  const given = givenTo(claim) ?? takenIn(claim);
  if (given) return given;
  // "payments can be authorised by any director"
  const subject = doer.start > predicate.start ? theme : doer;
  const kind = kindOf(doer);
  if (!kind || !subject || subject.start > predicate.start) return null;
  const between = quote.exact.slice(subject.end - quote.start, predicate.end - quote.start);
  const deed = predicate.lemma.replace(/ /g, '_');
  const told = MAY_DO.test(between) || (claim.modality === 'asserted' && BEING_THERE.has(deed));
  return told ? { kind, things: thingsOf(frame, [doer]), deed: predicate.lemma } : null;
});

/** "Was circulated to all staff": a thing that reached them all. */
function givenTo({ frame, modality }: Claim): Admitted | null {
  const { theme, predicate, others } = frame;
  if (modality !== 'asserted' || !theme || !predicate || !GIVING.test(predicate.lemma)) return null;
  const to = others.find(({ role }) => /^(?:to|recipient)$/.test(role))?.term;
  const kind = to ? kindOf(to) : null;
  return kind?.reach === 'all' ? { kind, things: [theme.head], deed: predicate.lemma } : null;
}

/** "The hostel takes men", "is open to men": whom a place lets in. */
function takenIn({ frame, quote, modality }: Claim): Admitted | null {
  const { agent, theme, predicate, others } = frame;
  const place = agent ?? theme;
  if (modality !== 'asserted' || !predicate || !place) return null;
  const to = others.find(({ role, term }) => role === 'to' && /\bopen to $/i.test(before(term, quote)))?.term;
  const whom = to ?? (ADMITS.test(predicate.lemma) && agent ? theme : null);
  const kind = whom ? kindOf(whom) : null;
  return kind && { kind, things: [place.head].filter(isTelling), deed: predicate.lemma };
}

const before = ({ start }: Term, { exact, start: from }: Claim['quote']): string =>
  exact.slice(0, Math.max(0, start - from));

const GIVING =
  /^(?:send|give|circulate|issue|show|offer|pay|distribute|hand|hand out|open|make available|provide|supply|release|email|post)$/;

/** What is kept and who comes in all the same; null where the two may go together. */
export function breach(kept: Reserved, comes: Admitted, a: CaseClaim, b: CaseClaim): string | null {
  if (!shutsOut(kept.kind, comes.kind)) return null;
  if (alsoNamed(a, comes.kind, kept.things) || alsoNamed(b, kept.kind, comes.things)) return null;
  if (kept.deed !== null && !oneDeed(kept.deed, comes.deed)) return null;
  const one = (x: string, y: string): boolean => canonical(x) === canonical(y) || likeWords(x, y);
  return kept.things.find((thing) => comes.things.some((other) => one(thing, other))) ?? null;
}

/** The other kind is named too: "members and their guests only"; not in the thing's own name, "the bus lane". */
function alsoNamed({ claim }: CaseClaim, { word }: Kind, things: readonly string[]): boolean {
  const words = claim.quote.exact.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  return words.some(
    (own, i) =>
      stemOf(own.replace(/-only$/, '')) === word &&
      // "without being members"
      !/^(?:being|not)$/.test(words[i - 1] ?? '') &&
      !things.some((thing) => canonical(thing) === canonical(words[i + 1] ?? '')),
  );
}

const ANY_USE = /^(?:use|enter|access)$/;
const oneDeed = (a: string, b: string): boolean =>
  canonical(a) === canonical(b) || ANY_USE.test(a) || ANY_USE.test(b) || akin(a, b);
