import type { PairRule } from '../../rule.js';

export const informingExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'written to, and told nothing',
      documents: [
        { text: 'Every tenant was written to before the scaffolding went up. It was wet.' },
        { text: 'Tenants were told nothing before the scaffolding went up. It was dry.' },
      ],
      message: 'In one place they were told of it, in the other they were not.',
      quoted: [
        'Every tenant was written to before the scaffolding went up',
        'Tenants were told nothing before the scaffolding went up',
      ],
    },
    {
      shows: 'not consulted, and after consultation',
      documents: [
        { text: 'The pilots were not consulted on the new timetable. It was wet.' },
        { text: 'The new timetable was brought in after consultation with the pilots. It was dry.' },
      ],
      message: 'In one place they were consulted, in the other they were not.',
      quoted: [
        'The pilots were not consulted on the new timetable',
        'The new timetable was brought in after consultation with the pilots',
      ],
    },
  ],
  silent: [
    {
      shows: 'not until June, and in July',
      documents: [
        { text: 'Staff were not told of the sale until June. It was wet.' },
        { text: 'Staff were told of the sale in a letter. It was dry.' },
      ],
    },
    {
      shows: 'others',
      documents: [
        { text: 'Pupils were told about the regatta. It was wet.' },
        { text: 'Parents were told nothing about the regatta. It was dry.' },
      ],
    },
    {
      shows: 'another matter',
      documents: [
        { text: 'The pilots were consulted about the rota. It was wet.' },
        { text: 'The pilots were not consulted about the merger. It was dry.' },
      ],
    },
    {
      shows: 'by somebody else',
      documents: [
        { text: 'Residents were not told of the leak by the dairy. It was wet.' },
        { text: 'Residents were told of the leak by a neighbour. It was dry.' },
      ],
    },
    {
      shows: 'some of them',
      documents: [
        { text: 'Some tenants were never told of the scaffolding. It was wet.' },
        { text: 'Tenants were told of the scaffolding. It was dry.' },
      ],
    },
  ],
};
