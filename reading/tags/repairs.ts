/**
 * Repairs of wink's parts of speech, from the neighbours of a word. wink tags many third-person verbs as nouns ("claims", "plans",
 * "aim"), many nouns as verbs ("a grant of"), and conjunctions as adverbs. Each row says what is wrong and when; each has a test.
 */
import { REPORTING } from '../words/complement-words.js';
import { nominalSense } from '../words/predicate-lexicon.js';
import { opensNegatively } from '../words/negative-openings.js';
import { singular, verbLemma } from './repaired-lemmas.js';
import { mayBeVerb } from './repair-lexicon.js';
import { REPAIRS } from './repair-rows.js';
import {
  CONJUNCTIONS,
  type Context,
  type Repair,
  type Series,
  isAdverb,
  isBaseForm,
  isDeterminer,
  isFiniteAux,
  isNominal,
  isPossessive,
  isSVerb,
  isSpeltPlural,
} from './repair-tests.js';
import type { Token, TokenisedText } from '../text/tokens.js';
import { isUnchanging, verbForm } from '../words/verb-forms.js';
import { VerbSeries } from './verb-series.js';
import { MODALS } from '../words/verb-group-words.js';
import type { Word } from '../words/word.js';

const UNKNOWN_PAST = /^.{4,}[^e]ed$/;

const isBoundary = (word: Word): boolean =>
  word.pos === 'SCONJ' || /^(who|which|that|when|where|[;:])$/.test(word.lower);

const REPAIRS_BY_TAG = new Map<string, Repair[]>();
for (const row of REPAIRS)
  for (const tag of row.from) REPAIRS_BY_TAG.set(tag, [...(REPAIRS_BY_TAG.get(tag) ?? []), row]);

/** The nearest word in a direction that is not an adverb, at most four away. */
function skip(words: readonly Word[], from: number, step: 1 | -1): Word | undefined {
  for (let i = from + step; i >= 0 && i < words.length && Math.abs(i - from) <= 4; i += step)
    if (!isAdverb(words[i])) return words[i];
  return undefined;
}

/** What the rows see of one word; what few rows ask for is found only when asked. */
class Here implements Context {
  readonly word: Word;
  readonly finiteBefore: boolean;
  readonly pluralBefore: boolean;
  readonly reported: boolean;
  readonly verbless: boolean;
  readonly series: Series;
  private readonly words: readonly Word[];
  private readonly i: number;

  constructor(
    words: readonly Word[],
    i: number,
    seen: Pick<Context, 'finiteBefore' | 'pluralBefore' | 'reported' | 'verbless' | 'series'>,
  ) {
    this.word = words[i] as Word;
    this.words = words;
    this.i = i;
    this.finiteBefore = seen.finiteBefore;
    this.pluralBefore = seen.pluralBefore;
    this.reported = seen.reported;
    this.verbless = seen.verbless;
    this.series = seen.series;
  }

  get before(): Word | undefined {
    return this.words[this.i - 1];
  }

  get after(): Word | undefined {
    return this.words[this.i + 1];
  }

  get earlier(): Word | undefined {
    return this.words[this.i - 2];
  }

  get further(): Word | undefined {
    return this.words[this.i + 2];
  }

  get left(): Word | undefined {
    return skip(this.words, this.i, -1);
  }

  get right(): Word | undefined {
    return skip(this.words, this.i, 1);
  }

  get determined(): boolean {
    return isDeterminer(this.words[this.i - 2]);
  }

  get clauseVerbless(): boolean {
    return this.verbless || isClauseVerbless(this.words, this.i);
  }

  get each(): boolean {
    return /^(every|each)$/.test(this.words[this.i - 2]?.lower ?? '');
  }

  get auxAhead(): boolean {
    return auxiliaryAhead(this.words, this.i);
  }

  get finiteAhead(): boolean {
    for (let at = this.i + 1; at < Math.min(this.words.length, this.i + 16); at++) {
      const word = this.words[at] as Word;
      if (isBoundary(word) || word.pos === 'PUNCT' || word.pos === 'CCONJ') return false;
      if (isFiniteAux(word)) return true;
      if (word.pos === 'VERB' && !word.lower.endsWith('ing') && this.words[at - 1]?.lower !== 'to')
        return true;
    }
    return false;
  }

  get alternative(): boolean {
    for (const { pos, lower } of this.words.slice(this.i + 1)) {
      if (pos === 'PUNCT') return false;
      if (lower === 'or' || lower === 'nor') return true;
    }
    return false;
  }

  get joinsVerb(): boolean {
    for (let at = this.i + 1; at < Math.min(this.words.length, this.i + 12); at++) {
      const [word, next] = [this.words[at] as Word, this.words[at + 1]];
      if (isBoundary(word) || isVerb(word)) return false;
      if (word.pos === 'CCONJ') return next !== undefined && goesOnAsVerb(next, this.words[at + 2]);
    }
    return false;
  }

  get runsIntoVerb(): boolean {
    for (let at = this.i + 1; at < Math.min(this.words.length, this.i + 12); at++) {
      const word = this.words[at] as Word;
      if (isBoundary(word) || word.pos === 'PUNCT' || word.pos === 'CCONJ') return false;
      // "claims in a letter | the trust has …": who does it comes first
      const anew = isDeterminer(word) || word.pos === 'PRON' || isPossessive(word);
      if (anew && isNominal(this.words[at - 1])) return false;
      if (isFiniteAux(word)) return true;
      if (word.pos === 'VERB') return isPastTense(word, this.words[at + 1], this.words[at + 2]);
    }
    return false;
  }

  get verbBehindAside(): boolean {
    if (this.words[this.i + 2]?.text !== ',') return false;
    const close = this.words.slice(this.i + 3, this.i + 15).findIndex(({ text }) => text === ',');
    const verb = close < 1 ? undefined : skip(this.words, this.i + 3 + close, 1);
    return verb !== undefined && (isFiniteAux(verb) || (verb.pos === 'VERB' && !verb.lower.endsWith('ing')));
  }

  get conjoined(): boolean {
    let at = this.i - 1;
    while (at >= 0 && !isBoundary(this.words[at] as Word) && this.words[at]?.pos !== 'PUNCT') at--;
    return this.words[at]?.pos === 'SCONJ';
  }

  get opensPair(): boolean {
    let at = this.i + 1;
    let and = false;
    for (; at <= this.i + 6 && /^(?:PROPN|CCONJ)$/.test(this.words[at]?.pos ?? ''); at++)
      and ||= this.words[at]?.lower === 'and';
    const verb = this.words[at];
    return this.i === 0 && and && verb !== undefined && isVerb(verb);
  }

  get asked(): boolean {
    for (let at = this.i - 1; at >= Math.max(0, this.i - 7); at--) {
      const word = this.words[at];
      if (word?.lower === 'what') return true;
      if (!word || /^(?:VERB|AUX|PUNCT)$/.test(word.pos)) return false;
    }
    return false;
  }

  get ofLet(): boolean {
    return this.isObjectOf('let');
  }

  get ofHave(): boolean {
    return this.isObjectOf('have');
  }

  private isObjectOf(lemma: string): boolean {
    return [2, 3, 4].some((back) => {
      const word = this.words[this.i - back];
      return word?.lemma === lemma && /^(?:VERB|AUX)$/.test(word.pos);
    });
  }

  get inverted(): boolean {
    let at = this.i - 1;
    while (at >= 0 && this.i - at < 10 && !/^(?:VERB|AUX|PUNCT)$/.test(this.words[at]?.pos ?? '')) at--;
    const aux = this.words[at]?.lower ?? '';
    if (aux === 'should' && (at === 0 || this.words[at - 1]?.pos === 'PUNCT')) return true;
    return (/^(?:did|does|do)$/.test(aux) || MODALS.has(aux)) && opensNegatively(this.words, at);
  }
}

/** "and | reaches York", "and | fines offenders": a verb, or what may be one and has a plural behind it. */
const goesOnAsVerb = (word: Word, after: Word | undefined): boolean =>
  word.pos === 'VERB'
    ? isSVerb(word) || isBaseForm(word)
    : word.pos === 'NOUN' && isSVerb(word) && mayBeVerb(word.lemma) && isSpeltPlural(after);

/** "rose"; "increased.", "increased by 3 per cent", "raised the cost", "remained steady", where no participle can stand. */
function isPastTense(word: Word, after: Word | undefined, further: Word | undefined): boolean {
  const form = verbForm(word.lower, word.lemma);
  if (form !== 'ed') return form === 'past';
  const byFigure = /^(?:NUM|SYM)$/.test(further?.pos ?? '') || /^\p{Sc}/u.test(further?.text ?? '');
  return (
    NEVER_PASSIVE.test(word.lemma) ||
    after === undefined ||
    after.text === '.' ||
    isDeterminer(after) ||
    (/^(?:by|to|from)$/.test(after.lower) && byFigure)
  );
}

/** Verbs without an object, of which no participle stands behind a noun. Source: the intransitive verbs of Quirk et al. (1985, 16.19). */
const NEVER_PASSIVE =
  /^(?:stay|remain|seem|appear|happen|occur|arrive|belong|exist|differ|last|vanish|disappear)$/;

/** No verb between the bounds of the clause that a word stands in. */
function isClauseVerbless(words: readonly Word[], at: number): boolean {
  let from = at - 1;
  for (; from >= 0 && !boundsClause(words, from); from--) if (isVerb(words[from] as Word)) return false;
  // "where 640 people work, will stay open": a comma ends what a relative word opened
  const relative = /^(?:who|which|where)$/.test(words[from]?.lower ?? '');
  for (let i = at + 1; i < words.length && !endsAhead(words, i); i++) {
    if (relative && words[i]?.text === ',') return true;
    if (isVerb(words[i] as Word) && !isBehindOver(words, i) && !isAttributive(words, i)) return false;
  }
  return true;
}

/** "strike over | pay": a base form that will turn out to be a noun. */
const isBehindOver = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.lower === 'over' && words[i]?.pos === 'VERB' && words[i]?.lower === words[i]?.lemma;

/** "for | missing | hiker": before its noun, behind a preposition or an article. */
const isAttributive = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower.endsWith('ing') === true &&
  /^(?:ADP|DET)$/.test(words[i - 1]?.pos ?? '') &&
  isNominal(words[i + 1]) &&
  !isDeterminer(words[i + 2]);

/** Ahead, a clause ends before the next subject pronoun with its verb ("from the day | you land"), ", and", ", flooding" and who says it. */
function endsAhead(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i] as Word, words[i + 1]];
  if (word.pos === 'PRON' && next && isVerb(next)) return true;
  // "Some staff support it | and others oppose it"
  const joins = /^(?:and|but|while)$/.test(word.lower) && next?.lower === 'others';
  if (joins) return true;
  if (word.text !== ',') return boundsClause(words, i);
  const opensParticiple = next?.pos === 'VERB' && next.lower.endsWith('ing');
  return next?.pos === 'CCONJ' || opensParticiple || opensTag(words, i + 1) || boundsClause(words, i);
}

/** "Entries close at noon, | the organisers said": behind the comma only who says it, at the end of the sentence. */
function opensTag(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at < from + 6 && (isNominal(words[at]) || /^(?:DET|ADJ|PRON|PART)$/.test(words[at]?.pos ?? '')))
    at++;
  const verb = words[at];
  if (at === from || verb?.pos !== 'VERB' || !REPORTING.has(verb.lemma)) return false;
  return words.slice(at + 1, at + 4).every(({ pos, text }) => text !== ',' && !/^(?:VERB|AUX)$/.test(pos));
}

/** A conjunction or relative pronoun, a colon, or a comma before "after", "before", "but" and their like. */
function boundsClause(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i] as Word, words[i + 1]];
  if (word.text !== ',') return isBoundary(word) || CONJUNCTIONS.has(word.lower);
  return /^(?:after|before|until|since|as|but|though|while|when)$/.test(next?.lower ?? '');
}

const seen = new WeakMap<TokenisedText, (readonly Word[])[]>();

/** The words of the sentence at an index, with repaired tags: found once for all stages, so that none may change them. */
export function sentenceWords(text: TokenisedText, index: number): readonly Word[] {
  let sentences = seen.get(text);
  if (!sentences) seen.set(text, (sentences = []));
  const sentence = text.sentences[index];
  return (sentences[index] ??= repairTags(text.tokens.slice(sentence?.first, sentence?.last)));
}

/** Takes these for the repaired words of a text of one sentence: it is a part of one whose tags stand. */
export function keepWords(text: TokenisedText, words: readonly Word[]): void {
  seen.set(text, [words]);
}

/** The words of one sentence with repaired tags; the tokens are not changed. */
export function repairTags(tokens: readonly Token[]): Word[] {
  const words = tokens.map(unrepaired);
  markQuoted(words);
  const spoken = words.filter((word) => !isQuoteMark(word));
  let finiteBefore = false;
  let pluralBefore = false;
  let joined = false;
  let reported: Word | null = null;
  let fronted = CONJUNCTIONS.has(spoken[0]?.lower ?? '');
  let verbs = spoken.filter(isVerb).length;
  const series = new VerbSeries();
  spoken.forEach((word, i) => {
    // the comma behind "Although it was licensed in 2015" ends the clause that opened the sentence
    const endsFirst = fronted && finiteBefore && word.text === ',';
    if (endsFirst) fronted = false;
    // ", Ms Lee said, | the roof leaks"
    const insertion = word.text === ',' && reported !== null && reported === spoken[i - 1];
    if (endsFirst || insertion || isBoundary(word)) finiteBefore = pluralBefore = joined = false;
    if (!finiteBefore) reported = null;
    if (isBoundary(word)) series.leave();
    const rows = REPAIRS_BY_TAG.get(word.pos);
    if (rows) {
      const before = Number(isVerb(word));
      repair(
        word,
        rows,
        new Here(spoken, i, {
          finiteBefore,
          pluralBefore,
          reported: reported !== null,
          verbless: verbs === 0,
          series,
        }),
      );
      verbs += Number(isVerb(word)) - before;
    }
    if (isNominal(word) && (joined ? !finiteBefore : word.pos === 'NOUN' && isSpeltPlural(word)))
      pluralBefore = true;
    // "the bakery and the brewery": two make a plural
    if (word.lower === 'and' && isNominal(spoken[i - 1])) joined = true;
    // wink gives the word itself where it does not know the verb: "rebranded", "microchipped"
    if (word.pos === 'VERB' && word.lemma === word.lower && UNKNOWN_PAST.test(word.lower))
      word.lemma = verbLemma(word.lower);
    if (isVerb(word)) word.form = verbForm(word.lower, word.lemma);
    if (isVerb(word)) hadBefore(spoken, i);
    if (isVerb(word) && !/^(?:ing|en)$/.test(word.form ?? '')) series.take(word, skip(spoken, i, -1));
    if (
      isFiniteAux(word) ||
      (word.pos === 'VERB' &&
        word.form !== 'ing' &&
        word.form !== 'en' &&
        skip(spoken, i, -1)?.lower !== 'to')
    ) {
      reported = !finiteBefore && word.pos === 'VERB' && REPORTING.has(word.lemma) ? word : null;
      finiteBefore = true;
    }
  });
  return words;
}

/** "She'd been robbed", "they'd left": before a participle the short form is of "had"; before a base of "would". */
function hadBefore(words: readonly Word[], i: number): void {
  const [word, aux] = [words[i], skip(words, i, -1)];
  if (
    word &&
    aux?.pos === 'AUX' &&
    /^['’]d$/.test(aux.lower) &&
    /^(?:en|ed|past)$/.test(word.form ?? '') &&
    !isUnchanging(word.lower)
  )
    aux.lemma = 'have';
}

const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';

/** Spelt out: a spread copy costs five times as much, and there is one for each word of the text. */
const unrepaired = ({ text, lower, lemma, pos, start, end, sentence }: Token): Word => ({
  text,
  lower,
  lemma,
  pos,
  start,
  end,
  sentence,
  form: null,
  quoted: false,
});

/** Puts a word right by the first row that applies to it. */
function repair(word: Word, rows: readonly Repair[], at: Context): void {
  const to = rows.find(({ applies }) => applies(at))?.to;
  if (to === undefined) return;
  word.pos = to;
  if (to === 'ADJ') word.lemma = word.lower;
  else if (to === 'VERB' && /^(?:lives|leaves)$/.test(word.lower)) word.lemma = verbLemma(word.lower);
  // "its backing", "the hiring of cooks": the noun of the act, no longer its verb
  else if (to === 'NOUN' && nominalSense(word.lower)) word.lemma = word.lower;
  else if (word.lemma !== word.lower) return;
  else if (to === 'VERB') word.lemma = verbLemma(word.lower);
  else if (to === 'NOUN') word.lemma = singular(word.lower);
}

/** A quotation mark, whatever its shape; apostrophes inside words are not tokens of their own. */
export const isQuoteMark = (token: Token): boolean =>
  token.pos !== 'PART' && /^["'“”‘’„«»‹›`´]+$/.test(token.text);

/** Double marks only: single ones are apostrophes too often. A closing mark without an opening one closes what an earlier sentence opened. */
function markQuoted(words: Word[]): void {
  const firstMark = words.find((word) => /^[“”]$/.test(word.text));
  let inside = firstMark?.text === '”';
  for (const word of words) {
    if (word.text === '“') inside = true;
    else if (word.text === '”') inside = false;
    else if (word.text === '"') inside = !inside;
    else word.quoted = inside;
  }
}

/** True where behind the word come only words of noun phrases and prepositions, and then a finite auxiliary. */
function auxiliaryAhead(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + 9); i++) {
    const word = words[i];
    if (isFiniteAux(word)) return true;
    if (!word || (!/^(ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(word.pos) && !(word.lower === 'to' && i === at + 1)))
      return false;
  }
  return false;
}
