/**
 * Words for where something went or lay of which it can have only one at one time: the two ends of an axis, with the forms that say
 * "towards". Note: complete for the axes that English names with one word for each end (Cruse 1986, directional opposites); one axis
 * a line, its ends parted by "/". Lower case.
 */
export const DIRECTION_LINES: readonly string[] = [
  'left leftwards left-hand / right rightwards right-hand',
  'east eastern eastwards eastward eastbound / west western westwards westward westbound',
  'north northern northwards northward northbound / south southern southwards southward southbound',
  'upstairs / downstairs',
  'inside indoors / outside outdoors',
  'uphill / downhill',
  'upstream upriver / downstream downriver',
  'upwind windward / downwind leeward',
  'port / starboard',
  'front / back rear',
  'top / bottom',
  'ahead forwards forward / astern backwards backward',
  'onshore ashore / offshore afloat',
  'clockwise / anticlockwise counterclockwise anti-clockwise counter-clockwise',
  'underground underwater / overground overhead',
  'inwards inward / outwards outward',
  'upwards upward / downwards downward',
];

/** Two that are each other's ends though one verb says both of two parties to one act: both hold. Stems of verbs. */
export const CONVERSE_LINES: readonly string[] = [
  'buy sell',
  'lend borrow',
  'import export',
  'win lose',
  'give take',
  'give receive',
  'send receive',
  'teach learn',
  'ask answer',
  'come go',
  'push pull',
  'let rent',
  'employ work',
];

/** Verbs of moving and of lying along a way: where two of them are told of one thing, the words for where tell whether they agree. */
export const MOTION: readonly string[] =
  'move go come run jump leap spread travel turn head cross drift sail fly drive walk march swing veer steer lead point face flow blow roll slide fall race swim ride climb shift pass bend lie stand sit extend stretch'.split(
    ' ',
  );
