/** Places in a journal file between two lines, kept so that reading from the middle need not start at the first line. */
import type { Position } from './entry-lines.js';

/** The position before a place, and its offset in bytes. */
export interface Mark extends Position {
  offset: number;
}

export const START: Mark = { seq: 0, hash: null, offset: 0 };

/** A mark is kept each so many entries. */
export const MARK_EVERY = 1024;

export class Marks {
  readonly #marks: Mark[] = [];

  add(mark: Mark): void {
    const last = this.#marks[this.#marks.length - 1];
    if (!last || mark.seq >= last.seq + MARK_EVERY) this.#marks.push(mark);
    else if (mark.seq < last.seq && !this.#marks.some((known) => known.seq === mark.seq)) {
      this.#marks.push(mark);
      this.#marks.sort((a, b) => a.seq - b.seq);
    }
  }

  /** The last mark that is not behind an entry. */
  before(seq: number): Mark {
    return this.#marks.findLast((mark) => mark.seq <= seq) ?? START;
  }
}
