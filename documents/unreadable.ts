/** A file that cannot become a document. The message names the file, what is wrong and the way out. */
export class UnreadableDocument extends Error {
  constructor(name: string, problem: string, line?: number) {
    super(`${name}${line === undefined ? '' : ` line ${line}`}: ${problem}`);
    this.name = 'UnreadableDocument';
  }
}
