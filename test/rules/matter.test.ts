import { expect } from 'chai';
import { matterOf } from '../../rules/compare/scope/matter.js';
import { setApart } from '../../rules/compare/scope/set-apart.js';
import { twoClaims } from './read-once.js';

const weightOf = (a: string, b: string): number => matterOf(...twoClaims(a, b)).weight;
const apart = (a: string, b: string): string | null => setApart(...twoClaims(a, b))?.message ?? null;

describe('one matter', () => {
  it('is shown by rare words more than by those of every report', () => {
    const rare = weightOf('The kiln cracked in the glazing shed.', 'A crack ran through the kiln.');
    const broad = weightOf('The council met its officers.', 'Officers met the council.');
    expect(rare).to.be.greaterThan(2 * broad);
  });

  it('is shown by words akin, by a day, and by the speaker', () => {
    expect(weightOf('The picture was burnt.', 'A painting was burnt.')).to.be.closeTo(1.7, 1e-9);
    expect(
      weightOf('Fares rose on 3 May 2011.', 'Tolls rose on 3 May 2011.') -
        weightOf('Fares rose on 3 May 2011.', 'Tolls rose on 9 May 2011.'),
    ).to.be.closeTo(0.7, 1e-9);
    const said = weightOf('“The kiln is out,” Ada Marsh said.', '“The kiln is cold,” Ada Marsh said.');
    expect(said).to.be.greaterThan(
      weightOf('“The kiln is out,” Ada Marsh said.', '“The kiln is cold,” Ben Cole said.'),
    );
  });

  it('is shown, less, by what stands beside the sentence, and never without end', () => {
    const beside = weightOf(
      'She sank with 40 crew. The ferry had struck a reef.',
      'The ferry struck a reef. Forty were lost.',
    );
    expect(beside).to.be.greaterThan(0);
    expect(beside).to.be.lessThan(weightOf('The ferry struck a reef.', 'The ferry struck a reef.') + 1.5);
  });

  it('is the same from either side', () => {
    const texts = [
      'Forty tubs of lead were shipped on 4 May 2012.',
      'The barge took lead. It sank.',
    ] as const;
    expect(weightOf(texts[0], texts[1])).to.be.closeTo(weightOf(texts[1], texts[0]), 1e-9);
  });
});

describe('two matters', () => {
  it('are told by labels, contrasts, places and kinds', () => {
    expect(apart('Lock 9 shut in May.', 'Lock 19 shut in May.')).to.contain('“Lock 9”');
    expect(apart('Adult fares rose.', 'Child fares rose.')).to.contain('share out a whole');
    expect(apart('Trams will run to Castle Street.', 'Trams will run to Harbour Square.')).to.contain(
      'places',
    );
    expect(apart('The seed certificate was late.', 'The export certificate was late.')).to.contain(
      'two kinds',
    );
  });

  it('are not made by sizes, praise, or a name that the other has too', () => {
    expect(apart('Lock 9 shut in May.', 'Lock 9 is shut.')).to.equal(null);
    expect(apart('The new kiln is out.', 'The large kiln is out.')).to.equal(null);
    expect(apart('Trams will run to Castle Street.', 'Trams will not run to Castle Street.')).to.equal(null);
  });

  it('are told by a condition on one side', () => {
    expect(apart('The rink will open if it rains.', 'The rink will open.')).to.contain('condition');
  });
});
