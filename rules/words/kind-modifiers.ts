/**
 * Words in front of the noun in "is a …" of which one thing has only one: what kind of a thing it is, in one respect.
 * Note: opposites that sort (Cruse 1986, complementaries and incompatibles), not those of degree; a stroke parts them. Lower case.
 */
/** Only of nouns that can be one: a private school is no public school, but a public figure may be a private person. */
export const SORTING_LINES: readonly string[] = [
  'private independent fee-paying / public state state-run municipal council-run',
  'permanent / temporary interim provisional',
  'full-time / part-time',
  'elected / appointed unelected hereditary',
  'compulsory mandatory obligatory / voluntary optional',
  'paid salaried / unpaid voluntary honorary',
  'amateur / professional',
  'civilian / military',
  'domestic / foreign',
  'commercial profit-making / non-profit not-for-profit charitable',
  'primary junior infant / secondary',
  'single-sex / mixed co-educational coeducational',
  'residential / commercial industrial',
  'urban / rural',
  'one-way / two-way',
  'single-storey / two-storey three-storey multi-storey',
  'wooden timber / stone brick concrete steel iron',
  'inland / coastal',
  'native local / imported',
  'formal official / informal unofficial',
  'closed private / open public',
  'day / boarding',
  'indoor / outdoor open-air',
  'freshwater / saltwater',
  'annual yearly / monthly weekly daily',
];
/** Of any nouns, in front of them or as the noun itself: leanings and callings that shut each other out. */
export const LEANING_LINES: readonly string[] = [
  'liberal progressive left-wing leftist socialist communist / conservative right-wing rightist reactionary',
  'pacifist / militarist warmonger',
  'republican / monarchist royalist unionist',
  'federalist / separatist nationalist',
  'abolitionist / slaver slave-owner slaveholder',
  'teetotal teetotaller abstainer / drunkard drinker alcoholic',
  'vegetarian vegan / steak burger meat-eater carnivore',
  'believer / atheist unbeliever',
  'optimist / pessimist',
  'bachelor spinster / husband wife married',
  'supporter advocate champion defender / opponent critic enemy',
  'newcomer novice beginner / veteran old-timer',
];
