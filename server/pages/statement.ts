/** One statement of a flag as its page shows it: who, where, when, the passage with the clashing words, how it was read. */
import { dayInWords, spanInWords } from '../../model/days-in-words.js';
import type { Claim } from '../../model/claim.js';
import type { Statement } from '../../model/journal-entries.js';
import type { FlagState } from '../../review/state/case-state.js';
import { caseParties } from '../../review/views/case-parties.js';
import type { CaseView, ClaimView } from '../../review/views/case-view.js';
import { cutUp, passage, type PassageMark, type Piece } from './marked-text.js';
import { oncePer } from './once-per.js';
import { durationInWords, modalityInWords, speakerInWords, voiceInWords } from './words.js';

export interface ChainLink {
  name: string;
  /** The party whose name stands elsewhere in the case, where this document calls it something else. */
  party?: string;
  rest: string;
  cue: string | null;
}

export interface StatementView {
  letter: string;
  even: boolean;
  claim: string;
  chain: ChainLink[];
  voice: string;
  source: { href: string; title: string; publisher: string | null; day: string; line: number };
  pieces: Piece<PassageMark>[];
  facts: { term: string; text: string }[];
  /** What became of the claim or its document since the flag was raised; null where they still stand as they did. */
  changed: string | null;
}

export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** `text` is the document's text, null where it was erased: then the frozen words are all there is. */
export function statementView(
  view: CaseView,
  flag: FlagState,
  statement: Statement,
  index: number,
  text: string | null,
): StatementView {
  const claim = view.claim(statement.claim);
  const document = view.document(statement.document);
  const clashes = flag.spans.filter((span) => span.claim === statement.claim);
  return {
    letter: letterOf(index),
    even: index % 2 === 1,
    claim: statement.claim,
    chain: claim ? chainIn(view, claim) : statement.speakers.map(bareLink),
    // The chain of speakers says already where a document speaks for itself, or nobody is named.
    voice: claim && claim.claim.attribution.length > 0 ? voiceInWords(claim.claim.voice) : '',
    source: {
      href: `/cases/${view.id}/documents/${statement.document}#${statement.claim}`,
      title: statement.title ?? document?.name ?? 'Untitled document',
      publisher: statement.publisher,
      day: dayInWords(statement.published),
      line: statement.line,
    },
    pieces:
      text === null ? frozen(statement, clashes) : passage(text, statement, clashes, document?.bodyStart),
    facts: claim ? factsOf(claim.claim) : [],
    changed: changeOf(claim?.status, claim?.claim.statement !== statement.statement, document?.status),
  };
}

const bareLink = (name: string): ChainLink => ({ name, rest: '', cue: null });

export const NOBODY = 'Nobody named';

/** The chain of a claim of this case, whose last link names the party as all other pages do. */
export function chainIn(view: CaseView, claim: ClaimView): ChainLink[] {
  const chain = chainOf(claim.claim, view.document(claim.document).meta.publisher);
  const last = chain.at(-1);
  const party = claim.claim.attribution.length > 0 ? caseParties(view).ofClaim(claim.id) : null;
  if (last && party !== null && party !== last.name) chain[chain.length - 1] = { ...last, party };
  return chain;
}

export function chainOf(claim: Claim, publisher: string | null): ChainLink[] {
  if (claim.attribution.length === 0) {
    const own = claim.voice === 'author';
    return [
      {
        name: own ? (publisher ?? 'The document') : NOBODY,
        rest: own ? 'in its own voice' : '',
        cue: null,
      },
    ];
  }
  return claim.attribution.map((link) => ({ ...speakerInWords(link), cue: link.cue }));
}

function frozen(statement: Statement, clashes: FlagState['spans']): Piece<PassageMark>[] {
  const shift = statement.start;
  const stretches = clashes.map(({ start, end }) => ({
    start: start - shift,
    end: end - shift,
    mark: 'clash' as const,
  }));
  return cutUp<PassageMark>(statement.exact, stretches).map((piece) => ({
    ...piece,
    mark: piece.mark ?? 'words',
  }));
}

/** What the reader made of the words that a comparison turns on. */
export const factsOf = oncePer((claim: Claim): { term: string; text: string }[] => {
  const facts = [{ term: 'How sure', text: modalityInWords(claim.modality, claim.polarity) }];
  const event = [claim.event.subject, claim.event.predicate, claim.event.object].filter(
    (part) => part !== null,
  );
  if (event.length > 0) facts.push({ term: 'What', text: event.join(' · ') });
  for (const quantity of claim.quantities) facts.push({ term: 'Quantity', text: quantityInWords(quantity) });
  for (const time of claim.times) facts.push({ term: 'Time', text: timeInWords(time) });
  return facts;
});

/** Made once: a formatter costs more than all that it formats on a page. */
const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const number = (n: number): string => NUMBER.format(n);

export function quantityInWords(quantity: Claim['quantities'][number]): string {
  const { min, max, unit } = quantity;
  const range =
    min !== null && max !== null
      ? min === max
        ? number(min)
        : `${number(min)} to ${number(max)}`
      : min !== null
        ? `${number(min)} or more`
        : max !== null
          ? `${number(max)} or less`
          : '';
  const read = [range, unit === '1' ? '' : unit].filter((part) => part !== '').join(' ');
  return `“${quantity.text}”${read === '' ? '' : `: ${read}`}${quantity.approximate ? ', about' : ''}`;
}

export function timeInWords(time: Claim['times'][number]): string {
  const range =
    time.earliest === null && time.latest === null
      ? time.timex === null
        ? 'not resolved'
        : durationInWords(time.timex)
      : spanInWords(time.earliest, time.latest);
  return `“${time.text}”: ${range}`;
}

function changeOf(
  status: string | undefined,
  reworded: boolean,
  document: string | undefined,
): string | null {
  if (document === 'erased')
    return 'The document has been erased; these words were frozen when the flag was raised.';
  if (document === 'withdrawn') return 'The document has been withdrawn since.';
  if (document === 'superseded') return 'There is a newer version of this document.';
  if (status === 'rejected') return 'The claim has been rejected since.';
  if (status !== undefined && status !== 'active') return 'The claim no longer stands as it did.';
  return reworded ? 'The claim has been corrected since the flag was raised.' : null;
}
