/**
 * Numbers that name rather than count: list numbers, clauses, scores, telephone numbers, routes, models, postcodes.
 * Each test is about the form of the text around the number.
 */
import { isCapital, type Piece } from '../numbers/pieces.js';
import type { NumberRead } from '../numbers/read.js';
import { afterName, beforeName, countsSomething, isAddress, isTitleWord } from './names.js';
import { unitAt } from './unit-of-number.js';
import { ORDINALS, SCALES } from '../numbers/words.js';

/** Nouns whose number is a name when it follows them ("paragraph 3", "Room 101", "page 7"). Plurals reach over "and". */
const NUMBERED = new Set(
  (
    'no nos number numbers paragraph paragraphs para paras section sections item items clause clauses article articles page pages ' +
    'chapter chapters figure figures fig table tables annex appendix appendices schedule rule rules regulation regulations part parts ' +
    'phase phases step steps stage stages level levels grade grades type types class category categories group groups division round ' +
    'lap room rooms flat unit units gate terminal platform bus route routes highway interstate motorway junction junctions exit ' +
    'channel volume vol issue episode episodes season series row block hole zone district precinct lot form version option options ' +
    'question questions q point act scene verse line lines tier band exhibit resolution minute top day days year years week weeks key ' +
    'size world model mark track slide note notes ref reference extension ext box case formula area ward plan recommendation'
  ).split(' '),
);

const PLACED = /^(?:last|this|next|that|every|each|previous|same)$/;

/** Share indexes are named by how many firms they hold ("the S&P 500", "FTSE 100"). */
const INDEXES = new Set('s&p sp ftse dax cac nikkei russell stoxx asx hang'.split(' '));

/** True where the number is a name or a code and counts nothing. `measured`: it has a unit. */
export function isLabel(
  pieces: readonly Piece[],
  at: number,
  number: NumberRead,
  measured: boolean,
): boolean {
  const first = pieces[at];
  const before = pieces[at - 1];
  const after = pieces[number.next];
  if (!first || touches(pieces, at, measured) || joinsWord(pieces, number.next, measured)) return true;
  if (isOrdinal(pieces, number.next, number.form)) return true;
  // "a 10-fold rise"
  if (after?.text === '-' && pieces[number.next + 1]?.lower === 'fold') return true;
  if (isTitleWord(pieces, at, number.next) || (number.value ?? 0) >= 1e15) return true;
  if (measured || number.form === 'scaled' || isTotalled(pieces, at, number.next)) return false;
  if (/^(top|bottom|big)$/.test(before?.lower ?? '') && !countsSomething(pieces, number.next)) return true;
  if (/^[a-z]*(illion|ousand|undred)ths?$/.test(after?.lower ?? '') || before?.lower === 'point') return true;
  if (first.kind === 'number') {
    if (INDEXES.has(before?.lower ?? '') || /^[SP]$/.test(before?.text ?? '')) return true;
    if (
      isListMark(pieces, at, number.next) ||
      isAddress(pieces, number.next) ||
      (pieces[at + 1]?.text === ',' && number.next > at + 2) ||
      isScore(pieces, at, number.next) ||
      isCode(first, after, before) ||
      isDialled(first, before, after)
    )
      return true;
  }
  if (
    before?.text === '.' &&
    before.glued &&
    /^(no|nos|p|pp|para|paras|fig|vol|art|sec|ch)$/.test(pieces[at - 2]?.lower ?? '')
  )
    return true;
  if (
    before?.kind === 'word' &&
    before.sentence === first.sentence &&
    NUMBERED.has(before.lower) &&
    !before.line &&
    // "last week three of our buses broke down": the time is whole without the number
    !(/^(?:day|week|year|season)$/.test(before.lower) && PLACED.test(pieces[at - 2]?.lower ?? ''))
  ) {
    return !countsSomething(pieces, number.next) || isCapital(before) || number.form === 'digits';
  }
  return (
    first.kind === 'number' && (afterName(pieces, at, number.next) || beforeName(pieces, at, number.next))
  );
}

/** Digits that touch a word or a mark of an identifier on the left: "A4", "COVID-19", "#5", "@1", "v2.1", "+44". */
function touches(pieces: readonly Piece[], at: number, measured: boolean): boolean {
  const [first, before, further] = [pieces[at], pieces[at - 1], pieces[at - 2]];
  if (!first?.glued || !before) return false;
  if (before.kind === 'word') return !measured || first.kind === 'word';
  if (before.kind === 'number') return true;
  if (/^[#@_\\=&*^%]$/.test(before.text)) return true;
  if (before.text === ',') return before.glued && further?.kind === 'number';
  if (before.text === '+') return !measured && /^\d{2,}$/.test(first.text);
  if (before.text === '/') return before.glued && further?.kind === 'number';
  if (before.text === '.' || before.text === ':') return before.glued;
  if (before.text !== '-') return false;
  // "COVID-19"; "multi-million", but "forty-two"
  return before.glued && further?.kind === 'word' && (first.kind === 'number' || SCALES.has(first.lower));
}

/** "the twenty-first meeting", "the hundred and first". */
function isOrdinal(pieces: readonly Piece[], next: number, form: NumberRead['form']): boolean {
  const joint = pieces[next];
  if (form !== 'words' || !(joint?.text === '-' ? joint.glued : joint?.lower === 'and')) return false;
  const hundreds = /^(hundred|thousand)$/.test(pieces[next - 1]?.lower ?? '');
  return (hundreds || joint?.text === '-') && ORDINALS.has(pieces[next + 1]?.lower ?? '');
}

/** Digits that touch a word on the right which is no unit: "3D", "5G", "1st", "20s", "4x4", "10am". */
function joinsWord(pieces: readonly Piece[], next: number, measured: boolean): boolean {
  const after = pieces[next];
  if (!after?.glued || measured) return false;
  if (after.kind === 'word') return true;
  if (after.kind === 'number') return true;
  const further = pieces[next + 1];
  if (/^[/:.^]$/.test(after.text) && further?.glued && further.kind === 'number') return true;
  return after.text === '/' && further?.glued === true;
}

/** "1." or "(2)" at the start of a line or in brackets. */
function isListMark(pieces: readonly Piece[], at: number, next: number): boolean {
  const [first, before, after] = [pieces[at], pieces[at - 1], pieces[next]];
  const short = /^\d{1,3}(\.\d{1,2})?$/.test(first?.text ?? '');
  if (first?.line && short && after?.glued && /^[.)]$/.test(after.text) && !pieces[next + 1]?.line)
    return true;
  if (
    first?.line &&
    /^\d{1,2}\.\d{1,2}$/.test(first.text) &&
    pieces[next]?.kind === 'word' &&
    isCapital(pieces[next])
  )
    return true;
  return (
    /^[([]$/.test(before?.text ?? '') && first?.glued === true && /^[)\]]$/.test(after?.text ?? '') && short
  );
}

/** "3-1", "21–17", "won 5-4": two touching whole numbers with no counted noun behind, or falling. */
function isScore(pieces: readonly Piece[], at: number, next: number): boolean {
  const [first, joint, second] = [pieces[at], pieces[next], pieces[next + 1]];
  const [before, further] = [pieces[at - 1], pieces[at - 2]];
  if (first?.glued && /^[-–]$/.test(before?.text ?? '') && before?.glued && further?.kind === 'number')
    return true;
  if (!joint?.glued || !/^[-–]$/.test(joint.text) || !second?.glued || second.kind !== 'number' || !first)
    return false;
  if (unitAt(pieces, next + 2) || SCALES.has(pieces[next + 2]?.lower ?? '')) return false;
  if (pieces[next + 2]?.text === '-' && pieces[next + 2]?.glued && pieces[next + 3]?.kind === 'number')
    return true;
  return first.value >= second.value || !countsSomething(pieces, next + 2);
}

/** Long digit strings and leading zeros are codes or telephone numbers. */
function isCode(first: Piece, after: Piece | undefined, before: Piece | undefined): boolean {
  if (/^0\d/.test(first.text)) return true;
  if (before?.kind === 'number' && /^0\d|^\d{3,4}$/.test(before.text) && !first.text.includes('.'))
    return true;
  return after?.kind === 'number' && /^\d{3,}$/.test(after.text) && /^\d{3,}$/.test(first.text);
}

/** Emergency and service lines of Britain, Ireland, the United States, Canada, the European Union and Australia. */
const SERVICE_LINES = new Set('000 101 105 111 112 116 119 211 311 811 911 988 999'.split(' '));
const DIALS = /^dial(?:s|led|ed|ling|ing)?$/;
const RINGS = /^(?:call|ring)(?:s|ed|ing)?$|^r[au]ng$|^phon(?:es?|ed|ing)$/;

/** "dialled 999", "a 911 call", "rang 101 at noon": a number that is called, where nothing is counted by it. */
function isDialled(first: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  if (DIALS.test(before?.lower ?? '')) return true;
  if (!SERVICE_LINES.has(first.text)) return false;
  if (/^(?:calls?|callers?|operators?|lines?|number|service)$/.test(after?.lower ?? ''))
    return /^(?:an?|the|her|his|their|to)$/.test(before?.lower ?? '');
  return RINGS.test(before?.lower ?? '') && after?.pos !== 'NOUN' && after?.pos !== 'ADJ';
}

/** What ends the clause of the verb "number", or says that the figure is the whole: "number 300 in all". */
const TOTAL_END = /^(?:[.,;]|in|altogether|now|today|at)$/;

/** "Objections to the plan number 300.": a number that ends its clause behind the verb "number", whose subject is a plural. */
function isTotalled(pieces: readonly Piece[], at: number, next: number): boolean {
  const end = pieces[next];
  if (pieces[at - 1]?.lower !== 'number' || !TOTAL_END.test(end?.lower ?? '')) return false;
  let first = at - 2;
  while (first >= 0 && first > at - 12 && pieces[first]?.kind === 'word') first--;
  const opening = pieces[first + 1];
  const before = pieces.slice(first + 1, at - 1);
  return (
    opening !== undefined &&
    isCapital(opening) &&
    before.some(({ pos, lower }) => /^(?:NOUN|PROPN)$/.test(pos) && /[^s]s$/.test(lower)) &&
    !before.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}
