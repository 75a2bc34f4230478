/**
 * Heads of posts that one person holds in a body. Note: words for whoever leads or speaks for one; not member, officer, clerk, of whom a
 * body has several. Singular, lower case.
 */
export const SOLE_POST =
  /^(?:director|chief|head|chair|chairman|chairwoman|chairperson|president|mayor|governor|manager|captain|secretary|treasurer|editor|principal|headteacher|headmaster|headmistress|rector|dean|bishop|vicar|chancellor|curator|conductor|coach|superintendent|commissioner|leader|owner|founder|executive|minister|ambassador|commander|warden|keeper|landlord|landlady|librarian|registrar)$/;
