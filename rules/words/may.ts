/**
 * The verb "may" for patterns that do not heed capitals: not the month ("on 4 May", "in May", "May 2012").
 * Note: behind a numeral or a preposition of time, or before a numeral, it is the month; the verb follows its subject.
 */
export const MAY =
  '(?<!(?:\\d|\\b(?:in|by|on|of|since|until|till|last|next|this|early|mid|late|from|during|between|through|each|before|after)) )may(?! \\d)';
