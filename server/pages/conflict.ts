/** Somebody else was faster: what stands now beside what this person was about to write, which is kept. */
import { barePage, deskPage, type Frame, type Layout } from './layout.js';

export interface ConflictPage {
  layout: Layout;
  what: string;
  /** The present state, in words. */
  now: { term: string; text: string }[];
  /** What was typed, field by field. */
  yours: { name: string; label: string; value: string }[];
  back: string;
}

export function conflictPage(
  frame: Frame | null,
  input: { what: string; now: ConflictPage['now']; yours: ConflictPage['yours']; back: string },
): ConflictPage {
  const title = 'Somebody else was faster';
  return { layout: frame ? deskPage(frame, 'cases', title) : barePage(title), ...input };
}
