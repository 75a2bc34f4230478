/** Tense of the clause around a time, from the words nearest to it: decides between last and next Friday, last and next June. */
import type { Piece } from '../numbers/pieces.js';
import type { TimeMatch } from './expressions.js';
import { PERIODS } from './words.js';
import type { Context } from './placed.js';

/** Words of plans and duties, and auxiliaries that point ahead. */
const FUTURE = new Set(
  (
    'will shall due expected expects expect plans plan planned planning scheduled hopes hope hoped aims aim could may might must should ' +
    'intends intend ll payable deadline forthcoming upcoming begins expires proposed proposes would'
  ).split(' '),
);

/** The words of these that leave no doubt. */
const STRONG_FUTURE = new Set(
  'will shall ll due expected scheduled plans deadline forthcoming upcoming begins expires'.split(' '),
);

/** Of what a timetable or an agenda fixes, in the present tense (Quirk et al. 1985, 4.45). */
const FIXED =
  /^(?:resumes?|starts?|reopens?|opens?|closes?|shuts|begins?|ends?|finish(?:es)?|leaves?|departs?|sails?|arrives?|meets?|sits?|expires?)$/;

/** Past forms that do not end in "ed". Verbs of saying are left out: they date the report, not what is reported. */
const PAST = new Set(
  (
    'was were had did been went came began took made rose fell gave got became saw won lost met held led left kept paid sold grew felt ' +
    'found cut hit put lost broke bought brought built caught chose drew drove ate fought flew spent stood struck taught threw wrote ran ' +
    'sat sent shot shut sank'
  ).split(' '),
);

const REPORTING = new Set('announced reported added stated claimed insisted estimated noted'.split(' '));

/** A date behind these is a deadline unless the clause is plainly past. */
const DEADLINE = new Set(['by', 'until', 'till', 'through', 'to']);

/** How many pieces to each side are looked at; verbs further off rarely govern the time. */
const REACH = 14;

export function tenseAt(pieces: readonly Piece[], match: TimeMatch): Context['tense'] {
  // "the three months to December" lies where its end lies
  if (match.expression.kind === 'until')
    return tenseAt(pieces, { first: match.next + 1, next: match.next + 2, expression: match.expression.end });
  const sentence = pieces[match.first]?.sentence;
  // "in the year to June" has its end where the year has it
  const endsPeriod = PERIODS.has(pieces[match.first - 2]?.lower ?? '');
  const latest = pieces[match.first - 1]?.lower === 'than' && pieces[match.first - 2]?.lower === 'later';
  const deadline = latest || (DEADLINE.has(pieces[match.first - 1]?.lower ?? '') && !endsPeriod);
  if (deadline && !isWeekday(match)) return pluperfect(pieces, match) ? 'past' : 'future';
  if (pieces[match.first - 1]?.lower === 'since' || pieces[match.next]?.lower === "'s") return 'past';
  const strict = isWeekday(match);
  const edge = clauseEnd(pieces, match);
  for (let distance = 1; distance <= REACH; distance++) {
    for (const at of [match.first - distance, match.next - 1 + distance]) {
      const piece = pieces[at];
      // the month is no modal
      if (
        !piece ||
        at >= edge ||
        piece.sentence !== sentence ||
        piece.kind !== 'word' ||
        piece.text === 'May'
      )
        continue;
      const tense = strict ? weekdayTense(pieces, at, piece) : tenseOf(pieces, at, piece);
      if (tense) return tense;
    }
  }
  // "he has it until Friday"
  return deadline ? 'future' : 'none';
}

/**
 * "On 1 February the bill will become £530", "must reach us by 30 April": will, shall or must next to a day or month, with no other verb
 * between, speaks from the document's own day. Not behind since or after, nor inside a quotation that may be of another day.
 */
export function pointsAhead(pieces: readonly Piece[], match: TimeMatch): boolean {
  const { expression } = match;
  if (expression.kind !== 'date' || expression.month === undefined || expression.year !== undefined)
    return false;
  if (/^(?:since|after|of)$/.test(pieces[match.first - 1]?.lower ?? '')) return false;
  return fixedBefore(pieces, match) || modalBefore(pieces, match) || modalBehind(pieces, match);
}

/** "The inquiry opens on 2 February": a timetable's present is of the day of the paper, whatever year was told of before. */
function fixedBefore(pieces: readonly Piece[], match: TimeMatch): boolean {
  const before = pieces[match.first - 1];
  const verb = /^(?:on|at|in)$/.test(before?.lower ?? '') ? pieces[match.first - 2] : before;
  return (
    verb !== undefined &&
    verb.pos !== 'NOUN' &&
    verb.sentence === pieces[match.first]?.sentence &&
    verb.lower.endsWith('s') &&
    FIXED.test(verb.lower)
  );
}

const OBLIGES = /^(?:will|shall|must|'ll|’ll|ll)$/;

function modalBefore(pieces: readonly Piece[], match: TimeMatch): boolean {
  let verbs = 0;
  for (let at = match.first - 1; at > match.first - REACH; at--) {
    const piece = pieces[at];
    if (!piece || piece.sentence !== pieces[match.first]?.sentence || /^[,;:“”"()]$/.test(piece.text))
      return false;
    if (OBLIGES.test(piece.lower)) return pieces[at + 1]?.lower !== 'have';
    if (/^(?:AUX|VERB)$/.test(piece.pos) && piece.lower !== 'be' && ++verbs > 1) return false;
    if (/^(?:SCONJ|CCONJ)$/.test(piece.pos) || /^(?:who|which|that|when)$/.test(piece.lower)) return false;
  }
  return false;
}

/** "On 1 February the typical bill | will become": behind a fronted time, over its subject. */
function modalBehind(pieces: readonly Piece[], match: TimeMatch): boolean {
  for (let at = match.next; at < match.next + REACH; at++) {
    const piece = pieces[at];
    if (!piece || piece.sentence !== pieces[match.first]?.sentence || /^[;:“”"()]$/.test(piece.text))
      return false;
    if (OBLIGES.test(piece.lower)) return isFronted(pieces, match);
    if (/^(?:AUX|VERB|SCONJ|CCONJ)$/.test(piece.pos)) return false;
  }
  return false;
}

/** No verb stands before it in its sentence. */
function isFronted(pieces: readonly Piece[], match: TimeMatch): boolean {
  for (let at = match.first - 1; at > match.first - REACH; at--) {
    if (pieces[at]?.sentence !== pieces[match.first]?.sentence) return true;
    if (/^(?:AUX|VERB)$/.test(pieces[at]?.pos ?? '') || pieces[at]?.text === ',') return false;
  }
  return true;
}

/** "…, owed at the end of June, has said it will": a verb right behind a comma is of another clause than the time before it. */
function clauseEnd(pieces: readonly Piece[], match: TimeMatch): number {
  for (let at = match.next; at < match.next + REACH; at++) {
    const after = pieces[at + 1];
    if (pieces[at]?.text === ';') return at;
    if (opensClause(pieces, at)) return behindVerb(pieces, match) ? at : Infinity;
    if (
      pieces[at]?.text === ',' &&
      after?.kind === 'word' &&
      /^(?:AUX|VERB)$/.test(after.pos) &&
      !/ing$/.test(after.lower)
    )
      return behindVerb(pieces, match) ? at : Infinity;
  }
  return Infinity;
}

/** "… and the organisers have hired": a conjunction with a subject and its verb behind it opens another clause. */
function opensClause(pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:and|but|so|while|because|as|although|though)$/.test(pieces[at]?.lower ?? '')) return false;
  const [subject, verb] = [pieces[at + 1], pieces.slice(at + 2, at + 6)];
  return (
    /^(?:DET|PRON|PROPN|NOUN)$/.test(subject?.pos ?? '') &&
    verb.some(({ pos, kind }, i) => pos === 'AUX' || (pos === 'VERB' && kind === 'word' && i < 3))
  );
}

/** A verb stands before the time, so that the one behind the comma need not be its own ("The pool, on Monday, will close"). */
function behindVerb(pieces: readonly Piece[], match: TimeMatch): boolean {
  for (let at = match.first - 1; at > match.first - REACH; at--) {
    if (pieces[at]?.text === ',' || pieces[at]?.sentence !== pieces[match.first]?.sentence) return false;
    if (/^(?:AUX|VERB)$/.test(pieces[at]?.pos ?? '')) return true;
  }
  return false;
}

function isWeekday(match: TimeMatch): boolean {
  const on = match.expression.kind === 'clock' ? match.expression.on : match.expression;
  return on?.kind === 'date' && on.weekday !== undefined;
}

/** "had finished by June": a deadline that is over. */
function pluperfect(pieces: readonly Piece[], match: TimeMatch): boolean {
  const sentence = pieces[match.first]?.sentence;
  for (let at = match.first - 8; at < match.next + 5; at++)
    if (pieces[at]?.sentence === sentence && /^(had|was|were|came)$/.test(pieces[at]?.lower ?? ''))
      return true;
  return false;
}

/** For weekdays verbs of saying count ("said Tuesday"), and only plain words of the future point ahead. */
function weekdayTense(pieces: readonly Piece[], at: number, piece: Piece): Context['tense'] | null {
  if (REPORTING.has(piece.lower) || /^(said|says|told|tells)$/.test(piece.lower)) return 'past';
  if (STRONG_FUTURE.has(piece.lower) || piece.lower.endsWith("'ll")) return 'future';
  return FUTURE.has(piece.lower) || piece.lower === 'to' ? null : tenseOf(pieces, at, piece);
}

function tenseOf(pieces: readonly Piece[], at: number, piece: Piece): Context['tense'] | null {
  // "was proposed at a meeting in March"
  if (piece.lower === 'proposed' && /^(was|were|been|had)$/.test(pieces[at - 1]?.lower ?? '')) return 'past';
  if (FUTURE.has(piece.lower) || piece.lower.endsWith("'ll")) return 'future';
  // "surveys resume in the autumn": what is fixed for a day to come is told in the present
  if (
    piece.pos === 'VERB' &&
    FIXED.test(piece.lower) &&
    !/^(?:to|did|not)$/.test(pieces[at - 1]?.lower ?? '')
  )
    return 'future';
  const after = pieces[at + 1];
  if (piece.lower === 'to' && after?.pos === 'VERB') return 'future';
  if (piece.lower === 'going' && after?.lower === 'to') return 'future';
  if (piece.lower === 'set' && /^(to|for)$/.test(after?.lower ?? '')) return 'future';
  if (/^(be|been|to|get)$/.test(pieces[at - 1]?.lower ?? '')) return null;
  if (PAST.has(piece.lower)) return piece.pos === 'NOUN' ? null : 'past';
  if (
    piece.pos !== 'VERB' ||
    !piece.lower.endsWith('ed') ||
    piece.lemma === piece.lower ||
    REPORTING.has(piece.lower)
  )
    return null;
  return /^(be|is|are|am|being|to|get|not|a|the|an)$/.test(pieces[at - 1]?.lower ?? '') ? null : 'past';
}
