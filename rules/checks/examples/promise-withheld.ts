import type { PairRule } from '../../rule.js';

export const promiseExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'guaranteed, and no promise to be had',
      documents: [
        { text: 'The dairy has guaranteed that no depot will close. It was wet.', publisher: 'Tarn Dairy' },
        {
          text: 'The dairy’s manager said he could give no promise that every depot would stay open. It was dry.',
        },
      ],
      message: 'Assured in one place; in the other no promise is given.',
      quoted: [
        'The dairy has guaranteed that no depot will close',
        'he could give no promise that every depot would stay open',
      ],
    },
    {
      shows: 'to stay, and not decided',
      documents: [
        { text: 'The ferry office on the quay will stay open. It was wet.' },
        { text: 'No decision has been taken on whether the ferry office will be kept. It was dry.' },
      ],
      message: 'Assured in one place; in the other it is undecided.',
      quoted: [
        'The ferry office on the quay will stay open',
        'No decision has been taken on whether the ferry office will be kept',
      ],
    },
    {
      shows: 'not to be sold, and a sale one of the options',
      documents: [
        { text: 'The firm guaranteed that the lower meadow would not be sold. It was wet.' },
        { text: 'A sale of the lower meadow is one of the options, the firm said. It was dry.' },
      ],
      message: 'Assured in one place; in the other it may turn out otherwise.',
      quoted: [
        'The firm guaranteed that the lower meadow would not be sold',
        'A sale of the lower meadow is one of the options',
      ],
    },
  ],
  silent: [
    {
      shows: 'open first, promised later',
      documents: [
        {
          text: 'No decision has been taken on whether the ferry office will be kept. It was dry.',
          published: '2012-03-01',
        },
        { text: 'The ferry office on the quay will stay open. It was wet.', published: '2012-05-01' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'another question',
      documents: [
        { text: 'The ferry office will be closed on Monday. It was wet.' },
        { text: 'No decision has been taken on when the ferry office will reopen. It was dry.' },
      ],
    },
    {
      shows: 'another thing',
      documents: [
        { text: 'The dairy promised that the depot in Arden would stay open. It was wet.' },
        { text: 'The dairy has made no decision on its depot in Lowfield. It was dry.' },
      ],
    },
    {
      shows: 'the promise of another body',
      documents: [
        { text: 'The dairy promised that the depot would stay open. It was wet.', publisher: 'Tarn Dairy' },
        {
          text: 'The union could give no guarantee that its drivers would accept it. It was dry.',
          publisher: 'Drivers’ League',
        },
      ],
    },
    {
      shows: 'for a week only',
      documents: [
        { text: 'The council will not close the baths. It was wet.' },
        { text: 'The council may close the baths for a week in August. It was dry.' },
      ],
    },
  ],
};
