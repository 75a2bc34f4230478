/** Why a command could not run: one line that names the thing, the value and the way out. Ends the process with exit 2. */
export class Failure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Failure';
  }
}

/** What went wrong with a file, in plain words ("no such file"), for the errors of the operating system that people meet. */
export function plainReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'no such file or folder; check the spelling';
    case 'EACCES':
    case 'EPERM':
      return 'you may not open it; check its permissions';
    case 'EISDIR':
      return 'this is a folder, not a file';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'a part of the path is a file, not a folder';
    case 'ENOSPC':
      return 'the disk is full; free some space';
    case 'EROFS':
      return 'the disk is read-only; write somewhere else';
    case 'ENAMETOOLONG':
      return 'the name is too long for this disk';
    case 'ELOOP':
      return 'the links lead in a circle';
    default:
      return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}
