/** Raised with every change of what rules share: the comparisons and their word lists, and what a basis is made of. It is part of every basis and of the rule set's hash. */
export const COMPARISONS_REVISION = 184;
