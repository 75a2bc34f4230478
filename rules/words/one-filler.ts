/**
 * Verbs whose event has one place, and verbs by which one thing comes to one receiver.
 * Note: what is born, buried, held or sunk is so once and in one place; what several may do in several places (work, play, trade,
 * protest) is left out. Of the verbs of giving, those of a line tell one handing-over: what is let is not sold. Lemmas, lower case.
 */
export const ONE_PLACE =
  'occur hold bear die bury cremate marry wed sink crash capsize collide land ditch unveil open base moor berth store hide find discover arrest detain jail build stand launch christen lay rescue convene assemble';

export const RECEIVER_LINES: readonly string[] = [
  'award give grant present go hand donate confer entrust assign',
  'sell auction',
  'let lease rent',
  'lend loan',
  'bequeath leave will',
];

/** Things of which it is said that they "go to" whoever gets them. */
export const GOES =
  'prize award contract grant medal job post order licence license franchise seat title trophy cup commission money proceeds profit bequest estate vote';

/** A share of a thing, or one of several who have it: two may have it then. */
export const SHARED =
  /\b(?:half|part|partly|share|shares|stake|jointly|joint|also|both|per cent|percent|third|quarter|majority|minority|another|second|some)\b/i;
