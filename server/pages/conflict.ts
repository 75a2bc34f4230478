/** A form that was not made from how the thing stands now: what stands there, beside what was about to be saved, which is kept. */
import { deskPage, type Frame, type Layout } from './layout.js';

export interface ConflictPage {
  layout: Layout;
  heading: string;
  words: string;
  /** The present state, in words; empty where nothing is known to have changed. */
  now: { term: string; text: string }[];
  /** What was typed, field by field. */
  yours: { name: string; label: string; value: string }[];
  back: string;
}

type Typed = Pick<ConflictPage, 'yours' | 'back'>;

/** Somebody else was faster. */
export function conflictPage(
  frame: Frame,
  { what, now, ...typed }: Typed & { what: string; now: ConflictPage['now'] },
): ConflictPage {
  const heading = 'Somebody else was faster';
  const words = `${what} was changed while your page was open. Nothing of yours was saved, and nothing of theirs was overwritten.`;
  return { layout: deskPage(frame, 'cases', heading), heading, words, now, ...typed };
}

/** The form does not say from which revision it was made: it may be of an old page, or have lost a part on its way. */
export function incompletePage(frame: Frame, typed: Typed): ConflictPage {
  const heading = 'This form is incomplete';
  const words =
    'It does not say which revision it was made from, so that nobody can tell what it would overwrite. Nothing was saved: open the page again, and repeat the change there.';
  return { layout: deskPage(frame, 'cases', heading), heading, words, now: [], ...typed };
}
