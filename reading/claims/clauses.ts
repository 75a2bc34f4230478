/** Claims that a clause states: "the trust plans to cut 750 jobs". */
import type { Frame, ReadClaim } from '../../model/claim.js';
import type { SentenceContext } from './context.js';
import { finish } from './drafts.js';
import { speakerOf } from './speakers.js';
import { contentWords, entitiesIn, ownedSpans, quoteBounds, subjectText } from './words.js';
import { type Clause, type ParsedSentence, nounAt, verbOf } from '../clauses/clauses.js';
import { judgedIn } from '../clauses/judged.js';
import { frameOf } from '../events/frames.js';
import type { Host } from '../clauses/host-types.js';
import { printOperators, resolveOperators } from '../operators/operators.js';
import { reasonOf } from '../operators/reasons.js';
import { openReport, reportOf } from '../operators/reports.js';
import type { Stretch } from '../text/tokens.js';
import { withoutAsides } from './aside-times.js';
import { timeBefore } from './when-times.js';

export function clauseClaim(
  parsed: ParsedSentence,
  whole: Host,
  sentence: Stretch,
  context: SentenceContext,
): ReadClaim {
  const { words } = parsed;
  const host = withoutTag(parsed, whole, context);
  const [start, end] = quoteBounds(
    context.text,
    words[host.first]?.start ?? 0,
    words[host.last - 1]?.end ?? 0,
  );
  const owned = ownedSpans(parsed, host);
  const isOwn = (one: { start: number; end: number }): boolean =>
    owned.some(([a, b]) => one.start < b && a < one.end);
  const { modality, polarity } = resolveOperators(host.descent.operators);
  const { attribution, voice } = speakerOf(parsed, host, context);
  const open = leftOpen(context.text.slice(sentence.start, start));
  // "denied losing it": the operators have that denial already
  const counted = host.descent.operators.some(({ kind }) => kind === 'deny');
  const denies = !open && !counted && attribution.some(({ stance }) => stance === 'deny');
  const quantities = context.quantities.filter(isOwn);
  const before = timeBefore(words, host.first, context.times);
  const starts = new Set(quantities.map((one) => one.start));
  const event = frameOf(parsed, host.descent, context);
  const reason = reasonOf(parsed, host.descent, event.others, context);
  const report = reportOf(parsed, host.descent, context);
  const frame = {
    ...event,
    ...(reason ? { reason } : {}),
    ...(report ? { report } : {}),
    measures: context.measures.filter((one) => starts.has(one.start)),
    words: contentWords(parsed, host),
    entities: entitiesIn(parsed, host, context),
    refutes: context.refutes,
    brief: context.brief,
    around: context.around,
  };
  return finish(parsed, context, sentence, {
    start,
    end,
    frame,
    attribution,
    voice,
    modality: denies ? 'denied' : open ? 'possible' : (openReport(parsed, host.descent) ?? modality),
    polarity: denies && polarity === 'positive' ? 'negative' : polarity,
    operators: printOperators(parsed, context.text, host.descent.operators),
    quantities,
    times: [
      ...(before ? [before] : []),
      ...withoutAsides(parsed, host.descent.core, context.times.filter(isOwn)),
    ],
    subject: subjectText(parsed, host, context),
    state: stateOf(parsed, host, frame.predicate, context.text),
    trace: host.descent.path.flatMap((clause) => traceOf(parsed, clause)),
  });
}

/** "became public", "is over": the frame has the state for its predicate, the event the verb, and the state as what it says. */
function stateOf(
  parsed: ParsedSentence,
  { descent: { core } }: Host,
  predicate: Frame['predicate'],
  text: string,
): { verb: string; text: string } | null {
  const verb = verbOf(parsed, core);
  const main = parsed.words[verb?.main ?? -1];
  const end = parsed.words[(verb?.last ?? 0) - 1]?.end ?? 0;
  const behind = parsed.chunks[(core.verb ?? -2) + 1];
  // "ruled it unlawful": it was
  if (predicate && judgedIn(parsed, core)) return { verb: 'be', text: predicate.text };
  // "went missing", "fell silent"
  if (
    verb &&
    main &&
    behind?.kind === 'adj' &&
    /^(?:go|fall|turn|grow|run|get|come)$/.test(main.lemma) &&
    predicate
  )
    return {
      verb: predicate.lemma,
      text: text.slice(parsed.words[behind.first]?.start, parsed.words[behind.last - 1]?.end),
    };
  if (!verb?.copula || !main || !predicate || predicate.lemma === main.lemma || predicate.end <= end)
    return null;
  const there = parsed.words[nounAt(parsed.chunks, core.subject)?.head ?? -1]?.lower === 'there';
  if (there || /^(?:support|oppose)$/.test(predicate.class ?? '')) return null;
  // "was careless, not dishonest": the state that is denied
  const from = parsed.words[(parsed.chunks[core.denial ?? -1]?.last ?? 0) - 1]?.end ?? end;
  return { verb: main.lemma, text: text.slice(from, predicate.end).trim() };
}

/** "…, the union claimed yesterday": who says it and when is behind the claim, not of it. */
function withoutTag(parsed: ParsedSentence, host: Host, { attributions }: SentenceContext): Host {
  const [first, end] = [parsed.words[host.first]?.start ?? 0, parsed.words[host.last - 1]?.end ?? 0];
  const tag = attributions
    .filter((one) => one.statement && one.content.some(([a, b]) => a <= first && first < b))
    .map(({ content, cue, source }) => {
      const said = Math.max(...content.map(([, b]) => b));
      const from = Math.min(...[...cue, ...source].map(([a]) => a));
      return said <= from && from < end ? said : Infinity;
    });
  const cut = Math.min(...tag, Infinity);
  if (cut === Infinity) return host;
  const last = parsed.words.findIndex(({ end: stop }) => stop > cut);
  const owns = new Set([...host.owns].filter((at) => at < last));
  return last <= host.first || owns.size === 0 ? host : { ...host, last, owns };
}

function traceOf(parsed: ParsedSentence, clause: Clause): { step: string; start: number; end: number }[] {
  const verb = verbOf(parsed, clause);
  const [first, last] = [parsed.words[verb?.first ?? -1], parsed.words[(verb?.last ?? 0) - 1]];
  return first && last ? [{ step: clause.kind, start: first.start, end: last.end }] : [];
}

/** "couldn't rule out that", "did not deny that", "fear that": what is not turned down, or feared, is possible. */
const leftOpen = (before: string): boolean =>
  /\b(?:fear(?:s|ed)?|dread(?:s|ed)?|worr(?:y|ies|ied)|afraid)(?: that)?\s*$/i.test(before) ||
  /\b(?:not|cannot|never|nobody can|no one can|unable to|declined to|refused to|impossible to|\w+n[’']t)\s+(?:\w+ly\s+)?(?:rule out|deny|exclude)(?:\s+the (?:possibility|chance|prospect|risk))?(?:\s+that)?\s*$/i.test(
    before,
  );
