/**
 * Verbs and nouns of news that say opposite things of one matter, besides those that a dictionary pairs (`antonyms-data.ts`): in each
 * line every word before the stroke is against every word behind it. Note: a word belongs in a line only where no common reading lets
 * both be said of one thing by one party at one time ("win" and "lose" a race; "agree" and "refuse" to do it). Lemmas, lower case.
 */
export const OPPOSITE_LINES: readonly string[] = [
  'support back endorse praise applaud welcome favour favor defend | oppose reject criticise criticize fault condemn denounce attack doubt',
  'accept agree approve allow consent ratify | reject refuse oppose deny decline veto ban block',
  'release free | kill execute detain jail',
  'rise increase grow surge climb jump soar gain | fall drop decline decrease sink plunge slump shrink tumble dwindle',
  'prevent stop avert deter discourage | cause encourage provoke trigger prompt',
  'retain keep preserve hold | lose abandon forfeit scrap abolish',
  'unite united join | split divide divided deadlocked break',
  'win beat | lose',
  'survive | die perish',
  'succeed | fail',
  'start begin launch open | end stop close finish halt',
  'stay remain | leave quit resign depart go',
  'postpone delay cancel scrap | hold proceed',
  'confirm admit acknowledge | deny dismiss',
  'improve | worsen deteriorate',
  'raise | lower cut',
  'convict | acquit clear',
  'protect | harm endanger',
  'strengthen | weaken',
  'expand | contract shrink',
  'victory | defeat',
  'success | failure',
  'war | peace',
  'supporter advocate | opponent critic',
  'liberal | conservative',
];
