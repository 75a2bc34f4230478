/** How flags are raised, settled, reopened and withdrawn. Statements stay as they were when the flag was raised. */
import type { Flag } from '../../model/flag.js';
import type { Statement } from '../../model/journal-entries.js';
import type { CaseState, FlagState, Folds, Resolution, Stamp } from '../state/case-state.js';
import { changeClaim, changeFlag, count, currentVotes, madeStale, putFlag } from './items.js';

export const foldFlags: Folds<
  'flags.raised' | 'flags.withdrawn' | 'flag.raised-by-hand' | 'flag.resolved' | 'flag.reopened'
> = {
  'flags.raised': (state, { flags, ruleSet }, stamp) => {
    for (const { statements, ...flag } of flags) raise(state, flag, statements, ruleSet, stamp);
  },
  'flags.withdrawn': (state, { flags }, stamp) => {
    for (const id of flags) withdraw(state, id, stamp);
  },
  'flag.raised-by-hand': (state, data, stamp, reason) => {
    count(state, data.flag);
    const { flag: id, type, severity, claims, spans, message, statements } = data;
    const flag: Flag = {
      id,
      basis: data.basis,
      rule: BY_HAND,
      type,
      severity,
      claims,
      spans,
      message,
      because: [reason],
      resolveBy: '',
    };
    raise(state, flag, statements, null, stamp);
  },
  'flag.resolved': (state, data, stamp, reason) => {
    changeFlag(state, data.flag, stamp, (flag) => ({
      ...flag,
      state: 'resolved',
      revision: stamp.seq,
      earlier: flag.resolution ? [...flag.earlier, ended(flag.resolution, stamp, 'by-hand')] : flag.earlier,
      resolution: { ...stamp, kind: data.resolution, reason, basis: data.basis },
    }));
  },
  'flag.reopened': (state, data, stamp) => {
    changeFlag(state, data.flag, stamp, (flag) => ({
      ...flag,
      state: flag.withdrawn ? 'no longer raised' : 'open',
      revision: stamp.seq,
      resolution: null,
      earlier: flag.resolution ? [...flag.earlier, ended(flag.resolution, stamp, data.cause)] : flag.earlier,
    }));
    if (data.cause === 'by-hand') unsettle(state, data.flag, stamp);
  },
};

/** The rule of a flag that a person raised. */
export const BY_HAND = 'by-hand';

function ended(
  resolution: Resolution,
  stamp: Stamp,
  cause: 'by-hand' | 'basis-changed',
): FlagState['earlier'][number] {
  return { ...resolution, ended: stamp, cause };
}

function raise(
  state: CaseState,
  flag: Flag,
  statements: Statement[],
  ruleSet: string | null,
  stamp: Stamp,
): void {
  const known = state.flags.get(flag.id);
  const raised: FlagState = {
    ...(known ?? fresh(stamp)),
    ...flag,
    origin: flag.rule === BY_HAND ? 'hand' : 'rule',
    ruleSet,
    statements,
    raised: stamp,
    revision: stamp.seq,
    withdrawn: null,
  };
  putFlag(state, raised);
  changeFlag(state, flag.id, stamp, (item) => afterRaising(item, stamp));
  link(state, flag);
  if (known && !known.withdrawn && known.basis === flag.basis) return;
  unsettle(state, flag.id, stamp);
}

/** Verdicts on the claims of a flag that is open anew are due for another look. */
function unsettle(state: CaseState, id: string, stamp: Stamp): void {
  const flag = state.flags.get(id);
  if (!flag || flag.severity === 'info') return;
  for (const claim of flag.claims)
    changeClaim(state, claim, stamp, (item) => madeStale(state, item, stamp, 'flag'));
}

/** A resolution stands as long as its basis does; else the flag is open again. */
function afterRaising(flag: FlagState, stamp: Stamp): FlagState {
  if (!flag.resolution) return { ...flag, state: 'open' };
  if (flag.resolution.basis === flag.basis) return { ...flag, state: 'resolved' };
  const earlier = [...flag.earlier, ended(flag.resolution, stamp, 'basis-changed')];
  return { ...flag, state: 'open', resolution: null, earlier };
}

function fresh(
  stamp: Stamp,
): Pick<FlagState, 'state' | 'resolution' | 'earlier' | 'comments' | 'assignee' | 'history'> {
  return { state: 'open', resolution: null, earlier: [], comments: [], assignee: null, history: [stamp.seq] };
}

function link(state: CaseState, flag: Flag): void {
  for (const claim of flag.claims) {
    const flags = state.flagsOf.get(claim) ?? [];
    if (!flags.includes(flag.id)) state.flagsOf.set(claim, [...flags, flag.id]);
  }
}

/** Where its ground is gone, a verdict that rests on the dispute is due for another look; others stand. */
function withdraw(state: CaseState, id: string, stamp: Stamp): void {
  const flag = state.flags.get(id);
  if (!flag) return;
  changeFlag(state, id, stamp, (item) => ({
    ...item,
    state: 'no longer raised',
    withdrawn: stamp,
    revision: stamp.seq,
  }));
  if (flag.severity === 'info') return;
  for (const claim of flag.claims)
    changeClaim(state, claim, stamp, (item) =>
      currentVotes(item).some((vote) => vote.value === 'disputed')
        ? madeStale(state, item, stamp, 'flag')
        : item,
    );
}
