import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import { expect } from 'chai';
import { sha256 } from '../../model/hash.js';
import { Workplace } from './gainsay.js';

const root = resolve(import.meta.dirname, '../../..');
const schema = readFileSync(resolve(root, 'test/fixtures/sarif/sarif-schema-2.1.0.json'), 'utf8');
const draft04 = readFileSync(resolve(root, 'node_modules/ajv/lib/refs/json-schema-draft-04.json'), 'utf8');

const RESERVES = 'General reserves stood at £18.2m on 31 March 2010.\n';
const FEWER = 'General reserves stood at £12.8m on 31 March 2010.\n';

describe('SARIF as the schema of OASIS has it', () => {
  const ajv = new Ajv({ schemaId: 'id', meta: false, allErrors: true });
  ajv.addMetaSchema(JSON.parse(draft04));
  const validate = ajv.compile(JSON.parse(schema));
  const wrong = (log: unknown): string => (validate(log) === true ? '' : ajv.errorsText(validate.errors));

  it('has the schema as it was published', () => {
    expect(sha256(schema)).to.include('c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e');
  });

  const runs: [string, Record<string, string | Uint8Array>, readonly string[], number][] = [
    ['a clash', { 'one.txt': RESERVES, 'two.txt': FEWER }, ['one.txt', 'two.txt'], 1],
    [
      'names with a space, a colon and a line of two columns',
      { 'a b:c.txt': RESERVES, 'é.txt': FEWER },
      ['.'],
      1,
    ],
    ['nothing to flag', { 'one.txt': RESERVES }, ['one.txt'], 0],
    ['a file that cannot be read', { 'one.txt': RESERVES }, ['one.txt', 'gone.txt'], 2],
    [
      'what was explained away',
      { 'one.txt': `${RESERVES}\n${FEWER.replace('2010', '2011')}` },
      ['one.txt', '--explain-suppressed'],
      0,
    ],
  ];
  for (const [what, files, args, code] of runs)
    it(`is valid for ${what}`, () => {
      const place = new Workplace(files);
      try {
        const ended = place.run(['check', ...args, '--format', 'sarif']);
        expect(ended.code, ended.err).to.equal(code);
        expect(wrong(JSON.parse(ended.out))).to.equal('');
      } finally {
        place.remove();
      }
    });

  it('is refused where a place or a level is not of the form', () => {
    const place = { physicalLocation: { artifactLocation: { uri: 'one.txt' }, region: { startLine: 0 } } };
    const result = { message: { text: 'no' }, level: 'fatal', locations: [place] };
    const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'gainsay' } }, results: [result] }] };
    expect(wrong(log)).to.include('startLine').and.to.include('level');
  });
});
