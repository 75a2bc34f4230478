import { canonicalJson } from '../../model/canonical-json.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const VECTORS = join(import.meta.dirname, '../../../../shared/data/vectors/jcs');

describe('canonical JSON', () => {
  it('gives the bytes of the published RFC 8785 vectors', function () {
    if (!existsSync(VECTORS)) {
      process.stderr.write(
        '\nSKIPPED: ../shared/data/vectors/jcs is absent, RFC 8785 vectors not compared\n',
      );
      this.skip();
    }
    const names = readdirSync(join(VECTORS, 'input'));
    expect(names.length).to.be.greaterThan(3);
    for (const name of names) {
      const input: unknown = JSON.parse(readFileSync(join(VECTORS, 'input', name), 'utf8'));
      expect(canonicalJson(input), name).to.equal(readFileSync(join(VECTORS, 'output', name), 'utf8').trim());
    }
  });

  it('writes numbers as ECMAScript does (RFC 8785 appendix B) and sorts keys by UTF-16 code units', () => {
    const numbers: [number, string][] = [
      [-0, '0'],
      [5e-324, '5e-324'],
      [-1.7976931348623157e308, '-1.7976931348623157e+308'],
      [9007199254740992, '9007199254740992'],
      [295147905179352830000, '295147905179352830000'],
      [1e21, '1e+21'],
      [999999999999999700000, '999999999999999700000'],
      [1e-7, '1e-7'],
      [0.000001, '0.000001'],
      [333333333.3333332, '333333333.3333332'],
    ];
    for (const [number, text] of numbers) expect(canonicalJson(number)).to.equal(text);
    // U+1F600 has the code units D83D DE00, and so comes before U+FB33.
    expect(canonicalJson({ '\ufb33': 1, '\u{1f600}': 2, '\r': 3, '1': 4, é: 5 })).to.equal(
      '{"\\r":3,"1":4,"é":5,"😀":2,"\ufb33":1}',
    );
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":[{},[]]}'))).to.equal('{"__proto__":1,"a":[{},[]]}');
    expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).to.equal('{"a":1}');
    expect(canonicalJson({ a: undefined, b: '\u0007\u2028/<' })).to.equal('{"b":"\\u0007\u2028/<"}');
  });

  it('refuses what has no JSON form', () => {
    const bad: unknown[] = [
      NaN,
      -Infinity,
      '\ud800',
      { '\udc00': 1 },
      undefined,
      [undefined],
      () => 1,
      1n,
      new Map(),
      new Date(0),
    ];
    for (const value of bad) expect(() => canonicalJson(value)).to.throw(TypeError);
    expect(() => canonicalJson(() => 1)).to.throw('a function has no JSON form');
    expect(() => canonicalJson(new Date(0))).to.throw('a Date is not plain JSON');
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect(canonicalJson(nested(64))).to.have.length(129);
    expect(() => canonicalJson(nested(65))).to.throw(TypeError, 'deeper than 64');
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(() => canonicalJson(circle)).to.throw(TypeError);
  });

  it('depends on the value alone and is read back as the same value', () => {
    const shuffled = (value: unknown): unknown =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, member]) => [key, shuffled(member)]),
          )
        : value;
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        fc.pre(JSON.stringify(plain).isWellFormed() && !hasLoneSurrogate(plain));
        const text = canonicalJson(plain);
        expect(JSON.parse(text)).to.deep.equal(plain);
        expect(canonicalJson(JSON.parse(text))).to.equal(text);
        expect(canonicalJson(shuffled(plain))).to.equal(text);
      }),
    );
  });
});

function hasLoneSurrogate(value: unknown): boolean {
  return /\\ud[89a-f]/i.test(JSON.stringify(value));
}
