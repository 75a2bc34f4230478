/** Data: words by which people, organisations and documents are known. Each list says why its members belong together. */

/** Titles before a name; the letter is the gender they give, if any. Source: English forms of address and offices. */
export const TITLES: ReadonlyMap<string, 'f' | 'm' | null> = new Map([
  ...[
    'mr',
    'sir',
    'lord',
    'king',
    'prince',
    'duke',
    'baron',
    'brother',
    'father',
    'sri',
    'shri',
    'herr',
    'señor',
    'signor',
    'monsieur',
  ].map((w) => [w, 'm'] as const),
  ...[
    'mrs',
    'ms',
    'miss',
    'mx',
    'dame',
    'lady',
    'queen',
    'princess',
    'baroness',
    'sister',
    'madam',
    'smt',
    'frau',
    'mme',
    'mlle',
    'señora',
    'signora',
    'madame',
  ].map((w) => [w, w === 'mx' ? null : 'f'] as const),
  ...[
    'dr',
    'prof',
    'professor',
    'rev',
    'reverend',
    'cllr',
    'cr',
    'councillor',
    'coun',
    'sen',
    'senator',
    'rep',
    'gov',
    'governor',
    'president',
    'minister',
    'judge',
    'justice',
    'mayor',
    'capt',
    'captain',
    'col',
    'colonel',
    'gen',
    'general',
    'sgt',
    'lt',
    'maj',
    'major',
    'insp',
    'supt',
    'pc',
    'ds',
    'dc',
    'di',
    'dci',
    'dsi',
    'pte',
    'cpl',
    'hon',
    'congressman',
    'congresswoman',
    'secretary',
    'chancellor',
    'ambassador',
    'bishop',
    'chair',
    'chairman',
    'chairwoman',
    'commissioner',
    'supervisor',
    'supv',
    'treasurer',
    'officer',
    'detective',
    'inspector',
    'sergeant',
    'constable',
    'nurse',
    'coach',
    'pope',
  ].map((w) => [w, null] as const),
]);

/** Head nouns of roles: who somebody is in an organisation or to a story. Source: job titles and the agent nouns of news. */
export const ROLE =
  /^(?:chief|administrator|head|leader|master|harbourmaster|director|manager|executive|officer|chair|chairman|chairwoman|chairperson|president|vice-president|secretary|treasurer|spokesman|spokeswoman|spokesperson|representative|official|minister|councillor|mayor|member|mp|senator|governor|lawmaker|commissioner|analyst|economist|professor|lecturer|researcher|scientist|engineer|doctor|nurse|teacher|principal|provost|dean|registrar|inspector|auditor|lawyer|solicitor|barrister|attorney|prosecutor|judge|coroner|editor|reporter|journalist|columnist|author|founder|co-founder|owner|partner|consultant|adviser|advisor|aide|strategist|pollster|campaigner|activist|organiser|organizer|steward|delegate|candidate|resident|worker|driver|farmer|student|pupil|parent|mother|father|wife|husband|son|daughter|brother|sister|boss|chancellor|ambassador|envoy|negotiator|mediator|arbitrator|trustee|governor|captain|coach|constable|sergeant|superintendent|detective|developer|planner|surveyor|foreman|instructor|clerk|ombudsman|regulator|expert|specialist|neighbour|neighbor|witness|victim|shopkeeper|landlord|tenant|passenger|customer|patient|volunteer|trader|pensioner|commuter|motorist|publican|businessman|businesswoman|fisherman|builder|chef|singer|actor|actress|footballer|broadcaster|presenter|sheriff)$/;

/** Roles without a name that speak for an organisation. */
export const SPOKESPERSON = /^(?:spokes(?:man|woman|person)|official|representative|source|insider|aide)$/;

/** Words that make a name an organisation's. Source: legal forms and kinds of bodies in British and American English. */
export const ORGANISATION =
  /^(?:trust|council|board|committee|commission|authority|agency|department|ministry|office|government|cabinet|parliament|congress|senate|court|police|service|services|union|unions|association|federation|society|institute|institution|foundation|university|college|school|hospital|company|corporation|group|plc|ltd|limited|inc|llc|bank|party|campaign|club|league|church|charity|network|centre|center|bureau|party|team|firm|store|supermarket|airline|airport|press|newspaper|news|times|gazette|chronicle|post|herald|telegraph|guardian|mail|journal|echo|courier|observer|tribune|bbc|nhs|party|partnership|alliance|coalition|consortium|chamber|assembly|faculty|local|line|ferries|water|energy|power|railway|transit|transport|constabulary|borough|city|county|district|ward|state|province|house|forum|panel|taskforce|inquiry|regulator|operator|retailer|manufacturer|contractor|developer|owner|publisher|academy|elementary|infirmary|clinic|hospice|museum|gallery|library|theatre|theater|orchestra|cooperative|co-operative|brewery|dairy|holdings|industries|partners|associates|sons|logistics|motors|foods|pharma|airways|rovers|united|athletic|homes|seeds|airlines|estates|properties|systems|solutions|technologies|technology|pharmaceuticals|therapeutics|laboratories|builders|construction|engineering|ventures|capital|productions|pictures|studios|records|brands|mills|mines|minerals|resources|trains|buses|coaches|taxis|parking|air|shipping|freight|cement|steel|telecom|communications|media|entertainment|insurance|assurance|investments|securities|housing|developments|brewers|bakeries|hotels|restaurants|chemicals|plastics|textiles)$/;

/** The same for firms, which are called by their first word for short ("Altmark Airlines", "Altmark"), as bodies named after a place are not. */
export const TRADES =
  /^(?:plc|ltd|limited|inc|llc|llp|corp|corporation|company|co|group|holdings|industries|partners|associates|homes|seeds|airlines|airways|estates|properties|systems|solutions|technologies|technology|pharma|pharmaceuticals|therapeutics|laboratories|builders|construction|engineering|ventures|capital|productions|pictures|studios|brands|mills|mines|minerals|resources|foods|logistics|motors|trains|ferries|parking|air|shipping|freight|cement|steel|telecom|insurance|securities|developments|hotels|chemicals|plastics|textiles|brewery|dairy|bank|energy|water)$/;

/** Behind "and" the end of a firm's name: "Dunn and Sons", "Price and Partners". Source: how British partnerships are named. */
export const ENDS_FIRM = /^(?:Sons?|Daughters?|Brothers?|Bros|Nephews?|Co|Company|Partners|Associates)$/;

/** Nouns that a firm is introduced by: "the contractor, Strand Maddox", "brewer Hale Brothers". Source: trades and parts in a contract. */
export const FIRM =
  /^(?:firm|company|contractor|subcontractor|supplier|maker|carmaker|shipbuilder|manufacturer|operator|retailer|insurer|lender|airline|brewer|publisher|agency|consultancy|charity|union|subsidiary|rival|distributor|producer|broadcaster|carrier|chain|grocer|utility|partnership|consortium|conglomerate|bank|brokerage|startup|start-up)s?$/;

/** Bodies that "the …" points back to when the text has named one of that kind ("the trust" → a name that ends in Trust). */
export const BODY =
  /^(?:trust|council|board|committee|commission|authority|agency|department|ministry|government|union|association|federation|society|institute|foundation|university|college|school|hospital|company|corporation|group|bank|party|charity|club|airline|newspaper|paper|firm|retailer|operator|regulator|developer|contractor|manufacturer|watchdog|court|police|force|campaign|organisation|organization|city|borough|county|partnership|service|network|centre|center|chain|utility|supplier|business)$/;

/** Documents that speak. Source: kinds of papers named in news and minutes. */
export const DOCUMENT =
  /^(?:report|reports|review|study|survey|poll|polls|paper|papers|statement|email|e-mail|letter|memo|memorandum|minutes|document|documents|figures|data|statistics|release|article|story|leaflet|newsletter|notice|plan|strategy|audit|accounts|filing|analysis|assessment|inquiry|post|tweet|blog|website|book|column|editorial|dossier|briefing|summary|note|transcript|records|results|research|findings|prospectus|contract|agreement|file|files|headline|ad|video|message|count|tally|census|table|estimate|forecast|index|register|log|ledger|schedule|agenda|manifesto|bulletin|circular|guidance|brochure|petition)$/;

/** Given names that tell a person's gender, for "he" and "she". Source: most common given names in UK and US birth records of the last century. */
export const FEMALE = new Set(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela pam emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean alice abigail julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori lucy tracey tracy claire gillian fiona hilary hillary jill jane kate katie louise lynn lynne maureen moira nicola paula penny philippa rosemary sally sheila siobhan sylvia tina valerie wendy yvonne zoe eleanor ellen esther harriet heidi irene jenny josephine kirsty leanne lorraine mandy marion maxine melanie miriam monica naomi nadia pauline priya rosie ruby shauna simone sonia stella susanne tamara tara ursula vanessa vera vivian aisha fatima leila mei yasmin carly erin meera anita bridget carla celia chloe clare colleen connie daphne della edith eileen elaine elena ella erica eva faith felicity freda georgina geraldine gemma gail hazel hope ida ingrid iris isobel ivy jan joanna joanne josie june karin kay kim lena lesley leslie lily liz lois lydia mabel marcia margot marianne marjorie martina maud may meg mercedes mildred molly myra nell nina nora norma olga pearl peggy phoebe polly rita roberta rosa rose roxanne sadie selina serena sheryl tanya tessa thelma trudy una viola violet winifred'.split(
    ' ',
  ),
);
export const MALE = new Set(
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry gerald harold sean austin carl arthur lawrence dylan jesse jordan bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene alastair alistair angus barry bernard bernie brendan callum cameron chris clive colin craig damian darren dave declan derek duncan edwin ernest ewan fergus fred geoff geoffrey gordon graham grant greg guy harry howard hugh ian ivan jamie jeff jim jimmy jon julian karl ken lee leo leon leonard liam lloyd luke malcolm martin max mike mohammed muhammad neil nigel norman oliver oscar owen perry phil ray reg rex rick rob robin rod rory ross rupert sam shaun sidney simon stan stanley stewart stuart ted terence tim toby todd tom tony trevor vernon victor warren will winston omar ali ahmed raj sanjay wei hassan ibrahim tariq marco mitt newt barack'.split(
    ' ',
  ),
);
