/** Where a flag stands: one place for each of its claims, in the order of the flag, as all formats print it. */
import type { CheckOutput } from '../../model/check-output.js';
import type { PrintedClaim } from '../../model/claim.js';
import type { Flag } from '../../model/flag.js';
import { lineStarts, positionOf } from '../../model/quote.js';
import type { CheckRun } from '../check-run.js';
import type { Range } from './passage.js';

type DocumentEntry = CheckOutput['documents'][number];

interface Position {
  line: number;
  column: number;
}

export interface FlagPlace {
  claim: PrintedClaim;
  document: DocumentEntry;
  text: string;
  /** The clashing words of this claim. */
  spans: Range[];
  /** Around the clashing words: from the first to the last of them. */
  clash: Range & { from: Position; to: Position };
  /** The quote and the clashing words together. */
  passage: Range & { from: Position; to: Position };
}

/** Finds places of flags in a run; the lines of each text are counted once. */
export function placesOf(
  run: CheckRun,
): (flag: Pick<Flag, 'claims'> & { spans?: Flag['spans'] }) => FlagPlace[] {
  const claims = new Map(run.output.claims.map((claim) => [claim.id, claim]));
  const documents = new Map(run.output.documents.map((document) => [document.id, document]));
  const starts = new Map([...run.texts].map(([id, text]) => [id, lineStarts(text)]));
  return (flag) =>
    flag.claims.flatMap((id) => {
      const claim = claims.get(id);
      const document = claim && documents.get(claim.document);
      if (!claim || !document) return [];
      const lines = starts.get(document.id) ?? [0];
      const spans = (flag.spans ?? []).filter((span) => span.claim === id);
      const located = (range: Range) => ({
        ...range,
        from: positionOf(lines, range.start),
        to: positionOf(lines, range.end),
      });
      const clash = hull(spans.length > 0 ? spans : [claim.quote]);
      return [
        {
          claim,
          document,
          text: run.texts.get(document.id) ?? '',
          spans: spans.map(({ start, end }) => ({ start, end })),
          clash: located(clash),
          passage: located(hull([clash, claim.quote])),
        },
      ];
    });
}

function hull(ranges: readonly Range[]): Range {
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}

/** Who says it, in a few words: "Ann Oakes, chief executive", "a spokesperson", "the document itself". */
export function speakerOf({ claim, document }: Pick<FlagPlace, 'claim' | 'document'>): string {
  const speaker = claim.attribution.at(-1);
  if (!speaker) {
    if (claim.voice === 'unattributed') return 'speaker unclear';
    return document.publisher ?? 'the document itself';
  }
  const { name, role, organisation } = speaker;
  const parts = [...new Set([name, role, organisation])].filter((part) => part !== null && part !== '');
  return parts.length > 0 ? parts.join(', ') : 'an unnamed speaker';
}
