/** How old a body, building or thing is: when it was founded, built or opened, or the years that it has been there. */
import type { Claim, Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { withoutLength } from './length-bearer.js';
import { onceOf } from '../words/once.js';
import { datedTimes } from '../identity/times.js';
import { sought, type Sought } from '../../sought/sought.js';

/** Verbs of bringing into being. Source: verbs of creation (Levin 1993, 26.4), and of setting up bodies. */
const BRINGS_ABOUT =
  /^(?:found|establish|set up|build|construct|erect|open|form|launch|create|start|begin|incorporate|complete|finish|plant|lay out)$/;

/** "The ninetieth anniversary of X", and what stands for a number of them. */
const ANNIVERSARY = sought(/\b(\d{1,3})(?:st|nd|rd|th) (?:anniversary|birthday)\b/i);
const JUBILEES: readonly [Sought, number][] = [
  [sought(/\b(?:centenary|hundredth anniversary)\b/i), 100],
  [sought(/\bbicentenary\b/i), 200],
  [sought(/\bgolden jubilee\b/i), 50],
  [sought(/\bdiamond jubilee\b/i), 60],
];
const AGED = /^(\d{1,3})(?:-year-old| years old)$/i;

export interface Origin {
  thing: Term;
  /** First and last year in which it may have begun. */
  from: number;
  to: number;
  at: { start: number; end: number };
  /** Told by an age or of what there is today, not by the date of a deed. */
  aged: boolean;
}

/** The years in which a thing began, as a claim tells them. */
export const originIn = onceOf((own): Origin | null => {
  const { claim } = own;
  if (claim.polarity === 'negative') return null;
  return dated(own) ?? dating(own) ?? aged(own) ?? existing(own) ?? marked(own);
});

function dated(own: CaseClaim): Origin | null {
  const { frame, modality } = own.claim;
  const thing = frame.theme;
  if (modality !== 'asserted' || !thing || thing.pronoun || !BRINGS_ABOUT.test(frame.predicate?.lemma ?? ''))
    return null;
  const at = datedTimes(own).find(({ relation }) => relation === 'on' || relation === 'during');
  if (!at?.earliest || !at.latest) return null;
  return { thing, from: yearOf(at.earliest), to: yearOf(at.latest), at, aged: false };
}

/** "The bridge dates from 1894", "goes back to 1894". */
function dating({ claim }: CaseClaim): Origin | null {
  const { frame, times } = claim;
  const thing = frame.theme ?? frame.agent;
  const at = times.find(({ timex }) => /^\d{4}$/.test(timex ?? ''));
  if (!thing || thing.pronoun || !at || !/^(?:date|date back|go back)$/.test(frame.predicate?.lemma ?? ''))
    return null;
  const year = Number(at.timex);
  return { thing, from: year, to: year, at, aged: true };
}

/** "Has existed for 150 years", "has been going for 40 years". */
function existing({ claim, meta }: CaseClaim): Origin | null {
  const { frame, times } = claim;
  const thing = frame.theme ?? frame.agent;
  const at = times.find(({ timex, mod }) => mod === undefined && /^P\d+Y$/.test(timex ?? ''));
  const perfect = /^(?:has|have|['’](?:s|ve))\b/i.test(frame.predicate?.text ?? '');
  if (!thing || !isThing(thing) || !at || !perfect || !meta.published) return null;
  if (!/^(?:exist|stand|go|be in existence)$/.test(frame.predicate?.lemma ?? '')) return null;
  const years = Number(/\d+/.exec(at.timex ?? '')?.[0]);
  return { thing, ...about(yearOf(meta.published), years), at, aged: true };
}

/** "The firm is 90 years old", "the 90-year-old firm". */
function aged({ claim, meta }: CaseClaim): Origin | null {
  const { frame } = claim;
  if (!meta.published || frame.tense === 'future') return null;
  for (const { text, start, end } of claim.quantities) {
    const years = Number(AGED.exec(text)?.[1] ?? NaN);
    const thing = Number.isNaN(years) ? null : agedThing(frame, { start, end });
    if (thing) return { thing, ...about(yearOf(meta.published), years), at: { start, end }, aged: true };
  }
  return null;
}

function agedThing(frame: Claim['frame'], at: { start: number; end: number }): Term | null {
  const terms = [frame.agent, frame.theme, ...frame.others.map(({ term }) => term)].filter(
    (term) => term !== null,
  );
  const holding = terms.find(({ start, end }) => start <= at.start && at.end < end);
  if (holding) return isThing(holding) ? withoutLength(holding) : null;
  const subject = terms.find(({ end }) => end <= (frame.predicate?.start ?? 0));
  return /^(?:be|old)$/.test(frame.predicate?.lemma ?? '') && subject && isThing(subject) ? subject : null;
}

/** People have birthdays of their own rule. */
const isThing = ({ pronoun, head }: Term): boolean => !pronoun && !PERSON.test(head);
const PERSON =
  /^(?:man|woman|boy|girl|child|son|daughter|baby|father|mother|brother|sister|husband|wife|person|youth|teenager|pensioner|student|driver|patient|resident|victim|suspect|player|he|she|they|i|we|you)$/;

/** "Celebrated its 90th anniversary in 2010", "the club's centenary this year". */
function marked(own: CaseClaim): Origin | null {
  const { claim, meta } = own;
  const { frame, quote } = claim;
  const [text = '', count] = ANNIVERSARY.exec(quote.exact) ?? [];
  const jubilee = JUBILEES.find(([pattern]) => pattern.test(quote.exact));
  const years = count ? Number(count) : jubilee?.[1];
  if (!years) return null;
  const words = text || (jubilee?.[0].exec(quote.exact)?.[0] ?? '');
  const start = quote.start + quote.exact.indexOf(words);
  const { theme, agent: owner } = frame;
  const its =
    theme !== null && theme.start <= start && start < theme.end && /^(?:its|their)\b/i.test(theme.text);
  if (!its || !owner || owner.pronoun || !isThing(owner)) return null;
  const day = datedTimes(own).find(({ latest }) => latest !== null)?.latest ?? meta.published;
  if (!day) return null;
  const year = yearOf(day) - years;
  return { thing: owner, from: year - 1, to: year + 1, at: { start, end: start + words.length }, aged: true };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Ages of things are told in round numbers: a tenth more or less of tens, a year of others. */
function about(year: number, age: number): { from: number; to: number } {
  const slack = age % 10 === 0 ? Math.max(2, age * 0.1) : 1;
  return { from: Math.floor(year - age - slack), to: Math.ceil(year - age + slack) };
}

/** True where no year is left in which both can be right. */
export const originsApart = (a: Origin, b: Origin): boolean => a.to < b.from || b.to < a.from;
