/**
 * Nouns, verbs and adjectives that run through most reports on public affairs, whatever they are about: sharing one says little of
 * the matter. Note: words for bodies, posts, papers, meetings, speech, plans, general doing and measuring; no word for a thing, an
 * act or a place of its own kind. Lemmas, lower case.
 */
export const BROAD: readonly string[] = // bodies and people
  (
    'council board committee company firm trust authority government department agency office ministry service group body union ' +
    'association organisation organization institution society commission panel team member staff officer official director manager ' +
    'chief executive chairman chairwoman chair president secretary minister leader head spokesman spokeswoman spokesperson person man ' +
    'woman resident customer public community town city county country state region area district borough national local regional ' +
    // papers and speech
    'report statement letter paper document minute account figure news article notice survey record answer question comment note ' +
    'announce announcement confirm add explain ask write hear know think believe hope want agree decide decision describe show ' +
    // plans and doings
    'plan scheme project programme proposal policy measure work job change cost price money budget fund pay spend need use help begin ' +
    'end continue keep make find leave hold run bring move open close meet meeting receive provide offer include expect remain become ' +
    'call turn follow carry stand happen bid case matter issue problem reason result effect start stop lose win ' +
    // measures and times
    'time period season quarter date morning afternoon evening night hour minute month average high low large small big great long ' +
    'short full good bad better best late early current recent former main certain possible likely far near whole half share rate ' +
    'record increase rise fall cut reduce grow drop top second third double'
  ).split(' ');
