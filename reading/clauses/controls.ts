/**
 * Who is to do what an infinitive says, where another asks, lets or makes him: "asked | the firm | to repair the roof". That he is asked
 * is one statement; what he is to do is another, as open as the verb leaves it. Sources: object control (Quirk et al. 1985, 16.50);
 * the implicative verbs of Karttunen (1971), under which it was done. "Help", "lead" and "get" are left out: what stands behind their
 * object as often tells what for ("led the campaign to save it", "got the money to build it").
 */
import type { OperatorSense } from '../words/operator-words.js';
import { INFINITIVE_NOUNS, NOUN_OPERATORS } from '../words/operator-words.js';
import { type Clause, type ParsedSentence, nounAt, verbOf } from './clauses.js';

const table = (rows: readonly (readonly [string, OperatorSense])[]): ReadonlyMap<string, OperatorSense> =>
  new Map(rows.flatMap(([words, sense]) => words.split(' ').map((word) => [word, sense] as const)));

const CONTROLS = table([
  [
    'ask tell urge order instruct command beg implore invite encourage advise press pressure call appeal plead warn',
    { kind: 'ask', modality: 'planned' },
  ],
  ['want wish', { kind: 'hope', modality: 'hoped' }],
  ['require oblige', { kind: 'need', modality: 'planned' }],
  ['allow permit enable authorise authorize entitle empower', { kind: 'allow', modality: 'possible' }],
  ['force compel persuade convince induce cause prompt', { kind: 'manage' }],
  ['forbid', { kind: 'prevent', negative: true }],
]);

/** Verbs that name whom they ask behind a preposition. */
const BEHIND = new Map([
  ['call', /^(?:on|upon)$/],
  ['appeal', /^to$/],
  ['plead', /^with$/],
]);

/** Verbs whose object, where it is new, is a thing, and the infinitive what for: "ordered a review to find out", "wants a licence to sell". */
const PURPOSE_TOO = /^(?:want|wish|require|order|command|call|cause)$/;

/** The chunk of who is asked, let or made to do what the infinitive says; null for any other clause. */
export function controllerOf(parsed: ParsedSentence, clause: Clause): number | null {
  const outer = clause.parent;
  const verb = outer && verbOf(parsed, outer);
  if (clause.kind !== 'infinitive' || clause.governor === null || outer?.verb == null || !verb) return null;
  if (!verb.finite || verb.passive || clause.subject !== null || !verbOf(parsed, clause)?.to) return null;
  const lemma = parsed.words[verb.main]?.lemma ?? '';
  const at = headOf(parsed, clause.governor);
  const noun = nounAt(parsed.chunks, at);
  const head = parsed.words[noun?.head ?? -1]?.lemma ?? '';
  if (!CONTROLS.has(lemma) || !noun || noun.time || NOUN_OPERATORS.has(head) || INFINITIVE_NOUNS.has(head))
    return null;
  const first = parsed.words[noun.first];
  const isNew =
    /^(?:an?|another|more|no)$/.test(first?.lower ?? '') || /^(?:NUM|SYM)$/.test(first?.pos ?? '');
  if (isNew && PURPOSE_TOO.test(lemma)) return null;
  const prep = BEHIND.get(lemma);
  const lead = parsed.chunks[at - 1];
  if (prep) return at === outer.verb + 2 && lead?.kind === 'prep' && prep.test(lead.lemma) ? at : null;
  return at === outer.verb + 1 ? at : null;
}

/** "the head of the school": the first of the noun phrases that "of" joins. */
function headOf({ chunks }: ParsedSentence, governor: number): number {
  let at = governor;
  for (let prep = chunks[at - 1]; prep?.kind === 'prep' && prep.lemma === 'of'; prep = chunks[at - 1])
    at -= 2;
  return at;
}

/** How the verb that asks, lets or makes leaves what the infinitive says. */
export const controlSense = (lemma: string): OperatorSense | undefined => CONTROLS.get(lemma);
