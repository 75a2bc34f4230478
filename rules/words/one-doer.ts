/**
 * Verbs of acts that one thing undergoes once, by one doer: who wrote a hymn, opened a hall, rang the bell that night or gave a picture.
 * Note: a verb belongs here only where two reports that name two doers for the same thing cannot both be right; acts that a body and
 * its officers share (approve, decide, build), that are repeated (visit, check, conduct, drive) or that many do together (welcome) stay out.
 * Lemmas, lower case, verb and particle joined by "_".
 */
export const ONE_DOER_VERBS =
  'write compose paint draw design carve sculpt invent devise draft author translate photograph ' +
  'open unveil launch christen name ' +
  'discover spot detect ' +
  'give donate bequeath bring lend steal ' +
  'suggest propose order request commission ' +
  'ring phone telephone call alert raise ' +
  'lock unlock break smash light cut remove ' +
  'prepare compile ' +
  'send_off take_down call_off switch_off switch_on turn_off turn_on set_off shut_down put_out pull_down dig_up let_in lock_up tear_up';
