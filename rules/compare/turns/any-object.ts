/** Objects that are any of a kind, so that what is done to one may be undone to another (Heim 1982: an indefinite brings in a new thing). */
import type { CaseClaim } from '../../rule.js';

/** "Gained two trustees", "lost a trustee": of any of a kind the one may be done and the other too. */
export function hasAnyObject({ claim: { frame } }: CaseClaim): boolean {
  const { theme, predicate } = frame;
  return (
    theme !== null &&
    predicate !== null &&
    theme.start >= predicate.end &&
    /^(?:an?|another|some|several|\d+|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(theme.text)
  );
}
