/** Negation by a word that is no verb's: "no let-up", "neither side", "whether", "nobody". */
import type { NounChunk } from '../words/chunk-types.js';
import { type Clause, type ParsedSentence, nounAt, verbOf } from '../clauses/clauses.js';
import type { StackedOperator } from '../clauses/operator-types.js';
import { NEGATIVE_WORDS } from '../words/operator-words.js';
import { objectsOf } from '../clauses/terms.js';

/** True where a noun phrase begins with a negative word that negates the clause. "a few", "not only", "no longer", "no more than" do not. */
export function isNegativeNoun(parsed: ParsedSentence, at: number | null): boolean {
  const noun = nounAt(parsed.chunks, at);
  const first = parsed.words[noun?.first ?? -1];
  if (!noun || !first || !NEGATIVE_WORDS.has(first.lower)) return false;
  const next = parsed.words[noun.first + 1]?.lower;
  if (
    first.lower === 'little' &&
    next !== undefined &&
    noun.last - noun.first > 1 &&
    parsed.words[noun.first + 1]?.pos !== 'NOUN'
  )
    return false;
  return (
    first.lower !== 'no' || !/^(more|fewer|less|later|longer)$/.test(next ?? '') || isNoMore(parsed, noun)
  );
}

/** "No more troops will come": none besides those that did; "no more than ten" and "no more a fool" are bounds and degrees. */
function isNoMore({ words }: ParsedSentence, { first, last, head }: NounChunk): boolean {
  const counted = words[first + 2];
  return (
    words[first + 1]?.lower === 'more' &&
    head > first + 1 &&
    head === last - 1 &&
    counted !== undefined &&
    !/^(?:than|an?)$/.test(counted.lower)
  );
}

export function negativeSubject(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const out: StackedOperator[] = [];
  const not = clause.subject === null ? undefined : parsed.chunks[clause.subject - 1];
  const any = parsed.words[nounAt(parsed.chunks, clause.subject)?.first ?? -1]?.lower ?? '';
  const share = parsed.words[(nounAt(parsed.chunks, clause.subject)?.first ?? -2) + 1]?.lower ?? '';
  // "hardly a kennel is empty", but "barely a third came"
  const hardly =
    not?.kind === 'adv' &&
    /^(?:hardly|scarcely|barely)$/.test(not.lemma) &&
    (/^any/.test(any) ||
      (/^an?$/.test(any) &&
        !/^(?:half|third|quarter|dozen|score|hundred|thousand|million|(?:four|fif|six|seven|eigh|nin|ten)th)$/.test(
          share,
        )));
  if (not?.kind === 'adv' && (not.lemma === 'not' || hardly))
    out.push({ kind: 'not', negative: true, first: not.first, last: not.last });
  const whether =
    clause.kind === 'question' && clause.marker !== null ? parsed.chunks[clause.marker] : undefined;
  if (whether?.kind === 'wh' && whether.lemma === 'whether')
    out.push({ kind: 'whether', modality: 'possible', first: whether.first, last: whether.last });
  const opener = clause.conjunction ?? clause.chunks.find((k) => parsed.chunks[k]?.kind !== 'adv') ?? null;
  const least = Math.min(...clause.chunks);
  const auxiliary = parsed.chunks[least - 1];
  // "Nor does the report mention it": the auxiliary stands between
  const behindAux = auxiliary?.kind === 'adv' && auxiliary.lemma === 'auxiliary';
  const before = parsed.chunks[behindAux ? least - 2 : least - 1];
  for (const chunk of [opener === null ? undefined : parsed.chunks[opener], before]) {
    if (chunk?.kind === 'cc' && /^(nor|neither)$/.test(chunk.lemma)) {
      out.push({ kind: 'not', negative: true, first: chunk.first, last: chunk.last });
      break;
    }
  }
  const subject = nounAt(parsed.chunks, clause.subject);
  if (subject && isNegativeNoun(parsed, clause.subject))
    out.push({ kind: 'not', negative: true, first: subject.first, last: subject.first + 1 });
  return out;
}

/** "are in no way affected", "by no means settled", "under no circumstances": adjuncts that deny, where they stand behind the verb too. Source: Quirk et al. (1985, 10.58-60). */
const DENIES = /^(?:in no (?:way|sense|respect)|by no means|under no circumstances?|on no account)$/;

/** "At no point did anyone leave", "Nowhere in the report is": a negative adjunct in front, with subject and auxiliary changed round. */
export function negativeAdjunct(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const verb = verbOf(parsed, clause);
  const [prep, at] = clause.chunks;
  const first = parsed.chunks[prep ?? -1];
  if (verb?.inverted && first?.kind === 'adv' && /^(?:nowhere|not once)$/.test(first.lemma))
    return [{ kind: 'not', negative: true, first: first.first, last: first.last }];
  for (const k of clause.chunks) {
    const noun = parsed.chunks[k]?.kind === 'prep' ? nounAt(parsed.chunks, k + 1) : null;
    const at = parsed.chunks[k]?.first ?? 0;
    const words = noun ? parsed.words.slice(at, noun.last).map(({ lower }) => lower) : [];
    if (noun && verb && DENIES.test(words.join(' ')))
      return [{ kind: 'not', negative: true, first: at, last: noun.last }];
  }
  if (!verb || prep === undefined || parsed.chunks[prep]?.kind !== 'prep') return [];
  // "In none of the rooms was there an alarm": there takes the place of the subject
  if (!verb.inverted && !(verb.copula && parsed.words[verb.last]?.lower === 'there')) return [];
  const noun = nounAt(parsed.chunks, at ?? null);
  return noun && /^(?:no|none)$/.test(parsed.words[noun.first]?.lower ?? '')
    ? [{ kind: 'not', negative: true, first: noun.first, last: noun.first + 1 }]
    : [];
}

/** "said nothing", "made no announcement", "there is no increase", "took on none", "got none": a negative object negates the clause. */
export function negativeObject(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const object =
    objectsOf(parsed, clause).find((k) => isNegativeNoun(parsed, k)) ?? noneBehind(parsed, clause);
  const alone = parsed.chunks[object ?? -1];
  if (alone?.kind === 'adv')
    return [{ kind: 'negative-object', negative: true, first: alone.first, last: alone.last }];
  const noun = nounAt(parsed.chunks, object ?? null);
  return noun ? [{ kind: 'negative-object', negative: true, first: noun.first, last: noun.first + 1 }] : [];
}

/** "took on none", "spoke to nobody", "got none": a negative word alone behind the verb or its particle. */
function noneBehind({ words, chunks }: ParsedSentence, { verb, chunks: own }: Clause): number | null {
  if (verb === null) return null;
  const at = chunks[verb + 1]?.kind === 'prep' || chunks[verb + 1]?.kind === 'adv' ? verb + 2 : verb + 1;
  for (const k of [at, verb + 1]) {
    const chunk = chunks[k];
    // "said | nobody had come": the subject of what is said
    const alone = own.includes(k) && chunk !== undefined && chunk.last - chunk.first === 1;
    if (alone && /^(none|nobody|nothing)$/.test(words[chunk.first]?.lower ?? '')) return k;
  }
  return null;
}
