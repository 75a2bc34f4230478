/**
 * What stands in `data` of every entry of a case's journal (contract A6); the desk's own entries are in `desk-entries.ts`.
 * Append-only makes mistakes permanent, so nothing is appended that does not fit here.
 */
import { z } from 'zod';
import { readClaimSchema } from './claim.js';
import { documentMetaSchema } from './document.js';
import { entryData, personRefSchema, sha256Schema } from './entry-data.js';
import { flagSchema, flagSpanSchema, flagTypeSchema, severitySchema } from './flag.js';

const id = z.string().min(1).max(80);
const seq = z.int().positive();
const words = z.string().min(1).max(20_000);

/** How many people a verdict needs, and whether they see each other's (DESIGN B6). */
export const policySchema = z.enum(['one', 'two', 'two-blind']);
export const verdictValueSchema = z.enum(['verified', 'disputed', 'unverifiable', 'not-checkable']);
/** What a case calls the four values on its pages; a value without a label keeps its own name. */
const labelsSchema = z.partialRecord(verdictValueSchema, z.string().min(1).max(60));
export const resolutionKindSchema = z.enum([
  'contradiction',
  'superseded',
  'different-scope',
  'rounding',
  'dispute-fairly-reported',
  'compatible-but-misleading',
  'misread',
]);
/** How well a claim's quote was found again in a new version or a new reading of its document. */
const anchorSchema = z.enum(['exact', 'moved', 'drifted', 'lost']);

/** Rules that a case switches off or weighs differently. */
const ruleSettingsSchema = z.strictObject({
  off: z.array(z.string()),
  severity: z.record(z.string(), severitySchema),
});
const settingsSchema = z.strictObject({
  title: z.string().min(1).max(300).optional(),
  policy: policySchema.optional(),
  labels: labelsSchema.optional(),
  rules: ruleSettingsSchema.optional(),
  archived: z.boolean().optional(),
  /** Hash of the rule set that the case accepts. */
  ruleSet: z.string().optional(),
});

/** What a person may say about: a flag, a claim, a document, or the case itself. */
const subjectSchema = z.strictObject({ kind: z.enum(['case', 'document', 'claim', 'flag']), id });

const claimContentSchema = readClaimSchema.extend({ id, document: id });

/** A statement as it stood when its flag was raised: later corrections never change it. */
const statementSchema = z.strictObject({
  claim: id,
  document: id,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  exact: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  line: z.int().positive(),
  statement: z.string(),
  /** Names of the speakers, outermost first; empty for the document's own voice. */
  speakers: z.array(z.string()),
});

/** Fields of a claim that a reviewer can correct. */
export const correctableSchema = z.enum([
  'statement',
  'voice',
  'attribution',
  'modality',
  'polarity',
  'event',
  'quantities',
  'times',
  'topic',
  'checkworthiness',
  'checkable',
]);

/** What a piece of evidence does for its claim. */
export const evidenceStanceSchema = z.enum(['supports', 'refutes', 'context']);

const evidenceSchema = z.strictObject({
  id,
  stance: evidenceStanceSchema,
  kind: z.enum(['quote', 'link', 'file', 'note']),
  note: z.string().max(20_000),
  /** For a quote: the document of the case and where the words stand. */
  quote: z
    .strictObject({
      document: id,
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      exact: z.string().min(1),
    })
    .optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** For a file: its name and the blob that keeps it. */
  file: z
    .strictObject({ name: z.string().min(1), sha256: sha256Schema, bytes: z.int().nonnegative() })
    .optional(),
});

/** The schema of `data` for each type of entry in a case's journal. */
export const caseEntrySchemas = {
  'case.opened': entryData({
    title: z.string().min(1).max(300),
    policy: policySchema,
    labels: labelsSchema,
    ruleSet: z.string(),
  }),
  'case.settings': entryData({ old: settingsSchema, new: settingsSchema }),
  'document.added': entryData({
    document: id,
    name: z.string().min(1),
    /** SHA-256 of the file as it came. */
    sha256: sha256Schema,
    /** The blob that keeps the text, and its length in UTF-16 code units. */
    text: sha256Schema,
    length: z.int().nonnegative(),
    bodyStart: z.int().nonnegative(),
    meta: documentMetaSchema,
    /** The document that this is a new version of. */
    previous: id.nullable(),
  }),
  'document.withdrawn': entryData({ document: id }),
  'document.restored': entryData({ document: id }),
  'document.erased': entryData({ document: id, blobs: z.array(sha256Schema), approver: personRefSchema }),
  'document.read': entryData({
    document: id,
    reader: z.string(),
    sentences: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
    claims: z.array(claimContentSchema),
    /** For a new version: where each claim of the version before was found again. */
    anchors: z.array(z.strictObject({ from: id, to: id.nullable(), anchor: anchorSchema })),
  }),
  'claim.added': entryData({ claim: claimContentSchema }),
  'claim.corrected': entryData({
    claim: id,
    revision: seq,
    field: correctableSchema,
    old: z.unknown(),
    new: z.unknown(),
    /** The frame that the rules compare, where the correction changes it. */
    frame: readClaimSchema.shape.frame.optional(),
  }),
  'claim.rejected': entryData({ claim: id, revision: seq }),
  'claim.restored': entryData({ claim: id, revision: seq }),
  'claim.split': entryData({ claim: id, revision: seq, into: z.array(claimContentSchema).min(2) }),
  'claim.merged': entryData({ claims: z.array(id).min(2), into: claimContentSchema }),
  /** These names are one person or organisation; a single name under itself stands alone again. */
  'entity.same': entryData({ names: z.array(z.string().min(1)).min(1), canonical: z.string().min(1) }),
  'flags.raised': entryData({
    ruleSet: z.string(),
    flags: z.array(flagSchema.extend({ statements: z.array(statementSchema).min(1) })).min(1),
  }),
  'flags.withdrawn': entryData({ ruleSet: z.string(), flags: z.array(id).min(1) }),
  'flag.raised-by-hand': entryData({
    flag: id,
    /** Hash of what the claims said. */
    basis: z.string(),
    type: flagTypeSchema,
    severity: severitySchema,
    claims: z.array(id).min(1).max(5),
    spans: z.array(flagSpanSchema),
    message: words,
    statements: z.array(statementSchema).min(1),
  }),
  'flag.resolved': entryData({
    flag: id,
    revision: seq,
    resolution: resolutionKindSchema,
    basis: z.string(),
  }),
  'flag.reopened': entryData({ flag: id, revision: seq, cause: z.enum(['by-hand', 'basis-changed']) }),
  'comment.made': entryData({ subject: subjectSchema, comment: id, text: words }),
  'evidence.added': entryData({ claim: id, revision: seq, evidence: evidenceSchema }),
  /** A lawful erasure: the file is gone, its hash, the reason and the approver stay. */
  'evidence.erased': entryData({
    claim: id,
    evidence: id,
    blobs: z.array(sha256Schema),
    approver: personRefSchema,
  }),
  'verdict.given': entryData({
    claim: id,
    /** Revision of the claim that the verdict is about. */
    revision: seq,
    /** `return` sends a first verdict back; `reopen` asks for a new round after an outcome. Both have no value. */
    act: z.enum(['give', 'return', 'reopen']),
    value: verdictValueSchema.nullable(),
    rationale: words,
    evidence: z.array(id),
    /** True where the person signed it by giving their password again. */
    signed: z.boolean().optional(),
    /** Why two claims in an open contradiction may both stand as verified. */
    override: words.optional(),
  }),
  'assignment.changed': entryData({
    subject: subjectSchema,
    old: personRefSchema.nullable(),
    new: personRefSchema.nullable(),
  }),
  'report.issued': entryData({
    report: id,
    /** Head of the journal that the report was made from. */
    head: z.strictObject({ seq, hash: sha256Schema }),
    ruleSet: z.string(),
    reader: z.string(),
    /** SHA-256 of the canonical JSON of the report. */
    sha256: sha256Schema,
  }),
} as const;

export type CaseEntryType = keyof typeof caseEntrySchemas;
export type CaseData<T extends CaseEntryType> = z.infer<(typeof caseEntrySchemas)[T]>;
export type Policy = z.infer<typeof policySchema>;
export type VerdictValue = z.infer<typeof verdictValueSchema>;
export type Labels = z.infer<typeof labelsSchema>;
export type ResolutionKind = z.infer<typeof resolutionKindSchema>;
export type Anchor = z.infer<typeof anchorSchema>;
export type RuleSettings = z.infer<typeof ruleSettingsSchema>;
export type Settings = z.infer<typeof settingsSchema>;
export type Subject = z.infer<typeof subjectSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Correctable = z.infer<typeof correctableSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
