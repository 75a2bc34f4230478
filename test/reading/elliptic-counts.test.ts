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
    ['The firm employs 90 fitters. Of these, 40 are new.', ['40 of fitters: count fitter (fitter)']],
    ['The council has 30 vans but only 12 are electric.', ['12 of vans: count van (van)']],
    ['Eleven calves were tested. None was infected.', ['None of calves: count calf (calf)']],
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
