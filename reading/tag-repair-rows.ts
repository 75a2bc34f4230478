/**
 * The table of repairs of wink's parts of speech: long because it is data, one row for each error, each with a test.
 * A row says what is wrong (with an example), which tags it looks at, when it applies, and the right tag.
 */
import type { Token } from './tokens.js';
import { type VerbForm, isUnchanging, verbForm } from './verb-forms.js';

/** A token with its repaired tag, and the form of the verb where it is one. */
export interface Word extends Token {
  form: VerbForm | null;
  /** True between quotation marks of this sentence. */
  quoted: boolean;
}

/** Words that are nouns and verbs alike, as lemmas: only these are turned from noun or adjective into a verb without other signs. Collected from news and minutes. */
export const NOUN_OR_VERB = new Set(
  `account advance affect aim amount answer appeal approach attack attempt average back ban bar benefit bid blame block boost brand call cap care cause chair challenge change charge claim close compare complete compound concern conduct contact contest contract control correct cost cover cut damage deal decline decrease defeat delay demand deny design direct dispute doubt draft drop dry empty employ end estimate exit extract face fail fall fear fight figure file finance find fine firm flow focus force forecast free fund gain grant group guarantee halt harm head help hit hold hope house impact implement import improve include increase intend issue join judge jump keep lack land last lay lead leak lease leave let level license lift limit line link list live load look lower maintain mark market matter mean measure merge merit mind move name need note object offer open operate order oversee own pass pay phase pick place plan play pledge point poll post power praise present press price process produce profit progress project promise propose protest prove provide publish push put question race raise range rank rate reach reason recommend record reduce refer reform refuse reject release remain remark rent repair repeat reply report request require rescue rest result return reveal review rise risk rule run sack save say schedule score seat seek sell serve set share shift ship show shut sign slow spark spend stage stake stand start state stay step stop study suffer suggest supply support sunset suspect switch talk target tax teach tell tend term test thank threat tie time total trade train transfer travel treat trial trim try turn urge use value view visit vote vow want warn waste welcome widen win wish withdraw witness work worry yield`.split(
    ' ',
  ),
);

const MODALS = new Set([
  'will',
  'would',
  'shall',
  'should',
  'can',
  'could',
  'may',
  'might',
  'must',
  "'ll",
  '’ll',
  'ca',
  'wo',
  'sha',
]);

const TO_PREPOSITION = new Set([
  'regarding',
  'concerning',
  'including',
  'excluding',
  'following',
  'according',
  'pending',
  'barring',
]);

const CONJUNCTIONS = new Set([
  'when',
  'whenever',
  'whilst',
  'while',
  'although',
  'though',
  'because',
  'unless',
  'whereas',
  'if',
  'whether',
]);

/** Participles that stand before a noun as adjectives even without a determiner. */
const ATTRIBUTIVE = new Set(
  'rising falling growing existing remaining coming following leading ongoing increasing declining opposing competing surviving ageing aging missing teaching nursing dining bargaining operating'.split(
    ' ',
  ),
);

const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'NOUN' || word.pos === 'PROPN');

export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'ADV' || word.lower === 'not' || word.lemma === 'not');

const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && /^(my|your|his|her|its|our|their|whose)$/.test(word.lower);

export const isDeterminer = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'DET' || isPossessive(word));

const startsNounPhrase = (word: Word | undefined): boolean =>
  word !== undefined && (/^(DET|PROPN|NUM|SYM|PRON|NOUN|ADJ)$/.test(word.pos) || isPossessive(word));

const isFiniteBe = (word: Word | undefined): boolean =>
  word !== undefined && /^(am|is|are|was|were|['’](s|re|m))$/.test(word.lower) && word.pos === 'AUX';

export const isFiniteAux = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.pos === 'AUX' &&
  (MODALS.has(word.lower) || /^(has|have|had|is|are|was|were|does|did|do)$/.test(word.lower));

/** What a repair sees: the word, its neighbours, and its neighbours beyond adverbs and quotation marks. */
export interface Context {
  word: Word;
  before: Word | undefined;
  after: Word | undefined;
  /** Nearest words that are not adverbs. */
  left: Word | undefined;
  right: Word | undefined;
  /** True where a finite verb stands between the last clause boundary and the word. */
  finiteBefore: boolean;
  /** True where the word before the one before is a determiner. */
  determined: boolean;
  /** True where nothing in the sentence is tagged as a verb. */
  verbless: boolean;
  /** True where the word before the one before is "every" or "each". */
  each: boolean;
  /** True where only a noun phrase or two stand between the word and a finite auxiliary further on. */
  auxAhead: boolean;
  /** True where a plural noun stands between the last clause boundary and the word. */
  pluralBefore: boolean;
}

export interface Repair {
  name: string;
  /** The tags that it looks at. */
  from: readonly string[];
  applies(at: Context): boolean;
  to: string;
}

const canBeVerb = (word: Word): boolean => NOUN_OR_VERB.has(word.lemma) || NOUN_OR_VERB.has(word.lower);

export const isSForm = (word: Word): boolean => word.lower.endsWith('s') && word.lower !== word.lemma;

const isBaseForm = (word: Word): boolean => word.lower === word.lemma;

const isPluralSubject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^(i|we|you|they|these|those|who|that|which|people|police|staff|men|women|children)$/.test(word.lower) ||
    (isNominal(word) && isSForm(word)));

/** In order; the first that applies is taken, and a word is looked at once. */
export const REPAIRS: readonly Repair[] = [
  {
    name: 'preposition in -ing ("regarding redundancies")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      word.pos === 'VERB' &&
      TO_PREPOSITION.has(word.lower) &&
      (word.lower === 'according' ||
        before === undefined ||
        before.pos === 'PUNCT' ||
        before.pos === 'PRON' ||
        isNominal(before)) &&
      (startsNounPhrase(after) || after?.lower === 'to'),
    to: 'ADP',
  },
  {
    name: 'conjunction as adverb or noun ("when the trust left", "whilst ensuring")',
    from: ['ADP', 'ADV', 'NOUN'],
    applies: ({ word, before, after }) =>
      (word.pos === 'ADV' || word.pos === 'NOUN' || word.pos === 'ADP') &&
      CONJUNCTIONS.has(word.lower) &&
      after?.lower !== 'of' &&
      !(word.lower === 'while' && before?.lower === 'a'),
    to: 'SCONJ',
  },
  {
    name: 'verb that is never a noun ("if all three come")',
    from: ['NOUN'],
    applies: ({ word, before }) =>
      word.pos === 'NOUN' && /^(come|go|get|become|happen)$/.test(word.lower) && !isDeterminer(before),
    to: 'VERB',
  },
  {
    name: 'adverb of time as noun ("today reports turnover")',
    from: ['NOUN'],
    applies: ({ word, before }) =>
      word.pos === 'NOUN' && /^(today|yesterday|tomorrow|tonight)$/.test(word.lower) && before?.pos !== 'ADP',
    to: 'ADV',
  },
  {
    name: 'noun before did or does as verb ("when milk did us no favours")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      word.pos === 'VERB' &&
      isBaseForm(word) &&
      before?.pos === 'SCONJ' &&
      /^(did|does)$/.test(after?.lower ?? ''),
    to: 'NOUN',
  },
  {
    name: 'conjunction that as determiner ("said that residents were")',
    from: ['DET'],
    applies: ({ word, after }) =>
      word.lower === 'that' &&
      word.pos === 'DET' &&
      after !== undefined &&
      after.pos === 'NOUN' &&
      isSForm(after),
    to: 'SCONJ',
  },
  {
    name: 'adverb best or better as verb ("how to best manage")',
    from: ['VERB'],
    applies: ({ word, after }) =>
      /^(best|better)$/.test(word.lower) && word.pos === 'VERB' && after?.pos === 'VERB',
    to: 'ADV',
  },
  {
    name: 'preposition inside a compound adjective ("one off costs")',
    from: ['ADP'],
    applies: ({ word, before, after }) =>
      word.lower === 'off' && before?.lower === 'one' && (isNominal(after) || after?.pos === 'ADJ'),
    to: 'ADJ',
  },
  {
    name: 'preposition as adverb ("written in about the verges")',
    from: ['ADV'],
    applies: ({ word, after }) =>
      word.pos === 'ADV' && /^(about|around|over|through|across)$/.test(word.lower) && isDeterminer(after),
    to: 'ADP',
  },
  {
    name: 'common noun at the start as a name ("Applications for", "HUNDREDS of")',
    from: ['PROPN'],
    applies: ({ word, before, after }) =>
      word.pos === 'PROPN' &&
      before === undefined &&
      /[^s]s$/i.test(word.text) &&
      word.text.length > 3 &&
      after !== undefined &&
      after.pos !== 'PROPN' &&
      !/^['’]s?$/.test(after.text) &&
      (after.pos === 'ADP' || after.pos === 'AUX' || after.pos === 'VERB' || after.pos === 'ADV'),
    to: 'NOUN',
  },
  {
    name: 'part of a hyphenated word as verb or adverb ("heavy-lift berth", "the go-ahead")',
    from: ['ADP', 'ADV', 'VERB'],
    applies: ({ word, before, after }) =>
      /^(VERB|ADV|ADP)$/.test(word.pos) &&
      (!/(ed|ing)$/.test(word.lower) || after?.text === '-') &&
      ((before?.text === '-' && before.end === word.start) ||
        (after?.text === '-' && after.start === word.end && word.pos === 'VERB')),
    to: 'NOUN',
  },
  {
    name: 'contracted is behind a noun as genitive ("my lad’s at college")',
    from: ['PART'],
    applies: ({ word, before, after }) =>
      word.pos === 'PART' &&
      /^['’]s$/.test(word.lower) &&
      isNominal(before) &&
      after !== undefined &&
      /^(ADP|DET|ADV)$/.test(after.pos) &&
      after.lower !== 'own',
    to: 'AUX',
  },
  {
    name: 'noun in -ing behind a determiner as verb ("the siting of")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      word.pos === 'VERB' &&
      word.lower.endsWith('ing') &&
      before !== undefined &&
      isDeterminer(before) &&
      before.lower !== 'that' &&
      (after?.pos === 'ADP' || after?.pos === 'AUX' || after?.pos === 'PUNCT' || after?.pos === 'PART'),
    to: 'NOUN',
  },
  {
    name: 'noun behind a conjunction as verb ("where stock worth")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      word.pos === 'VERB' &&
      isBaseForm(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      before !== undefined &&
      (before.pos === 'SCONJ' || before.lower === 'where') &&
      !/^(that|than)$/.test(before.lower) &&
      after !== undefined &&
      !isDeterminer(after) &&
      /^(VERB|AUX|ADJ|ADP|NUM)$/.test(after.pos),
    to: 'NOUN',
  },
  {
    name: 'plural noun behind a determiner as verb ("within our means")',
    from: ['VERB'],
    applies: ({ word, before }) =>
      word.pos === 'VERB' &&
      isSForm(word) &&
      verbForm(word.lower, word.lemma) === 's' &&
      before !== undefined &&
      (isPossessive(before) || /^(the|a|an)$/.test(before.lower)),
    to: 'NOUN',
  },
  {
    name: 'plural verb as noun between a plural and a verb ("which data show have fallen")',
    from: ['NOUN'],
    applies: ({ word, before, after, finiteBefore }) =>
      word.pos === 'NOUN' &&
      isBaseForm(word) &&
      canBeVerb(word) &&
      /^(data|figures|records|surveys|polls|studies|papers|documents|statistics)$/.test(
        before?.lower ?? '',
      ) &&
      !finiteBefore &&
      after !== undefined &&
      (isFiniteAux(after) || after.pos === 'VERB' || after.lower === 'that' || isDeterminer(after)),
    to: 'VERB',
  },
  {
    name: 'adjective far as adverb ("the far end of")',
    from: ['ADV'],
    applies: ({ word, before, after }) =>
      word.lower === 'far' &&
      word.pos === 'ADV' &&
      before?.lower === 'the' &&
      after !== undefined &&
      after.pos !== 'ADJ',
    to: 'ADJ',
  },
  {
    name: 'state behind stay or remain as verb ("will stay closed to traffic")',
    from: ['VERB'],
    applies: ({ word, left }) =>
      word.pos === 'VERB' &&
      /^(stay|remain|become|seem|appear|look)$/.test(left?.lemma ?? '') &&
      /^(ed|en)$/.test(verbForm(word.lower, word.lemma)),
    to: 'ADJ',
  },
  {
    name: 'plural verb as noun behind a plural ("6,200 vehicles use the bridge")',
    from: ['NOUN'],
    applies: ({ word, before, after, finiteBefore }) =>
      word.pos === 'NOUN' &&
      isBaseForm(word) &&
      canBeVerb(word) &&
      before !== undefined &&
      before.pos === 'NOUN' &&
      isSForm(before) &&
      !finiteBefore &&
      isDeterminer(after),
    to: 'VERB',
  },
  {
    name: 'third-person verb as noun at the end ("every week matters")',
    from: ['NOUN'],
    applies: ({ word, before, left, after, each }) =>
      word.pos === 'NOUN' &&
      isSForm(word) &&
      canBeVerb(word) &&
      before?.pos === 'NOUN' &&
      !isSForm(before) &&
      left === before &&
      (after === undefined || after.pos === 'PUNCT') &&
      each,
    to: 'VERB',
  },
  {
    name: 'noun before its phrase and verb as verb ("ambulance calls to the west bank are")',
    from: ['VERB'],
    applies: ({ word, before, after, finiteBefore, auxAhead }) =>
      word.pos === 'VERB' &&
      isSForm(word) &&
      canBeVerb(word) &&
      !finiteBefore &&
      before !== undefined &&
      isNominal(before) &&
      !isSForm(before) &&
      (after?.pos === 'ADP' || after?.lower === 'to') &&
      auxAhead,
    to: 'NOUN',
  },
  {
    name: 'participle as noun behind a comma ("…, lifting the rate")',
    from: ['NOUN'],
    applies: ({ word, before, after }) =>
      word.pos === 'NOUN' &&
      word.lower.endsWith('ing') &&
      (before === undefined || before.text === ',') &&
      (isDeterminer(after) || after?.pos === 'SYM'),
    to: 'VERB',
  },
  {
    name: 'noun broadband as adjective',
    from: ['ADJ'],
    applies: ({ word }) => word.lower === 'broadband' && word.pos === 'ADJ',
    to: 'NOUN',
  },
  {
    name: 'gerund as noun behind a verb of beginning or ending ("stopped publishing its figures")',
    from: ['NOUN'],
    applies: ({ word, before, after }) =>
      word.lower.endsWith('ing') &&
      /^(stop|start|begin|continue|avoid|deny|keep|finish|cease|consider)$/.test(before?.lemma ?? '') &&
      (isDeterminer(after) || after?.pos === 'PROPN'),
    to: 'VERB',
  },
  {
    name: 'the only verb of a sentence as noun ("Fares rise.", "The scheme cost £4m")',
    from: ['NOUN'],
    applies: ({ word, before, after, verbless }) =>
      verbless &&
      canBeVerb(word) &&
      before !== undefined &&
      isNominal(before) &&
      !before.text.endsWith('-') &&
      ((isBaseForm(word) &&
        before.lower.endsWith('s') &&
        (after === undefined || after.pos === 'PUNCT' || after.pos === 'ADP' || after.pos === 'ADV')) ||
        ((isUnchanging(word.lower) || isSForm(word)) && (after?.pos === 'SYM' || after?.pos === 'NUM'))),
    to: 'VERB',
  },
  {
    name: 'perfect of an unchanging verb as noun, before an amount ("had cost £4m", "has cut 40 posts")',
    from: ['NOUN', 'ADJ'],
    applies: ({ word, before, after }) =>
      isUnchanging(word.lower) &&
      /^(has|have|had|['’]ve)$/.test(before?.lower ?? '') &&
      (after?.pos === 'SYM' || after?.pos === 'NUM' || after?.pos === 'DET'),
    to: 'VERB',
  },
  {
    name: 'adverb live as verb ("went live")',
    from: ['VERB'],
    applies: ({ word, left }) => word.lower === 'live' && word.pos === 'VERB' && left?.lemma === 'go',
    to: 'ADV',
  },
  {
    name: 'will as a noun ("against their will")',
    from: ['AUX'],
    applies: ({ word, before }) =>
      word.lower === 'will' &&
      word.pos === 'AUX' &&
      (isPossessive(before) || before?.lower === 'the' || before?.lower === '’s' || before?.lower === "'s"),
    to: 'NOUN',
  },
  {
    name: 'contracted is or has as genitive ("nobody’s said")',
    from: ['PART'],
    applies: ({ word, before, right }) =>
      word.pos === 'PART' &&
      /^['’]s$/.test(word.lower) &&
      before?.pos === 'PRON' &&
      right !== undefined &&
      right.pos !== 'NOUN',
    to: 'AUX',
  },
  {
    name: 'verb after a modal as adjective or noun ("would close to families")',
    from: ['ADJ', 'ADP', 'NOUN', 'PROPN'],
    applies: ({ word, left, after }) =>
      /^(ADJ|NOUN|PROPN|ADP)$/.test(word.pos) &&
      left?.pos === 'AUX' &&
      MODALS.has(left.lower) &&
      isBaseForm(word) &&
      canBeVerb(word) &&
      !(after?.pos === 'AUX' || after?.pos === 'VERB'),
    to: 'VERB',
  },
  {
    name: 'verb after to as adjective or noun ("to correct an impression")',
    from: ['ADJ', 'NOUN'],
    applies: ({ word, left }) =>
      /^(ADJ|NOUN)$/.test(word.pos) &&
      left?.lower === 'to' &&
      left.pos === 'PART' &&
      isBaseForm(word) &&
      canBeVerb(word),
    to: 'VERB',
  },
  {
    name: 'verb after who as noun ("those who care for")',
    from: ['ADJ', 'NOUN'],
    applies: ({ word, before }) =>
      /^(ADJ|NOUN)$/.test(word.pos) && before?.lower === 'who' && canBeVerb(word),
    to: 'VERB',
  },
  {
    name: 'present participle after be as noun ("what we are facing is")',
    from: ['NOUN'],
    applies: ({ word, left, before, after }) =>
      word.pos === 'NOUN' &&
      word.lower.endsWith('ing') &&
      (isFiniteBe(left) || before?.lower === 'been') &&
      (after === undefined || !isNominal(after)) &&
      after?.lower !== 'of',
    to: 'VERB',
  },
  {
    name: 'gerund after a preposition as noun ("confident of meeting that target")',
    from: ['NOUN'],
    applies: ({ word, before, after }) =>
      word.pos === 'NOUN' &&
      word.lower.endsWith('ing') &&
      before?.pos === 'ADP' &&
      (isDeterminer(after) || after?.pos === 'SYM') &&
      after?.lower !== 'that,',
    to: 'VERB',
  },
  {
    name: 'participle before by as adjective ("the measure preferred by")',
    from: ['ADJ'],
    applies: ({ word, before, after }) =>
      word.pos === 'ADJ' &&
      word.lower.endsWith('ed') &&
      after?.lower === 'by' &&
      (isNominal(before) || isFiniteBe(before)),
    to: 'VERB',
  },
  {
    name: 'verb in -ed as adjective before an object ("today informed the Commission")',
    from: ['ADJ'],
    applies: ({ word, before, after }) =>
      word.pos === 'ADJ' &&
      word.lower.endsWith('ed') &&
      (isNominal(before) || before?.pos === 'PRON' || before?.pos === 'ADV') &&
      !isPossessive(before) &&
      isDeterminer(after),
    to: 'VERB',
  },
  {
    name: 'verb in -ing as adjective before an amount ("a debate lasting five hours")',
    from: ['ADJ'],
    applies: ({ word, before, after }) =>
      word.pos === 'ADJ' &&
      word.lower.endsWith('ing') &&
      isNominal(before) &&
      (after?.pos === 'NUM' || isDeterminer(after)),
    to: 'VERB',
  },
  {
    name: 'participle after be as adjective ("would be mown")',
    from: ['ADJ'],
    applies: ({ word, left }) =>
      word.pos === 'ADJ' && left?.lemma === 'be' && /^(mown|sewn|shown|proven)$/.test(word.lower),
    to: 'VERB',
  },
  {
    name: 'adjective after be as verb ("was equally firm about", "is he wrong")',
    from: ['VERB'],
    applies: ({ word, left }) =>
      word.pos === 'VERB' &&
      isBaseForm(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      !isUnchanging(word.lower) &&
      left?.lemma === 'be' &&
      left.pos === 'AUX' &&
      word.lower !== 'run' &&
      word.lower !== 'become' &&
      word.lower !== 'come',
    to: 'ADJ',
  },
  {
    name: 'third-person verb as noun after its subject ("Unison claims the trust", "the trust plans to cut")',
    from: ['NOUN'],
    applies: ({ word, left, before, right, after, finiteBefore, determined }) => {
      if (word.pos !== 'NOUN' || !isSForm(word) || !canBeVerb(word)) return false;
      const subject =
        before?.pos === 'PROPN' ||
        left?.lower === ',' ||
        (before?.pos === 'ADJ' && !finiteBefore && isDeterminer(after) && determined) ||
        left?.pos === 'PROPN' ||
        (left !== undefined && /^(it|he|she|which|who|that)$/.test(left.lower)) ||
        before?.lower === ',' ||
        (isNominal(left) && !isSForm(left as Word) && !finiteBefore);
      if (!subject) return false;
      if (after?.lower === 'to' || after?.lower === 'that' || isDeterminer(after) || after?.pos === 'PRON')
        return !(before?.lower === ',' && finiteBefore && after?.lower !== 'to');
      if (finiteBefore) return false;
      if (before?.pos === 'ADV' && startsNounPhrase(after)) return true;
      if (left?.lower === ',') return false;
      return (
        right === undefined ||
        right.pos === 'PUNCT' ||
        right.pos === 'ADP' ||
        right.pos === 'SYM' ||
        right.pos === 'NUM' ||
        (left?.pos === 'PRON' && startsNounPhrase(right))
      );
    },
    to: 'VERB',
  },
  {
    name: 'plural verb as noun after a pronoun ("these yield £24m", "they back the plan")',
    from: ['NOUN'],
    applies: ({ word, left, after }) =>
      word.pos === 'NOUN' &&
      isBaseForm(word) &&
      canBeVerb(word) &&
      left !== undefined &&
      /^(these|those|they|we|i|you)$/.test(left.lower) &&
      (after?.pos === 'SYM' || after?.pos === 'NUM' || isDeterminer(after)),
    to: 'VERB',
  },
  {
    name: 'noun before an auxiliary as verb ("yields have fallen")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      word.pos === 'VERB' &&
      /^(base|s)$/.test(verbForm(word.lower, word.lemma)) &&
      isFiniteAux(after) &&
      before?.lower !== 'to' &&
      before?.pos !== 'AUX' &&
      !/^(do|does|did)$/.test(after?.lower ?? '') &&
      canBeVerb(word),
    to: 'NOUN',
  },
  {
    name: 'noun behind a determiner or adjective as verb ("formula grant by", "its need for", "the very start")',
    from: ['VERB'],
    applies: ({ word, before, left, after, finiteBefore, pluralBefore }) =>
      word.pos === 'VERB' &&
      isBaseForm(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      before !== undefined &&
      (finiteBefore || !pluralBefore || !isNominal(before)) &&
      !(left?.lemma === 'let' || (before.lower === 'her' && finiteBefore)) &&
      after?.lower !== 'that' &&
      (isDeterminer(before) ||
        before.pos === 'ADJ' ||
        (isNominal(before) && !isSForm(before)) ||
        /^['’]s$/.test(before.lower) ||
        (before.lower === 'very' && isDeterminer(left))) &&
      !isPluralSubject(before) &&
      !(isUnchanging(word.lower) && isNominal(before)) &&
      !isDeterminer(after) &&
      after?.pos !== 'PRON',
    to: 'NOUN',
  },
  {
    name: 'noun after a full noun phrase as verb ("support longer term cost reduction")',
    from: ['VERB'],
    applies: ({ word, before, after, finiteBefore }) =>
      word.pos === 'VERB' &&
      isBaseForm(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      finiteBefore &&
      (before?.pos === 'ADV' || before?.pos === 'ADJ') &&
      isNominal(after) &&
      !/^(not|never|also|only|now|then|often|still|already)$/.test(before.lower) &&
      !before.lower.endsWith('ly'),
    to: 'NOUN',
  },
  {
    name: 'participle before its noun as verb ("allied health staff", "rising demand", "valued colleagues")',
    from: ['VERB'],
    applies: ({ word, before, after, finiteBefore }) => {
      if (word.pos !== 'VERB' || !(isNominal(after) || after?.pos === 'ADJ')) return false;
      const form = verbForm(word.lower, word.lemma);
      if (form === 'ing') return ATTRIBUTIVE.has(word.lower) || (isDeterminer(before) && isNominal(after));
      if (form !== 'ed' && form !== 'en') return false;
      return (
        isDeterminer(before) ||
        before?.pos === 'ADP' ||
        before?.pos === 'ADJ' ||
        before?.pos === 'NUM' ||
        (isFiniteBe(before) && after?.pos === 'NOUN') ||
        (before?.pos === 'CCONJ' && !finiteBefore) ||
        before === undefined
      );
    },
    to: 'ADJ',
  },
  {
    name: 'noun subject as verb before a finite verb ("will trucks be allowed")',
    from: ['VERB'],
    applies: ({ word, before }) =>
      word.pos === 'VERB' &&
      isSForm(word) &&
      verbForm(word.lower, word.lemma) === 's' &&
      before !== undefined &&
      before.pos === 'AUX',
    to: 'NOUN',
  },
];
