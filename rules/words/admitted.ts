/**
 * Kinds of people and vehicles of which the one is shut out where only the other is let in.
 * Note: in each line the words before a stroke name one kind, those behind it another, and nobody is both in the respect in which a door,
 * a vote or a lane is kept for the one (Cruse 1986, incompatibles). "Public" and "visitor" are whoever does not belong. Stems' base forms,
 * lower case.
 */
export const ADMITTED_LINES: readonly string[] = [
  'man male men gentleman boy father husband / woman female women lady girl mother wife',
  'adult grown-up over-18s / child minor youngster toddler infant teenager under-18s schoolchild',
  'member subscriber / visitor guest non-member outsider public stranger',
  'resident local villager householder tenant / visitor tourist outsider non-resident day-tripper public commuter holidaymaker',
  'employee staff worker crew / visitor customer guest patient passenger outsider public student pupil',
  'shareholder delegate councillor official / visitor outsider reporter journalist public',
  'student pupil / public visitor parent outsider tourist',
  'citizen national / foreigner non-citizen alien',
  'bus taxi tram / car lorry van truck motorist',
  'cyclist bicycle bike / car lorry van truck motorist vehicle',
  'pedestrian walker / car vehicle cyclist motorist lorry van truck',
  'owner / tenant lodger',
  'professional / amateur',
  'soldier military / civilian',
];

/** Kinds so broad that all or any of them are more than whoever is let in alone ("all staff", "any driver"). Stems' base forms. */
export const BROAD_KINDS_LINE =
  'staff employee worker adult person people driver motorist user visitor customer citizen pupil student household taxpayer';

/** Words for all and any: of them some are shut out wherever only one kind is let in. */
export const ANYBODY = /^(?:(?:any|every)(?:one|body)|all comers|(?:the )?(?:general )?public|strangers)\b/i;
