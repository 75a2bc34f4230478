/** Group rules that group claims in one way, with the groups that they share. */
import type { Seeks } from './asked.js';
import { Groups } from './groups.js';
import { LinkedGroups } from './linked-groups.js';
import { needsOf, type Need } from './needs.js';
import type { GroupRule, LinkedRule, Rule } from './rule.js';

export interface SharedGroups {
  rules: readonly (GroupRule | LinkedRule)[];
  needs: readonly Need[] | undefined;
  seeks: Seeks | undefined;
  groups: Groups | LinkedGroups;
}

export function sharedGroups(rules: readonly Rule[]): SharedGroups[] {
  const out: (SharedGroups & { rules: (GroupRule | LinkedRule)[] })[] = [];
  for (const rule of rules) {
    if (rule.shape !== 'group' && rule.shape !== 'linked') continue;
    const sharing = out.find(({ rules: [other] }) => other && groupAlike(rule, other));
    if (sharing) sharing.rules.push(rule);
    else
      out.push({
        rules: [rule],
        needs: rule.needs,
        seeks: rule.seeks,
        groups: rule.shape === 'group' ? new Groups(rule) : new LinkedGroups(rule),
      });
  }
  return out;
}

function groupAlike(a: GroupRule | LinkedRule, b: GroupRule | LinkedRule): boolean {
  if (needsOf(a) !== needsOf(b) || a.seeks !== b.seeks) return false;
  if (a.shape === 'group' || b.shape === 'group') return a.shape === b.shape && a.keys === b.keys;
  return a.keys === b.keys && a.sides === b.sides && a.linked === b.linked;
}
