import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };

/** "number of: measured argument" of each count of the last claim. */
function last(text: string): string[] {
  const claim = readDocument({ text, bodyStart: 0, meta: META }).claims.at(-1);
  const { agent, theme, measures } = claim?.frame ?? {};
  const heads = [agent, theme].flatMap((term) => (term ? [term.head] : []));
  return (claim?.quantities ?? []).map((one) => {
    const measure = measures?.find(({ start }) => start === one.start);
    return `${one.text} of ${one.of ?? '-'}: ${measure?.kind ?? '-'} ${measure?.head ?? '-'} (${heads.join(' ')})`;
  });
}

describe('counts without their noun', () => {
  const rows: [string, string[]][] = [
    ['The depot has 412 lockers. The annexe has 298.', ['298 of lockers: count locker (annex locker)']],
    ['Twelve drivers work at the depot. Three would be moved.', ['Three of drivers: count driver (driver)']],
    ['Nine walkers were caught. Two of them were hurt.', ['Two of walkers: count walker (walker)']],
    [
      'The ward took its first 300 guests. It has 24 beds, six of them in side rooms.',
      ['24 beds of beds: count bed (ward bed)', 'six of beds: count bed (ward bed)'],
    ],
    ['The firm has 90 fitters. A quarter of them are new.', ['A quarter of fitters: count fitter (fitter)']],
    ['The firm employs 90 fitters. Of these, 40 are new.', ['40 of fitters: count fitter (fitter)']],
    ['The council has 30 vans but only 12 are electric.', ['12 of vans: count van (van)']],
    ['Eleven calves were tested. None was infected.', ['None of calves: count calf (calf)']],
    // against none, few or many; in one writer's telling of two; further ones; what a noun of number counts; a tally; a whole in front
    [
      'Deputies fired no shots, said the sheriff. She heard three.',
      ['three of shots: count shot (she shot)'],
    ],
    [
      'The trust says 112 trees were felled; the agency says 70 were taken down.',
      ['70 of trees: count tree (tree)'],
    ],
    ['Nine walkers died. A further 12 were hurt.', ['12 of walkers: count walker (walker)']],
    ['The firm hired 60 fitters. Last year it hired none.', ['none of fitters: count fitter (firm fitter)']],
    [
      'Some of the parents, perhaps a dozen, wrote.',
      ['Some of parents: count parent (parent)', 'perhaps a dozen of parents: - - (parent)'],
    ],
    ['The sisters, 40, left.', ['40 of -: level sister (sister)']],
    ['Pupil numbers fell to 548.', ['548 of Pupil: to pupil (number)']],
    ['The number of trees felled was 112.', ['112 of trees: level tree (tree)']],
    ['The ship has a crew of 31.', ['31 of crew: level crew (ship crew)']],
    [
      'It was carried by 14 votes to nine.',
      ['14 votes of votes: count vote (it)', 'nine of votes: - - (it)'],
    ],
    [
      'Of the 94 letters received, 12 were opened.',
      ['94 letters of letters: count letter (letter)', '12 of letters: count letter (letter)'],
    ],
    [
      'The jail holds 214 men in space meant for 160.',
      ['214 men of men: count man (jail man)', '160 of men: count man (jail man)'],
    ],
    // of several, only a part is told
    ['Several walkers were caught. Two were hurt.', ['Two of -: - - (amount)']],
    // more than there are, and of another deed
    ['The block has four lifts. 260 were rehoused.', ['260 of -: - - (amount)']],
    // lifts do not die
    ['The bus hit three cars. Two died.', ['Two of -: - - (amount)']],
    ['It was carried by 14 votes to nine. Three abstained.', ['Three of -: - - (amount)']],
    ['The library lent 900 books. It cost £400.', ['£400 of -: level cost (library)']],
    ['The crew saved 15 guests. He is 52.', ['52 of -: - - (he)']],
    ['The plan closes 14 schools. Three is the figure that matters.', ['Three of -: - - (amount)']],
    // another paragraph, and another's words
    ['The depot has 412 lockers.\n\nThe annexe has 298.', ['298 of -: level annex (annex amount)']],
    ['“We lost 14 buses,” she said. Two came back.', ['Two of -: - - (amount)']],
  ];
  for (const [text, expected] of rows)
    it(text, () => {
      expect(last(text)).to.deep.equal(expected);
    });
});
