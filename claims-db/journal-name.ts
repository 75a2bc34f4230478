const JOURNAL_NAME = /^(desk|case-[a-z0-9-]{1,60})$/;

/** Throws a TypeError for what cannot be the name of a journal: names become files. */
export function checkJournalName(name: string): void {
  if (!JOURNAL_NAME.test(name)) throw new TypeError(`"${name}" is not the name of a journal`);
}
