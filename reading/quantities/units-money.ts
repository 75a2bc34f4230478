/**
 * Currencies as they are written, and their ISO 4217 codes. Hundredths keep the value as written and add "/100" to the code
 * ("26.4c" → 26.4 EUR/100), so that a figure is never silently moved by a power of ten. Names shared by several currencies
 * without one usual reading in English news (franc, peso, crown alone) have no code of their own and keep the plain word.
 */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₡', 'CRC'],
  ['₭', 'LAK'],
  ['₵', 'GHS'],
  ['₿', 'BTC'],
]);

/** Letters written before "$" ("US$", "A$", "C$"). */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cad', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['mxn', 'MXN'],
  ['usd', 'USD'],
]);

/** Written in capitals before or after the number. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'USD GBP EUR JPY CHF CAD AUD NZD CNY RMB HKD SGD TWD INR PKR BDT LKR NPR KRW THB MYR IDR PHP VND SEK NOK DKK ISK PLN CZK ' +
    'HUF RON BGN HRK RSD UAH RUB TRY ILS SAR AED QAR KWD BHD OMR JOD LBP EGP MAD TND ZAR NGN GHS KES UGX TZS BRL MXN ARS CLP ' +
    'COP PEN UYU BTC DEM FRF ITL ESP NLG BEF ATS IEP FIM'
  ).split(' '),
);

/** Words after the number; an adjective of nation may stand before ("Danish crowns"). */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['GBP', 'pound sterling|pounds sterling|sterling|quid|british pound|british pounds'],
      ['GBP/100', 'pence|penny|pennies'],
      [
        'USD',
        'dollar|dollars|us dollar|us dollars|u . s . dollars|american dollars|united states dollars|united states dollar|buck|bucks',
      ],
      ['cent', 'cent|cents|¢'],
      ['USD/100', 'us cents|american cents'],
      ['AUD', 'australian dollar|australian dollars|aussie dollars'],
      ['CAD', 'canadian dollar|canadian dollars'],
      ['NZD', 'new zealand dollar|new zealand dollars|kiwi dollars'],
      ['HKD', 'hong kong dollar|hong kong dollars'],
      ['SGD', 'singapore dollar|singapore dollars'],
      ['TWD', 'taiwan dollar|taiwan dollars'],
      ['EUR', 'euro|euros'],
      ['EUR/100', 'euro cent|euro cents'],
      ['JPY', 'yen|japanese yen'],
      ['CNY', 'yuan|renminbi|rmb|chinese yuan|chinese renminbi'],
      ['INR', 'rupee|rupees|indian rupee|indian rupees|rs'],
      ['PKR', 'pakistani rupee|pakistani rupees'],
      ['LKR', 'sri lankan rupees|sri lankan rupee'],
      ['CHF', 'swiss franc|swiss francs'],
      ['FRF', 'french franc|french francs'],
      ['BEF', 'belgian franc|belgian francs'],
      ['franc', 'franc|francs'],
      ['SEK', 'swedish krona|swedish kronor|swedish crown|swedish crowns|krona|kronor'],
      ['NOK', 'norwegian krone|norwegian kroner|norwegian crown|norwegian crowns'],
      ['DKK', 'danish krone|danish kroner|danish crown|danish crowns'],
      ['crown', 'crown|crowns|krone|kroner'],
      ['CZK', 'koruna|korunas|czech crown|czech crowns|czech koruna'],
      ['PLN', 'zloty|zlotys|zloties|złoty|polish zloty|polish zlotys'],
      ['HUF', 'forint|forints|hungarian forints'],
      ['RUB', 'rouble|roubles|ruble|rubles|russian rubles|russian roubles'],
      ['UAH', 'hryvnia|hryvnias'],
      ['TRY', 'turkish lira|turkish liras|lira|liras'],
      ['ILS', 'shekel|shekels|israeli shekels'],
      ['KRW', 'won|south korean won|korean won'],
      ['THB', 'baht'],
      ['MYR', 'ringgit|ringgits'],
      ['IDR', 'rupiah|rupiahs'],
      ['VND', 'dong'],
      ['PHP', 'philippine pesos'],
      ['MXN', 'mexican peso|mexican pesos'],
      ['ARS', 'argentine peso|argentine pesos|argentinian pesos'],
      ['peso', 'peso|pesos'],
      ['BRL', 'reais|brazilian real|brazilian reais'],
      ['ZAR', 'rand|south african rand'],
      ['NGN', 'naira|nigerian naira'],
      ['GHS', 'cedi|cedis'],
      ['KES', 'kenyan shilling|kenyan shillings'],
      ['AED', 'dirham|dirhams'],
      ['SAR', 'saudi riyal|saudi riyals'],
      ['riyal', 'riyal|riyals|rial|rials'],
      ['dinar', 'dinar|dinars'],
      [
        'DEM',
        'mark|marks|german marks|german mark|deutschmarks|deutsche marks|deutschemarks|d - marks|west german marks',
      ],
      ['FIM', 'markka|markkaa|finnish markka|finnish markkaa'],
      ['NLG', 'guilder|guilders|dutch guilders'],
      ['ESP', 'peseta|pesetas'],
      ['ITL', 'italian lire|lire|italian lira'],
      ['IEP', 'irish pounds|punts|punt'],
      ['EGP', 'egyptian pounds|egyptian pound'],
      ['LBP', 'lebanese pounds|lebanese pound'],
      ['BTC', 'bitcoin|bitcoins'],
    ] as [string, string][]
  ).flatMap(([code, surfaces]) => surfaces.split('|').map((surface): [string, string] => [surface, code])),
);

/** Longest currency name in pieces ("u . s . dollars"). */
export const LONGEST_CURRENCY = 5;
