/** One happening befell so many of one kind here, and as many of another kind there: eight workers, eight soldiers. */
import type { Term } from '../../model/claim.js';
import { isFact } from '../compare/identity/brief.js';
import { eventOf } from '../compare/identity/event-view.js';
import { matterOf } from '../compare/scope/matter.js';
import { changedSince, otherTime } from '../compare/times/moments.js';
import { namesDiffer } from '../compare/identity/names.js';
import { span } from '../compare/words/phrases.js';
import { mayBeOne } from '../compare/doers/same-doer.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { kindsExclude, sufferersOf, type Sufferers } from '../compare/doers/sufferers.js';
import { withoutTerms } from '../compare/scope/without.js';
import { canonical, stemOf } from '../compare/words/words.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** What the two must share besides whom it befell, by `matterOf`. */
const ENOUGH = 1.4;

export const sufferersDiffer: PairRule = {
  id: 'sufferers-differ',
  revision: 3,
  type: 'attribution',
  severity: 'error',
  shape: 'pair',
  summary: 'One happening befell as many of one kind here as of another kind there.',
  doesNotCover: 'Kinds that overlap (villagers, women), two happenings, and texts that tell of both kinds.',
  needs: ['figure'],
  keys: (claim) => {
    const found = sufferersOf(claim);
    return found ? [`${found.deed} ${found.count}`] : [];
  },
  check,
  examples: {
    firing: [
      {
        shows: 'killed by one blast',
        documents: [
          { text: 'The blast in the Skerry tunnel killed eight miners. It was wet.' },
          { text: 'Eight soldiers were killed by the blast in the Skerry tunnel. It was dry.' },
        ],
        message: '“eight miners” here, “Eight soldiers” there.',
        quoted: ['eight miners', 'Eight soldiers'],
      },
      {
        shows: 'what collided',
        documents: [
          { text: 'Three lorries collided on the quay road on Monday. It was wet.', published: '2014-02-05' },
          { text: 'On Monday three vans collided on the quay road. It was dry.', published: '2014-02-05' },
        ],
        message: '“Three lorries” here, “three vans” there.',
        quoted: ['Three lorries', 'three vans'],
      },
    ],
    silent: [
      {
        shows: 'a word for all kinds of people',
        documents: [
          { text: 'The blast in the Skerry tunnel killed eight miners. It was wet.' },
          { text: 'The blast in the Skerry tunnel killed eight villagers. It was dry.' },
        ],
      },
      {
        shows: 'both kinds told in one text',
        documents: [
          { text: 'The blast in the Skerry tunnel killed eight miners.' },
          { text: 'The blast in the Skerry tunnel killed eight soldiers. The miners’ hut burned down.' },
        ],
      },
      {
        shows: 'two happenings',
        documents: [
          { text: 'The blast in the Skerry tunnel killed eight miners. It was wet.' },
          { text: 'The fire in the Velden barracks killed eight soldiers. It was dry.' },
        ],
      },
      {
        shows: 'two days',
        documents: [
          { text: 'Three lorries collided on the quay road on Monday.', published: '2014-02-05' },
          { text: 'Three vans collided on the quay road on Tuesday.', published: '2014-02-05' },
        ],
        savedBy: 'period',
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [sufferersOf(first), sufferersOf(second)];
  if (!a || !b || a.deed !== b.deed || a.count !== b.count || !kindsExclude(a.stem, b.stem)) return null;
  if (![first, second].every((one) => isFact(one) && one.claim.polarity === 'positive')) return null;
  if (oneBreath(first, second) || namesDiffer(first, second) || knows(first, b) || knows(second, a))
    return null;
  if (!mayBeOne(doerOf(first, a), doerOf(second, b))) return null;
  const kinds = new Set([a, b].flatMap(({ term }) => term.text.toLowerCase().split(/[^\p{L}]+/u)));
  const matter = matterOf(first, second, new Set([...kinds].map(canonical)));
  if (matter.weight < ENOUGH) return null;
  if (otherTime(first, second) || changedSince(first, second)) return OF_OTHER_TIMES;
  const apart = scopedApart(withoutTerms(first, [a.term]), withoutTerms(second, [b.term]), kinds);
  if (apart) return { kind: 'saved', ...apart };
  return {
    kind: 'finding',
    spans: [span(first, a.term), span(second, b.term)],
    message: `“${a.term.text}” here, “${b.term.text}” there.`,
    because: [matter.shown, 'Both tell of as many, and nobody is of both kinds.'],
    resolveBy: 'Find the list of those whom it befell.',
  };
}

/** Who or what did it. */
function doerOf({ claim }: CaseClaim, { term }: Sufferers): Term | null {
  const { agent } = eventOf(claim);
  return agent === term ? null : agent;
}

/** The text tells of the other kind too, in the claim or beside it: then both were there. */
const knows = ({ claim }: CaseClaim, { stem }: Sufferers): boolean =>
  [...(claim.frame.around ?? []), ...claim.frame.words].some((word) => stemOf(word) === stem) ||
  /\b(?:also|too|as well|another|other)\b/i.test(claim.quote.exact);
