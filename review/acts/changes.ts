/** Every change that can be made to a case: what it needs, who may make it, and whether the rules look again afterwards. */
import * as assigning from './assigning.js';
import type { Action } from '../rights/authorisation.js';
import * as cases from './cases.js';
import * as shapes from './claim-shapes.js';
import * as corrections from './corrections.js';
import * as documents from './documents.js';
import * as evidence from './evidence.js';
import * as flags from './flags.js';
import type { Draft } from '../draft.js';
import * as report from './report-issue.js';
import * as rereading from './rereading.js';
import * as rules from './rule-changes.js';
import type { Context } from './services.js';
import * as verdicts from './verdicts.js';

interface Inputs {
  'case.settings': cases.ChangeSettings;
  'document.add': documents.AddDocument;
  'document.withdraw': documents.WithdrawDocument;
  'document.restore': documents.WithdrawDocument;
  'document.erase': documents.EraseDocument;
  'document.re-read': rereading.ReRead;
  'rules.accept': rules.AcceptRules;
  'claim.add': shapes.AddClaim;
  'claim.correct': corrections.CorrectClaim;
  'claim.reject': corrections.RejectClaim;
  'claim.restore': corrections.RejectClaim;
  'claim.split': shapes.SplitClaim;
  'claim.merge': shapes.MergeClaims;
  'anchor.confirm': corrections.ConfirmAnchor;
  'anchor.reject': corrections.RejectAnchor;
  'entity.same': corrections.SameEntity;
  'entity.apart': corrections.ApartEntity;
  'flag.raise': flags.RaiseFlag;
  'flag.resolve': flags.ResolveFlag;
  'flags.resolve': flags.ResolveFlags;
  'flag.reopen': flags.ReopenFlag;
  comment: flags.MakeComment;
  assign: assigning.Assign;
  'assign.many': assigning.AssignMany;
  'evidence.add': evidence.AddEvidence;
  'evidence.erase': evidence.EraseEvidence;
  'verdict.give': verdicts.GiveVerdict;
  'verdict.return': verdicts.ReturnVerdict;
  'verdict.reopen': verdicts.ReopenVerdict;
  'report.issue': report.IssueReport;
}

type ChangeName = keyof Inputs;
/** A change as it is handed to the desk: `{ act: 'flag.resolve', flag, revision, resolution, reason }`. */
export type Change = { [K in ChangeName]: { act: K } & Inputs[K] }[ChangeName];

interface Rule<K extends ChangeName> {
  action: Action | ((context: Context, input: Inputs[K]) => Action);
  /** True where claims or documents change, so that flags may come and go with it. */
  recheck: boolean;
  /** True for a change that names the journal's head. */
  alone?: true;
  decide(context: Context, input: Inputs[K]): Draft[] | Promise<Draft[]>;
}

export const CHANGES: { [K in ChangeName]: Rule<K> } = {
  'case.settings': {
    action: (_, input) => (input.archived === undefined ? 'case.settings' : 'case.archive'),
    recheck: true,
    decide: ({ state, actor }, input) => cases.changeSettings(state, actor, input),
  },
  'document.add': { action: 'document.add', recheck: true, decide: documents.addDocument },
  'document.withdraw': { action: 'document.withdraw', recheck: true, decide: documents.withdrawDocument },
  'document.restore': { action: 'document.withdraw', recheck: true, decide: documents.restoreDocument },
  'document.erase': { action: 'document.erase', recheck: true, decide: documents.eraseDocument },
  'document.re-read': { action: 'document.re-read', recheck: true, decide: rereading.reRead },
  'rules.accept': { action: 'rules.accept', recheck: true, decide: rules.acceptRules },
  'claim.add': { action: 'claim.add', recheck: true, decide: shapes.addClaim },
  'claim.correct': { action: 'claim.correct', recheck: true, decide: corrections.correctClaim },
  'claim.reject': { action: 'claim.reject', recheck: true, decide: corrections.rejectClaim },
  'claim.restore': { action: 'claim.reject', recheck: true, decide: corrections.restoreClaim },
  'claim.split': { action: 'claim.correct', recheck: true, decide: shapes.splitClaim },
  'claim.merge': { action: 'claim.correct', recheck: true, decide: shapes.mergeClaims },
  'anchor.confirm': { action: 'claim.correct', recheck: true, decide: corrections.confirmAnchor },
  'anchor.reject': { action: 'claim.reject', recheck: true, decide: corrections.rejectAnchor },
  'entity.same': { action: 'entity.same', recheck: true, decide: corrections.sameEntity },
  'entity.apart': { action: 'entity.same', recheck: true, decide: corrections.apartEntity },
  'flag.raise': {
    action: 'flag.raise',
    recheck: false,
    decide: ({ state, actor }, input) => flags.raiseFlag(state, actor, input),
  },
  'flag.resolve': {
    action: 'flag.resolve',
    recheck: false,
    decide: ({ state, actor }, input) => flags.resolveFlag(state, actor, input),
  },
  'flags.resolve': {
    action: 'flag.resolve',
    recheck: false,
    decide: ({ state, actor }, input) => flags.resolveFlags(state, actor, input),
  },
  'flag.reopen': {
    action: 'flag.reopen',
    recheck: false,
    decide: ({ state, actor }, input) => flags.reopenFlag(state, actor, input),
  },
  comment: {
    action: 'comment',
    recheck: false,
    decide: ({ state, actor }, input) => flags.makeComment(state, actor, input),
  },
  assign: {
    action: ({ actor }, input) => (assigning.isOwn(actor.id, [input], input.to) ? 'assign' : 'assign.others'),
    recheck: false,
    decide: assigning.assign,
  },
  'assign.many': {
    action: ({ actor }, { items, to }) => (assigning.isOwn(actor.id, items, to) ? 'assign' : 'assign.others'),
    recheck: false,
    decide: assigning.assignMany,
  },
  'evidence.add': { action: 'evidence.add', recheck: false, decide: evidence.addEvidence },
  'evidence.erase': { action: 'evidence.erase', recheck: false, decide: evidence.eraseEvidence },
  'verdict.give': {
    action: 'verdict.give',
    recheck: false,
    decide: ({ state, actor }, input) => verdicts.giveVerdict(state, actor, input),
  },
  'verdict.return': {
    action: 'verdict.return',
    recheck: false,
    decide: ({ state, actor }, input) => verdicts.returnVerdict(state, actor, input),
  },
  'verdict.reopen': {
    action: 'verdict.reopen',
    recheck: false,
    decide: ({ state, actor }, input) => verdicts.reopenVerdict(state, actor, input),
  },
  'report.issue': { action: 'report.issue', recheck: false, alone: true, decide: report.issueReport },
};
