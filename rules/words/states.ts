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

/**
 * Qualities of which one paper gives a thing one end and another the other. Note: gradable antonyms (Cruse 1986, ch. 9), which leave a
 * middle but never hold both of one thing in one respect; used only where much else shows that it is one thing at one time.
 */
export const QUALITY_LINES: readonly string[] = [
  'clean spotless immaculate tidy / dirty filthy squalid grubby',
  'calm smooth flat / rough stormy choppy',
  'quiet silent / noisy loud',
  'strong sound solid sturdy / weak frail rotten crumbling',
  'experienced seasoned trained / inexperienced untrained novice novices',
  'pleased happy satisfied content delighted / unhappy dissatisfied displeased angry',
  'healthy well fit / ill sick unwell unfit',
  'hot warm / cold cool chilly freezing',
  'fast quick rapid swift / slow sluggish',
  'deep / shallow',
  'wide broad / narrow',
  'heavy / light',
  'expensive dear costly / cheap inexpensive',
  'easy simple / difficult hard',
  'popular / unpopular',
  'sharp / blunt',
  'tight / loose slack',
  'clear / cloudy murky',
  'fresh / stale mouldy',
  'adequate sufficient ample enough plentiful / inadequate insufficient scarce short',
  'careful cautious prudent / careless reckless',
  'polite courteous / rude abusive',
  'friendly cordial / hostile',
  'busy / quiet idle',
  'sober / drunk drinking',
  'bright / dark dim gloomy',
  'visible / invisible hidden',
  'rising growing increasing / falling shrinking declining dwindling',
  'better / worse',
  'higher / lower',
  'more / fewer less',
  'longer / shorter',
  'bigger larger / smaller',
  'stronger / weaker',
  'faster quicker / slower',
  'older / younger newer',
  'heavier / lighter',
  'cheaper / dearer costlier',
  'earlier / later',
  'harmless safe / harmful dangerous poisonous toxic',
  'voluntary willing / forced compulsory',
  'voluntarily willingly / unwillingly reluctantly',
  'calmly / angrily',
  'rich wealthy / poor',
  'honest truthful / dishonest lying',
  'reliable / unreliable faulty',
];

/** Prefixes that turn a state into its opposite, and words that only look as if they had one. */
export const UNDOING = /^(?:un|in|im|il|ir|dis|non-?)/;
export const NOT_UNDOING = new Set(
  'united uniform unique invested involved increased informed inspected installed intended interested improved imposed immense illustrated irritated dismissed displayed dispatched discharged distributed disclosed discovered inclined included injured insured'.split(
    ' ',
  ),
);
