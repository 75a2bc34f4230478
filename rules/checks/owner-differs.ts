/** One thing with two owners, or one post with two holders: "the trust owns the boathouse", "the boathouse belongs to the council". */
import type { Term } from '../../model/claim.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import {
  fillerKeys,
  type Filled,
  isOneThing,
  knows,
  rivalFillings,
  rivalsApart,
} from '../compare/doers/fillers.js';
import { span } from '../compare/words/phrases.js';
import { inCommon } from '../compare/identity/about.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { SHARED } from '../words/one-filler.js';
import { SOLE_POST } from '../words/sole-posts.js';

/** So long an owner or a holder stays one in two papers that give no date: in days. */
const YEAR = 366;

export const ownerDiffers: PairRule = {
  id: 'owner-differs',
  revision: 4,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One thing is said to belong to two, or one post to be held by two.',
  doesNotCover:
    'Shares, posts that several hold, papers more than a year apart, and an owner told once by name and once by what it is.',
  keys: (claim) => fillerKeys(ownersOf(claim)),
  check,
  examples: {
    firing: [
      {
        shows: 'two who run one thing',
        documents: [
          { text: 'The ferry is run by Acme Travel. It leaks.', published: '2014-03-01' },
          { text: 'The ferry is run by Zenith Lines. It has two decks.', published: '2014-05-01' },
        ],
        message: '“Acme Travel” here, “Zenith Lines” there: one thing, two who have it.',
        quoted: ['Acme Travel', 'Zenith Lines'],
      },

      {
        shows: 'owns, and belongs to',
        documents: [
          { text: 'The trust owns the boathouse, and pays for its roof.', published: '2014-03-01' },
          { text: 'The boathouse belongs to the council. It leaks.', published: '2014-05-01' },
        ],
        message: '“The trust” here, “the council” there: one thing, two who have it.',
        quoted: ['The trust', 'the council'],
      },
      {
        shows: 'one post',
        documents: [
          { text: 'Tom Hale is the director of the museum. He came from Tarn.', published: '2014-03-01' },
          { text: 'Ruth Vane is the director of the museum. She likes it.', published: '2014-03-09' },
        ],
        message: '“Tom Hale” here, “Ruth Vane” there: one post, two who have it.',
        quoted: ['Tom Hale', 'Ruth Vane'],
      },
    ],
    silent: [
      {
        shows: 'a holder and the next',
        documents: [
          { text: 'Tom Hale was the director of the museum until 2012.', published: '2014-03-01' },
          { text: 'Ruth Vane is the director of the museum. She likes it.', published: '2014-03-09' },
        ],
      },
      {
        shows: 'a deputy',
        documents: [
          {
            text: 'Tom Hale is the deputy director of the museum. He came from Tarn.',
            published: '2014-03-01',
          },
          { text: 'Ruth Vane is the director of the museum. She likes it.', published: '2014-03-09' },
        ],
      },
      {
        shows: 'years between the papers',
        documents: [
          { text: 'The trust owns the boathouse. It leaks.', published: '2004-03-01' },
          { text: 'The council owns the boathouse. It leaks.', published: '2014-05-01' },
        ],
      },
      {
        shows: 'shares',
        documents: [
          { text: 'The trust owns half of the boathouse. It leaks.', published: '2014-03-01' },
          { text: 'The council owns the other half of the boathouse. It leaks.', published: '2014-05-01' },
        ],
      },
    ],
  },
};

function ownersOf({ claim }: CaseClaim): Filled[] {
  const { predicate, theme, agent, others, tense } = claim.frame;
  if (claim.polarity === 'negative' || claim.modality !== 'asserted' || tense !== 'present') return [];
  if (SHARED.test(claim.quote.exact)) return [];
  if (RUN.has(predicate?.lemma ?? '') && agent && theme && agent.start > theme.end && isOneThing(theme))
    return [{ role: 'who runs it', thing: theme, filler: agent }];
  if (predicate?.lemma === 'own' && agent && theme && isOneThing(theme))
    return [{ role: 'owner', thing: theme, filler: agent }];
  if (predicate?.lemma === 'belong' && agent && theme && isOneThing(agent))
    return [{ role: 'owner', thing: agent, filler: theme }];
  const post = others.find(({ role }) => role === 'attribute')?.term;
  const holds = predicate?.lemma === 'be' && post && theme && !theme.pronoun;
  // "the director of the museum is Ann Lee"
  if (holds && SOLE_POST.test(theme.head) && isOneThing(theme) && isName(post))
    return [{ role: 'post', thing: theme, filler: post }];
  // "the director", never "a director": there is one
  return holds && /^the\b/i.test(post.text) && SOLE_POST.test(post.head) && !SOLE_POST.test(theme.head)
    ? [{ role: 'post', thing: post, filler: theme }]
    : [];
}

/** A name and no more, of whoever holds the post. */
const isName = ({ text, entity }: Term): boolean =>
  entity !== null && text.split(' ').every((word) => /^\p{Lu}/u.test(word));

/** "Is run by": the passive tells of whoever has the running of it, where the active may tell of one day's. */
const RUN = new Set(['run', 'manage', 'operate', 'edit', 'chair', 'head', 'lead']);

const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = rivalFillings(ownersOf(first), ownersOf(second)) ?? [];
  if (!a || !b || oneBreath(first, second)) return null;
  if (knows(first, b.filler) || knows(second, a.filler)) return null;
  const [x, y] = [first.meta.published, second.meta.published];
  if (x && y && daysApart(x, y) > YEAR) return null;
  const apart = rivalsApart(first, a, second, b);
  if (apart) return apart;
  return {
    kind: 'finding',
    spans: [span(first, a.filler), span(second, b.filler)],
    message: `“${a.filler.text}” here, “${b.filler.text}” there: one ${a.role === 'post' ? 'post' : 'thing'}, two who have it.`,
    because: [
      `Both tell of one ${a.role === 'post' ? 'post' : 'thing'}: they share ${inCommon(first, second)}.`,
      'Neither says that it is shared, or that it was so at another time.',
    ],
    resolveBy: 'Look it up in a register of that day.',
  };
}
