/** What the rule on steps decided and steps still weighed finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const planStillWeighedExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'a plan against a question still open',
      documents: [
        { text: 'The council plans to close the baths in March, according to the swimming club.' },
        { text: 'The council is still considering whether to close the baths.' },
      ],
      message: 'One place tells it as settled, the other as still being weighed.',
      quoted: [
        'The council plans to close the baths in March',
        'The council is still considering whether to close the baths',
      ],
    },
    {
      shows: 'a plan that others tell of against a question still open',
      documents: [
        {
          text: 'The union says that the shipyard is planning to cut 90 jobs by spring. It had a poor year.',
        },
        { text: 'The shipyard is exploring how to cut 90 jobs. It builds ferries.' },
      ],
      message: 'One place tells it as settled, the other as still being weighed.',
      quoted: [
        'the shipyard is planning to cut 90 jobs by spring',
        'The shipyard is exploring how to cut 90 jobs',
      ],
    },
  ],
  silent: [
    {
      shows: 'an end and one of the means to it',
      documents: [
        {
          text: 'The union said that the shipyard is planning to cut 90 jobs by spring. The yard had a poor year. Marta Lind, its director, said: “We are exploring how to reduce our costs.”',
        },
      ],
    },
    {
      shows: 'a review is no open question',
      documents: [
        {
          text: 'The shipyard plans to cut 90 jobs by spring, the union said. The yard had a poor year. All departments are reviewing their spending.',
        },
      ],
    },
    {
      shows: 'two undertakings',
      documents: [
        { text: 'The council plans to close the baths in March, according to the swimming club.' },
        { text: 'The council is considering whether to widen the bridge.' },
      ],
    },
    {
      shows: 'what a plan would do is not settled',
      documents: [
        {
          text: 'Clerks fear plans that would see jobs cut. The yard had a poor year. Marta Lind, its director, said: “We are exploring how to reduce our costs.”',
        },
      ],
    },
    {
      shows: 'one body’s plan, and another’s question',
      documents: [
        { text: 'Norland Timber plans to close its mill, according to the union.' },
        { text: 'Eastwick Mills is considering whether to close its mill.' },
      ],
    },
  ],
};
