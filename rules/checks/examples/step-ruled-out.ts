/** What the rule on steps ruled out finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const stepRuledOutExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'ruled out, and being considered',
      documents: [
        { text: 'The council has ruled out closing the baths. It was wet.' },
        { text: 'The council is considering closing the baths, the swimming club said. It was dry.' },
      ],
      message: 'One place has the step ruled out, in the other it is being weighed.',
      quoted: ['The council has ruled out closing the baths', 'The council is considering closing the baths'],
    },
    {
      shows: 'considered and not considered, with a noun for the step',
      documents: [
        { text: 'The shipyard is considering a sale of the dry dock. It builds ferries.' },
        { text: 'The shipyard is not considering a sale of the dry dock. It had a poor year.' },
      ],
      message: 'One place has the step ruled out, in the other it is being weighed.',
      quoted: [
        'The shipyard is considering a sale of the dry dock',
        'The shipyard is not considering a sale of the dry dock',
      ],
    },
    {
      shows: 'dropped, and to come, with a noun for the step in both',
      documents: [
        { text: 'The trust has shelved the closure of the lido. It was wet.' },
        { text: 'The trust will go ahead with the closure of the lido. It was dry.' },
      ],
      message: 'One place has the step ruled out, in the other it is planned.',
      quoted: [
        'The trust has shelved the closure of the lido',
        'The trust will go ahead with the closure of the lido',
      ],
    },
    {
      shows: 'against it, and wanting it',
      documents: [
        { text: 'The guild is opposed to any sale of the barge. It was wet.' },
        { text: 'The guild wants to sell the barge. It was dry.' },
      ],
      message: 'One place has the step ruled out, in the other it is wanted.',
      quoted: ['The guild is opposed to any sale of the barge', 'The guild wants to sell the barge'],
    },
  ],
  silent: [
    {
      shows: 'another step',
      documents: [
        { text: 'The council has ruled out closing the baths. It was wet.' },
        { text: 'The council is considering closing the bridge. It was dry.' },
      ],
    },
    {
      shows: 'a part of it is weighed',
      documents: [
        { text: 'The council has ruled out closing the baths. It was wet.' },
        { text: 'The council is considering closing the baths to schools on Mondays. It was dry.' },
      ],
    },
    {
      shows: 'another body',
      documents: [
        { text: 'The council has ruled out closing the baths. It was wet.' },
        { text: 'The trust is considering closing the baths. It was dry.' },
      ],
    },
    {
      shows: 'what was weighed before it was ruled out',
      documents: [
        { text: 'The council has ruled out closing the baths. It was wet.' },
        { text: 'The council was considering closing the baths. It was dry.' },
      ],
    },
    {
      shows: 'ruled out for this year',
      documents: [
        { text: 'The council has ruled out closing the baths this year. It was wet.' },
        { text: 'The council is considering closing the baths. It was dry.' },
      ],
    },
    {
      shows: 'two months between the papers',
      documents: [
        { text: 'The council is considering closing the baths. It was dry.', published: '2013-05-02' },
        { text: 'The council has ruled out closing the baths. It was wet.', published: '2013-07-04' },
      ],
    },
    {
      shows: 'not ruled out',
      documents: [
        { text: 'The council has not ruled out closing the baths. It was wet.' },
        { text: 'The council is considering closing the baths. It was dry.' },
      ],
    },
    {
      shows: 'against it, and taken by another',
      documents: [
        { text: 'The guild opposes the closure of the lido. It was wet.' },
        { text: 'The trust will go ahead with the closure of the lido. It was dry.' },
      ],
    },
  ],
};
