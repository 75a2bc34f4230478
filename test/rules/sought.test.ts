import { expect } from 'chai';
import fc from 'fast-check';
import { literalsOf } from '../../rules/sought/literals.js';
import { LiteralSets } from '../../rules/sought/letters.js';
import { sought } from '../../rules/sought/sought.js';

describe('letters that every match of a pattern has', () => {
  const cases: [RegExp, string[] | null][] = [
    [/\bstill\b/i, ['still']],
    [/\bremain(?:s|ed)? open\b/, ['remain open', 'remains open', 'remained open']],
    [/\b(?:is|was) (?:\p{L}+ )?(?:settled|agreed)\b/u, ['settled', 'agreed']],
    [/\bagree[sd]? with \d+/, ['agree with ', 'agrees with ', 'agreed with ']],
    [/organi[sz]ed/, ['organised', 'organized']],
    [/(?:don[’']t|not) know/, ['t know', 'not know']],
    [/(?:ab)+c/, ['ab']],
    [/(?<first>one|two)(?! hours) \k<first>/, ['one ', 'two ']],
    [/late(?=,)/, ['late']],
    [/(?:late)*/, null],
    [/late|\d/, null],
    [/\p{Lu}\p{L}+/u, null],
    [/[a-z]{4,}/, null],
    [/x/, null],
  ];
  for (const [pattern, literals] of cases)
    it(`${pattern.source}: ${literals?.join(', ') ?? 'none'}`, () => {
      expect(literalsOf(pattern)).to.deep.equal(literals);
    });
});

describe('literals in a text', () => {
  it('are found in either case, within each other and one across another', () => {
    const sets = new LiteralSets();
    const numbers = ['she', 'he', 'hers', 'to her', 'shed'].map((literal) => sets.add([literal]));
    const found = (text: string): boolean[] => numbers.map((set) => sets.areIn(text, set));
    expect(found('uSHErs')).to.deep.equal([true, true, true, false, false]);
    expect(found('to he')).to.deep.equal([false, true, false, false, false]);
    expect(found('To Her')).to.deep.equal([false, true, false, true, false]);
    expect(found('h-e')).to.deep.equal([false, false, false, false, false]);
  });

  it('are known of a text that is asked about again, and of sets that are added late', () => {
    const sets = new LiteralSets();
    const a = sets.add(['aa', 'bb']);
    expect([sets.areIn('xbb', a), sets.areIn('x', a), sets.areIn('xbb', a)]).to.deep.equal([
      true,
      false,
      true,
    ]);
    const b = sets.add(['xb']);
    expect([sets.areIn('xbb', a), sets.areIn('xbb', b)]).to.deep.equal([true, true]);
  });
});

describe('a sought pattern', () => {
  /** Sources over few letters, so that texts over the same letters often match. */
  const { source } = fc.letrec<{ source: string; atom: string }>((tie) => ({
    atom: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('ab', 'ba', 'aab', 'b', ' ', 's', 'k', '-') },
      fc.constantFrom(
        '[ab]',
        '[^a]',
        '[a-b]',
        "[’']",
        '.',
        '\\b',
        '\\p{L}',
        '\\s',
        '^',
        '$',
        '\\.',
        '\\u0061',
      ),
      tie('source').map((inner) => `(?:${inner})`),
      fc
        .tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('source'))
        .map(([opening, inner]) => `${opening}${inner})`),
      fc
        .tuple(tie('source'), fc.constantFrom('?', '*', '+', '??', '{2}', '{0,2}', '{1,2}?'))
        .map(([inner, often]) => `(?:${inner})${often}`),
    ),
    source: fc.oneof(
      { maxDepth: 4 },
      fc.array(tie('atom'), { minLength: 1, maxLength: 4 }).map((atoms) => atoms.join('')),
      fc.tuple(tie('source'), tie('source')).map((both) => both.join('|')),
    ),
  }));
  const text = fc.string({
    maxLength: 12,
    unit: fc.constantFrom('a', 'b', 'A', 'B', ' ', 's', 'ſ', 'k', 'K', '-', '’', 'é'),
  });

  it('finds what the pattern finds by itself', () => {
    fc.assert(
      fc.property(
        source,
        fc.constantFrom('u', 'iu'),
        fc.array(text, { maxLength: 6 }),
        (of, flags, texts) => {
          const pattern = new RegExp(of, flags);
          const all = new RegExp(of, `g${flags}`);
          for (const one of texts) {
            expect(sought(pattern).test(one)).to.equal(pattern.test(one));
            expect(sought(pattern).exec(one)).to.deep.equal(pattern.exec(one));
            expect(sought(all).matchAll(one)).to.deep.equal([...one.matchAll(all)]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
