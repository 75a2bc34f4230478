import { expect } from 'chai';
import fc from 'fast-check';
import { findAgain, turningWords } from '../../review/acts/anchors.js';

const stretch = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** Sentences end with a full stop and a space, in these texts. */
function sentencesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^.]+\./g)].map((match) => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    return { start, end: match.index + match[0].length };
  });
}

function again(before: string, words: string, after: string): ReturnType<typeof findAgain> {
  const { start, end } = stretch(before, words);
  const quote = {
    exact: words,
    start,
    prefix: before.slice(Math.max(0, start - 32), start),
    suffix: before.slice(end, end + 32),
  };
  const sentence = sentencesOf(before).find((one) => one.start <= start && one.end >= end) ?? { start, end };
  return findAgain(quote, before, sentence, after, sentencesOf(after));
}

const OLD = 'The ferry left late. The board will close 12 of the 40 stations by June. Nobody was hurt.';
const WORDS = 'The board will close 12 of the 40 stations by June';

describe('finding a claim again in a new version', () => {
  const cases: [string, string, string | null][] = [
    ['the same text', OLD, 'exact'],
    ['words before it', `A correction. ${OLD}`, 'moved'],
    ['a sentence put before', OLD.replace('The ferry left late. ', ''), 'moved'],
    ['another word in it', OLD.replace('close 12', 'shut 12'), 'drifted'],
    ['a comma in it', OLD.replace('stations by', 'stations, by'), 'drifted'],
    ['another number', OLD.replace('12 of', '13 of'), null],
    ['another digit after the point', OLD.replace('12 of', '12.5 of'), null],
    ['a negation', OLD.replace('will close', 'will not close'), null],
    ['a short negation', OLD.replace('will close', 'won’t close'), null],
    ['another modal', OLD.replace('will close', 'may close'), null],
    ['a modal less', OLD.replace('will close', 'closed'), null],
    ['the sentence gone', 'The ferry left late. Nobody was hurt.', null],
    [
      'a denial around the same words',
      OLD.replace('The board will', 'It is not true: The board will'),
      'drifted',
    ],
  ];
  for (const [name, after, anchor] of cases)
    it(`${name} → ${anchor ?? 'lost'}`, () =>
      expect(again(OLD, WORDS, after)?.anchor ?? null).to.equal(anchor));

  it('takes the occurrence whose surroundings agree, not the first', () => {
    const before = 'A said so. The fee is £4. B said no.';
    const after = 'C said so too. The fee is £4. D left. A said so. The fee is £4. B said no.';
    expect(again(before, 'The fee is £4', after)).to.deep.equal({
      ...stretch(after, 'A said so. The fee is £4'),
      start: after.lastIndexOf('The fee'),
      anchor: 'moved',
    });
  });

  it('never keeps a claim whose numbers changed, whatever else did', () => {
    const number = fc.integer({ min: 0, max: 9999 });
    fc.assert(
      fc.property(number, number, fc.constantFrom('close', 'open', 'sell'), (one, other, verb) => {
        fc.pre(one !== other);
        const before = `Rain fell. They ${verb} ${one} stations in all. It stopped.`;
        const after = `Snow fell. They ${verb} ${other} stations in all. It stopped.`;
        expect(again(before, `They ${verb} ${one} stations in all`, after)).to.equal(null);
      }),
    );
  });

  it('knows the words that turn a statement', () => {
    expect(turningWords('It can’t rise by £4.50, and never should, said nobody unhappy.')).to.equal(
      'can’t £4.50 never should nobody unhappy',
    );
  });
});
