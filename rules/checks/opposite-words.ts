/** Two short texts on one matter turn on opposite words: "backs" and "faults", "united" and "deadlocked". */
import { akin } from '../compare/words/akin.js';
import { bothBrief, isFact, nameInCommon } from '../compare/identity/brief.js';
import { halvesOfOne } from '../compare/times/journeys.js';
import { coverage, sentenceOf } from '../compare/identity/coverage.js';
import { oppositesOfWord } from '../compare/turns/opposites.js';
import { onceOf } from '../compare/words/once.js';
import { span } from '../compare/words/phrases.js';
import { inReadersWords } from '../compare/identity/about.js';
import { stemOf, tellingWords, canonical } from '../compare/words/words.js';
import { wordsIn } from '../facts/differences.js';
import { otherTime } from '../compare/times/moments.js';
import { markedApart } from '../compare/scope/set-apart.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import type { CaseClaim, Outcome, PairRule, SidedKey } from '../rule.js';

const MIN_WORDS = 2;
const MIN_SHARE = 0.6;

/** The words of a long sentence within which the other one's must stand, to either side of the opposite word. */
const REACH = 16;

/** So many words behind an active verb what it is done to begins. */
const BEHIND = 4;

interface Placed {
  text: string;
  start: number;
  end: number;
}

export const oppositeWords: PairRule = {
  id: 'opposite-words',
  revision: 7,
  type: 'antonym',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'Two short texts say opposite words of one thing.',
  doesNotCover:
    'Longer texts, words told of two parties ("sold" and "bought"), and what is only hoped or feared.',
  needs: ['brief'],
  keys,
  check,
  examples: {
    firing: [
      {
        shows: 'a report that backs and one that faults',
        documents: [
          { text: 'The harbour inquiry faults the pilots for a lack of care on the night of the storm.' },
          { text: 'The inquiry backs the pilots.' },
        ],
        message: '“faults” here, “backs” there.',
        quoted: ['faults', 'backs'],
      },
      {
        shows: 'together and apart',
        documents: [
          { text: 'Councillors are still deadlocked over plans to ban traffic from the quay at Tarnmouth.' },
          { text: 'Tarnmouth councillors are united on the traffic ban.' },
        ],
        message: '“deadlocked” here, “are united” there.',
        quoted: ['deadlocked', 'are united'],
      },
    ],
    silent: [
      {
        shows: 'the first of several',
        documents: [
          { text: 'The harbour board rejected the first offer.' },
          { text: 'The harbour board accepted the offer.' },
        ],
        savedBy: 'scope',
      },

      {
        shows: 'the two ends of one sale',
        documents: [
          { text: 'The miller bought the old barge from Jonas Tveit at an auction.' },
          { text: 'Jonas Tveit sold the old barge at an auction.' },
        ],
      },
      {
        shows: 'opposite words of two things',
        documents: [
          { text: 'The inquiry faults the pilots.' },
          { text: 'The harbour board backs a new lighthouse.' },
        ],
      },
      {
        shows: 'one of them denied',
        documents: [
          { text: 'The inquiry does not back the pilots.' },
          { text: 'The inquiry faults the pilots.' },
        ],
      },
    ],
  },
};

/** Under a word that has an opposite: whoever uses it meets whoever turns on the opposite. What both merely say joins nobody. */
const SAYS = { is: ['says'], meets: ['opposes'] };
const OPPOSES = { is: ['opposes'], meets: ['says'] };

function keys(claim: CaseClaim): SidedKey[] {
  if (!claim.claim.frame.brief || !isFact(claim)) return [];
  const said = placedWords(claim).flatMap(({ text }) => (oppositesOfWord(text).size > 0 ? stemOf(text) : []));
  const opposed = turnsOf(claim).flatMap(({ lemma }) => [...oppositesOfWord(lemma)]);
  return [...said.map((key) => ({ key, sides: SAYS })), ...opposed.map((key) => ({ key, sides: OPPOSES }))];
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second) || !isFact(first) || !isFact(second)) return null;
  const [short, long] =
    sentenceOf(first).length <= sentenceOf(second).length ? [first, second] : [second, first];
  const clash = clashOf(short, long);
  if (!clash || halvesOfOne(first, second)) return null;
  const apart = markedApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (otherTime(first, second)) return OF_OTHER_TIMES;
  const [a, b] = short === first ? [clash.own, clash.other] : [clash.other, clash.own];
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${a.text}” here, “${b.text}” there.`,
    because: [
      `Both speak of one thing: they share ${inReadersWords(short, clash.words)}.`,
      'The two words cannot both be said of one thing in one respect.',
    ],
    resolveBy: 'Read the texts that the two stand for.',
  };
}

interface Clash {
  own: Placed;
  other: Placed;
  words: readonly string[];
}

/** A word of the longer sentence that is opposed to what the shorter one says, behind the thing that both are about. */
function clashOf(short: CaseClaim, long: CaseClaim): Clash | null {
  const [own, others] = [sentenceOf(short), placedWords(long)];
  const stems = new Set(placedWords(short).map(({ text }) => stemOf(text)));
  const subject = subjectOf(short);
  if (subject === null) return null;
  for (const turn of turnsOf(short)) {
    const opposite = oppositesOfWord(turn.lemma);
    const at = others.findIndex(({ text }) => opposite.has(stemOf(text)) && !stems.has(stemOf(text)));
    const other = others[at];
    if (!other || others.some(({ text }) => saysToo(text, turn))) continue;
    // what is undergone may stand behind an active verb: "a hostage was released", "they killed a hostage"
    const near = others.filter((_, i) => Math.abs(i - at) <= REACH).map(({ text }) => text);
    const before = others.slice(0, isUndergone(short) ? at + BEHIND : at).map(({ text }) => text);
    if (!before.some((word) => isOne(word, subject))) continue;
    if (negatedAt(short, turn) !== negatedAt(long, other) || another(long, other, subject, turn)) continue;
    const told = coverage(own, near.join(' '), new Set([canonical(turn.lemma)]));
    if (told.words.length >= MIN_WORDS && told.share >= MIN_SHARE)
      return { own: turn, other, words: told.words };
  }
  return null;
}

/** The other text has the word itself, in one of its forms, or one akin to it: then the opposite word is of something else. */
const saysToo = (text: string, { lemma }: Turn): boolean =>
  akin(text, lemma) || stemOf(text).startsWith(stemOf(lemma));

const isUndergone = ({ claim }: CaseClaim): boolean =>
  claim.frame.agent === null && claim.frame.theme !== null && /ed$/.test(claim.frame.predicate?.text ?? '');

const isOne = (word: string, head: string): boolean =>
  canonical(word) === canonical(head) || akin(word, head) || nameInCommon(word, head);

/** What the verb of a short statement is said of; where no verb was made out, the first telling word. */
function subjectOf(one: CaseClaim): string | null {
  const { agent, theme, predicate } = one.claim.frame;
  // as it stands, not its lemma: the other text is compared word by word
  if (predicate) return (agent ?? theme)?.text.split(' ').at(-1) ?? null;
  return placedWords(one).find(({ text }) => tellingWords([text]).size > 0)?.text ?? null;
}

/** Verbs whose opposites say nothing of the matter. */
const LIGHT = /^(?:be|have|do|make|take|get|go|come|give|say)$/;

interface Turn extends Placed {
  lemma: string;
}

/** The verb, what governs it ("agreed to"), or what the subject is said to be. */
const turnsOf = onceOf((one: CaseClaim): readonly Turn[] => {
  const { predicate, others } = one.claim.frame;
  const said = predicate && !LIGHT.test(predicate.lemma) ? [predicate] : [];
  const attributes = others.flatMap(({ role, term }) =>
    role === 'attribute' ? [{ lemma: term.head, text: term.text, start: term.start, end: term.end }] : [],
  );
  const governing = one.claim.operators.map(({ text, start, end }) => ({
    lemma: text.split(' ')[0] ?? text,
    text,
    start,
    end,
  }));
  const any = predicate ? [] : placedWords(one).map((word) => ({ ...word, lemma: word.text }));
  return [...said, ...governing, ...attributes, ...any];
});

/** The words of a claim's sentence with their places in the document. */
const placedWords = onceOf((one: CaseClaim): readonly Placed[] => {
  const { start, end } = one.claim.sentence;
  const from = one.claim.frame.whole ? start : one.claim.quote.start;
  return wordsIn(sentenceOf(one)).map((word) => ({
    text: word.text,
    start: word.start + from,
    end: Math.min(end, word.end + from),
  }));
});

const NEGATION =
  /(?:\b(?:not|never|no|none|nobody|cannot|without|neither|nor|hardly|unable to|fail(?:s|ed)? to|refus(?:es|ed|ing) to|den(?:y|ies|ied))|n[’']t)\b/i;

/** True where a negation stands in the same clause shortly before a word. */
function negatedAt(one: CaseClaim, { start }: Placed): boolean {
  const { frame, sentence, quote } = one.claim;
  const from = frame.whole ? sentence.start : quote.start;
  const before = sentenceOf(one).slice(Math.max(0, start - from - 40), start - from);
  return NEGATION.test(before.split(/[,;:]/).at(-1) ?? '');
}

/** Words of two parties to one act: both hold, of the one and of the other. */
const CONVERSES = new Set('buy sell lend borrow import export win lose give take'.split(' ').map(stemOf));

/** The opposite word is told of somebody else: "A bought it", "B sold it". */
function another({ claim }: CaseClaim, { start }: Placed, subject: string, turn: Turn): boolean {
  const { predicate, agent } = claim.frame;
  const isIts = predicate !== null && predicate.start <= start && start < predicate.end;
  if (!isIts || agent === null) return CONVERSES.has(stemOf(turn.lemma));
  return !isOne(agent.head, subject);
}
