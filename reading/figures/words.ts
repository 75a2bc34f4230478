/**
 * Words that stand between figures and tell how they stand to each other. Source: the verbs and nouns of change and comparison in
 * Quirk et al. (1985) and the usual phrases of financial and election reporting. Forms and lemmas both match.
 */

/** Verbs of going up or down, and what one does to make something go. */
export const CHANGES =
  'rise|rose|increase|grow|climb|jump|soar|surge|gain|fall|drop|decline|decrease|shrink|shrank|slip|slide|slump|plunge|plummet|dip|tumble|dwindle|cut|reduce|lower|trim|raise|lift|boost|expand|widen|narrow|improve|worsen|swell|edge';

/** Nouns of such changes. */
export const CHANGE_NOUNS =
  'rise|increase|growth|climb|jump|surge|gain|fall|drop|decline|decrease|slump|plunge|dip|cut|reduction|saving|improvement|change|lift|boost';

/** Nouns for how far two numbers lie apart. */
export const GAP_NOUNS = 'majority|margin|difference|gap|lead|surplus|deficit|shortfall|overspend|underspend';

/** Comparatives that set one amount against another. */
export const COMPARED =
  'more|higher|greater|larger|bigger|longer|taller|older|heavier|dearer|wider|deeper|faster|less|lower|fewer|smaller|shorter|younger|lighter|cheaper';

/** Words that make a number a rough one, before it. */
export const ABOUT = 'about|some|around|nearly|almost|roughly|approximately|just|only|exactly|over|under|up';

/** What marks a figure as the sum of those named before, in the form of a pattern's alternatives. */
export const IN_ALL =
  'in all|total / all told / altogether|together|combined|overall|total|totalling|totaling / make|making|give|giving|bring|come|bill|amount|add|cost|or / between them';

/** Superlatives of much and of little, and the comparatives that go with them. */
export const UP_MOST =
  'largest|biggest|highest|tallest|longest|oldest|eldest|heaviest|dearest|costliest|widest|deepest|fastest|richest|busiest|greatest|strongest';
export const DOWN_MOST =
  'smallest|lowest|shortest|youngest|lightest|cheapest|narrowest|shallowest|slowest|poorest|least|fewest|weakest';
export const UP_MORE =
  'larger|bigger|higher|taller|longer|older|heavier|dearer|wider|deeper|faster|richer|greater|more ADJ? / over|above';
export const DOWN_MORE =
  'smaller|lower|shorter|younger|lighter|cheaper|narrower|shallower|slower|poorer|less|fewer / under|below';
