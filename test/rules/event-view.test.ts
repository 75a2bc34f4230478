import { expect } from 'chai';
import { eventOf } from '../../rules/compare/identity/event-view.js';
import { reversed, orderIn } from '../../rules/compare/times/event-orders.js';
import { caseOf } from './read-once.js';
import type { CaseClaim } from '../../rules/rule.js';

function claimOf(text: string): CaseClaim {
  const { documents, claims } = caseOf([{ text }]);
  const [document] = documents;
  const claim = claims.find(({ frame }) => frame.order) ?? claims[0];
  if (!claim || !document) throw new Error(`no claim in “${text}”`);
  return { claim, meta: document.meta, place: 0 };
}

describe('events in one form', () => {
  it('a match that was played took place', () => {
    const view = (text: string): string | null => eventOf(claimOf(text).claim).lemma;
    expect(view('The match was played on 3 May.')).to.equal(view('The match took place on 3 May.'));
    expect(view('The organ was played on 3 May.')).not.to.equal('occur');
  });
});

describe('two orders of two events', () => {
  const turned = (a: string, b: string): boolean => {
    const [x, y] = [orderIn(claimOf(a)), orderIn(claimOf(b))];
    if (!x || !y) throw new Error('no order is read');
    return reversed(x, y) !== null;
  };
  it('clash where the events are the same', () => {
    expect(
      turned(
        'The mayor sold his barge before the lock was closed.',
        'The mayor sold his barge after the lock was closed.',
      ),
    ).to.equal(true);
  });
  it('do not where one is another of several', () => {
    expect(
      turned(
        'The ballot was held before the offer was made.',
        'A second ballot was held after the offer was made.',
      ),
    ).to.equal(false);
  });
  it('do not where another person did it', () => {
    expect(
      turned(
        'The mayor sold his barge before the lock was closed.',
        'The mayor’s brother sold his barge after the lock was closed.',
      ),
    ).to.equal(false);
  });
});
