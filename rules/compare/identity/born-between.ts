/**
 * When a person who is named with an age or a year of birth was born: "Hanna Weir, 54," in a paper of 2019 in 1964 or 1965. Only of
 * full names, and of ages on the day of the paper.
 */
import type { Claim } from '../../../model/claim.js';
import { soughtBy, type Sought } from '../../sought/sought.js';
import { onceOf } from '../words/once.js';

export interface Birth {
  /** First name and surname, perhaps with more between, lower case. */
  name: string;
  /** First and last day on which the person can have been born, ISO. */
  earliest: string;
  latest: string;
  start: number;
  end: number;
}

const NAME = "\\p{Lu}[\\p{Ll}\\p{Lu}’'-]+(?: \\p{Lu}[\\p{L}’'-]*\\.?)* \\p{Lu}[\\p{Ll}\\p{Lu}’'-]+";
const YEARS = '(?<years>\\d{1,2}|1[01]\\d)';
/** An age on the day of the paper: beside the name, before it, or of who "is" so old. */
const AGES: readonly Sought[] = [
  soughtBy(`(?<name>${NAME}), (?:who is |aged |now |a |an )?${YEARS}(?=$|[,.;]|-year-old| years old)`, 'u'),
  soughtBy(`(?<name>${NAME}) \\((?:aged )?${YEARS}\\)`, 'u'),
  soughtBy(`(?<name>${NAME}) is (?:now )?(?:aged )?${YEARS}(?=$|[,.;]| years old| and )`, 'u'),
  soughtBy(`\\b${YEARS}-year-old (?:\\p{Ll}+,? ){0,3}(?<name>${NAME})`, 'u'),
];
/** What each of them has behind the years: most texts with a figure have no age, and a pattern with names takes long to make. */
const AGED = /\b(?:\d{1,2}|1[01]\d)(?:$|[,.;)]|-year-old| years old| and )/;
const BIRTH = soughtBy(
  `(?<name>${NAME})(?:, [^,;:]{1,40},)? (?:was |were |had been )?born (?:[^.;:]{0,40}? )?(?:in|on) `,
  'u',
);
const TITLE =
  /^(?:(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|professor|captain|councillor|cllr|father|sister|rev)\.? )+/;

/** The births that a claim's words allow to be dated. */
export const birthsIn = onceOf((own): readonly Birth[] => {
  const { meta, claim } = own;
  if (claim.modality !== 'asserted' || claim.polarity === 'negative') return [];
  return [...ages(claim, meta.published), ...births(claim)];
});

function ages({ quote }: Claim, published: string | null): Birth[] {
  if (published === null || !AGED.test(quote.exact)) return [];
  return AGES.flatMap((pattern): Birth[] => {
    const found = pattern.exec(quote.exact);
    const { name = '', years = '' } = found?.groups ?? {};
    // "was 33 when she was elected": an age of that time
    if (!found || THEN.test(quote.exact.slice(found.index + found[0].length))) return [];
    const back = (more: number): string =>
      `${String(Number(published.slice(0, 4)) - Number(years) - more).padStart(4, '0')}${published.slice(4)}`;
    return [{ ...placed(quote.start, found), name: plain(name), earliest: back(1), latest: back(0) }];
  });
}
const THEN = /^[,.]? ?(?:when|at the time|at his death|at her death|then)\b/i;

function births({ quote, frame, times }: Claim): Birth[] {
  const time = times.find(
    ({ earliest, latest, relation, certainty }) =>
      earliest !== null && latest !== null && certainty === 'certain' && /^(?:on|during)$/.test(relation),
  );
  if (frame.predicate?.lemma !== 'bear' || !time?.earliest || !time.latest) return [];
  // "Hanna Weir, born in 1971, runs …": the name stands outside the words of the birth
  const name = plain(BIRTH.exec(quote.exact)?.groups?.['name'] ?? frame.theme?.entity ?? '');
  return [{ start: time.start, end: time.end, name, earliest: time.earliest, latest: time.latest }];
}

const placed = (from: number, found: RegExpExecArray): { start: number; end: number } => ({
  start: from + found.index,
  end: from + found.index + found[0].length,
});

/** Without title; "Weir Jr" and "Weir junior" keep what tells father and son apart. */
const plain = (name: string): string => name.toLowerCase().replace(TITLE, '');

const DAY = 86_400_000;
/** Ages are told from memory, and of last month. */
const SLACK = 366 * DAY;

/** Two births of one full name that no day can be. */
export function birthsApart(some: readonly Birth[], others: readonly Birth[]): [Birth, Birth] | null {
  for (const x of some)
    for (const y of others) {
      const apart =
        Date.parse(x.latest) + SLACK < Date.parse(y.earliest) ||
        Date.parse(y.latest) + SLACK < Date.parse(x.earliest);
      if (x.name.includes(' ') && x.name === y.name && apart) return [x, y];
    }
  return null;
}
