/** Where people are from, as short texts say it: born in a place, a native of it, with a home town. */
import { soughtBy, type Sought } from '../sought/sought.js';
import { NAME } from './names.js';

export interface Birthplace {
  name: string;
  /** The place with those that hold it: "Salzburg, Austria". */
  places: string;
  start: number;
  end: number;
}

const PLACES = `(?<places>(?:the )?(?:\\p{Ll}+ of )?${NAME}(?:,? (?:in|on the island of|near)? ?${NAME})*)`;
const FROM: readonly Sought[] = [
  soughtBy(`(?<name>${NAME}),? (?:who )?(?:was )?born (?:and raised )?in ${PLACES}`, 'gu'),
  soughtBy(`(?<name>${NAME}),? (?:is |was )?an? native of ${PLACES}`, 'gu'),
  soughtBy(`(?<name>${NAME})[’']s? (?:hometown|home town|birthplace),? (?:of |is |was )?${PLACES}`, 'gu'),
  soughtBy(`\\bBorn in ${PLACES}, (?<name>${NAME}) (?:was|is|has|had|came|went|grew|moved)`, 'gu'),
];

export function birthplacesIn(text: string): Birthplace[] {
  return FROM.flatMap((pattern) =>
    pattern.matchAll(text).flatMap((found): Birthplace[] => {
      const { name, places } = found.groups ?? {};
      if (name === undefined || places === undefined) return [];
      return [{ name, places, start: found.index, end: found.index + found[0].length }];
    }),
  );
}
