/** The form above a list: words, and choices of which all but the order may be "any". */

export interface Choice {
  value: string;
  text: string;
}

export interface FilterForm {
  text: string;
  fields: { name: string; label: string; value: string; options: readonly Choice[] }[];
  /** True where the list is not the usual one. */
  filtered: boolean;
  /** Filters ready to be taken. */
  ready: { name: string; href: string }[];
}

export const ANY: Choice = { value: '', text: 'Any' };
