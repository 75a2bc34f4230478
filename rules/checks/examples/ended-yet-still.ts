/** What the rule on ended and lasting states finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const endedExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'sold, and still owned',
      documents: [
        { text: 'The diocese sold the orchard in 2004. It is walled.' },
        { text: 'The diocese still owns the orchard. It bears pears.' },
      ],
      message: '“sold” ends what the other place says still lasts (“own”).',
      quoted: ['The diocese sold the orchard in 2004', 'The diocese still owns the orchard'],
    },
    {
      shows: 'lifted, and still levied',
      documents: [
        { text: 'The landing fee at the quay has been abolished. It was hated.' },
        { text: 'Crews still pay the landing fee at the quay. It is nine kroner.' },
      ],
      message: '“has been abolished” ends what the other place says still lasts (“pay”).',
      quoted: [
        'The landing fee at the quay has been abolished',
        'Crews still pay the landing fee at the quay',
      ],
    },
    {
      shows: 'stood down, and in the post',
      documents: [
        { text: 'Mrs Vane has stood down as treasurer. She is seventy.' },
        { text: 'Mrs Vane is still treasurer. She keeps bees.' },
      ],
      message: '“has stood down” ends what the other place says still lasts (“treasurer”).',
      quoted: ['Mrs Vane has stood down as treasurer', 'Mrs Vane is still treasurer'],
    },
    {
      shows: 'done, and still undone',
      documents: [
        { text: 'The charter party was signed in May. It is long.' },
        { text: 'The charter party is still unsigned. It lies at the bank.' },
      ],
      message: '“was signed” ends what the other place says still lasts (“unsigned”).',
      quoted: ['The charter party was signed in May', 'The charter party is still unsigned'],
    },
  ],
  silent: [
    {
      shows: 'the state was told first',
      documents: [
        { text: 'The diocese still owns the orchard. It bears pears.', published: '2004-02-01' },
        { text: 'The diocese sold the orchard on 9 May. It is walled.', published: '2004-06-01' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'a part of it was sold',
      documents: [
        { text: 'The diocese sold part of the orchard. It is walled.' },
        { text: 'The diocese still owns the orchard. It bears pears.' },
      ],
    },
    {
      shows: 'two things',
      documents: [
        { text: 'The diocese sold the lower orchard. It is walled.' },
        { text: 'The diocese still owns the upper orchard. It bears pears.' },
      ],
    },
    {
      shows: 'owned before it was sold',
      documents: [
        { text: 'The diocese sold the orchard. It is walled.' },
        { text: 'The diocese owned the orchard. It bears pears.' },
      ],
    },
    {
      shows: 'two people of one name',
      documents: [
        { text: 'Mrs Vane has stood down as treasurer. She is seventy.' },
        { text: 'Mr Vane is still treasurer. He keeps bees.' },
      ],
    },
  ],
};
