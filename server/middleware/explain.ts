/** What went wrong, as a status and words for a page. */
import { may, type Action } from '../../review/rights/authorisation.js';
import { NotAllowed, NotFound, Refused, RevisionMissing, RevisionStale } from '../../review/errors.js';
import { PageError } from '../page-error.js';

export interface Explained {
  status: number;
  title: string;
  message: string;
  wayOut: string;
  link: { href: string; text: string } | null;
  retryAfter?: number;
}

const HOME = { href: '/', text: 'Go to the cases' };
const TITLES: Record<number, string> = {
  400: 'This could not be read',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  410: 'No longer there',
  413: 'Too large',
  415: 'Not a form',
  421: 'Unknown address',
  429: 'Too many attempts',
};

/** Everybody who could do it, the nearest first. */
function whoMay(action: Action): string {
  const names = { reviewer: 'a reviewer', editor: 'an editor', admin: 'an administrator' };
  const able = (['reviewer', 'editor', 'admin'] as const).filter((role) => may(role, action));
  return able.map((role) => names[role]).join(' or ');
}

export function explain(error: unknown): Explained {
  if (error instanceof PageError) {
    const { status, message, wayOut, link } = error;
    return { status, title: TITLES[status] ?? 'This did not work', message, wayOut, link };
  }
  if (error instanceof NotFound)
    return page(
      404,
      'Not found',
      sentence(error.message),
      'It may have been removed, or the address is misspelt.',
    );
  if (error instanceof NotAllowed)
    return page(
      403,
      'Not allowed',
      sentence(error.message),
      `Ask ${whoMay(error.action)}. The attempt has been recorded.`,
    );
  if (error instanceof RevisionMissing)
    return page(
      428,
      'This form is incomplete',
      sentence(error.message),
      'Nothing was changed. Go back, load the page again and repeat the change.',
    );
  if (error instanceof RevisionStale)
    return page(409, 'Somebody else was faster', sentence(error.message), 'Nothing was changed.');
  if (error instanceof Refused)
    return page(
      422,
      'This was not done',
      sentence(error.message),
      'Nothing was changed. Go back and mend it.',
    );
  const retry = retryAfterOf(error);
  if (retry !== undefined)
    return {
      ...page(
        503,
        'Writing is not possible now',
        sentence(messageOf(error)),
        retry === null
          ? 'What was confirmed before is safe, and reading works. Whoever runs this desk has to act; look then whether this change is there, and repeat it if not.'
          : 'Nothing was lost and nothing was changed. Reading works; try again in a moment.',
      ),
      ...(retry === null ? {} : { retryAfter: retry }),
    };
  const status = statusOf(error);
  if (status !== null && status < 500)
    return page(
      status,
      TITLES[status] ?? 'This request could not be read',
      'The request is broken.',
      'Go back and try again.',
    );
  return page(
    500,
    'Something broke',
    'Gainsay could not finish this. What happened is in its log.',
    'Nothing half-done is kept: go back and try again.',
  );
}

function page(status: number, title: string, message: string, wayOut: string): Explained {
  return { status, title, message, wayOut, link: HOME };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** "there is no claim c9" → "There is no claim c9."; a file keeps its name: "minutes.txt: the file is empty." */
export function sentence(message: string): string {
  const beginsWithFile = /^[^:]+\.\w+(?:: | line \d+: )/u.test(message);
  const text = beginsWithFile ? message : `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
  return /[.!?”]$/.test(text) ? text : `${text}.`;
}

/** The store's "cannot write now" is known by its shape: the server does not see the store. Undefined where it is something else. */
function retryAfterOf(error: unknown): number | null | undefined {
  if (!(error instanceof Error) || error.name !== 'StoreUnavailable' || !('retryAfter' in error))
    return undefined;
  return typeof error.retryAfter === 'number' ? error.retryAfter : null;
}

/** Express and its parts put a status on what they refuse (a broken percent-encoding, a body that broke off). */
function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  return typeof error.status === 'number' && error.status >= 400 ? error.status : null;
}
