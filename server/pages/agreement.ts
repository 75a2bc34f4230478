/** How well the reviewers of a case agree, in words. */
import type { Policy } from '../../model/journal-entries.js';
import type { Agreement } from '../../review/views/progress.js';
import { counted } from './words.js';

const NONE: Record<Policy, string> = {
  one: 'Not measured: one person decides here, and no claim has the votes of two.',
  two: 'Not yet: no claim has the votes of two.',
  'two-blind': 'Not yet: no claim has two blind votes.',
};

/** The bounds are Krippendorff's own (Content Analysis, 4th ed., ch. 12). */
function meaningOf(alpha: number): string {
  if (alpha >= 0.8) return 'reliable';
  if (alpha >= 0.667) return 'good enough for tentative conclusions';
  return alpha > 0 ? 'too weak to rely on' : 'no better than chance';
}

export function agreementInWords({ claims, alpha }: Agreement, policy: Policy): string {
  if (claims === 0) return NONE[policy];
  const over = `${counted(claims, 'claim')} with the votes of two or more`;
  if (alpha === null) return `Not measurable yet: ${over}, and everybody gave the same value each time.`;
  return `Krippendorff’s alpha ${alpha.toFixed(2)} over ${over}: ${meaningOf(alpha)}.`;
}
