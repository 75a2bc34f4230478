/** What the rows of the table of tag repairs see, and the questions that they ask of words. */
import { verbForm } from '../words/verb-forms.js';
import { TRUE_MODALS } from '../words/verb-group-words.js';
import type { Word } from '../words/word.js';

/** Words that are nouns and verbs alike, as lemmas: only these are turned from noun or adjective into a verb without other signs. Collected from news and minutes. */
export const NOUN_OR_VERB = new Set(
  `account advance affect aim amount answer appeal approach attack attempt average back ban bar batter battle benefit bid blame block bloom boom boost bounce brand breach break burn burst call cap care cause chair challenge change charge claim climb close collapse compare complete compound concern conduct contact contest contract control correct cost cover crack crash crumble cut damage deal decline decrease defeat delay demand deny design dip direct dispute double doubt draft drain drift drop dry ease employ empty end erupt escape estimate exit extract face fail fall fear feed fight figure file finance find fine firm flood flow focus force forecast free freeze fund gain grant group guarantee halt halve harm head help hike hit hold hope house impact implement import improve include increase intend issue join judge jump keep lack land last lay lead leak lease leave let level license lift limit line link list live load lock log look lower maintain mark market matter mean measure merge merit mind mount move name need note number object offer open operate order oversee own park pass patch pay peak phase pick place plan play pledge plummet plunge point poll post power praise present press price process produce profit progress project promise propose protest prove provide publish push put question quit race raise rally range rank rate reach reason recommend record reduce refer reform refuse reject release remain remark rent repair repeat reply report request require rescue rest result return reveal review ring rise risk rot rule run rust sack sail save say schedule score scrap seat seek sell serve set share shift ship show shrink shut sign sink slide slip slow slump snap soar spark spend spill split spread staff stage stake stall stand start state stay step stock stop stretch study stumble suffer suggest sunset supply support surge suspect swell swing switch talk target tax teach tear tell tend term test thank threat tie time total trade train transfer travel treat trial trim try tumble turn urge use value veto view visit vote vow walk want warn waste welcome widen win wish withdraw witness work worry worsen yield`.split(
    ' ',
  ),
);

/** Modals as they stand, with what a clipped "not" or "will" leaves of them. */
export const MODALS = new Set([...TRUE_MODALS, "'ll", '’ll', 'ca', 'wo', 'sha']);

export const TO_PREPOSITION = new Set([
  'regarding',
  'concerning',
  'including',
  'excluding',
  'following',
  'according',
  'pending',
  'barring',
]);

export const CONJUNCTIONS = new Set([
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
export const ATTRIBUTIVE = new Set(
  'swimming dancing boxing cycling rowing sailing skating riding climbing camping hunting mining farming cooking sewing singing landing boarding loading breeding nesting grazing milking waiting reading spelling trading parking opening closing living running borrowing lending drinking bathing fishing shopping shipping voting polling sleeping walking driving heating lighting housing planning training rising falling growing existing remaining coming following leading ongoing increasing declining opposing competing surviving ageing aging missing teaching nursing dining bargaining operating'.split(
    ' ',
  ),
);

export const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'NOUN' || word.pos === 'PROPN');

export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'ADV' || word.lower === 'not' || word.lemma === 'not');

export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && /^(my|your|his|her|its|our|their|whose)$/.test(word.lower);

export const isDeterminer = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'DET' || isPossessive(word));

export const startsNounPhrase = (word: Word | undefined): boolean =>
  word !== undefined && (/^(DET|PROPN|NUM|SYM|PRON|NOUN|ADJ)$/.test(word.pos) || isPossessive(word));

export const isFiniteBe = (word: Word | undefined): boolean =>
  word !== undefined && /^(am|is|are|was|were|['’](s|re|m))$/.test(word.lower) && word.pos === 'AUX';

export const isFiniteAux = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.pos === 'AUX' &&
  (MODALS.has(word.lower) || /^(has|have|had|is|are|was|were|does|did|do)$/.test(word.lower));

/** What the verbs of a list have in common: the -s of a singular subject's present, a base form (behind a plural, or all under one modal), or neither. "Does not make" may go on with either. */
export type SeriesLead = 's' | 'base' | 'either' | 'other' | null;

/** The list of verbs with one subject that a sentence is in at a word. */
export interface Series {
  readonly lead: SeriesLead;
  /** Two verbs have been joined by a comma alone, so that an "and" before the last one is still to come. */
  readonly open: boolean;
}

/** What a repair sees: the word, its neighbours, and its neighbours beyond adverbs and quotation marks. */
export interface Context {
  word: Word;
  before: Word | undefined;
  after: Word | undefined;
  /** The word before the one before. */
  earlier: Word | undefined;
  /** The word behind the next. */
  further: Word | undefined;
  /** "or" or "nor" stands ahead in the same stretch. */
  alternative: boolean;
  /** Nearest words that are not adverbs. */
  left: Word | undefined;
  right: Word | undefined;
  /** True where a finite verb stands between the last clause boundary and the word. */
  finiteBefore: boolean;
  /** True where that verb is one of saying, so that what is said may lack its verb still: "said the videos show a man". */
  reported: boolean;
  /** True where the word before the one before is a determiner. */
  determined: boolean;
  /** True where nothing in the sentence is tagged as a verb. */
  verbless: boolean;
  /** True where nothing between the marks and conjunctions that bound the word's clause is tagged as a verb. */
  readonly clauseVerbless: boolean;
  /** True where the word before the one before is "every" or "each". */
  each: boolean;
  /** True where only a noun phrase or two stand between the word and a finite auxiliary further on. */
  auxAhead: boolean;
  /** True where a finite verb stands ahead within the same clause, as far as tags tell. */
  readonly finiteAhead: boolean;
  /** True where the next conjunction of the same stretch stands right before a present or base form: "… and | reaches York". */
  readonly joinsVerb: boolean;
  /** True where the phrase behind the word runs on into a verb that can be nothing else: "prices in the county | rose". */
  readonly runsIntoVerb: boolean;
  /** True where an aside of a few words between commas begins two words on, and a verb stands behind it. */
  readonly verbBehindAside: boolean;
  /** True where a conjunction opens the clause that the word stands in. */
  conjoined: boolean;
  /** True where the word opens the sentence and only names and an "and" stand between it and a verb. */
  opensPair: boolean;
  /** True where an auxiliary before its subject asks for the verb still: "Should the vote …", "Not until June did the council …". */
  inverted: boolean;
  /** True where "let" stands right before the noun phrase before the word, of two or three words. */
  readonly ofLet: boolean;
  /** The same of "had". */
  readonly ofHave: boolean;
  /** True where "what" stands before the word, and no verb between them: "What the auditors …". */
  readonly asked: boolean;
  /** The list of finite verbs that the word may go on with. */
  readonly series: Series;
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

export const canBeVerb = (word: Word): boolean =>
  NOUN_OR_VERB.has(word.lemma) || NOUN_OR_VERB.has(word.lower);

/** A known verb, or one undone: "unseal", "unlock", "unload". */
export const isVerbStem = (lemma: string): boolean =>
  NOUN_OR_VERB.has(lemma) || (/^un/.test(lemma) && UNDOABLE.has(lemma.slice(2)));

/** Verbs that take un- for the act undone. Source: the entries of un- in English dictionaries that are verbs of their own. */
const UNDOABLE = new Set(
  'bind block bolt button chain clog cork couple cover do dress earth fasten fold furl hitch hook latch leash lace load lock mask mount pack pin plug ravel roll seal seat screw tie veil wind wrap zip'.split(
    ' ',
  ),
);

export const isSForm = (word: Word): boolean => word.lower.endsWith('s') && word.lower !== word.lemma;

/** Ends as a verb in -s does, and is no base form. */
export const isSVerb = (word: Word): boolean => isSForm(word) && verbForm(word.lower, word.lemma) === 's';

export const isBaseForm = (word: Word): boolean => word.lower === word.lemma;

export const isPluralSubject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^(i|we|you|they|these|those|who|that|which|people|police|staff|men|women|children)$/.test(word.lower) ||
    (isNominal(word) && isSForm(word)));

/** Base forms that no dictionary has as nouns. */
export const NEVER_NOUN =
  /^(?:come|go|get|become|happen|begin|bring|send|sell|know|lose|choose|depend|belong|seem|arise|arrive|agree|exist|occur|consist|contain|provide|receive|require|include|allow|refuse|prefer|oppose|approve|appear|suggest|believe|consider|earn)$/;

/** A plural by its spelling: of nouns that it does not know, wink gives the plural as the lemma ("byelaws", "thanks"). */
export const isSpeltPlural = (word: Word | undefined): boolean =>
  word !== undefined &&
  (isSForm(word) || (word.pos === 'NOUN' && /[^aius]s$/.test(word.lower) && word.lower !== 'lens'));

/** "14 container | ships": a number above one and the singular behind it ask for a plural. */
export const isCounted = (number: Word | undefined, noun: Word | undefined): boolean =>
  number?.pos === 'NUM' &&
  noun?.pos === 'NOUN' &&
  !isSForm(noun) &&
  !/^(?:cent|percent|pence|m|million|billion|people|staff|police|year|dozen|p|c|mph|kph|km|kg|g|mm|cm|ft|lb|oz|mw|gw|kw|kwh|am|pm|hp|rpm|db|mb|gb|tb|hz|khz|mhz)$/.test(
    noun.lower,
  ) &&
  !/^(?:1|one|.*\d{3}.*)$/.test(number.lower);

/** Plurals that stand before another noun: "the sports park", "a savings account"; what follows them is no verb. */
export const PLURAL_MODIFIER =
  /^(?:sports|works|goods|arms|accounts|sales|savings|careers|communications|operations|services|systems|arts|parks|trades|news|jobs|payments|parts|claims|drugs|rights|benefits|resources|admissions|relations|events|schools|highways|waterways|estates|customs|standards|complaints|elections|rates|studies|means|affairs|series|clothes|business|glass|grass|access|process|address|press|class|cross)$/;
