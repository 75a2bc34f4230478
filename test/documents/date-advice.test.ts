import { expect } from 'chai';
import { dateAdvice } from '../../documents/date-advice.js';

describe('words for a day that is written wrongly', () => {
  for (const [value, advice] of [
    [
      '31/02/2016',
      '"31/02/2016" is not a day: the month ends with 2016-02-29; write the right day like that',
    ],
    [
      '2015-02-29',
      '"2015-02-29" is not a day: the month ends with 2015-02-28; write the right day like that',
    ],
    ['29.2.2016', '"29.2.2016" is not written as a day should be: write it as 2016-02-29'],
    [' 2016/3/7 ', '"2016/3/7" is not written as a day should be: write it as 2016-03-07'],
    ['03/04/2016', '"03/04/2016" is not written as a day should be: write it as 2016-04-03 or 2016-03-04'],
    ['04/04/2016', '"04/04/2016" is not written as a day should be: write it as 2016-04-04'],
    ['40/40/2016', '"40/40/2016" is not a day: write it as 2016-02-29 (year, month, day)'],
    ['last May', '"last May" is not a day: write it as 2016-02-29 (year, month, day)'],
  ] as const)
    it(value, () => expect(dateAdvice(value)).to.equal(advice));
});
