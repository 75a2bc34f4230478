/** What two or more have or do together: "the bakery and the brewery employ 105", "lost £8m between them". */
import type { CaseClaim } from '../../rule.js';

const TOGETHER = /\b(?:between (?:them|the (?:two|three|four|five))|together(?! with)|jointly|combined)\b/i;

/** True where the subject is a list, or the words say that what is told is told of all together. */
export function isJoint({ claim: { frame, statement } }: CaseClaim): boolean {
  if (TOGETHER.test(statement)) return true;
  const subject = frame.agent ?? (frame.predicate ? frame.theme : null);
  if (!subject) return false;
  const at = statement.indexOf(subject.text);
  // the statement of one member of a list has that member alone
  return (
    at >= 0 &&
    /^(?:, [^,]{2,40})*,? and (?:\p{Lu}|(?:the|its|their|his|her)\b)/u.test(
      statement.slice(at + subject.text.length),
    )
  );
}
