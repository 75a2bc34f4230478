/** Examples of `side-differs`: its tests and its page. */
import type { PairRule } from '../../rule.js';

export const sideExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'against it from the start, and the mover of the motion',
      documents: [
        { text: '“I have been against selling the orchard from the start,” Councillor Lena Borg said.' },
        { text: 'At the April meeting Councillor Borg moved that the orchard be sold.' },
      ],
      message: 'Lena Borg: against it here, for it there.',
      quoted: ['have been', 'be sold'],
    },
    {
      shows: 'never for it, and a seconder',
      documents: [
        { text: 'Mr Foss said he had never supported the closure of the chapel. It was wet.' },
        { text: 'Mr Foss seconded the motion to close the chapel. It was dry.' },
      ],
      message: 'Foss: against it here, for it there.',
      quoted: ['had never supported', 'seconded'],
    },
    {
      shows: 'welcomed, and called a waste',
      documents: [
        { text: 'Councillor Holt welcomed the plan for the new tramway. It was wet.' },
        { text: 'Councillor Holt called the new tramway a waste of money. It was dry.' },
      ],
      message: 'Councillor Holt: for it here, against it there.',
      quoted: ['welcomed', 'called'],
    },
    {
      shows: 'a mistake, and a letter that asks for it',
      documents: [
        { text: 'The pastor said that it was a mistake to lease the orchard. It was wet.' },
        { text: 'The pastor signed a letter calling for the orchard to be leased. It was dry.' },
      ],
      message: 'pastor: against it here, for it there.',
      quoted: ['was', 'signed'],
    },
  ],
  silent: [
    {
      shows: 'two people',
      documents: [
        { text: 'Councillor Borg was against selling the orchard.' },
        { text: 'Councillor Holt moved that the orchard be sold.' },
      ],
    },
    {
      shows: 'the timing, and the thing itself',
      documents: [
        { text: 'Councillor Borg called the timing of the inquiry a mistake.' },
        { text: 'Councillor Borg proposed the inquiry.' },
      ],
    },
    {
      shows: 'an office, and who held it before',
      documents: [
        { text: 'The chairman said the merger was a mistake.' },
        { text: 'The former chairman proposed the merger.' },
      ],
    },
    {
      shows: 'two years',
      documents: [
        { text: 'Councillor Borg called the merger a mistake in 2010.' },
        { text: 'Councillor Borg proposed the merger in 2018.' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'against it then, and for it now',
      documents: [
        { text: 'Mr Foss was against leasing the chapel.' },
        { text: 'Mr Foss said that he now backed leasing the chapel.' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'any critics, and others',
      documents: [{ text: 'Critics called the merger a mistake.' }, { text: 'Critics proposed the merger.' }],
    },
  ],
};
