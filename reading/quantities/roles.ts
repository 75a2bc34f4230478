/** The part that a quantity plays in its clause: a change, one end of a change, a share, a rate, a target, a forecast, a total. */
import type { Quantity } from '../../model/claim.js';
import type { Piece } from '../numbers/pieces.js';

type Role = Quantity['role'];

/** Verbs and nouns of change, as stems of their usual forms (rise/rose/risen/rising …). */
const CHANGE = new Set(
  (
    'rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease decreases decreased ' +
    'decreasing decline declines declined declining drop drops dropped dropping grow grows grew grown growing growth gain gains gained ' +
    'gaining jump jumps jumped jumping climb climbs climbed climbing soar soars soared soaring surge surges surged surging slip slips ' +
    'slipped slipping slide slides slid sliding slump slumps slumped slumping plunge plunges plunged plunging plummet plummeted ' +
    'plummeting shrink shrank shrunk shrinking cut cuts cutting reduce reduces reduced reducing reduction raise raises raised raising ' +
    'lower lowered lowering edge edged up down higher ahead off add added lose lost losing advance advanced dip dipped double halve ' +
    'move moved boost boosted expand expanded narrow narrowed widen widened improve improved tumble tumbled trim trimmed doubles doubled doubling halves halved halving treble trebles trebled trebling triple triples tripled tripling quadruple quadrupled quadrupling dwindle dwindles dwindled dwindling extend extends extended lengthen lengthened shorten shortened lift lifts lifted lifting push pushes pushed pushing '
  ).split(' '),
);

const near = (
  pieces: readonly Piece[],
  from: number,
  to: number,
  test: (piece: Piece) => boolean,
): boolean => {
  for (let k = from; k <= to; k++) {
    const piece = pieces[k];
    if (piece && test(piece)) return true;
  }
  return false;
};

const COMPARED =
  /^(?:fewer|less|more|higher|lower|greater|larger|bigger|smaller|longer|shorter|cheaper|dearer)$/;

interface RoleInput {
  first: number;
  next: number;
  unit: string;
  share: boolean;
  per: string | undefined;
  of: string | null;
}

export function roleOf(pieces: readonly Piece[], q: RoleInput): Role {
  const sentence = pieces[q.first]?.sentence;
  const inSentence = (piece: Piece): boolean => piece.sentence === sentence;
  const changes = (from: number, to: number): boolean =>
    near(pieces, from, to, (piece) => inSentence(piece) && CHANGE.has(piece.lower));
  const before = pieces[q.first - 1]?.lower ?? '';
  if (before === 'by' && changes(q.first - 8, q.first - 2)) return 'change';
  // "the drop amounted to 12 per cent" tells how much it was
  const sum =
    before === 'to' && /^(?:amount|amounts|amounted|amounting)$/.test(pieces[q.first - 2]?.lower ?? '');
  if (before === 'to' && !sum && changes(q.first - 12, q.first - 2)) return 'to';
  // "fell 8% to $41.2 million, or 63 cents a share, from $44.8 million"
  if (before === 'from' && changes(q.first - (pieces[q.first - 2]?.text === ',' ? 20 : 14), q.next + 8))
    return 'from';
  if (q.per !== undefined) return 'rate';
  const percent = q.unit === '%' || q.unit.startsWith('pp');
  if (changes(q.first - 2, q.first - 1) && (percent || q.unit !== '1' || before !== 'cut'))
    if (percent) return 'change';
  if (percent && changes(q.next, q.next + 2)) return 'change';
  // "40 per cent fewer", "a third more": how far apart two amounts lie
  const compared = COMPARED.test(pieces[q.next]?.lower ?? '');
  // "£400,000 more than planned" is no price either
  if (compared && (percent || q.share || (q.unit !== '1' && pieces[q.next + 1]?.lower === 'than')))
    return 'change';
  if (q.share) return 'part';
  if (
    near(
      pieces,
      q.first - 4,
      q.first - 1,
      (p) => inSentence(p) && /^(target|targets|goal|aim|aims|aiming)$/.test(p.lower),
    )
  )
    return 'target';
  if (
    near(
      pieces,
      q.first - 6,
      q.first - 1,
      (p) =>
        inSentence(p) &&
        /^(forecast|forecasts|predicted|predicts|projected|expects|expected|estimate|estimates)$/.test(
          p.lower,
        ),
    )
  )
    return 'forecast';
  if (pieces[q.next]?.lower === 'of' && opensDefinite(pieces, q.next + 1)) return 'part';
  if (percent) return q.of ? 'part' : null;
  return q.unit === '1' && q.of === null && isOutOf(pieces, q.first) ? 'part' : 'total';
}

/** "Of the 46 payments, 11 were late", "out of 50 homes, only 12": a bare number behind the whole that it is taken from. */
function isOutOf(pieces: readonly Piece[], first: number): boolean {
  let at = first - 1;
  if (/^(?:only|just|some|about|at least|nearly)$/.test(pieces[at]?.lower ?? '')) at--;
  if (pieces[at]?.text !== ',') return false;
  const sentence = pieces[first]?.sentence;
  let opening = at;
  while (opening > at - 10 && pieces[opening - 1]?.sentence === sentence && pieces[opening - 1]?.text !== ',')
    opening--;
  const opens = pieces[opening]?.lower === 'out' ? opening + 1 : opening;
  return pieces[opens]?.lower === 'of' && pieces.slice(opens, at).some(({ kind }) => kind === 'number');
}

const DEFINITE = /^(?:the|our|its|their|his|her|these|those|them|us)$/;
/** Words that a possessor has: "Bell’s", "Leeds city council’s". */
const POSSESSOR = 4;

/** A phrase of something definite, which a figure before "of" is a part of: by a determiner, or by a possessor (Huddleston and Pullum 2002, ch. 5). */
function opensDefinite(pieces: readonly Piece[], at: number): boolean {
  if (DEFINITE.test(pieces[at]?.lower ?? '')) return true;
  for (let i = at; i <= at + POSSESSOR; i++) {
    if (pieces[i]?.lower === "'s") return i > at;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(pieces[i]?.pos ?? '')) return false;
  }
  return false;
}
