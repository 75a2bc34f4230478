/** What the desk refuses, each with a code that the pages and the command turn into a status, and a way out in its message. */
import type { Action } from './rights/authorisation.js';

export class ReviewError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = new.target.name;
    this.code = code;
  }
}

/** There is no such case, document, claim, flag or person. */
export class NotFound extends ReviewError {
  constructor(what: string, id: string) {
    super('not-found', `there is no ${what} "${id}"`);
  }
}

/** The person's role does not allow the action, or the account is disabled. It is recorded in the desk's journal. */
export class NotAllowed extends ReviewError {
  readonly action: Action;
  constructor(action: Action, message: string) {
    super('not-allowed', message);
    this.action = action;
  }
}

/** The form or command does not say which revision it was made from. */
export class RevisionMissing extends ReviewError {
  constructor(what: string) {
    super(
      'revision-missing',
      `the change to ${what} does not say which revision it was made from: open it again and repeat the change`,
    );
  }
}

/** Somebody else changed the thing in between. `current` is the thing as it stands (as this person may see it). */
export class RevisionStale extends ReviewError {
  readonly what: string;
  readonly given: number;
  readonly actual: number;
  readonly current: unknown;
  constructor(what: string, given: number, actual: number, current: unknown) {
    super(
      'revision-stale',
      `${what} was changed in between (you had revision ${given}, it is at ${actual}): compare, then repeat your change`,
    );
    this.what = what;
    this.given = given;
    this.actual = actual;
    this.current = current;
  }
}

/** Codes of what a rule of the desk refuses. */
type RefusalCode =
  | 'invalid'
  | 'reason-missing'
  | 'not-now'
  | 'second-is-first'
  | 'override-needed'
  | 'blind'
  | 'taken'
  | 'last-admin'
  | 'weak-password'
  | 'token-spent'
  | 'busy';

/** Well-formed, allowed for the role, and still refused by a rule of the desk; nothing was written. */
export class Refused extends ReviewError {
  declare readonly code: RefusalCode;
  /** The field of the form that is at fault, where one is. */
  readonly field: string | null;
  constructor(code: RefusalCode, message: string, field: string | null = null) {
    super(code, message);
    this.field = field;
  }
}
