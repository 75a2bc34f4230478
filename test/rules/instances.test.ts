import { expect } from 'chai';
import { areMany, oneDoer } from '../../rules/compare/doers/one-doer-acts.js';
import { twoCallings } from '../../rules/compare/doers/doers.js';
import { instanceOf } from '../../rules/compare/scope/instances.js';
import { twoClaims } from './read-once.js';

const markedIn = (text: string): [string, string] | null => {
  const [claim] = twoClaims(text, 'It rained.');
  const one = instanceOf(claim);
  return one && [one.text, one.head];
};

describe('one of a kind', () => {
  it('is marked by a number, a name or a phrase behind the noun', () => {
    expect(markedIn('Platform 2 will be closed.')).to.deep.equal(['Platform 2', 'platform']);
    expect(markedIn('Mill Lane farm was inspected.')).to.deep.equal(['Mill Lane farm', 'farm']);
    expect(markedIn('The driver of the second coach was tired.')).to.deep.equal([
      'The driver of the second coach',
      'driver',
    ]);
  });

  it('is not what stands alone, what stands for several, or nobody known', () => {
    expect(markedIn('The farm was inspected.')).to.equal(null);
    expect(markedIn('Farms at the head of the valley were inspected.')).to.equal(null);
    expect(markedIn('Both farms at Thorne were inspected.')).to.equal(null);
    expect(markedIn('It was inspected.')).to.equal(null);
  });
});

describe('an act with one doer', () => {
  const one = (a: string, b: string): boolean => oneDoer(...twoClaims(a, b), false);

  it('is told of one thing in words that point to the doer', () => {
    expect(one('The admiral opened the new hall.', 'The new hall was opened by the bishop.')).to.equal(true);
    expect(one('The admiral took down the signs.', 'The signs were taken down by the bishop.')).to.equal(
      true,
    );
  });

  it('is what changes one thing for good, on the authority of two who are told of alike', () => {
    expect(one('The council closed the new hall.', 'The trust closed the new hall.')).to.equal(true);
    expect(one('The council closed the new hall.', 'Serco closed the new hall.')).to.equal(false);
  });

  it('is not one that points to nobody, that many do, or that any of a kind may undergo', () => {
    expect(one('The admiral repaired the new hall.', 'The bishop repaired the new hall.')).to.equal(false);
    expect(one('The admiral opened the new hall.', 'Its owner opened the new hall.')).to.equal(false);
    expect(one('The admiral praised the hall.', 'The hall was praised by the bishop.')).to.equal(false);
    expect(one('The admiral opened a hall.', 'A hall was opened by the bishop.')).to.equal(false);
  });

  it('is parted from another by some of a kind', () => {
    const many = (text: string): boolean | null => {
      const { theme } = twoClaims(text, 'It rained.')[0].claim.frame;
      return theme && areMany(theme);
    };
    expect(many('Two patients brought complaints of their own.')).to.equal(true);
    expect(many('A nurse brought news.')).to.equal(false);
    expect(many('A nurse brought the complaint.')).to.equal(false);
    expect(many('A nurse brought the complaints.')).to.equal(false);
  });
});

describe('two callings', () => {
  it('are two words for people that are not akin', () => {
    const two = (a: string, b: string): boolean => twoCallings(...twoClaims(a, b));
    expect(two('The caretaker rang on Friday.', 'The firemen rang on Sunday.')).to.equal(true);
    expect(two('The caretaker rang on Friday.', 'The caretaker rang on Sunday.')).to.equal(false);
    expect(two('The caretaker rang on Friday.', 'A man rang on Sunday.')).to.equal(false);
    expect(two('The caretaker rang on Friday.', 'The school rang on Sunday.')).to.equal(false);
  });
});
