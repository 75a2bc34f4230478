/**
 * Verbs by which somebody takes a thing to be in a state: "found the bridge unsafe", "believes the wall to be unsafe", "was ruled invalid".
 * What they say is as good as a that-clause: the thing is in that state, and the subject of the verb says so. Source: verbs of factual
 * belief and of declaring with an object complement (Quirk et al. 1985, 16.44, 16.50; Levin 1993, 29.4-29.5); verbs that bring the
 * state about ("made it safe", "kept it open") or only want it ("want it closed") tell something else.
 */
const JUDGES =
  /^(?:find|believe|think|consider|deem|judge|adjudge|rule|declare|pronounce|proclaim|certify|reckon|presume|assume|suppose|call|brand|label|term|hold|know|understand)$/;

/** Of these, what stands with an infinitive only: "held the tax to be unlawful", but "held the door open". */
const WITH_INFINITIVE = /^(?:hold|know|understand)$/;

/** Verbs that take the state behind "as": "described the injury as minor". */
const JUDGES_AS = /^(?:describe|regard|see|view|dismiss|condemn|characteri[sz]e|portray|denounce|hail)$/;

/**
 * Verbs by whose denial the state is denied: who does not think it safe thinks it unsafe. Who did not declare it safe may only have kept
 * silent. Source: transferred negation (Quirk et al. 1985, 14.36).
 */
const PASSES_NOT_ON = /^(?:find|believe|think|consider|deem|judge|reckon|suppose|regard|see|view)$/;

export const passesNotOn = (lemma: string): boolean => PASSES_NOT_ON.test(lemma);

/** The verb takes an infinitive of being, whose subject is its object ("believes the wall to be unsafe"). */
export const judgesToBe = (lemma: string): boolean =>
  JUDGES.test(lemma) && !/^(?:call|brand|label|term)$/.test(lemma);

/** The verb takes a thing and its state, without or with "as". */
export const judges = (lemma: string, as: boolean): boolean =>
  as ? JUDGES_AS.test(lemma) : JUDGES.test(lemma) && !WITH_INFINITIVE.test(lemma);
