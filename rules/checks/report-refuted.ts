/** A report called untrue in one place and told as true in another. */
import { wholeQuote } from '../compare/words/phrases.js';
import { isSingle } from '../compare/identity/brief.js';
import { aboutWords, inReadersWords } from '../compare/identity/about.js';
import { sentenceOf } from '../compare/identity/coverage.js';
import { oneThing } from '../compare/identity/ground.js';
import { onceOf } from '../compare/words/once.js';
import { sameSpeaker } from '../compare/identity/speakers.js';
import { relateTerms } from '../compare/identity/terms.js';
import { shared, wordsInText } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { sought } from '../sought/sought.js';

/** Words of reporting itself: sharing them does not show that two sentences are about one event. */
const REPORTING = new Set(
  'report story rumor rumour claim hoax fake news video photo image site website article'.split(' '),
);

export const reportRefuted: PairRule = {
  id: 'report-refuted',
  revision: 10,
  type: 'polarity',
  severity: 'error',
  shape: 'pair',
  summary: 'One place calls a report, rumour or claim untrue that another tells as true.',
  doesNotCover: 'Doubt that is only hinted at, and questions ("a hoax?").',
  keys: (claim) => [...telling(claim)],
  sides: (claim) => {
    if (claim.claim.frame.refutes) return { is: ['refutes'], meets: ['tells'] };
    return isTold(claim) ? { is: ['tells'], meets: ['refutes'] } : null;
  },
  check,
  examples: {
    firing: [
      {
        shows: 'a story that is called a hoax',
        documents: [
          { text: 'A shark was caught in the boating lake at Tarnmouth.' },
          { text: 'The story of the shark in the Tarnmouth boating lake is a hoax, its warden says.' },
        ],
        message: 'One tells it as true, the other calls it untrue: “hoax”.',
        quoted: ['A shark was caught in the boating lake at Tarnmouth', 'hoax'],
      },
      {
        shows: 'a denial of reports',
        documents: [
          { text: 'Ferry firm denies reports that it will sell its Tarnmouth terminal' },
          { text: 'Tarnmouth ferry terminal to be sold by its owner' },
        ],
        message: 'One tells it as true, the other calls it untrue: “denies”.',
        quoted: ['denies', 'Tarnmouth ferry terminal to be sold by its owner'],
      },
    ],
    silent: [
      {
        shows: 'a fake thing is not an untrue report',
        documents: [
          { text: 'Two men were held at Tarnmouth harbour with fake passports.' },
          { text: 'Two men were held at Tarnmouth harbour on Sunday.' },
        ],
      },
      {
        shows: 'a question refutes nothing',
        documents: [
          { text: 'Was the shark in the Tarnmouth boating lake a hoax?' },
          { text: 'A shark was caught in the boating lake at Tarnmouth.' },
        ],
      },
      {
        shows: 'an accusation, and its denial',
        documents: [
          { text: 'The Tarnmouth ferry firm has denied that it dumped oil in the lake.' },
          { text: 'The Tarnmouth ferry firm is accused of dumping oil in the lake.' },
        ],
      },
      {
        shows: 'a denial of something else',
        documents: [
          {
            text: 'The mayor of Tarnmouth has hailed the decision of the ferry firm to close its lake terminal, although the council officially denies that it had asked anybody to leave.',
          },
          { text: 'The ferry firm closes its lake terminal.' },
        ],
      },
      {
        shows: 'neither confirmed nor denied',
        documents: [
          { text: 'The firm would neither confirm nor deny that it will sell the Tarnmouth terminal.' },
          { text: 'The firm will sell the Tarnmouth terminal.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [told, refuting] = second.claim.frame.refutes ? [first, second] : [second, first];
  const refutes = refuting.claim.frame.refutes;
  if (!refutes || !isTold(told) || sameSpeaker(told, refuting)) return null;
  if (ACCUSING.test(sentenceOf(told)) || actsDiffer(told, refuting)) return null;
  const [a, b] = [telling(told), isHeadline(refuting) ? telling(refuting) : refuted(refuting)];
  const words = shared(a, b);
  if (!enough(words.length, Math.min(a.size, b.size), told, refuting)) return null;
  const span = { claim: refuting.claim.id, start: refutes.start, end: refutes.end };
  return {
    kind: 'finding',
    spans: told === first ? [wholeQuote(told), span] : [span, wholeQuote(told)],
    message: `One tells it as true, the other calls it untrue: “${refutes.text}”.`,
    because: [
      `Both speak of one thing: they share ${inReadersWords(first, words)}.`,
      'What the one calls untrue the other tells as a fact.',
    ],
    resolveBy: 'Find out what the refutation rests on, and who told it first.',
  };
}

/** What is said of somebody by others is told as an accusation, not as a fact. */
const ACCUSING = sought(
  /\b(?:(?:accus|suspect)(?:e[sd]|ed|s|ing)? (?:\p{L}+ ){0,4}of|charged with|(?:is|are|was|were|been) (?:said|alleged|rumou?red|reported|thought|believed|supposed) to)\b/iu,
);

/** Both tell of one kind of act done to two things: "sold spare parts for helicopters", "sold helicopters". */
function actsDiffer({ claim: told }: CaseClaim, { claim: refuting }: CaseClaim): boolean {
  const [a, b] = [told.frame, refuting.frame];
  if (!a.predicate || a.predicate.lemma !== b.predicate?.lemma || !a.theme || !b.theme) return false;
  if (!/^(?:den|reject|dismiss)/i.test(b.refutes?.text ?? '') || (b.refutes?.end ?? 0) > b.predicate.start)
    return false;
  return relateTerms(a.theme, b.theme) === 'different' && !oneThing(a.theme, b.theme);
}

/** The telling words behind the verb that calls them untrue, where a clause or phrase stands there; else all. */
const refuted = onceOf((claim): ReadonlySet<string> => {
  const { quote, sentence, frame } = claim.claim;
  const from = frame.refutes?.end ?? sentence.end;
  const whole = frame.whole;
  const behind = whole
    ? whole.text.slice(Math.max(0, from - whole.start), sentence.end - whole.start)
    : quote.exact.slice(Math.max(0, from - quote.start));
  const clause = behind.split(/[;.](?:\s|$)|, (?:but|although|while|and|whereas)\b/)[0] ?? '';
  const words = new Set([...wordsInText(clause)].filter((word) => !REPORTING.has(word)));
  return words.size >= 2 ? words : telling(claim);
});

/**
 * Headlines are about one thing each, so that little must be shared; elsewhere much must, and one
 * document that tells a thing and who denies it reports a dispute fairly.
 */
function enough(count: number, size: number, told: CaseClaim, refuting: CaseClaim): boolean {
  if (isHeadline(told) && isHeadline(refuting) && (isSingle(told) || isSingle(refuting))) return count >= 1;
  return told.claim.document !== refuting.claim.document && count >= 4 && count / size >= 0.6;
}

/**
 * A text no longer than a headline, in code units: a long sentence has room for more than what it calls untrue, and so has a
 * sentence of running text, with its full stop, that tells who denies what.
 */
const HEADLINE = 180;
const SENTENCE = 120;

const isHeadline = ({ claim: { frame, sentence } }: CaseClaim): boolean => {
  const length = sentence.end - sentence.start;
  return frame.brief && length <= (/[.”"]$/.test(frame.whole?.text ?? '') ? SENTENCE : HEADLINE);
};

const isTold = ({ claim }: CaseClaim): boolean =>
  claim.polarity === 'positive' && claim.frame.refutes === null && claim.modality !== 'denied';

const telling = onceOf((claim): ReadonlySet<string> => {
  const words = new Set(aboutWords(claim));
  for (const word of REPORTING) words.delete(word);
  return words;
});
