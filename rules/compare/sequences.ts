/** Turns of which one naturally follows the other: what opened later closed, whoever was arrested was let go. */
const SEQUENCES = new Set([
  'open close',
  'close open',
  'begin end',
  'end begin',
  'join leave',
  'leave join',
  'buy sell',
  'sell buy',
  'leave arrive',
  'arrive leave',
  'employ dismiss',
  'dismiss employ',
  'appoint dismiss',
  'dismiss appoint',
  'build demolish',
  'demolish build',
  'activate deactivate',
  'deactivate activate',
  'arrest release',
  'release arrest',
]);

/** True where two classes of predicates are steps of one course of things. */
export const mayFollow = (a: string | null, b: string | null): boolean =>
  SEQUENCES.has(`${a ?? ''} ${b ?? ''}`);
