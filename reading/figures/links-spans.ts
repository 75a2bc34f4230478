/** A start, a length and an end in one breath: "opened in 1998 and closed 12 years later, in 2014", "for ten years, from 1990 to 2006". */
import type { FigureLink } from '../../model/claim.js';
import { inOrder } from './kinds.js';
import { type FigureLine, type LineFigure, matchesOf, type Match } from './line.js';
import { pattern } from './patterns.js';

const STARTS = 'begin|start|open|launch|set|found|commence|enter|join|take';
const ENDS = 'end|finish|complete|close|stop|conclude|expire|return|leave';

/** `later`: so long after the time that was told before it; a start is looked for there. */
const LATER = [`{by:td} ,? {to:t}`, `{to:t} , {by:td}`].map((source) => pattern(source));

const PATTERNS = [
  // one subject for both ends: the second verb has none of its own
  `{from:t} ,? ~2 and|before|but VERB|AUX ~3 {by:d} ,? ~1 {to:t}`,
  `{from:t} ,? ~2 and|before|but VERB|AUX ~3 {to:t} ,? ~1 {by:d} [ . / , ]`,
  `^ VERB ~3 {from:t} , ~5 VERB|AUX ~3 {to:t} ,? {by:d}`,
  `^ VERB ~3 {from:t} , ~5 VERB|AUX ~3 {by:d} ,? {to:t}`,
  `{to:t} , ~1 {by:d} after ~6 {from:t}`,
  `${STARTS} ~3 {from:t} ,? ~2 take|last|run ~1 {by:d} ,? ~2 ${ENDS} ~2 {to:t}`,
  `${STARTS} ~3 {from:t} ,? ~2 ${ENDS} ~2 {to:t} ,? ~3 take|last|run ~1 {by:d}`,
].map((source) => pattern(source));

/** A birth, a death and an age; or a birth and an age on the day of the paper. */
const LIVES = [
  `born ~6 {from:t} ~~8 die ~5 {to:t} ~3 ,? ~1 aged|age ~1 {by:u}`,
  `born ~6 {from:t} ~~8 die ~3 aged|age ~1 {by:u} ~3 {to:t}`,
  `die ~5 {to:t} ~3 ,? ~1 aged|age ~1 {by:u} ~~5 born ~6 {from:t}`,
  `die ~3 aged|age ~1 {by:u} ~3 {to:t} ~~5 born ~6 {from:t}`,
  `{by:u} , [ who ]? be born ~6 {from:t}`,
  `{by:u} ~2 be born ~6 {from:t}`,
  `^ born ~4 {from:t} , ~4 be {by:u} [ . / , / year old ]`,
].map((source) => pattern(source));

/** A time of two ends and its length: "three weeks, from 4 May to 29 June", "from 1990 to 2006, a period of ten years". */
const RANGES = [
  `{by:d} [ , / ( / -- ] {whole:t}`,
  `{whole:t} [ , / ( / -- ] a ~1 period|spell|stretch|span|total|reign|run|gap of {by:d}`,
].map((source) => pattern(source));

export function spansIn(line: FigureLine): FigureLink[] {
  const times = line.figures.filter(({ class: kind }) => /[td]/.test(kind));
  const lives = LIVES.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { from, by, to } }) =>
    from &&
    by?.quantity?.unit === 'a' &&
    from.class === 't' &&
    isWhole(from, to) &&
    (to !== undefined || !OF_DEATH.test(line.text))
      ? [span(to ? { from, by, to } : { from, by })]
      : [],
  );
  if (times.length < 2 || !times.some(isLength)) return lives;
  return [
    ...lives,
    ...LATER.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures }) => laterThan(line, figures)),
    ...PATTERNS.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { from, by, to } }) =>
      from && by && to && isNext(line, [from, by, to]) && !isLater(by) && isAfter(by)
        ? [span({ from, by, to })]
        : [],
    ),
    ...RANGES.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { by, whole } }) =>
      by && whole && isFromTo(whole) ? [span({ by, whole })] : [],
    ),
  ];
}

const span = (named: Readonly<Record<string, LineFigure>>): FigureLink => ({
  kind: 'span',
  figures: inOrder(named),
});

function laterThan(line: FigureLine, { by, to }: Match['figures']): FigureLink[] {
  if (!by || !to || !isLater(by)) return [];
  const from = line.figures.slice(0, Math.min(by.at, to.at)).findLast(({ class: kind }) => kind === 't');
  return from?.time && !isLength(from) && isNext(line, [from, by, to]) ? [span({ from, by, to })] : [];
}

/** An age at death is none on the day of the paper. */
const OF_DEATH = /\|(?:die|death|kill|drown|murder|dead|late)\|/;

/** Of a life both ends are days, months or years of the calendar. */
const isWhole = (...ends: readonly (LineFigure | undefined)[]): boolean =>
  ends.every((end) => end === undefined || /^\d{4}(?:-\d{2}){0,2}$/.test(end.time?.timex ?? ''));

/** No other time stands among these. */
function isNext(line: FigureLine, figures: readonly LineFigure[]): boolean {
  const places = figures.map(({ at }) => at);
  const between = line.figures.slice(Math.min(...places), Math.max(...places) + 1);
  return between.filter(({ class: kind }) => /[td]/.test(kind)).length === figures.length;
}

const UNIT = '(?:years?|months?|weeks?|days?|decades?|hours?|minutes?|centur(?:y|ies))';
const LATER_TEXT = new RegExp(`\\b${UNIT} (?:later|afterwards?|thereafter)$`, 'i');
const isLater = ({ time }: LineFigure): boolean => LATER_TEXT.test(time?.text ?? '');
const isLength = (figure: LineFigure): boolean => figure.class === 'd' || isLater(figure);

/** "from 1990 to 2006"; "2018-19" is one year. */
const isFromTo = ({ time }: LineFigure): boolean =>
  (time?.timex?.includes('/') ?? false) && /^(?:from|between)\b|\b(?:to|until)\b/i.test(time?.text ?? '');

/** "left after nine years": since it began; "for nine years" there would tell how long something else lasted. */
const isAfter = ({ time }: LineFigure): boolean => time !== null && !/^for\b/i.test(time.text);
