/** A role that the one short text gives to somebody else: "Varga met the mayor of Skerry", "Varga is the mayor of Skerry". */
import { bothBrief, isFact } from '../compare/identity/brief.js';
import { span, wordsAt } from '../compare/words/phrases.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { shared, wordsInText } from '../compare/words/words.js';
import { nameWords, oneThing, twoThings } from '../facts/names.js';
import { clashOf, factsOf } from '../facts/of-claim.js';
import { rolesIn, type Role } from '../facts/roles.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

const roles = factsOf(rolesIn);

export const roleMisplaced: PairRule = {
  id: 'role-misplaced',
  revision: 4,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One short text says that somebody holds a role that another gives to somebody else.',
  doesNotCover:
    'Longer texts, roles that the other text does not name, and whoever holds the role there too, by whatever words.',
  needs: ['brief'],
  keys: (claim) => roles(claim).map(({ role }) => role),
  check,
  examples: {
    firing: [
      {
        shows: 'another is named by it',
        documents: [
          { text: 'At noon Elena Varga, the wife of the Norland poet Jonas Tveit, opened the reading.' },
          { text: 'Elena Varga is a Norland poet.' },
        ],
        message: '“a Norland poet” is Elena Varga in one text, in the other it is Jonas Tveit.',
        quoted: ['the Norland poet', 'a Norland poet'],
      },
      {
        shows: 'nobody speaks of oneself by it',
        documents: [
          { text: 'The Skerry pilot Elena Varga spoke of the last mayor of Tarnmouth.' },
          { text: 'Elena Varga was the last mayor of Tarnmouth.' },
        ],
        message: '“the last mayor of Tarnmouth” is Elena Varga in one text, in the other it is another.',
        quoted: ['the last mayor of Tarnmouth', 'the last mayor of Tarnmouth'],
      },
      {
        shows: 'a member whom another identified',
        documents: [
          { text: 'Elena Varga was questioned by a member of the Skerry Harbour Board on Friday.' },
          { text: 'Elena Varga is a member of the Skerry Harbour Board.' },
        ],
        message:
          '“a member of the Skerry Harbour Board” is Elena Varga in one text, in the other it is another.',
        quoted: ['a member of the Skerry Harbour Board', 'a member of the Skerry Harbour Board'],
      },
    ],
    silent: [
      {
        shows: 'the role in apposition',
        documents: [
          { text: 'Elena Varga, a member of the Skerry Harbour Board, questioned Jonas Tveit.' },
          { text: 'Elena Varga is a member of the Skerry Harbour Board.' },
        ],
      },
      {
        shows: 'two who hold it',
        documents: [
          { text: 'The poet Jonas Tveit and the poet Elena Varga read at noon.' },
          { text: 'Elena Varga is a poet.' },
        ],
      },
      {
        shows: 'a role of another body',
        documents: [
          { text: 'Elena Varga met the mayor of Tarnmouth, Jonas Tveit.' },
          { text: 'Elena Varga is the mayor of Skerry.' },
        ],
      },
      {
        shows: 'somebody of whom the text does not speak',
        documents: [{ text: 'The poet Jonas Tveit read at noon.' }, { text: 'Elena Varga is a poet.' }],
      },
      {
        shows: 'as what one came',
        documents: [
          { text: 'Elena Varga spoke as the mayor of Tarnmouth.' },
          { text: 'Elena Varga is the mayor of Tarnmouth.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second) || !isFact(first) || !isFact(second)) return null;
  if (first.claim.polarity === 'negative' || second.claim.polarity === 'negative') return null;
  const [told, other, clash] = clashIn(first, second) ?? clashIn(second, first) ?? [];
  if (!told || !other || !clash) return null;
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  const spans = [span(told, clash[0]), span(other, clash[1])];
  return {
    kind: 'finding',
    spans: told === first ? spans : spans.reverse(),
    message: `“${wordsAt(told, clash[0])}” is ${clash[0].holder ?? ''} in one text, in the other it is ${clash[1].holder ?? 'another'}.`,
    because: [
      'The other text names the one and the role, and does not join them.',
      'Whoever is met, named or spoken of by a role is another than the one who does it.',
    ],
    resolveBy: 'Read in the longer text who it is.',
  };
}

/** The statement, the other text, and the two mentions, where the first text says no more than who holds the role. */
function clashIn(told: CaseClaim, other: CaseClaim): [CaseClaim, CaseClaim, [Role, Role]] | null {
  if (told.claim.frame.predicate?.lemma !== 'be') return null;
  const [all, own] = [roles(other), roles(told).filter(({ holder }) => holder !== null)];
  // "she was the governor" beside one who is: one may have followed the other
  if (told.claim.frame.tense === 'past' && HANDED_OVER.test(other.claim.frame.whole?.text ?? '')) return null;
  const clash = clashOf(own, all, (mine, theirs) => isMisplaced(mine, theirs, all, other));
  return clash && [told, other, clash];
}

function isMisplaced(mine: Role, theirs: Role, all: readonly Role[], other: CaseClaim): boolean {
  const who = mine.holder ?? '';
  if (mine.role !== theirs.role || !isNamed(who, other)) return false;
  const alike = all.filter(({ role }) => role === mine.role);
  if (alike.some(({ holder }) => holder !== null && !twoThings(holder, who))) return false;
  if (!covers(theirs, mine)) return false;
  if (theirs.holder !== null) return alike.every(({ holder }) => holder !== null);
  return alike.length === 1 && theirs.besides.some((name) => oneThing(name, who));
}

/** All that the statement tells of the role stands in the other's phrase. */
function covers(theirs: Role, mine: Role): boolean {
  const [own, others] = [wordsInText(mine.phrase), wordsInText(theirs.phrase)];
  return shared(own, others).length === own.size;
}

const isNamed = (who: string, { claim }: CaseClaim): boolean => {
  const text = nameWords((claim.frame.whole?.text ?? '').replace(/[^\p{L}\p{N}\s’'-]/gu, ' '));
  return nameWords(who).some((word) => text.includes(word));
};

const HANDED_OVER =
  /\b(?:since|until|former(?:ly)?|predecessor|successor|took over|taken over|take over|succeed\w*|replac\w*)\b/i;
