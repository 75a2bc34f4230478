/** Clauses that leave their verb out: "… and adjusted earnings 31c", and the headline "750 posts to go". */
import type { Chunk } from '../words/chunk-types.js';
import { type Clause, nounAt } from './clauses.js';
import type { ClauseStack } from './stack.js';
import { TIME_HEADS } from '../words/noun-phrase-words.js';
import { INFINITIVE_NOUNS, NOUN_OPERATORS } from '../words/operator-words.js';
import { isAmount } from './terms.js';

/** A second conjunct under the verb of the first: with an amount, an object or a circumstance of its own. True where it was taken. */
export function takesGapped(s: ClauseStack, k: number): boolean {
  const partner = s.stack.at(-1);
  const subject = nounAt(s.chunks, k);
  if (!partner || !s.isFinite(partner) || !subject || subject.pronoun || subject.time) return false;
  const listed = s.comma && namesOther(s, k) && s.chunks[k + 1]?.kind === 'np';
  // "The north wing opens in May, the south wing in June": a day each, also without a conjunction
  const dated = s.comma && (placesAlike(s, partner, k, true) || timesAlike(s, partner, k));
  if (s.conjunction === null && !listed && !dated) return false;
  if (!dated && !measures(s, partner, k) && !hasObject(s, partner, k) && !placesAlike(s, partner, k))
    return false;
  const clause = s.open(partner.kind, partner.parent, {
    marker: partner.marker,
    governor: partner.governor,
    shares: partner,
    conjunction: s.conjunction,
    subject: k,
  });
  clause.verb = partner.verb;
  s.attach(clause, k);
  return true;
}

const ends = (s: ClauseStack, k: number): boolean => /^(|comma|stop|other|cc)$/.test(s.chunks[k]?.kind ?? '');

/** "the second", "the other", "the rest": what stands beside the first. */
const namesOther = (s: ClauseStack, k: number): boolean =>
  /^(?:second|third|other|rest|remainder|latter)$/.test(
    s.words[nounAt(s.chunks, k)?.head ?? -1]?.lower ?? '',
  );

/** "Earnings were 24c and adjusted earnings 31c", "The first cost £3m, the second £4m": a second subject with an amount. */
function measures(s: ClauseStack, partner: Clause, k: number): boolean {
  const at = s.chunks[k + 1]?.kind === 'prep' ? k + 2 : k + 1;
  const [subject, amount] = [nounAt(s.chunks, k), nounAt(s.chunks, at)];
  if (!subject || !amount || isAmount(s.words, subject) || !isAmount(s.words, amount) || !ends(s, at + 1))
    return false;
  return partner.chunks.some((own) => {
    const noun = own > (partner.verb ?? -1) ? nounAt(s.chunks, own) : null;
    return noun !== null && isAmount(s.words, noun);
  });
}

/** "Leeds won the cup and York | the league": two noun phrases with nothing between them, behind a verb with its object. */
function hasObject(s: ClauseStack, partner: Clause, k: number): boolean {
  const [own, object] = [nounAt(s.chunks, k - 2), nounAt(s.chunks, k + 1)];
  const first = s.words[object?.first ?? -1];
  return (
    own !== null &&
    partner.verb === k - 3 &&
    object !== null &&
    !object.time &&
    first?.pos === 'DET' &&
    ends(s, k + 2)
  );
}

/** "The pier was closed in May and the lock | in June": a second subject with the circumstance that the first has, where no object comes between. */
function placesAlike(s: ClauseStack, partner: Clause, k: number, onlyDated = false): boolean {
  const verb = s.chunks[partner.verb ?? -1];
  const end = lastBefore(s, k);
  const [before, own, prep, noun] = [
    s.chunks[end - 1],
    nounAt(s.chunks, end),
    s.chunks[k + 1],
    nounAt(s.chunks, k + 2),
  ];
  if (verb?.kind !== 'vg' || verb.copula || before?.kind !== 'prep' || !own || prep?.kind !== 'prep' || !noun)
    return false;
  // "in the mill and the shop in the yard" may be two places of one thing
  const given = /^(?:to|from)$/.test(before.lemma) && before.lemma === prep.lemma && !isDated(s, k + 2);
  const alike = isDated(s, end) ? isDated(s, k + 2) : given && !onlyDated;
  const of = s.chunks[k + 3];
  return (
    alike && partner.verb === end - 2 && ends(s, of?.kind === 'prep' && of.lemma === 'of' ? k + 5 : k + 3)
  );
}

/** The chunk before the comma and conjunction that part two conjuncts. */
const lastBefore = (s: ClauseStack, k: number): number => {
  let at = k - 1;
  while (at > 0 && /^(?:comma|cc)$/.test(s.chunks[at]?.kind ?? '')) at--;
  return at;
};

/** "The board meets twice a month, the finance committee | every quarter": how often each does it. */
function timesAlike(s: ClauseStack, partner: Clause, k: number): boolean {
  const end = lastBefore(s, k);
  const [own, time] = [nounAt(s.chunks, end), nounAt(s.chunks, k + 1)];
  return (
    own?.time === true &&
    time?.time === true &&
    partner.verb !== null &&
    s.chunks.slice(partner.verb + 1, end).every(({ kind }) => kind === 'adv') &&
    ends(s, k + 2)
  );
}

const isDated = (s: ClauseStack, k: number): boolean => {
  const noun = nounAt(s.chunks, k);
  const head = s.words[noun?.head ?? -1]?.lower ?? '';
  return (
    noun !== null &&
    (noun.time ||
      TIME_HEADS.has(head) ||
      /^(?:may|christmas|easter|end|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:1[5-9]|20)\d\d)$/.test(
        head,
      ))
  );
};

/** "750 posts to go", "Council to shut pool": in a headline the infinitive behind the subject says what is to be. */
export function fillHeadline(s: ClauseStack): void {
  const [main, child] = s.clauses;
  if (!main || !child || main.verb !== null || main.subject === null || main.subjectClause !== null) return;
  const alone = s.clauses.every((clause) => clause === main || clause.parent !== null);
  if (
    !alone ||
    child.kind !== 'infinitive' ||
    child.parent !== main ||
    !governs(s, main.subject, child.governor)
  )
    return;
  const noun = nounAt(s.chunks, main.subject);
  const head = s.words[noun?.head ?? -1]?.lemma ?? '';
  // "750 jobs to go", but "the job to find": what is counted has no task of its own
  const counted = noun !== null && s.words.slice(noun.first, noun.head).some(({ pos }) => pos === 'NUM');
  const verb: Chunk | undefined = s.chunks[child.verb ?? -1];
  if (verb?.kind !== 'vg' || NOUN_OPERATORS.has(head) || (INFINITIVE_NOUNS.has(head) && !counted)) return;
  if (
    main.chunks.some(
      (k) => k !== main.subject && s.chunks[k]?.kind !== 'prep' && s.chunks[k - 1]?.kind !== 'prep',
    )
  )
    return;
  verb.bridge = 'be-to';
  verb.finite = true;
  absorb(s, main, child);
}

/** The subject itself, or what a preposition behind it governs: "Speed limit on A719 | to be cut". */
function governs(s: ClauseStack, subject: number, governor: number | null): boolean {
  let at = subject;
  while (at < (governor ?? 0) && s.chunks[at + 1]?.kind === 'prep' && s.chunks[at + 2]?.kind === 'np')
    at += 2;
  return at === governor;
}

/** Makes a clause out of its only child: verb, chunks and children pass to it. */
function absorb(s: ClauseStack, main: Clause, child: Clause): void {
  main.verb = child.verb;
  main.chunks.push(...child.chunks);
  for (const inner of child.children) inner.parent = main;
  main.children = [...main.children.filter((one) => one !== child), ...child.children];
  s.clauses.splice(s.clauses.indexOf(child), 1);
}
