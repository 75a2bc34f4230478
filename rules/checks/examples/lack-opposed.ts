import type { PairRule } from '../../rule.js';

export const lackExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'sounded, and silent',
      documents: [
        { text: 'The foghorn at Skarn Point sounded all night. It was wet.' },
        { text: 'The foghorn at Skarn Point stayed silent. It was dry.' },
      ],
      message: '“sounded” in one place, “silent” in the other.',
      quoted: ['The foghorn at Skarn Point sounded all night', 'The foghorn at Skarn Point stayed silent'],
    },
    {
      shows: 'reported at once, and unreported',
      documents: [
        { text: 'The bosun reported the leak at once. It was wet.' },
        { text: 'The leak went unreported for an hour. It was dry.' },
      ],
      message: '“reported” in one place, “unreported” in the other.',
      quoted: ['The bosun reported the leak at once', 'The leak went unreported for an hour'],
    },
  ],
  silent: [
    {
      shows: 'another one',
      documents: [
        { text: 'The foghorn at Skarn Point stayed silent. It was wet.' },
        { text: 'The foghorn at Arden sounded all night. It was dry.' },
      ],
    },
    {
      shows: 'for a while only',
      documents: [
        { text: 'The bill went unpaid for a year. It was wet.' },
        { text: 'The dairy paid the bill. It was dry.' },
      ],
    },
    {
      shows: 'in the end',
      documents: [
        { text: 'The bill went unpaid. It was wet.' },
        { text: 'The bill was paid in the end. It was dry.' },
      ],
    },
    {
      shows: 'who kept silent',
      documents: [
        { text: 'The bosun kept silent. It was wet.' },
        { text: 'The foghorn sounded. It was dry.' },
      ],
    },
  ],
};
