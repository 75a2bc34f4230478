/**
 * Nouns for work that is done for one employer. Note: occupations that somebody is hired for (the unit groups of ISCO-08), in lower case;
 * no posts that are held beside a job (trustee, chair, governor, councillor), nor what one is to a body as its client or guest.
 */
export const JOBS: readonly string[] = (
  'employee worker engineer technician mechanic electrician fitter welder driver pilot conductor guard porter cleaner cook chef waiter waitress ' +
  'barman receptionist clerk cashier accountant bookkeeper auditor banker trader analyst economist actuary salesman saleswoman buyer ' +
  'manager director supervisor foreman executive officer inspector superintendent commissioner constable detective sergeant firefighter ' +
  'paramedic nurse midwife doctor surgeon radiographer pharmacist carer matron teacher lecturer professor researcher scientist chemist ' +
  'biologist physicist librarian curator archivist journalist reporter correspondent editor photographer producer presenter lawyer solicitor ' +
  'secretary administrator programmer developer designer architect surveyor planner spokesman spokeswoman spokesperson gardener farmhand ' +
  'builder bricklayer joiner plumber miner docker warden gamekeeper ranger steward stewardess'
).split(' ');

/** Work for a state, which a country's name may stand before: "Norland's deputy commissioner of police". */
export const STATE_JOBS =
  /\b(?:commissioner|officer|inspector|superintendent|constable|detective|sergeant|secretary|spokesman|spokeswoman|spokesperson)\b/i;
