/** The topic of a claim: organisation × aspect × population × measure. */
import type { Frame, Quantity, Topic } from '../model/claim.js';

/** Sorts a claim by what it is about. Every field may be null; a reviewer can correct each. */
export function topicOf(
  frame: Frame,
  { quantities }: { quantities: readonly Quantity[] },
  publisher: string | null,
): Topic {
  const theme = frame.theme ?? frame.agent;
  const organisation =
    frame.agent?.entity ?? frame.theme?.entity ?? frame.theme?.owner ?? frame.entities[0] ?? publisher;
  const counted = quantities.find(({ unit, of }) => unit === '1' && of !== null);
  const measured = quantities.find(({ quantifier }) => quantifier === undefined);
  return {
    organisation: organisation ?? null,
    aspect:
      theme && !theme.pronoun
        ? theme.words.join(' ') || theme.head
        : (frame.predicate?.class ?? frame.predicate?.lemma ?? null),
    population: counted?.of ?? null,
    measure: measured
      ? /^[A-Z]{3}$/.test(measured.unit)
        ? 'money'
        : measured.unit === '%' || measured.unit === 'pp'
          ? 'share'
          : measured.unit === '1'
            ? 'count'
            : measured.unit
      : null,
  };
}
