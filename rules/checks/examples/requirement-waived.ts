/** What the rule on things that are needed or not finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const requirementExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'needed to do it, and done without it',
      documents: [
        { text: 'Guests need a token to moor at the quay. It was wet.' },
        { text: 'Guests can moor at the quay without a token. It was dry.' },
      ],
      message: 'Here it is needed, there it can be done without: a token.',
      quoted: ['need', 'can moor at the quay without a token'],
    },
    {
      shows: 'essential, and optional',
      documents: [
        { text: 'A life jacket is essential on the lake. It was wet.' },
        { text: 'Life jackets are optional on the lake. It was dry.' },
      ],
      message: 'Here it is needed, there it can be done without: a life jacket.',
      quoted: ['is essential', 'are optional'],
    },
    {
      shows: 'need not have it, and essential',
      documents: [
        { text: 'Helpers need not hold a diploma. It was wet.' },
        { text: 'A diploma is essential for helpers. It was dry.' },
      ],
      message: 'Here it can be done without, there it is needed: a diploma.',
      quoted: ['need not hold', 'is essential'],
    },
  ],
  silent: [
    {
      shows: 'two kinds of people',
      documents: [
        { text: 'Guests need a token to moor at the quay. It was wet.' },
        { text: 'Members can moor at the quay without a token. It was dry.' },
      ],
    },
    {
      shows: 'two kinds of the thing',
      documents: [
        { text: 'Guests need a mooring token at the quay. It was wet.' },
        { text: 'Guests do not need a parking token at the quay. It was dry.' },
      ],
    },
    {
      shows: 'with an exception',
      documents: [
        { text: 'Guests need a token to moor at the quay. It was wet.' },
        { text: 'Guests can moor at the quay without a token if they leave by noon. It was dry.' },
      ],
    },
    {
      shows: 'another act',
      documents: [
        { text: 'Guests need a token to moor. It was wet.' },
        { text: 'Guests can fish without a token. It was dry.' },
      ],
    },
  ],
};
