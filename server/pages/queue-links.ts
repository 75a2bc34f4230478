/** Where something stands in the queue from which it was opened, and the way to those before and after it. */

export interface QueueLinks {
  /** From one; 0 where it is not in the queue. */
  position: number;
  of: number;
  previous: string | null;
  next: string | null;
  back: string;
}

/** `at` is the address of the list, `query` the filter that made the queue ("" or "?…"), `ids` the queue in its order. */
export function queueLinks(
  at: string,
  id: string,
  { ids, query }: { ids: readonly string[]; query: string },
): QueueLinks {
  const index = ids.indexOf(id);
  const link = (other: string | undefined): string | null =>
    other === undefined ? null : `${at}/${other}${query}`;
  return {
    position: index + 1,
    of: ids.length,
    previous: index > 0 ? link(ids[index - 1]) : null,
    next: link(ids[index + 1]),
    back: `${at}${query}`,
  };
}
