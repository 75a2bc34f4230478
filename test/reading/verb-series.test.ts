import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2019-06-12', kind: null, url: null, author: null };

/** "subject | predicate | object", with the modality where it is not told as so and a "not" where it is denied, for each claim. */
const told = (text: string): string[] =>
  readDocument({ text, bodyStart: 0, meta: META }).claims.map(
    ({ event, modality, polarity }) =>
      [event?.subject, event?.predicate, event?.object].map((part) => part ?? '-').join(' | ') +
      (modality === 'asserted' ? '' : ` (${modality})`) +
      (polarity === 'negative' ? ' not' : ''),
  );

/** Sentences whose verbs share a subject, and what each tells. */
const PARTED: readonly [string, readonly string[]][] = [
  [
    'The plant makes brake pads, employs 310 people and ships to nine countries.',
    ['The plant | make | brake pads', 'The plant | employ | 310 people', 'The plant | ship | -'],
  ],
  [
    'The plant makes brake pads, employs 310 people, and ships to nine countries.',
    ['The plant | make | brake pads', 'The plant | employ | 310 people', 'The plant | ship | -'],
  ],
  [
    'The company runs 14 depots, employs 620 drivers and supplies 90 supermarkets.',
    [
      'The company | run | 14 depots',
      'The company | employ | 620 drivers',
      'The company | supply | 90 supermarkets',
    ],
  ],
  [
    'The hostel houses 40 families, costs £2m a year and closes in March.',
    ['The hostel | house | 40 families', 'The hostel | cost | £2m', 'The hostel | close | -'],
  ],
  [
    'The museum opened in 1994, draws 60,000 visitors a year and employs 22 people.',
    ['The museum | open | -', 'The museum | draw | 60,000 visitors', 'The museum | employ | 22 people'],
  ],
  [
    'The council owns the land, leases it to the club and charges £4,000 a year.',
    ['The council | own | the land', 'The council | lease | it', 'The council | charge | £4,000'],
  ],
  [
    'The agency issues permits, checks sites and fines offenders.',
    ['The agency | issue | permits', 'The agency | check | sites', 'The agency | fine | offenders'],
  ],
  [
    'Ms Okafor runs the depot, heads the union and sits on the council.',
    ['Ms Okafor | run | the depot', 'Ms Okafor | head | the union', 'Ms Okafor | sit | -'],
  ],
  [
    'The tunnel is 4 km long, took six years to build and cost £300m.',
    ['The tunnel | be | 4 km long', 'The tunnel | build | -', 'The tunnel | cost | £300m'],
  ],
  [
    'The two schools share a hall, rent a field and employ nine teachers.',
    [
      'The two schools | share | a hall',
      'The two schools | rent | a field',
      'The two schools | employ | nine teachers',
    ],
  ],
  [
    'The scheme would save £4m, cut 80 posts and close two sites.',
    [
      'The scheme | save | £4m (predicted)',
      'The scheme | cut | 80 posts (predicted)',
      'The scheme | close | two sites (predicted)',
    ],
  ],
  [
    'The trust plans to close two wards, merge three units, cut 40 posts and sell the site.',
    [
      'The trust | close | two wards (planned)',
      'The trust | merge | three units (planned)',
      'The trust | cut | 40 posts (planned)',
      'The trust | sell | the site (planned)',
    ],
  ],
  [
    'The plant does not make brake pads, employs 310 people and ships to nine countries.',
    ['The plant | make | brake pads not', 'The plant | employ | 310 people', 'The plant | ship | -'],
  ],
  [
    'The authority operates two ferries, maintains 14 moorings, employs 31 people and lends charts.',
    [
      'The authority | operate | two ferries',
      'The authority | employ | 31 people',
      'The authority | lend | charts',
    ],
  ],
];

/** One verb with a list of nouns, or a second subject. */
const WHOLE: readonly (readonly [string, string])[] = [
  ['Hartwell sells bread, cakes and pies.', 'Hartwell | sell | bread'],
  ['The firm makes boats, canoes and rafts.', 'The firm | make | boats'],
  ['The shop sells food, drinks coupons and toys.', 'The shop | sell | food'],
  ['The bank holds deposits, bonds and stakes in two firms.', 'The bank | hold | deposits'],
  ['The bill covers repairs, costs and fines of £300.', 'The bill | cover | repairs'],
];

describe('verbs that share a subject', () => {
  for (const [text, expected] of PARTED)
    it(text, () => {
      expect(told(text)).to.deep.equal(expected);
    });
  for (const [text, expected] of WHOLE)
    it(`one claim: ${text}`, () => {
      expect(told(text)).to.deep.equal([expected]);
    });
});
