import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };

/** "speaker: theme | predicate | polarity" of the first claim. */
function told(text: string): string {
  const [claim] = readDocument({ text, bodyStart: 0, meta: META }).claims;
  if (!claim) return '-';
  const speaker = claim.attribution.map(({ name, role }) => name ?? role ?? '?').join(' < ');
  const { predicate, theme } = claim.frame;
  return `${speaker}: ${theme?.text ?? '-'} | ${predicate?.lemma ?? '-'} | ${claim.polarity}`;
}

describe('judgements: who takes a thing to be in a state says that it is', () => {
  const table: [string, string][] = [
    ['The warden found the stairs to be slippery.', 'warden: the stairs | slippery | positive'],
    ['The warden found the stairs slippery.', 'warden: the stairs | slippery | positive'],
    [
      'The court ruled the search of the loft unlawful.',
      'court: the search of the loft | unlawful | positive',
    ],
    ['The nurse believes the ward to be unsafe.', 'nurse: the ward | unsafe | positive'],
    ['The coach described the injury as minor.', 'coach: the injury | minor | positive'],
    ['The panel did not consider the annexe unsafe.', 'panel: the annexe | unsafe | negative'],
    ['The warden thinks the firm to have hidden the leak.', 'warden: the leak | hide | positive'],
    ['The vote was ruled invalid.', ': The vote | invalid | positive'],
    ['The minister declared the drought over.', 'minister: the drought | over | positive'],
    // no judgement of a thing: what is hard comes behind, what is wanted or brought about is not said to be so
    ['She found it difficult to sleep.', ': it | find | positive'],
    ['The guard kept the door open.', ': the door | keep | positive'],
    ['The guard held the door open.', ': the door | hold | positive'],
    ['The jury found the driver guilty.', ': the driver | convict | positive'],
  ];
  for (const [text, expected] of table) it(text, () => expect(told(text)).to.equal(expected));
});
