import type { PairRule } from '../../rule.js';

export const presenceExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'on leave, and at her post',
      documents: [
        { text: 'The harbour master was on leave on the day of the regatta. It was wet.' },
        { text: 'The harbour master was on the quay on the day of the regatta. It was dry.' },
      ],
      message: 'The harbour master: away in one place, present in the other.',
      quoted: [
        'The harbour master was on leave on the day of the regatta',
        'The harbour master was on the quay on the day of the regatta',
      ],
    },
    {
      shows: 'not in the place, and on the premises',
      documents: [
        { text: 'The warden was not in the hostel on either night of the storm. It was wet.' },
        { text: 'Our warden, Otto Brand, was on the premises on both nights of the storm. It was dry.' },
      ],
      message: 'The warden: away in one place, present in the other.',
      quoted: [
        'The warden was not in the hostel on either night of the storm',
        'Our warden, Otto Brand, was on the premises on both nights of the storm',
      ],
    },
    {
      shows: 'nobody of the kind, and one',
      documents: [
        { text: 'No surgeon was present when the rower fainted. It was wet.' },
        { text: 'A surgeon was at the finish when the rower fainted. It was dry.' },
      ],
      message: 'No surgeon: away in one place, present in the other.',
      quoted: [
        'No surgeon was present when the rower fainted',
        'A surgeon was at the finish when the rower fainted',
      ],
    },
  ],
  silent: [
    {
      shows: 'another day',
      documents: [
        { text: 'The harbour master was away on 3 June. It was wet.', published: '2012-07-01' },
        { text: 'The harbour master was on the quay on 5 June. It was dry.', published: '2012-07-01' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'another post',
      documents: [
        { text: 'The harbour master was away on the day of the regatta. It was wet.' },
        { text: 'The deputy harbour master was on the quay on the day of the regatta. It was dry.' },
      ],
    },
    {
      shows: 'in another place than the one denied',
      documents: [
        { text: 'The harbour master was not in the office on the day of the regatta. It was wet.' },
        { text: 'The harbour master was on the quay on the day of the regatta. It was dry.' },
      ],
    },
    {
      shows: 'what somebody sits on',
      documents: [
        { text: 'The harbour master was on the committee in the week of the regatta. It was wet.' },
        { text: 'The harbour master was abroad in the week of the regatta. It was dry.' },
      ],
    },
    {
      shows: 'one of several',
      documents: [
        { text: 'A pilot was away on the day of the regatta. It was wet.' },
        { text: 'A pilot was on the quay on the day of the regatta. It was dry.' },
      ],
    },
  ],
};
