/**
 * How long somebody has been something, or somewhere: the day on which it began ("became chairman of X in 2004", "joined Y", "moved
 * to Z"), the years that it has lasted ("has been chairman for nine years", "retired after 30 years with Y"), or both its ends ("led it
 * from 2003 until 2011").
 */
import type { Time } from '../../../model/claim.js';
import type { CaseClaim, Key } from '../../rule.js';
import { daysOf, type Length } from './durations.js';
import { onceOf } from '../words/once.js';
import { datedTimes, isDuration } from '../identity/times.js';
import { daysWithin } from './moments-in-days.js';
import { held, heldBeside, personOf, type Held } from './held.js';

export interface Begun extends Held {
  from: string;
  to: string;
  /** "Since 2004": the spell that goes on. */
  since: boolean;
  at: Time;
}

export interface Lasted extends Held {
  days: Length;
  /** The day on which so much was over at the latest; null for papers without a date. */
  until: string | null;
  /** True where that was all of it, and not so much by some day. */
  total: boolean;
  /** The time that says when it ended, where the claim has one. */
  ended: Time | null;
  /** False where it may have ended before that day, so that only too many years tell. */
  lasting: boolean;
  at: Time;
}

/** "From 2003 until 2011": a tenure with both its ends. */
export interface Whole extends Held {
  days: Pick<Length, 'min' | 'max'>;
  at: Time;
}

export interface Tenure {
  begun: readonly Begun[];
  lasted: readonly Lasted[];
  whole: readonly Whole[];
}

const NONE: Tenure = { begun: [], lasted: [], whole: [] };

/** What tells of another spell, or of one that was broken. */
const AGAIN =
  /\b(?:again|back|return(?:ed|s)?|second|third|spells?|off and on|on and off|altogether|in all|total|former(?:ly)?|ex|combined|between them|of (?:them|which|those|it))\b/i;

/** What a claim tells of tenures; nothing where nobody is named. */
export const tenureIn = onceOf((own): Tenure => {
  const { claim } = own;
  if (claim.times.length === 0) return NONE;
  if (AGAIN.test(claim.quote.exact)) return NONE;
  const whole = claim.times.flatMap((at) => wholeOf(own, at));
  if (whole.length > 0) return { begun: [], lasted: [], whole };
  if (/\buntil\b/i.test(claim.quote.exact)) return NONE;
  const begun = datedTimes(own).flatMap((at) => begunAt(own, at));
  const lasted = claim.times.filter(isDuration).flatMap((at) => lastedFor(own, at));
  return begun.length + lasted.length === 0 ? NONE : { begun, lasted, whole };
});

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

/** "Led it from 2003 until 2011", "was mayor between 1990 and 2004". */
function wholeOf(own: CaseClaim, at: Time): Whole[] {
  const person = personOf(own);
  const days = /^(?:from|between)\b/i.test(at.text) ? daysWithin(at) : null;
  return person && days ? held(own, person, 'lasts').map((one) => ({ ...one, days, at })) : [];
}

function lastedFor(own: CaseClaim, at: Time): Lasted[] {
  const { claim, meta } = own;
  const person = personOf(own);
  const days = daysOf(at);
  if (!person || !days || /\b(?:next|last|past|coming|every|first|within)\b/i.test(at.text)) return [];
  const ended = datedTimes(own).find(({ relation }) => relation === 'on' || relation === 'during') ?? null;
  const { predicate, tense } = claim.frame;
  const perfect = /^(?:has|have|had|['’]s|['’]ve)\b/i.test(predicate?.text ?? '');
  const until = ended?.latest ?? (tense === 'future' ? null : meta.published);
  const beside = heldBeside(own, person, at).map((one): Lasted => {
    const lasting = perfect || ended !== null || at.relation === 'over';
    return { ...one, days, until, ended, lasting, total: LEAVES.test(predicate?.lemma ?? ''), at };
  });
  const told = held(own, person, 'lasts').map((one): Lasted =>
    perfect
      ? { ...one, days, until, ended, lasting: true, total: false, at }
      : // "was chairman for nine years": all of it, whenever that was
        {
          ...one,
          days,
          until: null,
          ended: null,
          lasting: false,
          total: at.relation === 'over' || predicate?.lemma === 'spend',
          at,
        },
  );
  return [...told, ...beside].filter(({ until, total }) => until !== null || total);
}

/** Verbs that end a tenure, so that the years told with them are all of it. Source: verbs of leaving and dismissing (Levin 1993, 51.2, 10.10). */
const LEAVES =
  /^(?:resign|leave|retire|step down|stand down|quit|depart|bow out|dismiss|sack|fire|remove|oust|replace|die|hand over)$/;

/** Keys under which what is told of one tenure meets: any word of the name. */
export function tenureKeys(claim: CaseClaim): Key[] {
  const { begun, lasted, whole } = tenureIn(claim);
  return [...begun, ...lasted, ...whole].flatMap(({ kind, person }) =>
    person
      .toLowerCase()
      .split(/[\s.]+/)
      .map((word) => `${kind} ${word}`),
  );
}
