/** What the rule on changed positions finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const positionExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'never for it, always for it',
      documents: [
        { text: '“I have never supported a charge for garden waste,” said Anna Holt.' },
        { text: '“I supported a charge for garden waste from the very start,” said Anna Holt.' },
      ],
      message: 'Anna Holt takes two stands on one thing.',
      quoted: [
        'I have never supported a charge for garden waste',
        'I supported a charge for garden waste from the very start',
      ],
    },
    {
      shows: 'never, and from the outset',
      documents: [
        { text: '“I would not dream of a casino on the pier,” Anna Holt said.' },
        { text: '“I’ve said from the outset that it would have to be a casino,” Anna Holt said.' },
      ],
      message: 'Anna Holt takes two stands on one thing.',
      quoted: ['I would not dream of a casino on the pier', 'it would have to be a casino'],
    },
    {
      shows: 'a promise owned and disowned',
      documents: [
        { text: '“I have promised every household a new meter,” Peter Lund said.' },
        { text: 'Peter Lund said he had never promised every household a new meter.' },
      ],
      message: 'Peter Lund takes two stands on one thing.',
      quoted: [
        'I have promised every household a new meter',
        'he had never promised every household a new meter',
      ],
    },
    {
      shows: 'a view long held, and a dislike',
      documents: [
        {
          text: '“I have thought for years that the branch would do better without a counter,” said Ian Foss.',
        },
        { text: '“I never liked the idea of closing the counter,” Ian Foss said.' },
      ],
      message: 'Ian Foss takes two stands on one thing.',
      quoted: [
        'the branch would do better without a counter',
        'I never liked the idea of closing the counter',
      ],
    },
    {
      shows: 'the writer of a letter, quoted elsewhere',
      documents: [
        {
          text: 'I have been in favour of a mixed crew since the day I joined.\n\nYours sincerely,\nLena Borg',
        },
        { text: '“I was against mixing the crews for all my years at sea,” Captain Lena Borg said.' },
      ],
      message: 'Lena Borg takes two stands on one thing.',
      quoted: [
        'I have been in favour of a mixed crew since the day I joined',
        'I was against mixing the crews for all my years at sea',
      ],
    },
  ],
  silent: [
    {
      shows: 'two things for one place',
      documents: [
        { text: '“I like the organ of the chapel,” said Anna Holt.' },
        { text: '“I never liked the windows of the chapel,” said Anna Holt.' },
      ],
    },
    {
      shows: 'a change of mind that is owned',
      documents: [
        { text: '“I was against the merger of the schools until I saw the figures,” said Anna Holt.' },
        { text: '“I am for the merger of the schools,” said Anna Holt.' },
      ],
    },
    {
      shows: 'a double negation',
      documents: [
        { text: '“I have never been against the second runway,” said Anna Holt.' },
        { text: '“I have argued for a second runway all along,” said Anna Holt.' },
      ],
    },
    {
      shows: 'what was foreseen is not what was wanted',
      documents: [
        { text: '“I have always said that the branch would close one day,” said Ian Foss.' },
        { text: '“I never wanted the branch to close,” said Ian Foss.' },
      ],
    },
    {
      shows: 'this year and next',
      documents: [
        { text: 'Peter Lund said that the tolls would not rise in 2015.', published: '2015-02-01' },
        { text: 'Peter Lund said that the tolls would rise in 2016.', published: '2015-03-01' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'two people',
      documents: [
        { text: '“I have never supported a charge for garden waste,” said Anna Holt.' },
        { text: '“I supported a charge for garden waste from the start,” said Peter Lund.' },
      ],
    },
    {
      shows: 'two remarks on two things',
      documents: [
        { text: '“I have never supported a charge for garden waste,” said Anna Holt.' },
        { text: '“I supported the new library from the start,” said Anna Holt.' },
      ],
    },
    {
      shows: 'one stand, told twice',
      documents: [
        { text: '“I have always supported a charge for garden waste,” said Anna Holt.' },
        { text: '“I backed a charge for garden waste from the start,” said Anna Holt.' },
      ],
    },
  ],
};
