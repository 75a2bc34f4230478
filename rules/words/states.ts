/**
 * States of which no two hold of one thing at one time (Cruse 1986, Lexical Semantics, ch. 9: complementaries and reversives).
 * Note: adjectives and participles that a report gives of a thing at some moment; a line belongs here only where no middle is commonly
 * spoken of. Words that differ by un-, in-, im-, il-, ir- or dis- alone need no line. Lower case, one set a line, opposites parted by "/".
 */
export const STATE_LINES: readonly string[] = [
  'open ajar / shut closed locked sealed bolted',
  'locked bolted barred padlocked / unlocked unbolted ajar',
  'full packed crowded / empty deserted',
  'on / off',
  'awake / asleep',
  'sober / drunk intoxicated',
  'alive / dead',
  'wet soaked flooded / dry',
  'lit / unlit dark',
  'occupied filled taken / vacant unfilled',
  'working running operating / broken faulty defective',
  'intact undamaged unharmed / destroyed wrecked ruined',
  'solvent / insolvent bankrupt',
  'profitable / loss-making unprofitable',
  'guilty / innocent',
  'legal lawful / illegal unlawful',
  'compulsory mandatory obligatory / voluntary optional',
  'permanent / temporary',
  'unanimous / split divided',
  'positive / negative',
  'early / late',
  'punctual / late',
  'public / private',
  'true / false untrue',
  'genuine authentic real / fake forged bogus',
  'safe / unsafe dangerous',
  'present / absent missing',
  'conscious / unconscious',
  'ready finished complete / unfinished unready incomplete',
  'hidden secret / known public',
  'new unused / used second-hand',
  'alone unaccompanied / accompanied',
  'armed / unarmed',
  'married / single unmarried divorced',
];

/** Prefixes that turn a state into its opposite, and words that only look as if they had one. */
export const UNDOING = /^(?:un|in|im|il|ir|dis|non-?)/;
export const NOT_UNDOING = new Set(
  'united uniform unique invested involved increased informed inspected installed intended interested improved imposed immense illustrated irritated dismissed displayed dispatched discharged distributed disclosed discovered inclined included injured insured'.split(
    ' ',
  ),
);
