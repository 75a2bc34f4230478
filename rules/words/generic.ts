/**
 * General nouns, which stand for things of any kind in a total: "18,900 items", "16 people". Source: the general nouns of Halliday and
 * Hasan (1976, 6.1), and the collective ones for bodies and their people.
 */
export const GENERIC =
  'item thing object piece article unit person people animal vehicle member soul staff worker employee place case body head';
