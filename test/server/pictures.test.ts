import { expect } from 'chai';
import fc from 'fast-check';
import { linePicture, type LineRow } from '../../server/pages/line-picture.js';
import { numberLine } from '../../server/pages/number-line.js';
import { timeLine } from '../../server/pages/time-line.js';

const quantity = (text: string, min: number | null, max: number | null, unit = 'GBP') => ({
  text,
  value: min === max ? min : null,
  min,
  max,
  unit,
});

describe('the pictures of a flag', () => {
  it('put the larger number to the right, on one line', () => {
    const line = numberLine([
      { letter: 'A', even: false, quantity: quantity('£21.4m', 21.4e6, 21.4e6) },
      { letter: 'B', even: true, quantity: quantity('at least £24m', 24e6, null) },
    ]);
    const [a, b] = line?.marks ?? [];
    expect(a?.point).to.equal(true);
    expect(b?.open).to.equal(true);
    expect(a?.x1).to.be.lessThan(b?.x1 ?? 0);
    expect(line?.ticks.some(({ text }) => text === '£22m')).to.equal(true);
    expect(line?.words).to.equal('A: £21.4m; B: at least £24m');
  });

  it('are not drawn where units differ or only one statement has a number', () => {
    const a = { letter: 'A', even: false, quantity: quantity('£2', 2, 2) };
    expect(numberLine([a])).to.equal(null);
    expect(numberLine([a, { letter: 'B', even: true, quantity: quantity('2 %', 2, 2, '%') }])).to.equal(null);
  });

  it('are not drawn of rates by two periods, whose lengths would mislead', () => {
    const rate = (text: string, value: number, per: string) => ({ ...quantity(text, value, value), per });
    const month = { letter: 'A', even: false, quantity: rate('£400 a month', 400, 'mo') };
    const week = { letter: 'B', even: true, quantity: rate('£150 a week', 150, 'wk') };
    expect(numberLine([month, week])).to.equal(null);
    expect(numberLine([month, { ...week, quantity: rate('£150 a month', 150, 'mo') }])).not.to.equal(null);
  });

  it('stay within their frame for any two numbers', () => {
    // Numbers as texts tell them: up to thousandths.
    const any = fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 1000);
    fc.assert(
      fc.property(any, any, (one, two) => {
        const line = numberLine([
          { letter: 'A', even: false, quantity: quantity('a', one, one) },
          { letter: 'B', even: true, quantity: quantity('b', two, two) },
        ]);
        for (const mark of line?.marks ?? [])
          for (const x of [mark.x1, mark.x2]) expect(x).to.be.within(0, line?.width ?? 0);
      }),
    );
  });

  it('put the later day to the right, and when it was said', () => {
    const line = timeLine([
      {
        letter: 'A',
        even: false,
        text: 'on 3 June',
        earliest: '2013-06-03',
        latest: '2013-06-03',
        said: '2013-10-17',
      },
      {
        letter: 'B',
        even: true,
        text: 'on 17 June',
        earliest: '2013-06-17',
        latest: '2013-06-17',
        said: null,
      },
    ]);
    const [a, b] = line?.marks ?? [];
    expect(a?.x1).to.be.lessThan(b?.x1 ?? 0);
    expect(a?.said).to.be.greaterThan(b?.x1 ?? 0);
    expect(timeLine([])).to.equal(null);
  });
});

describe('the labels of a picture', () => {
  const mark = { letter: 'A', even: false, from: 60, to: 60, said: null };
  const label = (row: Partial<LineRow>) =>
    linePicture([{ ...mark, text: 'on 3 June 2013', ...row }], [], '').marks[0];

  it('stand where there is room, and not upon the ring of the day of publication', () => {
    expect(label({})?.anchor).to.equal('start');
    expect(label({ from: 300, to: 300 })?.anchor).to.equal('end');
    expect(label({ from: 150, to: 150, said: 200 })?.anchor).to.equal('end');
  });

  it('are cut where nothing else helps; the words beside the picture have them whole', () => {
    const long = 'within the next three financial years, as planned';
    const cut = label({ text: long, from: 180, to: 180 })?.text ?? '';
    expect(cut).to.match(/…$/);
    expect(long.startsWith(cut.slice(0, -1))).to.equal(true);
  });

  it('of the axis never touch', () => {
    const ticks = [10, 40, 70, 100, 190].map((x) => ({ x, text: 'Jan 2014' }));
    expect(linePicture([], ticks, '').ticks.map(({ x }) => x)).to.deep.equal([10, 100, 190]);
  });
});
