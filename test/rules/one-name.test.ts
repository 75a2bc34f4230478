import { expect } from 'chai';
import { oneName } from '../../rules/compare/words/one-name.js';

describe('one name', () => {
  for (const [a, b] of [
    ['Okafor', 'Mayor Denise Okafor'],
    ['Ian Peel', 'Mr Peel'],
    ['Sir Ian Peel', 'Lord Peel'],
    ['Ian Peel OBE', 'Ian Peel'],
    ['I. Peel', 'Ian Peel'],
    ['Ian R. Peel', 'Ian Peel'],
    ['Sue Lamb', 'Susan Lamb'],
    ['Bill Garth', 'William Garth'],
    ['Ben Ross', 'Benjamin Ross'],
    ['Ann Dunn', 'Ann Dunn-Ross'],
    ['Det Insp Holt', 'Ray Holt'],
    ['Lockside Limited', 'Lockside Ltd'],
    ['Lockside', 'Lockside plc'],
    ['Dunn & Sons', 'Dunn and Sons'],
    ['Saint Mary’s School', 'St Mary’s School'],
    ['NHS', 'the National Health Service'],
    ['the BBC', 'British Broadcasting Corporation'],
  ] as const)
    it(`is “${a}” and “${b}”`, () => {
      expect(oneName(a, b)).to.equal(true);
      expect(oneName(b, a)).to.equal(true);
    });

  for (const [a, b] of [
    ['Ian Peel', 'Ann Peel'],
    ['I. Peel', 'Ann Peel'],
    ['Sue Lamb', 'Susan Ross'],
    ['Bill Garth', 'Robert Garth'],
    ['Dame Joan Peel', 'Sir Ian Peel'],
    ['Al Ross', 'Alan Moss'],
    ['Lockside Ltd', 'Wharfside Ltd'],
    ['NHS', 'National Trust'],
    ['East Hall', 'West Hall'],
  ] as const)
    it(`is not “${a}” and “${b}”`, () => {
      expect(oneName(a, b)).to.equal(false);
      expect(oneName(b, a)).to.equal(false);
    });
});
