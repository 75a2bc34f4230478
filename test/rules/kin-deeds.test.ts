import { expect } from 'chai';
import { eventOf } from '../../rules/compare/identity/event-view.js';
import { kinDeeds } from '../../rules/compare/identity/kin-deeds.js';
import { measuredNames, trendOf } from '../../rules/compare/turns/trend.js';
import { twoClaims } from './read-once.js';

const event = (text: string): string => {
  const { lemma, theme } = eventOf(twoClaims(text, 'It rained.')[0].claim);
  return `${lemma ?? '-'} ${theme?.head ?? '-'}`;
};

describe('what somebody is given', () => {
  for (const text of [
    'The town was warned of the flood.',
    'The town had no warning of the flood.',
    'The town was given no warning of the flood.',
    'No warning was given to the town.',
    'The town received a warning.',
  ])
    it(`is done to the receiver: ${text}`, () => {
      expect(event(text)).to.equal('warn town');
    });

  it('is so behind “to”', () => {
    expect(event('The trust replied to the widow.')).to.equal('reply widow');
    expect(event('The widow had no reply from the trust.')).to.equal('reply widow');
  });

  it('is a thing had where no verb says the same', () => {
    expect(event('The town had no siren.')).to.equal('exist siren');
  });
});

describe('kin deeds', () => {
  it('are two verbs of one line', () => {
    expect(kinDeeds(...twoClaims('The gate was mended.', 'The gate was repaired.'))).to.equal(true);
    expect(kinDeeds(...twoClaims('The gate was mended.', 'The gate was painted.'))).to.equal(false);
  });
});

describe('a trend', () => {
  const sign = (text: string): number | null => trendOf(twoClaims(text, 'It rained.')[0])?.sign ?? null;

  it('is told by more or fewer than at an earlier time', () => {
    expect(sign('The mill has more weavers than it had in 2010.')).to.equal(1);
    expect(sign('The mill has fewer weavers than a year ago.')).to.equal(-1);
    expect(sign('The mill has more weavers than it has dyers.')).to.equal(null);
  });

  it('is one of how many come, in two words', () => {
    const names = (text: string): string[] => {
      const { theme } = eventOf(twoClaims(text, 'It rained.')[0].claim);
      return theme ? measuredNames(theme) : [];
    };
    expect(names('Attendances fell.')).to.deep.equal(names('The gate fell.'));
    expect(names('Visitor numbers fell.')).to.include.members(names('Attendances fell.'));
    expect(names('Prices fell.')).to.deep.equal([]);
  });
});
