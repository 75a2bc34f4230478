/** "X:" before a heading, a quotation or a transcript's turn. */
import { opensQuote } from './openings.js';
import { isPersonal, trimmed } from './phrases.js';
import { nounPhraseBefore } from './phrase-before.js';
import { isFinite, verbGroupStart } from './verb-groups.js';
import { subjectBefore } from './subjects.js';
import { sharedSubject } from './shared-subjects.js';
import { contentEnd } from './extent.js';
import { withContinuations, type Page, type Range } from './words.js';
import type { Raw } from './raw.js';

/**
 * "Smith: …": a heading, a turn of a transcript, a list's "– Ann Lee: “…”", and any sentence that ends in a colon before a quotation.
 * `taken` are the verbs that have a content already.
 */
export function colons(page: Page, taken: ReadonlySet<number>): Raw[] {
  const found: Raw[] = [];
  for (const sentence of page.sentences) {
    const turn = questionOrAnswer(page, sentence);
    if (turn) found.push(turn);
    for (let i = turn ? sentence.last : sentence.first + 1; i < sentence.last; i++) {
      const word = page.words[i];
      if (word?.text !== ':') continue;
      const within = word.quote >= 0 ? quotedTurn(page, i, sentence) : sentence;
      if (!within) continue;
      const raw = beforeColon(page, i, within, taken);
      if (raw) found.push(raw);
      break;
    }
  }
  return found;
}

/** "“MRS DYSON: Yes, it did.": an excerpt of a transcript between quotation marks is the speaker's whom it names, as without them. */
function quotedTurn({ words }: Page, colon: number, sentence: Range): Range | null {
  const isMark = (at: number): boolean => /^["“]$/.test(words[at]?.text ?? '');
  const first = isMark(sentence.first) ? sentence.first + 1 : sentence.first;
  if (!isMark(first - 1) || colon - first > 5) return null;
  const name = words.slice(first, colon).map(({ text }) => text);
  const named = name.every((one) => /^[\p{Lu}.’'-]+$/u.test(one)) && /^\p{Lu}{2,}$/u.test(name.at(-1) ?? '');
  return named ? { ...sentence, first } : null;
}

/** "Ann Lee, 38, fumed:", "Lee stormed:": a past form behind a name or comma, whatever wink takes it for. */
function speaks(page: Page, at: number): boolean {
  const before = page.words[at - 1];
  if (isFinite(page, at)) return true;
  return (
    /ed$/.test(page.words[at]?.lower ?? '') &&
    (before?.text === ',' || before?.pos === 'PROPN' || isPersonal(before))
  );
}

/** "Q: Will it close?", "A. No.": the turns of an interview or a hearing, which open a paragraph or line. */
function questionOrAnswer(page: Page, { first, last }: Range): Raw | null {
  const [letter, mark] = [page.words[first], page.words[first + 1]];
  const before = page.words[first - 1];
  const opens =
    !before ||
    before.paragraph !== letter?.paragraph ||
    page.text.slice(before.end, letter.start).includes('\n');
  if (!letter || !mark || !opens || !/^[QA]\.?$/.test(letter.text)) return null;
  const dotted = letter.text.length === 2;
  if (!dotted && (!/^[:.]$/.test(mark.text) || mark.start !== letter.end)) return null;
  if (mark.text === '.' && page.words[first + 2]?.start === mark.end) return null;
  const start = dotted ? first + 1 : first + 2;
  const content = wholeTurn(page, start);
  if (content.last <= content.first || last - first < 3) return null;
  return {
    source: [{ first, last: first + 1 }],
    cue: [{ first: start - 1, last: start }],
    content: [content],
    lexical: null,
    frame: 'clause',
    verb: first + 1,
  };
}

/** Labels of pages and forms before a colon, which nobody speaks. Source: the furniture of news sites and minutes. */
const LABEL =
  /^(?:latest|note|notes|update|updates|question|correction|clarification|related|video|watch|photo|photos|image|source|credit|caption|subject|date|time|venue|present|apologies|attendance|agenda|item|page|tel|email|contact|website|summary|background|daily|live|breaking|exclusive|opinion|analysis|review|part|chapter|today)$/;

function beforeColon(page: Page, colon: number, sentence: Range, taken: ReadonlySet<number>): Raw | null {
  const quoted = opensQuote(page, colon + 1);
  const turned = (page.words[colon]?.quote ?? -1) >= 0;
  if (quoted)
    for (let verb = Math.max(sentence.first, colon - 11); verb < colon; verb++)
      if (taken.has(verb)) return null;
  const from = nounPhraseBefore(page, colon, sentence.first);
  const before = page.words[from - 1];
  const opening = from === sentence.first || (before !== undefined && /^[-–—•*]$/.test(before.text));
  const first = page.words[from];
  let source: Range | null = null;
  if (LABEL.test(page.words[colon - 1]?.lower ?? '') && !quoted) return null;
  if (
    first &&
    from < colon &&
    opening &&
    colon - from <= 6 &&
    (quoted || turned || isNamed(page, from, colon))
  )
    source = { first: from, last: colon };
  const said =
    !source && quoted && speaks(page, colon - 1) ? verbGroupStart(page, colon - 1, sentence.first) : colon;
  if (!source && quoted)
    source = sharedSubject(page, sentence.first, colon) ?? subjectBefore(page, said, sentence.first);
  if (!source) return null;
  const turn = from === sentence.first && source.first === from;
  const content = turn
    ? wholeTurn(page, colon + 1)
    : quoted
      ? (page.quoteRange[page.words[colon + 1]?.quote ?? -1] ?? null)
      : trimmed(page, {
          first: colon + 1,
          last: contentEnd(page, colon + 1, sentence.last, { frame: 'clause', fronted: false, form: '' }),
        });
  if (!content || content.last - content.first < 3) return null;
  return {
    source: [source],
    cue: [{ first: said, last: colon + 1 }],
    // the marks around a quoted turn go on with the excerpt, not with what its speaker says
    content: turned ? [content] : withContinuations(page, content),
    lexical: null,
    frame: quoted ? 'quote' : 'clause',
    verb: colon,
  };
}

/** All capitals but small words: a name or a heading, not "Opening hours". */
function isNamed(page: Page, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (!/^(?:\p{Lu}|['’.\d-]|of\b|the\b|and\b|for\b)/u.test(page.words[i]?.text ?? '')) return false;
  return page.words[first]?.pos === 'PROPN' || page.words[last - 1]?.pos === 'PROPN';
}

/** "… Do they work? | MRS DYSON: Yes.": behind the end of a sentence a name or role in capitals and a colon. */
function opensTurn({ words }: Page, at: number): boolean {
  if (!/^[.?!”"]$/.test(words[at - 1]?.text ?? '')) return false;
  let colon = at;
  while (colon < at + 6 && /^(?:\p{Lu}+|[.’'-])$/u.test(words[colon]?.text ?? '')) colon++;
  return colon > at && words[colon]?.text === ':' && /^\p{Lu}{2,}/u.test(words[colon - 1]?.text ?? '');
}

/** What stands behind a name and a colon at the start of a paragraph: all of the paragraph, or as far as the next one speaks in it. */
function wholeTurn(page: Page, start: number): Range {
  const paragraph = page.words[start]?.paragraph;
  let last = start;
  while (last < page.words.length && page.words[last]?.paragraph === paragraph && !opensTurn(page, last))
    last++;
  return trimmed(page, { first: start, last });
}
