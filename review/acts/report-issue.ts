/** Issuing a report: its hash and the journal head that it was made from are recorded, so that it can be made again. */
import { canonicalJson } from '../../model/canonical-json.js';
import { sha256 } from '../../model/hash.js';
import { CaseView } from '../views/case-view.js';
import { Refused } from '../errors.js';
import type { Draft } from '../draft.js';
import { reportOf } from '../reports/report.js';
import { requireRevision } from './require.js';
import type { Act, Context } from './services.js';

/** `revision` is the case's seq: what is issued is what was looked at. */
export type IssueReport = Act;

export function issueReport({ state, actor, services }: Context, input: IssueReport): Draft[] {
  requireRevision('the case', input.revision, state.seq, null);
  if (state.head === null) throw new Refused('not-now', 'there is nothing to report yet');
  const { ruleSet, readerRevision } = services;
  const model = reportOf(new CaseView(state, null), ruleSet);
  const data = {
    report: `r${state.counters.r + 1}`,
    head: { seq: state.seq, hash: state.head },
    ruleSet: ruleSet.hash,
    reader: readerRevision,
    sha256: sha256(canonicalJson(model)),
  };
  return [{ type: 'report.issued', data, actor }];
}
