/**
 * Verbs whose event has one place.
 * Note: what is born, buried, held or sunk is so once and in one place, and a fire or a march begins in one; what several may do in several places (work, play, trade,
 * protest) is left out. Lemmas, lower case.
 */
export const ONE_PLACE =
  'occur hold bear die bury cremate marry wed sink crash capsize collide land ditch unveil open base moor berth store hide find discover arrest detain jail build stand launch christen lay rescue convene assemble start begin locate situate headquarter';

/** A share of a thing, or one of several who have it: two may have it then. */
export const SHARED =
  /\b(?:half|part|partly|share|shares|stake|jointly|joint|also|both|per cent|percent|third|quarter|majority|minority|another|second|some)\b/i;
