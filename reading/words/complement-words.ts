/** Words that take a clause as their content. Source: the verb patterns of English learner's grammars (V that, V n that, N that). */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs of saying, writing and showing, as lemmas; they also stand behind or inside what is said. */
export const REPORTING = list(
  `say claim add announce insist argue maintain state confirm reveal report write tell warn admit concede declare assert allege suggest note observe remark explain reply respond estimate believe think predict promise deny boast comment complain contend disclose acknowledge recall stress emphasise emphasize indicate show conclude advise assure caution signal tweet quip joke recount testify`,
);

/** Further verbs that take a that-clause, with or without the word that. */
export const TAKES_CLAUSE = list(
  `know hope expect fear mean feel find understand accept agree decide discover doubt ensure guess hear imagine learn notice pretend prove realise realize recommend regret remember request resolve rule see suppose suspect swear trust vow wish demand propose urge pledge guarantee forecast assume calculate consider reckon`,
);

/** Verbs that take a person and then a that-clause ("told members that"). */
export const TAKES_OBJECT_THEN_CLAUSE = list(
  `tell inform assure remind warn advise convince persuade notify promise show teach satisfy`,
);

/** Nouns whose that-clause is their content ("the fact that"), not a relative clause. */
export const CONTENT_NOUNS = list(
  `fact remark comment claim belief view news idea suggestion evidence sign hope fear chance possibility risk doubt assurance argument allegation conclusion decision expectation guarantee impression indication knowledge notion opinion position promise prediction proof proposal recommendation rumour rumor statement theory thought understanding warning pledge admission assumption concern confidence insistence accusation condition assertion complaint denial`,
);

/** What one does by words to somebody or something. Source: directives, commissives and declarations of Searle (1976), as news tells them. */
export const BY_WORDS = list(
  `ask demand request deny reject accept refuse decline oppose withdraw cancel offer apologise apologize complain condemn criticise criticize threaten invite promise object`,
);

/** Verbs of sending words to somebody or making them known, by which that is done ("wrote asking for time"). */
export const SENDS_WORDS = list(`write issue release publish send post email e-mail sign circulate hand put`);
