/** One event, told with two reasons: "was called off because the pitch was frozen", "… because too few tickets were sold". */
import { likeWords } from '../compare/identity/ground.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { inCommon } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { eventKeys, likeness } from '../compare/identity/same-event.js';
import { scopesDiffer } from '../compare/scope/scopes.js';
import { oneBreath, sameSpeaker } from '../compare/identity/speakers.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { shared, tellingWords } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const reasonsDiffer: PairRule = {
  id: 'reasons-differ',
  revision: 2,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  summary: 'One event is told with two reasons that have nothing in common.',
  doesNotCover: 'Reasons that are said to be one of several, and several reasons given by one speaker.',
  keys: (claim) => (isExplained(claim) ? eventKeys(claim) : []),
  check,
  examples: {
    firing: [
      {
        shows: 'frost or empty seats',
        documents: [
          { text: 'The match was called off because the pitch was frozen. It was a cold week.' },
          { text: 'The match was called off because too few tickets had been sold. The gates stayed shut.' },
        ],
        message: 'The causes differ: “the pitch was frozen” and “too few tickets had been sold”.',
        quoted: [
          'The match was called off because the pitch was frozen',
          'The match was called off because too few tickets had been sold',
        ],
      },
      {
        shows: 'a phrase and a clause',
        documents: [
          { text: 'The bridge was closed due to cracks in a pier, the council said. Work goes on.' },
          { text: 'The bridge was closed because a lorry had struck its parapet. Work goes on.' },
        ],
        message: 'The causes differ: “cracks” and “a lorry had struck its parapet”.',
        quoted: [
          'The bridge was closed due to cracks in a pier',
          'The bridge was closed because a lorry had struck its parapet',
        ],
      },
    ],
    silent: [
      {
        shows: 'one reason told in two ways',
        documents: [
          { text: 'The match was called off because the pitch was frozen. It was a cold week.' },
          { text: 'The match was called off because of frozen ground. The gates stayed shut.' },
        ],
      },
      {
        shows: 'one reason of several',
        documents: [
          { text: 'The match was called off partly because the pitch was frozen. It was a cold week.' },
          { text: 'The match was called off because too few tickets had been sold. The gates stayed shut.' },
        ],
      },
      {
        shows: 'reasons of two events',
        documents: [
          { text: 'The match at Varby was called off because the pitch was frozen. It was a cold week.' },
          { text: 'The parade was called off because the band had missed its train. The gates stayed shut.' },
        ],
      },
    ],
  },
};

/** Words by which a cause is told to be one of several, or denied to be one. */
const ONE_OF_SEVERAL =
  /\b(?:partly|in part|mainly|largely|mostly|chiefly|also|not|among others|amongst others|other things)\b/i;

/** True where the claim tells why its event came about, as the one cause. */
const isExplained = ({ claim }: CaseClaim): boolean =>
  claim.frame.reason !== undefined &&
  claim.frame.reason.words.length > 0 &&
  !ONE_OF_SEVERAL.test(claim.quote.exact);

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [first.claim.frame.reason, second.claim.frame.reason];
  if (sameSpeaker(first, second)) return null;
  if (!a || !b || !isExplained(first) || !isExplained(second) || oneBreath(first, second)) return null;
  if (first.claim.polarity !== second.claim.polarity) return null;
  if (!oneOutcome(first, second) || scopesDiffer(first, second)) return null;
  if (!apart(tellingWords(a.words), tellingWords(b.words))) return null;
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `The causes differ: “${a.text}” and “${b.text}”.`,
    because: [
      `Both tell of one event: they share ${inCommon(first, second)}.`,
      'Neither names the other cause beside its own.',
    ],
    resolveBy: 'Look for a record of the decision, and for what it gives as the reason.',
  };
}

/** One predicate, said of one thing; done by nobody else, as far as both tell. The words of the reasons must not count against it. */
function oneOutcome(first: CaseClaim, second: CaseClaim): boolean {
  const { predicate, theme, agent } = likeness(first, second);
  if (predicate !== 'same' || namesDiffer(first, second)) return false;
  if (theme === 'same' || theme === 'narrower') return agent !== 'different';
  return theme === 'unclear' && agent === 'same';
}

/** Reasons of so few words are one where any two words are akin; long clauses about one affair share some in any case. */
const SHORT = 3;
const MAX_SHARED = 0.4;

function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return false;
  if (few.size <= SHORT && [...few].some((word) => [...many].some((other) => likeWords(word, other))))
    return false;
  return shared(few, many).length / few.size <= (few.size <= SHORT ? 0 : MAX_SHARED);
}
