import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { formatRun, type Format } from '../../cli/formats/format-run.js';
import { checkOutputSchema } from '../../model/check-output.js';
import { builtInRules } from '../../rules/engine.js';
import { brokenInvariants } from '../model/check-invariants.js';
import { Workplace } from './gainsay.js';

const INPUTS = resolve(import.meta.dirname, '../../../../shared/data/bad-inputs/bad-inputs.jsonl');

describe('hostile documents', function () {
  this.timeout(120_000);

  it('are read exactly or refused, and reach no terminal, page or log as anything but text', async function () {
    if (!existsSync(INPUTS)) {
      process.stderr.write(`SKIPPED: no ${INPUTS}, so hostile documents are not tried here\n`);
      return this.skip();
    }
    const place = new Workplace();
    const rows = readFileSync(INPUTS, 'utf8').trim().split('\n');
    for (const row of rows) {
      const { id, b64 } = JSON.parse(row) as { id: string; b64: string };
      place.write(`bad/${id}.txt`, Buffer.from(b64, 'base64'));
    }
    const checked = place.run(['check', 'bad', '--format', 'json']);
    const output = checkOutputSchema.parse(JSON.parse(checked.out));
    expect(output.documents.length + output.errors.length).to.equal(rows.length);
    expect(checked.err.trimEnd().split('\n')).to.have.length(output.errors.length);
    const texts = Object.fromEntries(
      output.documents.map(({ id, path }) => [id, readFileSync(join(place.folder, path), 'utf8')]),
    );
    expect(brokenInvariants(output, texts)).to.deep.equal([]);

    const run = { output, texts: new Map(Object.entries(texts)), ruleSet: builtInRules(), heldBack: 0 };
    const print = (format: Format): Promise<string> =>
      formatRun(format, run, { cwd: '/', terminal: { width: 100, colour: false }, fails: () => true });

    expect(await print('stylish')).not.to.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(await print('html')).not.to.match(/<(script|img|iframe|svg|link)/i);
    for (const line of (await print('github')).trim().split('\n'))
      expect(line).to.match(/^::(error|warning|notice) file=/);
    place.remove();
  });
});
