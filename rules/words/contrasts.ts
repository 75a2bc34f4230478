/**
 * Words of which one paper takes one and the other another when they speak of two things of one kind: classes, parts, stages and
 * times of day. Note: closed or nearly closed sets whose members share out a whole among them (Cruse 1986, co-taxonyms): what is said
 * of the one is not said of the other. No words of degree, and none that is often used of the whole. Lower case, one line a set.
 */
export const CONTRAST_LINES: readonly string[] = [
  // people and their classes
  'adult child children youth junior senior infant pensioner',
  'male female men women man woman boys girls boy girl',
  'full-time part-time',
  'permanent temporary casual agency',
  'first-year second-year third-year final-year',
  'undergraduate postgraduate',
  'freshman sophomore',
  'inpatient outpatient day-case',
  'civilian military',
  'amateur professional',
  'owner tenant',
  // schools and services
  'nursery primary elementary middle secondary high',
  'emergency planned elective',
  'passenger freight cargo',
  'domestic foreign overseas international',
  'residential commercial industrial',
  'household person',
  'wholesale retail',
  // by what means
  'post online phone telephone email fax',
  'foot horseback car bicycle bus train tram boat',
  // money
  'gross net',
  'capital revenue',
  'single return season',
  'public private',
  'interim provisional draft final',
  'freehold leasehold',
  'hourly weekly monthly annual daily nightly',
  // ways to send, come and pay
  'post online email phone telephone fax',
  'cash card cheque',
  'express stopping',
  // parts and places
  'home away',
  'north south east west central',
  'northern southern eastern western',
  'northbound southbound eastbound westbound',
  'upper lower middle',
  'inner outer',
  'indoor outdoor',
  'front rear back',
  'left right',
  'port starboard',
  'upstream downstream',
  'inland coastal offshore onshore',
  'ground basement attic roof',
  'town county region district nation',
  'village town city',
  // law and its stages
  'arrested charged convicted acquitted sentenced cautioned released questioned interviewed searched',
  'arrest charge conviction acquittal sentence caution',
  'civil criminal',
  'murder manslaughter robbery burglary theft assault fraud arson',
  // the hurt, the injured and the wounded are the same
  'dead injured missing',
  'dead wounded missing',
  'killed injured missing',
  'killed wounded missing',
  'killed hurt missing',
  // times
  'monday tuesday wednesday thursday friday saturday sunday weekend weekday',
  'january february march april may june july august september october november december',
  'spring summer autumn fall winter',
  'morning afternoon evening night midnight',
  'day night',
  'peak off-peak',
  'first second third fourth fifth sixth seventh eighth ninth tenth last',
  // measures of one thing
  'length width height depth weight diameter',
  'long wide high deep heavy',
  'average maximum minimum',
  'carbon nitrogen sulphur oxygen',
  'gas electricity water oil coal',
];

/** Adjectives that pick out one of two things, each by one end of a scale ("the old wing", "the new wing"): two a line. */
export const END_LINES: readonly string[] = [
  'old new',
  'large small',
  'big small',
  'larger smaller',
  'bigger smaller',
  'older newer',
  'long short',
  'main side',
];
