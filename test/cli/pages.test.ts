import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { Workplace } from './gainsay.js';
import { walkPage } from './walk-page.js';

const docs = resolve(import.meta.dirname, '../../../docs');

describe('the pages of the guide can be walked through as they are written', function () {
  this.timeout(60_000);

  for (const [page, commands] of [
    ['check.md', 5],
    ['writing-rules.md', 8],
  ] as const)
    it(`docs/${page}`, () => {
      const place = new Workplace();
      expect(walkPage(readFileSync(resolve(docs, page), 'utf8'), place)).to.equal(commands);
      place.remove();
    });

  it('a page that says something else fails', () => {
    const place = new Workplace();
    const page = (printed: string): string => `\`\`\`console\n$ gainsay cases\n${printed}\n\`\`\`\n`;
    expect(() => walkPage(page('no cases'), place)).to.throw(/gainsay cases printed/);
    expect(() => walkPage(page('…\nno cases'), place)).to.throw(/without\nno cases/);
    expect(walkPage(page('…no such data folder…'), place)).to.equal(1);
    place.remove();
  });
});
