/**
 * Words for the same people of one place: those who live, work or learn there. Note: papers of one affair use them for one another; a
 * word belongs in one line only. Lemmas, lower case.
 */
export const PEOPLE_LINES: readonly string[] = [
  'resident tenant household neighbour neighbor family leaseholder occupier occupant householder villager',
  'staff worker employee workforce crew',
  'parent family mother father carer',
  'passenger traveller traveler commuter customer',
  'doctor consultant physician clinician',
  'grower farmer producer',
  'supporter fan',
  'shareholder investor',
];
