/**
 * Two figures set against each other, and what remains of one when another goes: "carried by 31 votes to 24", "began with 90 boats and
 * sold 15 of them", "£90,000 was shared equally by six winners".
 */
import { alike } from './kinds.js';
import { type FigureLine, type LineFigure, matchesOf } from './line.js';
import { pattern } from './patterns.js';
import { type Made, untold } from './untold-made.js';

/** Votes, goals and the like for the one and for the other side. */
const GAPS = [
  'by ~1 {one:c} ~1 to|against ~1 {other:cn}',
  'poll|win|get|receive|take|secure ~1 {one:c} ~2 [ , / and|to|against|while|but / semi ] ~~9 {other:cn}',
].map((source) => pattern(source));
/** What sides are measured by. */
const SCORED = /^(?:vote|ballot|goal|point|run|seat|try|frame|signature)$/;

/** Verbs by which what somebody has becomes less, and the forms of having it before. */
const GONE =
  'sell|sold|lose|lost|scrap|close|cut|kill|destroy|withdraw|withdrew|retire|remove|slaughter|cull|sack|dismiss|spend|spent|demolish|leave|resign|quit|die';
const HELD = 'begin|start|have|hold|own|employ|keep|run|operate|open';
const LEFT = [
  `${HELD} ~4 {whole:cmu} ~6 [ , / and / semi / , and|but / . ] ~3 ${GONE} ~3 {part:cnm}`,
  `${HELD} ~4 {whole:cmu} ~6 [ , / and / semi / , and|but / . ] ~2 {part:cn} ~5 ${GONE}`,
  `${HELD} ~4 {whole:cmu} ~6 [ , / and / semi / , and|but / . ] ~1 give|gave away {part:cnm}`,
].map((source) => pattern(source));

const SHARED = [
  '{whole:mu} ~4 share|divide|split ~1 equally|evenly ~1 between|among|amongst|by ~3 {times:c}',
  '{whole:mu} ~4 share|divide|split ~1 between|among|amongst|by ~3 {times:c} ~2 equally|evenly|alike',
].map((source) => pattern(source));

export function gapsIn(line: FigureLine): Made[] {
  const gaps = GAPS.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { one, other } }) =>
    one && other && SCORED.test(one.lemma) && alike(one, other) && isLower(other, one)
      ? untold('gap', { one, other })
      : [],
  );
  const left = LEFT.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { whole, part } }) =>
    whole && part && ofOne(whole, part) && isLower(part, whole) ? untold('left', { whole, part }) : [],
  );
  const each = SHARED.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { whole, times } }) =>
    whole && times ? untold('each', { whole, times }) : [],
  );
  return [...gaps.slice(0, 1), ...left.slice(0, 1), ...each.slice(0, 1)];
}

const isLower = (a: LineFigure, b: LineFigure): boolean =>
  (a.quantity?.value ?? 0) < (b.quantity?.value ?? 0);

/** A part is of the things that there were: by their noun, or without one. */
const ofOne = (whole: LineFigure, part: LineFigure): boolean =>
  alike(whole, part) && (part.class === 'm' || part.quantity?.of === null || part.lemma === whole.lemma);
