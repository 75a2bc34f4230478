import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { Workplace } from './gainsay.js';

const PAGE = resolve(import.meta.dirname, '../../../docs/writing-rules.md');

/** The fenced blocks of a page: what stands after the fence, and the lines inside. */
function blocks(text: string): { info: string; body: string }[] {
  return [...text.matchAll(/^```([^\n]+)\n([^]*?)^```$/gm)].map(([, info = '', body = '']) => ({
    info,
    body,
  }));
}

/** Splits a console block into commands with what they print. */
function commands(body: string): { args: string[]; printed: string }[] {
  return body
    .split(/^\$ gainsay /m)
    .slice(1)
    .map((part) => {
      const [line = '', ...printed] = part.split('\n');
      return { args: line.split(' '), printed: printed.join('\n') };
    });
}

/** The page may leave lines out: a line of … stands for any. */
function expectPrinted(actual: string, printed: string, command: string): void {
  if (!printed.includes('…\n')) {
    expect(actual, command).to.equal(printed);
    return;
  }
  let at = 0;
  for (const piece of printed.split('…\n')) {
    const found = actual.indexOf(piece, at);
    expect(found, `${command} prints\n${actual}\nwithout\n${piece}`).to.be.at.least(0);
    at = found + piece.length;
  }
}

describe('docs/writing-rules.md', () => {
  it('can be walked through as it is written', () => {
    const place = new Workplace();
    let run = 0;
    for (const { info, body } of blocks(readFileSync(PAGE, 'utf8'))) {
      const [kind, file = '', how, ...rest] = info.split(' ');
      if (kind === 'console') {
        for (const { args, printed } of commands(body)) {
          const { out, err } = place.run(args);
          expectPrinted(out + err, printed, `gainsay ${args.join(' ')}`);
          run++;
        }
      } else if (how === 'before') {
        const before = JSON.parse(rest.join(' ')) as string;
        expect(place.read(file)).to.include(before);
        place.write(file, place.read(file).replace(before, body + before));
      } else if (how === 'replace') {
        const [from, to] = rest
          .join(' ')
          .split(' with ')
          .map((text) => JSON.parse(text) as string);
        place.write(file, place.read(file).replaceAll(from ?? '', to ?? ''));
      } else place.write(file, body);
    }
    expect(run).to.equal(8);
    place.remove();
  });
});
