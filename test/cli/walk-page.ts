/**
 * Walks through a page of the guide as a reader would. A fence with a file's name writes that file, or changes it
 * (`before "words"` puts the block before them, `replace "words" with "others"`); a console fence is run and compared.
 */
import { expect } from 'chai';
import type { Workplace } from './gainsay.js';

/** Runs everything in the text of a page and gives the number of commands. Fails where a command prints something else. */
export function walkPage(text: string, place: Workplace): number {
  let run = 0;
  for (const [, info = '', body = ''] of text.matchAll(/^```([^\n]+)\n([^]*?)^```$/gm)) {
    const [kind, file = '', how, ...rest] = info.split(' ');
    if (kind === 'console') run += runConsole(body, place);
    else if (how === 'before') {
      const before = JSON.parse(rest.join(' ')) as string;
      expect(place.read(file)).to.include(before);
      place.write(file, place.read(file).replace(before, body + before));
    } else if (how === 'replace') {
      const [from, to] = rest
        .join(' ')
        .split(' with ')
        .map((words) => JSON.parse(words) as string);
      place.write(file, place.read(file).replaceAll(from ?? '', to ?? ''));
    } else place.write(file, body);
  }
  return run;
}

/** A console block: commands after `$ gainsay`, each with what it prints, standard output before errors. */
function runConsole(body: string, place: Workplace): number {
  const commands = body.split(/^\$ gainsay /m).slice(1);
  for (const command of commands) {
    const [line = '', ...printed] = command.split('\n');
    const { out, err } = place.run(line.split(' '));
    expectPrinted(out, err, printed.join('\n'), `gainsay ${line}`);
  }
  return commands.length;
}

/** The page may leave things out: … stands for anything. */
function expectPrinted(out: string, err: string, printed: string, command: string): void {
  if (!printed.includes('…')) {
    expect([out + err, err + out], `${command} printed\n${out}${err}`).to.include(printed);
    return;
  }
  const actual = out + err;
  let at = 0;
  for (const piece of printed.split(/…\n?/)) {
    const found = actual.indexOf(piece, at);
    expect(found, `${command} printed\n${actual}\nwithout\n${piece}`).to.be.at.least(0);
    at = found + piece.length;
  }
}
