/** Words that put the event behind them before or after another: "before", "by the time", "in the wake of". */
import type { Word } from '../words/word.js';

/** How the event behind a marker stands to the one before it. */
export type Marker = 'before' | 'after' | 'until' | 'when' | 'by';

const at = (words: readonly Word[], i: number): string => words[i]?.lower ?? '';

/** Markers of one word or more; longer ones first. Source: subordinators and prepositions of time (Quirk et al. 1985, 15.25-28). */
const MARKER_LINES: readonly (readonly [string, Marker])[] = [
  ['by the time', 'by'],
  ['as soon as', 'after'],
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['in advance of', 'before'],
  ['subsequent to', 'after'],
  ['in the wake of', 'after'],
  ['in the aftermath of', 'after'],
  ['in the run-up to', 'before'],
  // what was not waited for had not come by then
  ['without waiting for', 'before'],
  ['without awaiting', 'before'],
  ['instead of waiting for', 'before'],
  ['rather than wait for', 'before'],
  ['on the eve of', 'before'],
  ['earlier than', 'before'],
  ['sooner than', 'before'],
  ['later than', 'after'],
  ['following', 'after'],
  ['was followed by', 'before'],
  ['was preceded by', 'after'],
  ['followed', 'after'],
  ['preceded', 'before'],
  ['predated', 'before'],
  ['before', 'before'],
  ['after', 'after'],
  ['once', 'after'],
  ['until', 'until'],
  ['till', 'until'],
  ['when', 'when'],
];

/** By their first word: most words begin none. */
const MARKERS = new Map<string, { parts: readonly string[]; kind: Marker }[]>();
for (const [text, kind] of MARKER_LINES) {
  const parts = text.split(' ');
  const [first = ''] = parts;
  MARKERS.set(first, [...(MARKERS.get(first) ?? []), { parts, kind }]);
}

/** The marker that begins at a word, and the place behind it; null where none does. */
export function markerAt(words: readonly Word[], i: number): { kind: Marker; to: number } | null {
  for (const { parts, kind } of MARKERS.get(at(words, i)) ?? [])
    if (parts.every((part, k) => at(words, i + k) === part) && !isParticiple(words, i))
      return { kind, to: i + parts.length };
  return null;
}

/** "Was following the van", "the following day": no preposition. */
const isParticiple = (words: readonly Word[], i: number): boolean =>
  at(words, i) === 'following' && /^(?:AUX|DET|ADV|PRON)$/.test(words[i - 1]?.pos ?? '');
