/**
 * Nouns for what one gives another by doing something, with the verb that says it: "gave her a warning", "she had no warning" and "she
 * was warned" tell one act. Note: a noun belongs here only where to have it from somebody is to have had it done (Levin 1993, 37.1 and
 * 13.3: transfers of messages and services). Noun and verb as lemmas, joined by ":".
 */
export const HANDED =
  'warning:warn apology:apologize reply:reply response:reply answer:reply invitation:invite notice:notify notification:notify ' +
  'training:train refund:refund compensation:compensate advice:advise explanation:explain treatment:treat ' +
  'assurance:assure instruction:instruct reminder:remind summons:summon';

/** Verbs that hand such a thing over, and verbs that take it. */
export const GIVING = 'give offer send issue make provide serve';
export const TAKING = 'have receive get obtain';

/** Verbs for the same acts whose receiver stands behind "to": "replied to the union". */
export const TO_RECEIVER =
  'reply:reply respond:reply apologize:apologize apologise:apologize explain:explain';
