/**
 * The words of contract A3 for what is read from a document: quotes, claims and their parts.
 * The zod schemas are the contract; the types are inferred from them, so `import type` costs nothing at start.
 * All offsets are UTF-16 code units into the document's text as decoded, end exclusive.
 */
import { z } from 'zod';

const offset = z.int().nonnegative();
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** The exact words and where they stand: `text.slice(start, end) === exact`. Line and column are one-based, in code units. */
export const quoteSchema = z.strictObject({
  exact: z.string().min(1),
  start: offset,
  end: offset,
  prefix: z.string().max(32),
  suffix: z.string().max(32),
  line: z.int().positive(),
  column: z.int().positive(),
});

export const voiceSchema = z.enum(['direct', 'mixed', 'indirect', 'report', 'author', 'unattributed']);
export const stanceSchema = z.enum([
  'say',
  'claim',
  'reveal',
  'deny',
  'warn',
  'blame',
  'promise',
  'hope',
  'ask',
  'unknown',
]);
export const modalitySchema = z.enum([
  'asserted',
  'planned',
  'predicted',
  'possible',
  'hoped',
  'conditional',
  'denied',
]);
export const polaritySchema = z.enum(['positive', 'negative']);

/** One link of the chain of speakers, outermost first. `name` is null for an unnamed speaker ("a spokesman"). */
export const attributionSchema = z.strictObject({
  name: z.string().nullable(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  cue: z.string().nullable(),
  stance: stanceSchema,
});

/** One operator of the stack, outermost first: "plans to", "has yet to", "cannot rule out". */
export const operatorSchema = z.strictObject({
  kind: z.string(),
  text: z.string(),
  start: offset,
  end: offset,
});

export const eventSchema = z.strictObject({
  subject: z.string().nullable(),
  predicate: z.string().nullable(),
  object: z.string().nullable(),
});

/**
 * A closed interval of numbers. An open end is null ("at least 40": min 40, max null, value null); an exact value has
 * value = min = max. Units: `1` counts, `%` per cent, `pp` percentage points, an ISO 4217 code for money, else a UCUM code.
 */
export const quantitySchema = z.strictObject({
  text: z.string(),
  start: offset,
  end: offset,
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string(),
  of: z.string().nullable(),
  role: z.enum(['total', 'part', 'change', 'from', 'to', 'rate', 'target', 'forecast', 'actual']).nullable(),
  approximate: z.boolean(),
  /** "no", "all", "most", "few", "some"…: set where the words are a quantifier rather than a number. */
  quantifier: z.string().optional(),
  /** For rates: what one of the unit is divided by, as a UCUM or plain word ("a", "wk", "person"). */
  per: z.string().optional(),
});

/** A time or duration. `earliest` and `latest` are inclusive ISO dates, null where open or unresolved. */
export const timeSchema = z.strictObject({
  text: z.string(),
  start: offset,
  end: offset,
  /** TIMEX3 value ("2016-03-31", "2016-Q1", "P3Y", "PRESENT_REF"), null where unresolved. */
  timex: z.string().nullable(),
  relation: z.enum(['on', 'by', 'before', 'after', 'since', 'until', 'during', 'over']),
  earliest: isoDate.nullable(),
  latest: isoDate.nullable(),
  certainty: z.enum(['certain', 'implied', 'unknown']),
  /** What the words beside a length leave open ("more than three days"), as TIMEX3 names it; left out where it is told as it is. */
  mod: z.enum(['MORE_THAN', 'EQUAL_OR_MORE', 'LESS_THAN', 'EQUAL_OR_LESS', 'APPROX']).optional(),
  /** What the time is counted from: the document's date, or the words of another event. */
  anchor: z.string().optional(),
  granularity: z
    .enum(['time', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'other'])
    .optional(),
  /** Other TIMEX3 values that the same words may stand for. */
  alternatives: z.array(z.string()).optional(),
  /** The time of what the claim only compares with ("up on June 2017"). */
  compared: z.literal(true).optional(),
});

export const topicSchema = z.strictObject({
  organisation: z.string().nullable(),
  aspect: z.string().nullable(),
  population: z.string().nullable(),
  measure: z.string().nullable(),
});

export const traceSchema = z.strictObject({ step: z.string(), start: offset, end: offset });

/** A claim as contract A3 prints it. */
export const claimSchema = z.strictObject({
  id: z.string(),
  document: z.string(),
  quote: quoteSchema,
  statement: z.string(),
  voice: voiceSchema,
  attribution: z.array(attributionSchema),
  modality: modalitySchema,
  polarity: polaritySchema,
  operators: z.array(operatorSchema),
  event: eventSchema,
  quantities: z.array(quantitySchema),
  times: z.array(timeSchema),
  topic: topicSchema,
  checkworthiness: z.number().min(0).max(1),
  trace: z.array(traceSchema),
});

/** A noun phrase as the rules compare it. */
export const termSchema = z.strictObject({
  text: z.string(),
  start: offset,
  end: offset,
  /** Lemma of the head noun, lower case ("jobs" → "job"); behind a quantifying noun the thing counted ("majority of classes" → "class"). */
  head: z.string(),
  /** Lemmas of head, modifiers and of-complements, lower case, without determiners, numbers and pronouns, in order of the text. */
  words: z.array(z.string()),
  /** Canonical name where the phrase is or refers to a known entity ("the trust" → "The Rotherham NHS Foundation Trust"). */
  entity: z.string().nullable(),
  /** Whose it is ("its budget", "the state’s estimate"): canonical name where known, else the lemma of the owner's head. */
  owner: z.string().nullable(),
  /** True where the phrase is a pronoun ("it", "we"), resolved or not. */
  pronoun: z.boolean(),
});

/**
 * What a figure of the claim is a figure of. "A detour of 14 miles", "a 14-mile detour" and "the detour is 14 miles long" measure the
 * detour; "it cost £30m" and "put the cost at £30m" the cost; "employs 320 people" and "its 320 staff" the staff.
 */
export const measureSchema = z.strictObject({
  /** Where the quantity begins that this is about. */
  start: offset,
  /**
   * How the figure stands to it: `count` of things of which the predicate holds ("cut 750 jobs"), `share` of such things
   * ("12 per cent of staff left"), `level` of what is measured ("reserves stood at £18m"), `change` of it ("rose by 3 per cent"),
   * or one end of a change ("from £2", "to £3").
   */
  kind: z.enum(['count', 'share', 'level', 'change', 'from', 'to']),
  /** Lemma of the measured noun: "detour", "reserve", "cost", "staff", "saving". */
  head: z.string(),
  /** Lemmas of head and modifiers, and of the thing whose cost, length or change it is, without owners. */
  words: z.array(z.string()),
  /** Lemmas of the part that it is narrowed to: "spending on buses", "unemployment in the valley". */
  scope: z.array(z.string()),
  /** Whose it is ("the trust’s deficit", "the trust has a deficit of"): canonical name where known, else a lemma. */
  owner: z.string().nullable(),
  /** The way that a change goes, or the side of a level that the figure stands on ("£2m over budget"). */
  direction: z.enum(['up', 'down']).nullable(),
});

/**
 * How some figures stand to each other, as the words have it and whether or not they fit. Figures are quantities or durations of this
 * or another claim of the document, known by their offsets.
 *
 * - `sum`: each `part` (so many `times` where the part is one of several alike: "two stands of 3,200 seats each") and their `whole`.
 * - `share`: a `part` of a `whole` ("60 of the 80 boats"), and the `share` that it is said to be ("or 75 per cent").
 * - `cut`: the same where the `share` is what was taken away to leave the part ("31 of the 80, a cut of 60 per cent").
 * - `ratio`: so many (`part`) in every so many (`whole`): "one pupil in four".
 * - `change`: `from` one figure `to` another, and `by` how much: a figure, or a verb ("doubled") of which `adds` tells the per cent.
 * - `difference`: `one` figure and an `other`, and `by` how much they differ ("34 votes to 20, a majority of 14").
 * - `product`: `one` of something, so many `times`, and the `whole` that they make ("£40 a night for 150 rooms, £6,000").
 * - `average`: `one` of some, with the `least`, the `most` or the `range` of those that it is of ("none was younger than 15").
 * - `rank`: `one` that stands before the `other` in an order by size ("the tallest, 80 metres, and the second tallest, 70").
 * - `shares`: each `part` a share of one whole, none of which is in another ("60 per cent went on wages and 30 on rent").
 * - `span`: `from` one time `to` another, or from end to end of a `whole`, and `by` how long ("in 1998 … 12 years later, in 2010").
 */
export const figureLinkSchema = z.strictObject({
  kind: z.enum([
    'sum',
    'share',
    'cut',
    'ratio',
    'change',
    'difference',
    'product',
    'average',
    'rank',
    'shares',
    'span',
  ]),
  /** In order of the text, save that a part's `times` stands right behind the part. */
  figures: z.array(
    z.strictObject({
      as: z.enum([
        'part',
        'whole',
        'share',
        'from',
        'to',
        'by',
        'one',
        'other',
        'times',
        'least',
        'most',
        'range',
      ]),
      start: offset,
      end: offset,
    }),
  ),
  /** Of a sum: true where the words leave room for parts that are not named ("of the 48, 20 were good"). */
  open: z.boolean().optional(),
  /** Of a change told by a verb, what it adds in per cent: "doubled" 100, "halved" -50. */
  adds: z.number().optional(),
  /** Of a product where no figure tells how often: "a month" and "a year" 12. */
  often: z.number().optional(),
});

/** First and last day; null where open. */
const daysSchema = z.strictObject({ earliest: isoDate.nullable(), latest: isoDate.nullable() });

/**
 * Figures of one sentence, or of two that stand together, that make another which is left untold, so that another paper may tell it
 * otherwise.
 *
 * - `product`: `one` of something, so many `times`: "£300,000 a day" and "14 days", "18 coaches with 50 seats each".
 * - `share`: two of a `part`, its `whole`, and the `share` that it is: "a quarter of the 640 nurses", "60 of the 80 boats".
 * - `change`: `from` one level `to` another.
 * - `left`: a `whole` of which a `part` goes: "began with 90 boats and sold 15".
 * - `gap`: the `one` side and the `other`: "by 31 votes to 24".
 * - `each`: a `whole` that is shared out so many `times`: "£90,000 was shared equally by six winners".
 * - `sum`: two `part`s or more of one unit: "£42,000 from residents, £18,000 from firms and £25,000 from the lottery".
 */
export const untoldSchema = z.strictObject({
  kind: z.enum(['product', 'share', 'change', 'sum', 'left', 'gap', 'each']),
  /** In order of the text. A length of time stands as so many of what the rate beside it is divided by. */
  figures: z.array(
    z.strictObject({
      as: z.enum(['one', 'other', 'times', 'part', 'whole', 'share', 'from', 'to']),
      quantity: quantitySchema,
    }),
  ),
  /** Of parts that are said to be all: the lemma of what there is no more of, empty for anything. Left out where there may be others. */
  closed: z.string().optional(),
  /** Of two levels, when the first and when the second was; left out where the words around them name no two times. */
  times: z.strictObject({ from: daysSchema, to: daysSchema }).optional(),
});

/** One of two events that a sentence puts in order. */
const orderedSchema = z.strictObject({
  text: z.string(),
  start: offset,
  end: offset,
  /** Lemmas of its nouns, names, verbs and adjectives, lower case, without light verbs and times. */
  words: z.array(z.string()),
  /** Its verbs, and the nouns that name things, not people: two events with different ones are two. */
  verbs: z.array(z.string()),
  things: z.array(z.string()),
  /** Lemmas of its names. */
  names: z.array(z.string()),
});

/**
 * The event with its arguments aligned: "cut 750 jobs", "750 jobs were cut" and "the loss of 750 jobs" have one theme.
 * The rules compare frames and never parse text again.
 *
 * - `agent` does it: the subject of an active verb, "by …" of a passive, the owner of a nominal ("its cut in jobs").
 * - `theme` is what it happens to or is said of: object of an active verb, subject of a passive, of a copula and of an
 *   intransitive of change ("fares rise", "the depot closed", "talks began"), "of/in …" of a nominal ("a rise in fares"),
 *   the thing had or existing ("has a budget of £32m", "there is a fee").
 * - Under operators the predicate is the innermost one: "plans to cut" has the predicate "cut" and an operator.
 * - Copulas: an adjective is the predicate ("will stay open": lemma "open"); a noun stands in `others` as "attribute".
 */
export const frameSchema = z.strictObject({
  predicate: z
    .strictObject({
      lemma: z.string(),
      /** Class of `predicate-classes.ts` ("reduce", "increase", "open", "close", "announce"…), null where it has none. */
      class: z.string().nullable(),
      text: z.string(),
      start: offset,
      end: offset,
    })
    .nullable(),
  agent: termSchema.nullable(),
  theme: termSchema.nullable(),
  /** Other arguments: by preposition ("of", "for", "by", "to"…), "attribute" (copula), "recipient" (told them), "co-agent" ("A and B agreed"), "apposition" ("Ann Lee, the mayor, sang"). */
  others: z.array(z.strictObject({ role: z.string(), term: termSchema })),
  /** "above the estimate", "more than last year", "fewer than planned": what the theme is measured against. */
  comparison: z.strictObject({ relation: z.enum(['above', 'below', 'equal']), than: termSchema }).nullable(),
  tense: z.enum(['past', 'present', 'future']).nullable(),
  /** The words by which the sentence calls a report, story or rumour untrue ("hoax", "debunked", "No,"), null where it does not. */
  refutes: z.strictObject({ text: z.string(), start: offset, end: offset }).nullable(),
  /** True where the claim's sentence is all that its document says: a headline, a caption, a single statement. */
  brief: z.boolean(),
  /** Where `brief`: all that the document says, from its first sentence to its last; roles, ages and results stand outside clauses too. */
  whole: z.strictObject({ text: z.string(), start: offset }).optional(),
  /** One for each quantity whose measure is known, in order. Left out by readers before revision 4 and by hand-made claims. */
  measures: z.array(measureSchema).optional(),
  /** How this claim's figures stand to each other and to those beside it. Left out where they do not, and by readers before revision 12. */
  figureLinks: z.array(figureLinkSchema).optional(),
  /**
   * What the figures of its sentence make without saying so, each kept with the claim that carries most of them. Left out where there
   * is none, and by readers before revision 35.
   */
  untold: z.array(untoldSchema).optional(),
  /**
   * Why the event came about, as its sentence tells it ("because of cracks in a pier", "because the pitch was frozen"), without the
   * word that brings it in; it may stand outside the quote. Left out where none is told, and by readers before revision 15.
   */
  reason: z
    .strictObject({ text: z.string(), start: offset, end: offset, words: z.array(z.string()) })
    .optional(),
  /**
   * The report that the claim is the content of ("told Lee that …", "was unaware that …"), or, where a report is denied, that it is
   * itself ("was never told that …"). Left out where there is none, and by readers before revision 74.
   */
  report: z
    .strictObject({
      /** Lemma of the verb of saying or knowing; of a noun or adjective the verb that it stands for ("had no idea": know). */
      act: z.string(),
      by: termSchema.nullable(),
      to: termSchema.nullable(),
      denied: z.boolean(),
      tense: z.enum(['past', 'present', 'future']).nullable(),
      /** True where a time, place or means holds of the telling, and not of what is told. */
      narrowed: z.boolean(),
      content: z.strictObject({ start: offset, end: offset }),
    })
    .optional(),
  /**
   * True where the words leave room for nobody else who did it: "it was Ann Dunn who sold the mill", "the seller of the mill was Ann
   * Dunn". Left out where they do not, and by readers before revision 74.
   */
  singled: z.literal(true).optional(),
  /**
   * The phrase that opens its sentence, where all clauses of the sentence are of it ("In York, the party lost and Bell won"), which may
   * stand outside the quote: its preposition, empty for a time without one, the lemmas of its nouns, names, adjectives and numbers, and
   * the days that it names. Left out where there is none, and by readers before revision 75.
   */
  setting: z
    .strictObject({
      text: z.string(),
      start: offset,
      end: offset,
      role: z.string(),
      words: z.array(z.string()),
      days: daysSchema.nullable(),
    })
    .optional(),
  /**
   * Content lemmas of its sentence and of those beside it in its paragraph, each once: what it may be about without saying so. Left
   * out by readers before revision 18 and by hand-made claims.
   */
  around: z.array(z.string()).optional(),
  /**
   * Which of two events the sentence puts first ("felled after the letter came"), and the words that say so. Kept with one claim of
   * the sentence. Left out where none is told, and by readers before revision 20.
   */
  order: z
    .strictObject({ start: offset, end: offset, earlier: orderedSchema, later: orderedSchema })
    .optional(),
  /** Content lemmas of the whole claim, lower case, in order. */
  words: z.array(z.string()),
  /** Canonical names of the entities in the claim. */
  entities: z.array(z.string()),
});

/** A claim as the reader makes it and the journal keeps it: A3's fields, its sentence, and the frame that rules compare. */
export const readClaimSchema = claimSchema.omit({ id: true, document: true }).extend({
  frame: frameSchema,
  /** False for questions, greetings and pure opinion: kept, but not to be checked. */
  checkable: z.boolean(),
  /** The sentence that the claim stands in. */
  sentence: z.strictObject({ start: offset, end: offset }),
});

export type Quote = z.infer<typeof quoteSchema>;
export type Voice = z.infer<typeof voiceSchema>;
export type Stance = z.infer<typeof stanceSchema>;
export type Modality = z.infer<typeof modalitySchema>;
export type Polarity = z.infer<typeof polaritySchema>;
export type Attribution = z.infer<typeof attributionSchema>;
export type Operator = z.infer<typeof operatorSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type Time = z.infer<typeof timeSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Term = z.infer<typeof termSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type FigureLink = z.infer<typeof figureLinkSchema>;
export type Untold = z.infer<typeof untoldSchema>;
export type Frame = z.infer<typeof frameSchema>;
export type ReadClaim = z.infer<typeof readClaimSchema>;
/** A claim of a case: what the reader made, with its identity. */
export type Claim = ReadClaim & { id: string; document: string };
/** The claim as contract A3 prints it. */
export type PrintedClaim = z.infer<typeof claimSchema>;
