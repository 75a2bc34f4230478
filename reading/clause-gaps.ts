/** Clauses that leave their verb out: "… and adjusted earnings 31c", and the headline "750 posts to go". */
import type { Chunk } from './chunk-types.js';
import { type Clause, nounAt } from './clauses.js';
import type { ClauseStack } from './clause-stack.js';
import { INFINITIVE_NOUNS, NOUN_OPERATORS } from './operator-words.js';
import { isAmount } from './terms.js';

/** "Earnings were 24c and adjusted earnings 31c": a second subject with an amount under the verb of the first. True where it was taken. */
export function takesGapped(s: ClauseStack, k: number): boolean {
  const partner = s.stack.at(-1);
  if (s.conjunction === null || !partner || !s.isFinite(partner)) return false;
  const subject = nounAt(s.chunks, k);
  const at = s.chunks[k + 1]?.kind === 'prep' ? k + 2 : k + 1;
  const amount = nounAt(s.chunks, at);
  if (!subject || subject.pronoun || !amount || isAmount(s.words, subject) || !isAmount(s.words, amount))
    return false;
  if (!/^(|comma|stop|other|cc)$/.test(s.chunks[at + 1]?.kind ?? '')) return false;
  const measured = partner.chunks.some((own) => {
    const noun = own > (partner.verb ?? -1) ? nounAt(s.chunks, own) : null;
    return noun !== null && isAmount(s.words, noun);
  });
  if (!measured) return false;
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
