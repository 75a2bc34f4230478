import { expect } from 'chai';
import { builtInRules } from '../../rules/engine.js';
import { relate } from '../../rules/relation.js';
import { caseOf } from './read-once.js';

const relationOf = (...texts: string[]) => relate(caseOf(texts.map((text) => ({ text }))), builtInRules());

const RESERVES = 'General reserves stood at £18.2m on 31 March 2010.';
const FEWER = 'General reserves stood at £12.8m on 31 March 2010.';

describe('how two texts relate', () => {
  it('an error between them contradicts', () => {
    expect(relationOf(RESERVES, FEWER)).to.deep.equal({
      relation: 'contradicts',
      severity: 'error',
      rules: ['quantity-differs'],
    });
  });

  it('so does a warning', () => {
    const { relation, severity } = relationOf(
      'Lorries will be allowed back on the day the tunnel reopens.',
      'No decision has been made on whether lorries will be allowed back.',
    );
    expect([relation, severity]).to.deep.equal(['contradicts', 'warning']);
  });

  it('what stands inside one of them does not count', () => {
    expect(relationOf(`${RESERVES}\n\n${FEWER}`, 'The lido opened in May.')).to.deep.equal({
      relation: 'none',
      severity: null,
      rules: [],
    });
  });

  it('the same told in other words supports', () => {
    expect(relationOf('The lido lost £64,000 in 2012.', 'In 2012 the lido lost £64,000.').relation).to.equal(
      'supports',
    );
    expect(
      relationOf('The lido lost £64,000 in 2012.', 'The library lost £9,000 in 2009.').relation,
    ).to.equal('none');
  });

  it('a document does not support itself', () => {
    expect(
      relationOf('The lido lost £64,000 in 2012. In 2012 the lido lost £64,000.', 'The hall is green.')
        .relation,
    ).to.equal('none');
  });

  it('an info is told and is no contradiction', () => {
    const superseded = relate(
      caseOf([
        { text: 'General reserves stood at £18.2m.', published: '2010-01-01' },
        { text: 'General reserves now stand at £12.8m.', published: '2011-01-01' },
      ]),
      builtInRules(),
    );
    expect(superseded).to.deep.equal({ relation: 'none', severity: 'info', rules: ['figure-superseded'] });
  });
});
