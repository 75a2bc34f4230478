import { expect } from 'chai';
import { findQuantifiers } from '../../reading/quantities/quantifiers.js';
import { tokenise } from '../../reading/text/tokens.js';

const read = (text: string) => findQuantifiers(tokenise(text)).map((q) => [q.text, q.quantifier, q.of]);

describe('quantifiers', () => {
  const rows: [string, unknown[]][] = [
    ['Every one of our 14 day centres will stay open.', [['Every one', 'every', 'day centres']]],
    ['There are cracks in all four walls.', [['all', 'all', 'walls']]],
    ['Alarms rang at all of its sites.', [['all', 'all', 'sites']]],
    ['In all four people died.', []],
    ['They found in all 40 boats.', []],
    ['None of the wards will close.', [['None', 'none', 'wards']]],
    ['The great majority of lessons went ahead.', [['The great majority', 'majority', 'lessons']]],
    ['Not one farmer was paid.', [['Not one', 'none', 'farmer']]],
    ['Not one of the alarms sounded.', [['Not one', 'none', 'alarms']]],
    ['It took on none.', [['none', 'none', null]]],
    ['Not a single polling card came.', [['Not a single', 'none', 'polling card']]],
    ['Neither the owner nor the agent came.', []],
    ['Neither school was told.', [['Neither', 'neither', 'school']]],
    ['Not a single pupil came.', [['Not a single', 'none', 'pupil']]],
    ['None was infected.', [['None', 'none', null]]],
    ['Hardly any of the flats are let.', [['any', 'few', 'flats']]],
    ['Not all of the tenants were told.', [['all', 'all', 'tenants']]],
    ['Not every tenant was told.', [['every', 'every', 'tenant']]],
    ['Not many tenants were told.', []],
    ['No pupil will lose a place.', [['No', 'no', 'pupil']]],
    ['Most tram drivers stayed at work.', [['Most', 'most', 'tram drivers']]],
    ['Everyone was paid.', [['Everyone', 'everyone', 'people']]],
    ['The new line will no longer run at all.', []],
    ['Two out of every three lessons were called off.', []],
    ['It will reopen in the next few months.', []],
    ['Some 52 letters came.', []],
    ['No one under 18 may come in.', [['No one', 'nobody', 'people']]],
    ['Both singers support the mayor.', [['Both', 'both', 'singers']]],
    ['Both support staff left.', [['Both', 'both', 'support staff']]],
    ['It is the most expensive bridge.', []],
  ];
  for (const [text, expected] of rows)
    it(text, () => {
      expect(read(text)).to.deep.equal(expected);
    });

  it('are exact where the word leaves no room', () => {
    const values = (text: string) =>
      findQuantifiers(tokenise(text)).map(({ value, min, max }) => [value, min, max]);
    expect(values('No pupil came.')).to.deep.equal([[0, 0, 0]]);
    expect(values('Both crews survived.')).to.deep.equal([[2, 2, 2]]);
    expect(values('Most crews survived.')).to.deep.equal([[null, null, null]]);
  });
});
