/** The pack that `gainsay rules new` writes: a whole rule that holds its examples, to be changed by its author. */
export function newPack(id: string): string {
  return `# A rule pack. The guide is docs/writing-rules.md; "gainsay rules test ${id}.yaml" runs the examples below.
pack: ${id}
rules:
  - id: ${id}
    # Raise the revision with every change of what the rule finds.
    revision: 1
    type: numeric
    severity: warning
    # Two claims (a and b) that share a key. A rule of shape "claim" looks at one, called claim.
    shape: pair
    summary: Two places give one head count of staff differently.
    doesNotCover: Counts that have a date each, because staff come and go.
    # Under which strings a claim meets others: here, each noun that is counted.
    keys: claim.quantities.filter(q, q.unit == "1").map(q, q.of)
    # What is flagged.
    when: a.quantities.exists(q, b.quantities.exists(r, q.unit == "1" && same(q.of, r.of) && !meets(q, r)))
    # What explains it away, tried in order.
    unless:
      - when: size(a.times) > 0 && size(b.times) > 0
        explanation: period
        message: Each count has a time of its own.
    # Which words are marked: quote, quantities, times or operators.
    mark: quantities
    message: "“\${a.quantities[0].text}” here, “\${b.quantities[0].text}” there."
    because:
      - Both count \${a.quantities[0].of}.
    resolveBy: Find the staff list of the day.
    examples:
      firing:
        - shows: one head count, twice
          documents:
            - text: The lido employs 40 lifeguards.
            - text: The lido employs 25 lifeguards.
          message: “40 lifeguards” here, “25 lifeguards” there.
          quoted: [40 lifeguards, 25 lifeguards]
      silent:
        - shows: two years
          documents:
            - text: The lido employed 40 lifeguards in 2016.
            - text: The lido employed 25 lifeguards in 2018.
          savedBy: period
        - shows: two things counted
          documents:
            - text: The lido employs 40 lifeguards.
            - text: The lido employs 25 gardeners.
`;
}
