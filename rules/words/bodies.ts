/**
 * Bodies with those who sit on them or work for them: what the one does a report may tell of the other ("the committee approved it",
 * "councillors approved it"). Note: words for the body and for its members as a whole; no ranks, since a chair may act alone.
 * Singular, lower case, one kind of body a line.
 */
export const BODY_LINES: readonly string[] = [
  'council committee authority cabinet borough chamber councillor councilor member alderman',
  'board committee trust panel governor trustee director member',
  'company firm group director management boss owner business shop',
  'parliament assembly senate house congress legislature lawmaker senator legislator deputy',
  'government ministry department minister state administration',
  'court tribunal bench jury judge magistrate justice juror',
  'police force constabulary officer constable detective',
  'school college university teacher governor head staff',
  'hospital trust ward clinic doctor nurse staff',
  'union branch member striker',
  'club team side squad player',
  'army navy force troop soldier sailor',
  'brigade crew firefighter fireman',
  'inspectorate regulator agency inspector watchdog commission ombudsman commissioner',
  'church diocese parish bishop vicar congregation',
  'crew ship boat vessel',
  'society association charity trustee member',
  'inquiry panel report inspector',
  'electorate voter public town village resident',
];

/** Nouns that stand for a thing told of by its own name elsewhere: "the product", "the scheme". Hypernyms of everyday English. */
export const GENERIC: readonly string[] =
  'product item object article device machine substance material vessel vehicle craft building structure property site place animal creature plant plan scheme project proposal measure work job affair matter event incident document paper text piece body group party organisation service facility man woman person patient victim suspect driver boy girl child one thing'.split(
    ' ',
  );
