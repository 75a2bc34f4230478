/** Tense of the clause around a time, from the verbs nearest to it: decides between last and next Friday, last and next June. */
import type { Piece } from './numbers-pieces.js';
import type { TimeMatch } from './times-expressions.js';
import type { Context } from './times-resolve.js';
import type { TokenisedText } from './tokens.js';

const FUTURE = new Set(
  'will shall going due expected expects plans planned scheduled set hopes aims would could may might must should intends ll begins next'.split(
    ' ',
  ),
);
const PAST_FORMS = new Set(
  'was were had did said been went came began took made rose fell gave got became told saw won lost met held led left kept paid sold grew felt found'.split(
    ' ',
  ),
);

/** How many pieces to each side are looked at; verbs further off rarely govern the time. */
const REACH = 14;

export function tenseAt(_text: TokenisedText, pieces: readonly Piece[], match: TimeMatch): Context['tense'] {
  const sentence = pieces[match.first]?.sentence;
  for (let distance = 1; distance <= REACH; distance++) {
    for (const at of [match.first - distance, match.next - 1 + distance]) {
      const piece = pieces[at];
      if (!piece || piece.sentence !== sentence || piece.kind !== 'word') continue;
      const tense = tenseOf(piece, pieces[at - 1]);
      if (tense) return tense;
    }
  }
  return 'past';
}

function tenseOf(piece: Piece, before: Piece | undefined): Context['tense'] | null {
  if (FUTURE.has(piece.lower) || piece.lower.endsWith("'ll")) return 'future';
  if (PAST_FORMS.has(piece.lower)) return 'past';
  if (piece.pos !== 'VERB' && piece.pos !== 'AUX') return null;
  // "must be finished", "is to be opened": the auxiliary further left tells.
  if (before?.lower === 'be') return null;
  return piece.lower.endsWith('ed') ? 'past' : null;
}
