/**
 * Who says what: the attributed stretches of a text, with source, cue, content, the chain of speakers and the voice.
 * Spans follow the conventions of PolNeAR (Newell, Margolin, Ruths 2018): a content includes "that" and its quotation marks but not the
 * full stop after it; a cue includes its auxiliaries and adverbs; a source includes its apposition.
 */
import type { Attribution, Voice } from '../model/claim.js';
import { accordingTo, headings } from './attribution-other.js';
import { directAttributions } from './attribution-direct.js';
import type { Raw } from './attribution-raw.js';
import { verbAttributions } from './attribution-verbs.js';
import { pageOf, spanOf, type Page } from './attribution-words.js';
import type { CueKind } from './cue-lexicon.js';
import type { EntityIndex } from './entities.js';
import type { Quotation } from './quotations.js';
import type { TokenisedText } from './tokens.js';

/** One attributed stretch. Spans are [start, end) in UTF-16 code units; `source` and `cue` are empty where nobody is named. */
export interface AttributedSpan {
  source: [number, number][];
  cue: [number, number][];
  content: [number, number][];
  /** Speakers, outermost first; empty for `unattributed`. */
  chain: Attribution[];
  /** Canonical name of the innermost speaker, null where unnamed or unknown. */
  speaker: string | null;
  voice: Exclude<Voice, 'author'>;
  /** True where all of the content stands between quotation marks. */
  quoted: boolean;
  /** What the cue is: speech, a finding of a document, a thought, or a stand towards a thing (whose content is no statement). */
  kind: CueKind;
  /** True where the content is a statement (a quotation or a clause), not an infinitive or the name of a thing. */
  statement: boolean;
}

/** The attributions of a text by start of content. Never throws; linear in the text. */
export function findAttributions(
  t: TokenisedText,
  quotations: readonly Quotation[],
  entities: EntityIndex,
): AttributedSpan[] {
  const page = pageOf(t, quotations);
  const taken = new Set<number>();
  const raws = [
    ...directAttributions(page, taken),
    ...verbAttributions(page, taken),
    ...accordingTo(page),
    ...headings(page),
  ];
  return raws
    .map((raw) => spanned(page, raw, entities))
    .sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}

function spanned(page: Page, raw: Raw, entities: EntityIndex): AttributedSpan {
  const source = raw.source.map((range) => spanOf(page, range));
  const cue = raw.cue.map((range) => spanOf(page, range));
  const content = raw.content.map((range) => spanOf(page, range));
  const entity = source[0] ? entities.resolve(source[0][0], source[0][1]) : null;
  const quoted = raw.content.every((range) => {
    const q = page.words[range.first]?.quote ?? -1;
    return q >= 0 && page.words[range.last - 1]?.quote === q;
  });
  const anyQuote = raw.content.some((range) =>
    page.words.slice(range.first, range.last).some((word) => word.quote >= 0),
  );
  return {
    source,
    cue,
    content,
    chain: [
      {
        name: entity?.named ? entity.name : null,
        role: entity?.role ?? null,
        organisation: entity?.organisation ?? null,
        cue: cue.map(([a, b]) => page.text.slice(a, b)).join(' … ') || null,
        stance: raw.lexical?.stance ?? 'say',
      },
    ],
    speaker: entity?.named ? entity.name : null,
    voice: quoted ? 'direct' : anyQuote ? 'mixed' : 'indirect',
    quoted,
    kind: raw.lexical?.kind ?? 'speech',
    statement: raw.lexical?.kind !== 'stand' && ['quote', 'that', 'clause', 'wh'].includes(raw.frame),
  };
}
