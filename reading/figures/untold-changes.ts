/** A level and another one of later: "from £14m to £19m", "£3.0m, after £2.4m". */
import { alike } from './kinds.js';
import { type FigureLine, type LineFigure, matchesOf } from './line.js';
import { changePairs } from './links-changes.js';
import { pattern } from './patterns.js';
import { type Made, untold } from './untold-made.js';

/** A later level and the one before it: "£3.0m, after £2.4m", "3.2 million in 2011; the year before, it had been 2.5 million". */
const LEVELS = [
  '{to:cnmu} ~6 ,? after {from:cnmu} ~4 [ in|the|a / {then:t} / . ]',
  '{to:cnmu} ~4 [ semi / , / . / and ] [ the|a year|month|week|quarter before|earlier / {then:t} ] ,? ~2 [ be|have ~1 / it|they|there ~2 ] {from:cnmu}',
  '{to:cnmu} ~4 , where|while|when|against ~6 {from:cnmu} [ the|a year|month|week|quarter before|earlier ]',
  'buy ~2 for {from:m} ~4 and sell ~4 for {to:m}',
].map((source) => pattern(source));

export const changesIn = (line: FigureLine): Made[] =>
  [
    ...changePairs(line),
    ...LEVELS.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures }) =>
      isEarliest(line, figures['then']) ? [figures] : [],
    ),
  ]
    .flatMap(({ from, to }) => (from && to && oneScale(from, to) ? untold('change', { from, to }) : []))
    .slice(0, 1);

/** "840 in 2017; in 2018 there were 966", "in May …; in August": a time behind is the one before only where its own words say which it is. */
const isEarliest = (line: FigureLine, then: LineFigure | undefined): boolean =>
  then === undefined ||
  (/\d{4}|\b(?:year|ago|before|last|earlier|previous)\b/i.test(then.time?.text ?? '') &&
    !line.figures.some(({ time }) => (time?.latest ?? '9999') < (then.time?.earliest ?? '')));

/** "From 24p to 27p a litre", "from 400 tonnes to 300": unit and divisor may be told with one of the two. */
export const oneScale = (from: LineFigure, to: LineFigure): boolean =>
  alike(from, to) ||
  (from.quantity?.unit === to.quantity?.unit && from.quantity?.per === undefined) ||
  (from.class === 'u' && to.class === 'n') ||
  (from.class === 'n' && to.class === 'u');
