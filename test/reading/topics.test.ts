import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = {
  title: null,
  publisher: 'Harbour Trust',
  published: '2015-03-20',
  kind: null,
  url: null,
  author: null,
};
const topic = (text: string) => readDocument({ text, bodyStart: 0, meta: META }).claims[0]?.topic;

describe('topics', () => {
  it('names one aspect for its synonyms', () => {
    expect(topic('Wages rose by 2 per cent.')?.aspect).to.equal('pay');
    expect(topic('Salaries rose by 2 per cent.')?.aspect).to.equal('pay');
  });

  it('keeps a narrower kind apart from the whole', () => {
    expect(topic('Compulsory redundancies are inevitable.')?.aspect).to.equal('job cuts: compulsory');
    expect(topic('Redundancies are inevitable.')?.aspect).to.equal('job cuts');
  });

  it('names who has a bare figure', () => {
    expect(topic('The library lends 55,000.')?.aspect).to.equal('library');
  });

  it('does not lump what only looks alike', () => {
    expect(topic('The post office closed.')?.aspect).not.to.equal('job cuts');
  });

  it('says which population a part belongs to, and the measure', () => {
    expect(topic('The trust will recruit 150 nurses.')).to.deep.include({
      population: 'nurses, of clinical staff',
      measure: 'count',
    });
  });

  it('names a body as the organisation, or the one that a person belongs to, and nothing else', () => {
    const body = (text: string): string | null | undefined =>
      readDocument({ text, bodyStart: 0, meta: { ...META, publisher: null } }).claims.at(-1)?.topic
        .organisation;
    expect(body('Norfell Ltd closed the depot.')).to.equal('Norfell Ltd');
    expect(body('The trust’s pool lost £2m.')).to.equal('trust');
    expect(body('Ruth Vane, chief executive of Harbour Trust, spoke. She closed the pool.')).to.equal(
      'Harbour Trust',
    );
    expect(body('The council closed the depot.')).to.equal('council');
    for (const none of [
      'The plan was approved.',
      'Our scheme saves £2m.',
      'The report found three faults.',
      'Staff oppose it.',
      'Ruth Vane closed the pool.',
      'Profit rose by £4m.',
    ])
      expect(body(none), none).to.equal(null);
  });
});
