/** Errors that a person has to act on. */

/** Bytes on disk are not what was written there. Nothing is skipped or repaired: somebody must look. */
export class StoreDamaged extends Error {
  readonly file: string;
  /** One-based (in a database, the number of the entry), null where the file as a whole is meant. */
  readonly line: number | null;
  readonly what: string;
  constructor(file: string, line: number | null, what: string) {
    const where = line === null ? file : `${file} line ${line}`;
    super(
      `${where}: ${what}. Nothing was changed; "gainsay verify" tells what else is damaged, and a backup brings the file back.`,
    );
    this.name = 'StoreDamaged';
    this.file = file;
    this.line = line;
    this.what = what;
  }
}

/** Another process holds the folder. */
export class StoreLocked extends Error {
  readonly pid: number;
  /** `host` is the name of another machine or container whose processes cannot be seen from here; null for this one. */
  constructor(folder: string, pid: number, host: string | null) {
    super(
      host === null
        ? `${folder} is in use by process ${pid}: stop it first, or work through its pages`
        : `${folder} is in use by process ${pid} on ${host}: stop it first; if that machine is gone for good, remove ${folder}/lock`,
    );
    this.name = 'StoreLocked';
    this.pid = pid;
  }
}

/** The folder is not one that this store can open. */
export class NotADataFolder extends Error {
  constructor(folder: string, why: string) {
    super(`${folder} ${why}`);
    this.name = 'NotADataFolder';
  }
}
