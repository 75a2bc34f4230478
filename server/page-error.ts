/** An answer that is an error page: what happened, and the way out. */
export class PageError extends Error {
  readonly status: number;
  readonly wayOut: string;
  /** Where the page's link leads, with its words. */
  readonly link: { href: string; text: string } | null;
  constructor(
    status: number,
    message: string,
    wayOut: string,
    link: { href: string; text: string } | null = null,
  ) {
    super(message);
    this.name = 'PageError';
    this.status = status;
    this.wayOut = wayOut;
    this.link = link;
  }
}

/** 404 for a thing of a case or the desk that is not there. */
export function notFound(what: string, href: string, text: string): PageError {
  return new PageError(404, `There is no ${what}.`, 'It may have been removed, or the address is misspelt.', {
    href,
    text,
  });
}
