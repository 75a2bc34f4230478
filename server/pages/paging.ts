/** Cuts a long list into pages. */
export const PAGE_SIZE = 50;

export interface Paging {
  from: number;
  to: number;
  page: number;
  pages: number;
  previous: string | null;
  next: string | null;
}

/** `href` gives the address of a page (one-based). A page beyond the last is the last. */
export function pageOf(total: number, wanted: number, href: (page: number) => string): Paging {
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(wanted, pages);
  return {
    from: (page - 1) * PAGE_SIZE,
    to: Math.min(total, page * PAGE_SIZE),
    page,
    pages,
    previous: page > 1 ? href(page - 1) : null,
    next: page < pages ? href(page + 1) : null,
  };
}
