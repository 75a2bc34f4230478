import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { checkOutputSchema, type CheckOutput } from '../../model/check-output.js';
import { deskEntrySchemas } from '../../model/desk-entries.js';
import { evalOutputSchema } from '../../model/eval-output.js';
import { caseEntrySchemas } from '../../model/journal-entries.js';
import { jsonSchemaFiles } from '../../model/json-schemas.js';
import { brokenInvariants } from './check-invariants.js';
import { worked } from './worked.js';

const root = resolve(import.meta.dirname, '../../..');
describe('the outputs as contracts A3 and A4 have them', () => {
  for (const name of ['pair', 'arithmetic-group'] as const)
    it(`hold the worked ${name}`, () => {
      const { texts, output } = worked(name);
      expect(brokenInvariants(output, texts)).to.deep.equal([]);
      expect(output.flags).to.have.length(1);
    });

  const spoilt: [string, (output: CheckOutput) => void, RegExp][] = [
    [
      'a quote that does not slice',
      ({ claims }) => Object.assign(claims[0]?.quote ?? {}, { start: 3 }),
      /does not slice/,
    ],
    [
      'a line that is wrong',
      ({ claims }) => Object.assign(claims[1]?.quote ?? {}, { line: 9 }),
      /line 9 column/,
    ],
    ['claims out of order', ({ claims }) => claims.reverse(), /claim 2 is out of order/],
    ['a claim without a span', ({ flags }) => flags[0]?.spans.pop(), /no span for/],
    ['a claim that is not there', ({ flags }) => flags[0]?.claims.push('c9'), /c9 is not listed/],
    [
      'claims of a flag turned round',
      ({ flags }) => flags[0]?.claims.reverse(),
      /claim of flag .* out of order/,
    ],
    [
      'a rule that did not run',
      ({ flags }) => Object.assign(flags[0] ?? {}, { rule: 'x-y' }),
      /x-y did not run/,
    ],
    [
      'a wide exact value',
      ({ claims }) => Object.assign(claims[0]?.quantities[0] ?? {}, { max: 1e9 }),
      /exact and wide/,
    ],
  ];
  for (const [what, spoil, message] of spoilt)
    it(`do not hold ${what}`, () => {
      const { texts, output } = worked('pair');
      spoil(output);
      expect(brokenInvariants(output, texts).join('\n')).to.match(message);
    });

  it('refuse what the contract does not name', () => {
    const { output } = worked('pair');
    expect(checkOutputSchema.safeParse({ ...output, note: '' }).success).to.equal(false);
    expect(checkOutputSchema.safeParse({ ...output, schema: 'gainsay-check/2' }).success).to.equal(false);
    const prediction = { id: 'p1', relation: 'contradicts', severity: 'error', rules: ['quantity-differs'] };
    const evaluated = { schema: 'gainsay-eval/1', predictions: [prediction] };
    expect(evalOutputSchema.safeParse(evaluated).success).to.equal(true);
    prediction.relation = 'agrees';
    expect(evalOutputSchema.safeParse(evaluated).success).to.equal(false);
  });
});

describe('schemas/', () => {
  it('is what the model says (npm run schemas writes it anew)', () => {
    for (const [name, text] of jsonSchemaFiles())
      expect(readFileSync(resolve(root, 'schemas', name), 'utf8'), name).to.equal(text);
  });

  it('has every type of journal entry', () => {
    const text = jsonSchemaFiles().get('journal-entry.json') ?? '';
    for (const type of Object.keys({ ...deskEntrySchemas, ...caseEntrySchemas }))
      expect(text).to.include(`"const": "${type}"`);
  });
});
