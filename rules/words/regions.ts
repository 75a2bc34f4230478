/**
 * Words for a region, a firm or a service: what lies in them, or belongs to them, may be named without them. Note: nouns whose referents
 * hold places or bodies of one kind as members ("every library in the district", "the library at Hatch Green").
 */
export const REGION_NOUNS: readonly string[] = (
  'district borough county town city valley village country region province state parish area line network company firm trust group ' +
  'chain service system scheme authority council bank society club union church college university'
).split(' ');
