/** A share of a whole, or a part of it: "a quarter of the 640 nurses", "60 of the 80 boats". */
import { alike } from './kinds.js';
import { type FigureLine, matchesOf } from './line.js';
import { partsIn } from './links-shares.js';
import { pattern } from './patterns.js';
import { type Made, untold } from './untold-made.js';

/** A share of a whole, without how many that is. */
const SHARES = [
  '{share:p} of the|its|their|our|these|those|all ~3 {whole:cmu}',
  '{share:p} of the|its|their|our|a NOUN of {whole:mu}',
  '^ of ~4 {whole:cmu} ~2 , ~1 {share:p}',
  '{whole:cmu} ~1 ,? and? {share:p} of which|whom|them|these',
].map((source) => pattern(source));

/** A part of a whole, besides those of which a share may be told. */
const PARTS = [
  '^ of ~4 {whole:cu} ~5 {part:n}',
  // "of 180 on-call posts 153 were filled": the noun may stand apart from its number
  '^ of ~1 {whole:n} ~3 NOUN {part:n} be|have',
  '^ of ~4 {whole:cu} ~6 , {part:n}',
  '{whole:cmu} ,? of which ~4 {part:cnmu}',
].map((source) => pattern(source));

export function sharesIn(line: FigureLine): Made[] {
  const shares = SHARES.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { share, whole } }) =>
    share && whole && share.quantity?.role !== 'change' ? untold('share', { share, whole }) : [],
  );
  if (shares.length > 0) return shares.slice(0, 1);
  const own = PARTS.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { part, whole } }) =>
    part && whole && (alike(part, whole) || part.class === 'n') ? [{ part, whole }] : [],
  );
  return [...own, ...partsIn(line)].flatMap((pair) => untold('share', pair)).slice(0, 1);
}
