/** Doing what a form asks for, and the ways in which the desk says no that have a page of their own: mend it, or compare. */
import type { Request, Response } from 'express';
import { Refused, RevisionMissing, RevisionStale } from '../../review/errors.js';
import { frameOf } from '../middleware/signed-in.js';
import { sentence } from '../middleware/explain.js';
import { conflictPage, incompletePage, type ConflictPage } from '../pages/conflict.js';
import { standsNow } from '../pages/stands-now.js';
import type { FieldError } from '../pages/layout.js';
import { show } from './answer.js';

interface Attempt {
  act: () => Promise<void>;
  /** Shows the form again with what is wrong and all that was typed. */
  mend: (errors: FieldError[]) => Promise<void> | void;
  /** What was typed, for the page that compares. */
  typed: ConflictPage['yours'];
  back: string;
  /** Field to blame where the desk names none. */
  field: string;
}

export async function attempt(
  req: Request,
  res: Response,
  { act, mend, typed, back, field }: Attempt,
): Promise<void> {
  const yours = typed.filter(({ value }) => value !== '');
  try {
    await act();
  } catch (error) {
    if (error instanceof Refused) {
      res.status(422);
      await mend([{ field: error.field ?? field, text: sentence(error.message) }]);
    } else if (error instanceof RevisionStale) {
      const what = sentence(error.what).slice(0, -1);
      const page = conflictPage(frameOf(req), { what, now: standsNow(error.current), yours, back });
      show(res, 'conflict', page, 409);
    } else if (error instanceof RevisionMissing) {
      show(res, 'conflict', incompletePage(frameOf(req), { yours, back }), 428);
    } else throw error;
  }
}
