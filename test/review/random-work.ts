/** Random but mostly sensible work on a case: what to try next is drawn from numbers, so that fast-check can shrink it. */
import type { Actor } from '../../model/envelope.js';
import type { Change } from '../../review/acts/changes.js';
import type { CaseView } from '../../review/views/case-view.js';
import { ReviewError } from '../../review/errors.js';
import type { Desk } from '../../review/desk.js';
import { bytesOf } from './a-desk.js';

const worker = (id: string, role: Actor['role']): Actor => ({ id, name: id.toUpperCase(), role, via: 'cli' });
const WORKERS = [
  worker('p2', 'reviewer'),
  worker('p3', 'reviewer'),
  worker('p4', 'reviewer'),
  worker('p5', 'editor'),
  worker('p1', 'admin'),
  worker('p6', 'reader'),
];

const TEXTS = [
  'The Harbour Trust will cut 750 jobs over three years, the union said. All wards would stay open, it added.',
  'The Harbour Trust will cut 400 jobs over three years, the trust said. No wards will close, it added.',
  'The Harbour Trust will not cut any jobs. The chair resigned on 3 March 2016. The budget rose by £4m.',
  'The chair resigned on 9 March 2016. The budget rose by £9m. Most wards will close.',
  'The Harbour Trust will cut 750 jobs over three years, the union said. Most wards would stay open, it added.',
];
const VALUES = ['verified', 'disputed', 'unverifiable', 'not-checkable'] as const;
const KINDS = ['contradiction', 'superseded', 'different-scope', 'rounding', 'misread'] as const;

/** Picks by number; undefined of an empty list. */
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

export interface Step {
  what: number;
  who: number;
  which: number;
  other: number;
}

/** The change that a step stands for, as the worker's pages would send it; null where there is nothing to do it to. */
function changeFor(view: CaseView, step: Step): Change | null | undefined {
  const { which, other } = step;
  // Picked from the index, so that the desk keeps it up with every change.
  const { inOrder } = view.claimIndex;
  const claim =
    other % 3 !== 0
      ? pick(view.claims, which)
      : pick(
          inOrder.map((id) => view.claim(id)),
          which,
        );
  const second = pick(view.claims, which + other + 1);
  const flag = pick(view.flags, which);
  const document = pick(view.documents, which);
  const reason = `because ${step.other}`;
  const makers: (() => Change | null | undefined)[] = [
    () => ({
      act: 'document.add',
      name: 'a.txt',
      bytes: bytesOf(pick(TEXTS, which) ?? ''),
      meta: { published: '2016-03-10' },
      revision: view.seq,
    }),
    () =>
      document && {
        act: 'document.add',
        name: 'b.txt',
        bytes: bytesOf(pick(TEXTS, other) ?? ''),
        previous: document.id,
        revision: document.revision,
      },
    () =>
      document && { act: 'document.withdraw', document: document.id, revision: document.revision, reason },
    () => document && { act: 'document.restore', document: document.id, revision: document.revision, reason },
    () => document && { act: 'document.erase', document: document.id, revision: document.revision, reason },
    () => document && { act: 'document.re-read', document: document.id, revision: document.revision, reason },
    () =>
      claim && {
        act: 'claim.correct',
        claim: claim.id,
        field: 'polarity',
        value: other % 2 ? 'negative' : 'positive',
        revision: claim.revision,
        reason,
      },
    () =>
      claim && {
        act: 'claim.correct',
        claim: claim.id,
        field: 'event',
        value: { subject: 'the trust', predicate: 'cut', object: `${other} jobs` },
        revision: claim.revision,
        reason,
      },
    () => claim && { act: 'claim.reject', claim: claim.id, revision: claim.revision, reason },
    () => claim && { act: 'claim.restore', claim: claim.id, revision: claim.revision, reason },
    () =>
      claim && {
        act: 'claim.split',
        claim: claim.id,
        at: [claim.claim.quote.start + 1 + (other % 20)],
        revision: claim.revision,
        reason,
      },
    () =>
      claim &&
      second && {
        act: 'claim.merge',
        claims: [claim, second].map(({ id, revision }) => ({ claim: id, revision })),
        revision: claim.revision,
        reason,
      },
    () =>
      document && {
        act: 'claim.add',
        document: document.id,
        start: other % 40,
        end: (other % 40) + 25,
        revision: document.revision,
      },
    () => {
      const anchor = pick(
        document?.anchors.filter(({ to, anchor: how }) => to !== null && how === 'drifted') ?? [],
        other,
      );
      if (!document || !anchor || anchor.to === null) return null;
      const { from, to } = anchor;
      return { act: 'anchor.confirm', document: document.id, from, to, revision: document.revision, reason };
    },
    () => ({
      act: 'entity.same',
      names: ['the union', 'the trust', 'The Harbour Trust'].slice(which % 2, (which % 2) + 2),
      canonical: 'The Harbour Trust',
      revision: view.seq,
      reason,
    }),
    () => ({ act: 'entity.apart', name: 'the trust', revision: view.seq, reason }),
    () =>
      claim &&
      second && {
        act: 'flag.raise',
        claims: [claim.id, second.id],
        type: 'numeric',
        severity: 'error',
        message: 'These do not fit.',
        revision: view.seq,
        reason,
      },
    () =>
      flag && {
        act: 'flag.resolve',
        flag: flag.id,
        resolution: pick(KINDS, other) ?? 'rounding',
        revision: flag.revision,
        reason,
      },
    () => flag && { act: 'flag.reopen', flag: flag.id, revision: flag.revision, reason },
    () =>
      claim && {
        act: 'verdict.give',
        claim: claim.id,
        value: pick(VALUES, other) ?? 'verified',
        rationale: `seen ${other}`,
        evidence: claim.evidence.map(({ id }) => id),
        revision: claim.verdictRevision,
        ...(other % 3 === 0 ? { override: 'both were said' } : {}),
      },
    () =>
      claim && { act: 'verdict.return', claim: claim.id, comment: 'more', revision: claim.verdictRevision },
    () => claim && { act: 'verdict.reopen', claim: claim.id, reason, revision: claim.verdictRevision },
    () =>
      claim && {
        act: 'evidence.add',
        claim: claim.id,
        evidence: { stance: 'supports', kind: 'note', note: `note ${other}` },
        revision: claim.revision,
      },
    () =>
      claim && {
        act: 'evidence.add',
        claim: claim.id,
        evidence: { stance: 'context', kind: 'file', note: '' },
        file: { name: 'scan.txt', bytes: new TextEncoder().encode(`scan ${other % 5}`) },
        revision: claim.revision,
      },
    () => {
      const held = view.claims.find(({ evidence }) => evidence.some(({ file, erased }) => file && !erased));
      const item = held?.evidence.find(({ file, erased }) => file && !erased);
      if (!held || !item) return undefined;
      return { act: 'evidence.erase', claim: held.id, evidence: item.id, reason, revision: view.seq };
    },
    () =>
      flag && {
        act: 'comment',
        subject: { kind: 'flag', id: flag.id },
        text: `hm ${other}`,
        revision: view.seq,
      },
    () =>
      claim && {
        act: 'comment',
        subject: { kind: 'claim', id: claim.id },
        text: `hm ${other}`,
        revision: view.seq,
      },
    () => {
      const to = pick(WORKERS, other);
      if (!claim || !to) return null;
      return {
        act: 'assign',
        subject: { kind: 'claim', id: claim.id },
        from: claim.assignee?.id ?? null,
        to: { id: to.id },
        revision: view.seq,
      };
    },
    () => ({
      act: 'case.settings',
      revision: view.revision,
      reason,
      policy: pick(['one', 'two', 'two-blind'] as const, other),
      rules: { off: other % 4 === 0 ? ['quantity-differs'] : [], severity: {} },
    }),
    () => ({ act: 'report.issue', revision: view.seq }),
  ];
  return pick(makers, step.what)?.() ?? null;
}

/** Tries the steps one after the other; refusals are part of the work. Gives the kinds of changes that were written. */
export async function work(desk: Desk, caseId: string, steps: readonly Step[]): Promise<Set<string>> {
  const done = new Set<string>();
  for (const step of steps) {
    const actor = pick(WORKERS, step.who) ?? worker('p2', 'reviewer');
    const change = changeFor(await desk.view(actor, caseId), step);
    if (!change) continue;
    try {
      await desk.change(actor, caseId, change);
      done.add(change.act);
    } catch (error) {
      if (!(error instanceof ReviewError)) throw error;
    }
  }
  return done;
}
