/**
 * How long somebody has been something, or somewhere: the day on which it began ("became chairman of X in 2004", "joined Y", "moved
 * to Z"), or the years that it has lasted ("has been chairman for nine years", "retired after 30 years with Y").
 */
import type { Term, Time } from '../../../model/claim.js';
import type { CaseClaim, Key } from '../../rule.js';
import { daysOf, type Length } from './durations.js';
import { oneName } from '../words/one-name.js';
import { onceOf } from '../words/once.js';
import { datedTimes, isDuration } from '../identity/times.js';
import { tellingWords } from '../words/words.js';

/** What one has been: something ("as"), with a body, at home in a place, or the owner of a thing. */
type Kind = 'post' | 'body' | 'home' | 'owner';

interface Held {
  kind: Kind;
  person: string;
  /** The telling words of the post, or the name of the body, place or thing. */
  of: readonly string[];
}

export interface Begun extends Held {
  from: string;
  to: string;
  /** "Since 2004": the spell that goes on. */
  since: boolean;
  at: Time;
}

export interface Lasted extends Held {
  days: Length;
  /** The day on which so much was over. */
  until: string;
  /** The time that says when it ended, where the claim has one. */
  ended: Time | null;
  /** False where it may have ended before that day, so that only too many years tell. */
  lasting: boolean;
  at: Time;
}

export interface Tenure {
  begun: readonly Begun[];
  lasted: readonly Lasted[];
}

const NONE: Tenure = { begun: [], lasted: [] };

/** Verbs that put somebody into a post, and those with which one is in it. Source: verbs of appointing (Levin 1993, 29.1, 29.6). */
const TAKES_POST = /^(?:become|appoint|elect|name|make|take over|install|choose|swear in)$/;
const HOLDS_POST = /^(?:be|serve|work|act|remain|sit|spend)$/;
const JOINS = /^(?:join|enter)$/;
const WORKS = /^(?:work|serve|teach|be|play|sit|spend)$/;
const SETTLES = /^(?:move|come|settle|emigrate)$/;
const LIVES = /^(?:live|reside|dwell|be|spend)$/;
const BUYS = /^(?:buy|acquire|purchase)$/;
const OWNS = /^(?:own|possess)$/;

/** What tells of another spell, or of one that was broken. */
const AGAIN =
  /\b(?:again|back|return(?:ed|s)?|second|third|spells?|off and on|on and off|altogether|in all|total|former(?:ly)?|ex|until|combined|between them)\b/i;

/** What a claim tells of tenures; nothing where nobody is named. */
export const tenureIn = onceOf((own): Tenure => {
  const { claim } = own;
  if (claim.times.length === 0) return NONE;
  if (AGAIN.test(claim.quote.exact)) return NONE;
  const begun = datedTimes(own).flatMap((at) => begunAt(own, at));
  const lasted = claim.times.filter(isDuration).flatMap((at) => lastedFor(own, at));
  return begun.length + lasted.length === 0 ? NONE : { begun, lasted };
});

/** Who the claim is of, by name: its agent, or whom its verb puts into a post. */
function personOf({ claim: { frame } }: CaseClaim): string | null {
  const term = frame.agent ?? frame.theme;
  return term && (term.pronoun || isNamed(term)) ? term.entity : null;
}

/** "Councillor Wynn", and not Wynn's sister or a Wynn supporter. */
const isNamed = ({ entity, owner, head }: Term): boolean =>
  entity !== null &&
  owner === null &&
  entity
    .toLowerCase()
    .split(/[\s.]+/)
    .includes(head);

function begunAt(own: CaseClaim, at: Time): Begun[] {
  const person = personOf(own);
  if (!person || !at.earliest) return [];
  const since = at.relation === 'since';
  if (!since && !/^(?:on|during)$/.test(at.relation)) return [];
  // "since 2004" is open at its end: it began within the first of it
  const to = since ? endOfStart(at) : at.latest;
  if (!to) return [];
  return held(own, person, since ? 'lasts' : 'begins').map((one) => ({
    ...one,
    from: at.earliest ?? to,
    to,
    since,
    at,
  }));
}

/** The last day of the year, month or day from which something is told to be so. */
function endOfStart({ timex }: Time): string | null {
  const known = /^\d{4}(?:-\d{2}){0,2}$/.exec(timex ?? '')?.[0];
  return known
    ? `${known}${'-12-31'.slice(known.length - 4)}`
        .replace(/-(0[469]|11)-31$/, '-$1-30')
        .replace('-02-31', '-02-28')
    : null;
}

function lastedFor(own: CaseClaim, at: Time): Lasted[] {
  const { claim, meta } = own;
  const person = personOf(own);
  const days = daysOf(at);
  if (!person || !days || /\b(?:next|last|past|coming|every|first|within)\b/i.test(at.text)) return [];
  const ended = datedTimes(own).find(({ relation }) => relation === 'on' || relation === 'during');
  const perfect = /^(?:has|have|had|['’]s|['’]ve)\b/i.test(claim.frame.predicate?.text ?? '');
  const whole = held(own, person, 'lasts').filter(() => perfect);
  const told = [...whole, ...heldBeside(own, person, at)];
  const until = ended?.latest ?? (claim.frame.tense === 'future' ? null : meta.published);
  const lasting = perfect || ended !== undefined || at.relation === 'over';
  return until ? told.map((one) => ({ ...one, days, until, ended: ended ?? null, lasting, at })) : [];
}

/** What the verb says that somebody begins to be, or is. */
function held({ claim }: CaseClaim, person: string, way: 'begins' | 'lasts'): Held[] {
  const { frame } = claim;
  if (claim.polarity === 'negative' || claim.modality !== 'asserted') return [];
  const lemma = frame.predicate?.lemma ?? '';
  const role = (names: RegExp): Term | undefined =>
    frame.others.find((other) => names.test(other.role))?.term;
  const post = role(/^(?:as|attribute)$/);
  const begins = way === 'begins';
  const at = role(/^(?:for|with|at|in|on)$/);
  const found: [Kind, Term | null | undefined, boolean][] = [
    ['post', post, (begins ? TAKES_POST : HOLDS_POST).test(lemma)],
    ['body', begins ? frame.theme : at, (begins ? JOINS : WORKS).test(lemma) && !post],
    [
      'home',
      begins ? role(/^(?:to|in)$/) : frame.agent ? (frame.theme ?? at) : at,
      (begins ? SETTLES : LIVES).test(lemma),
    ],
    ['owner', frame.theme, (begins ? BUYS : OWNS).test(lemma)],
  ];
  return found.flatMap(([kind, term, fits]) => (fits && term ? heldOf(kind, person, term) : []));
}

/** "Ray Holt, chairman of X for nine years", "after 30 years with Y", "45 years of service with Y": told beside the verb. */
function heldBeside({ claim: { frame, quote } }: CaseClaim, person: string, at: Time): Held[] {
  const behind = quote.exact.slice(Math.max(0, at.end - quote.start));
  const [, word = ''] = /^ (?:of service )?(as|with|at|in|on|of) /.exec(behind) ?? [];
  return frame.others.flatMap(({ role, term }) => {
    if (role === 'apposition' && term.end < at.start && at.start - term.end <= 1)
      return heldOf('post', person, term);
    if (role !== word || term.start < at.end || term.start - at.end > 24) return [];
    if (word === 'as') return heldOf('post', person, term);
    return [...heldOf('body', person, term), ...heldOf('home', person, term)];
  });
}

/** A post by its words; a body, place or thing by its name alone, so that its union or a share of it is another. */
function heldOf(kind: Kind, person: string, term: Term): Held[] {
  if (kind !== 'post')
    return term.entity !== null && isNamed(term) ? [{ kind, person, of: [term.entity] }] : [];
  const of = [...tellingWords([...term.words, ...(term.text.match(/[\p{L}\p{N}]+/gu) ?? [])])];
  return of.length === 0 ? [] : [{ kind, person, of }];
}

/** Keys under which the beginning and the length of one tenure meet: any word of the name. */
export function tenureKeys(claim: CaseClaim): Key[] {
  const { begun, lasted } = tenureIn(claim);
  return [...begun, ...lasted].flatMap(({ kind, person }) =>
    person
      .toLowerCase()
      .split(/[\s.]+/)
      .map((word) => `${kind} ${word}`),
  );
}

/** One person, and one post, body or place: all words of the shorter post are in the longer, or one name stands for both. */
export function oneTenure(a: Held, b: Held): boolean {
  if (a.kind !== b.kind || !oneName(a.person, b.person)) return false;
  if (a.kind !== 'post') return oneName(a.of.join(' '), b.of.join(' '));
  const [few, many] = a.of.length <= b.of.length ? [a.of, b.of] : [b.of, a.of];
  return few.every((word) => many.includes(word));
}
