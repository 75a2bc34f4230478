/** Examples of rates-differ. */
import type { FiringExample, SilentExample } from '../../rule.js';

const firing: readonly FiringExample[] = [
  {
    shows: 'by the month, by the week',
    documents: [
      { text: 'The rent of the quay stall is £400 a month. It rained.' },
      { text: 'The rent of the quay stall is £150 a week. Tea was served.' },
    ],
    message: '“£400 a month” here, “£150 a week” there, for the rent of the quay stall.',
    quoted: ['£400 a month', '£150 a week'],
  },
  {
    shows: 'a year, and a sum over several',
    documents: [
      { text: 'The mill will save £4m a year. It rained.' },
      { text: 'The mill will save £20m over three years. Tea was served.' },
    ],
    message: '“£4m a year” here, “£20m over three years” there, for the saving.',
    quoted: ['£4m a year', '£20m'],
  },
  {
    shows: 'things counted',
    documents: [
      { text: 'The zoo attracts 10,000 visitors a month. It rained.' },
      { text: 'The zoo draws 60,000 visitors a year. Tea was served.' },
    ],
    message: '“10,000 visitors a month” here, “60,000 visitors a year” there.',
    quoted: ['10,000 visitors a month', '60,000 visitors a year'],
  },
];

const silent: readonly SilentExample[] = [
  {
    shows: 'one rate by two periods',
    documents: [
      { text: 'The rent of the quay stall is £400 a month. It rained.' },
      { text: 'The rent of the quay stall is £100 a week. Tea was served.' },
    ],
    savedBy: 'unit',
  },
  {
    shows: 'a day of rest',
    documents: [
      { text: 'The bakery makes 500 loaves a day. It rained.' },
      { text: 'The bakery makes 3,000 loaves a week. Tea was served.' },
    ],
    savedBy: 'unit',
  },
  {
    shows: 'a season',
    documents: [
      { text: 'The ferry carries 400 passengers a day. It rained.' },
      { text: 'The ferry carries 60,000 passengers a year. Tea was served.' },
    ],
    savedBy: 'unit',
  },
  {
    shows: 'a season by name',
    documents: [
      { text: 'The mine yields 40,000 tonnes of salt a year. It rained.' },
      { text: 'In winter the mine yields 9,000 tonnes of salt a month. Tea was served.' },
    ],
    savedBy: 'period',
  },
  {
    shows: 'a year for the price of ten months',
    documents: [
      { text: 'Members of the rowing club pay £10 a month. It rained.' },
      { text: 'Members of the rowing club pay £100 a year. Tea was served.' },
    ],
    savedBy: 'unit',
  },
  {
    shows: 'two ends that money is for',
    documents: [
      { text: 'The school needs £50,000 a year to stay open. It rained.' },
      { text: 'The school needs £400,000 over two years to mend its roof. Tea was served.' },
    ],
    savedBy: 'scope',
  },
  {
    shows: 'two stretches of time',
    documents: [
      { text: 'The trust lost £2m a year until 2010. It rained.' },
      { text: 'The trust lost £15m over three years from 2012. Tea was served.' },
    ],
  },
];

export const ratesExamples = { firing, silent };
