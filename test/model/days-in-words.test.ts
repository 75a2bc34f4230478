import { expect } from 'chai';
import { dayInWords, spanInWords } from '../../model/days-in-words.js';

describe('a day in words', () => {
  for (const [iso, words] of [
    ['2013-10-17', '17 October 2013'],
    ['2013-10', 'October 2013'],
    ['2013', '2013'],
    ['the spring', 'the spring'],
    [null, 'undated'],
  ] as const)
    it(words, () => expect(dayInWords(iso)).to.equal(words));
});

describe('stretches of time in words', () => {
  for (const [earliest, latest, words] of [
    ['2010-01-01', '2010-12-31', '2010'],
    ['2006-05-01', '2006-05-31', 'May 2006'],
    ['2012-02-01', '2012-02-29', 'February 2012'],
    ['2013-04-01', '2013-06-30', '1 April – 30 June 2013'],
    ['2013-11-11', '2013-11-11', '11 November 2013'],
    ['2013-10-17', '2016-10-17', '17 October 2013 – 17 October 2016'],
    [null, '2014-01-31', 'until 31 January 2014'],
    ['2013-10-01', null, 'from 1 October 2013'],
  ] as const)
    it(words, () => expect(spanInWords(earliest, latest)).to.equal(words));
});
