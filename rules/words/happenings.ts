/**
 * Verbs of what befalls many at once, so that one happening has one lot of sufferers. Note: verbs of accident, attack and seizure (Levin
 * 1993, classes 10.5, 42 and 44) with what undoes them; not what is done to one after the other ("hired", "taught"). Lemmas.
 */
export const BEFALLING: ReadonlySet<string> = new Set(
  (
    'kill murder die perish drown injure hurt wound burn bury trap crush maim poison infect collide crash overturn derail sink strand ' +
    'kidnap abduct seize capture detain arrest jail imprison shoot stab attack ambush rob rescue save evacuate expel deport execute ' +
    'destroy wreck damage gut flood steal hijack'
  ).split(' '),
);

/**
 * Kinds of people, animals, vehicles and buildings of which nothing is two at once. Note: in each line the words before a stroke name one
 * kind and those behind it another (co-taxonyms, Cruse 1986, ch. 6); words that name people in general, by sex, age, kinship, nation or
 * dwelling cross them all and stand in none. Base forms, lower case.
 */
export const KIND_LINES: readonly string[] = [
  'soldier troop marine paratrooper guardsman gunner / policeman policewoman constable / worker labourer employee / nurse midwife / doctor ' +
    'surgeon / teacher lecturer professor / pupil student schoolchild / farmer shepherd ploughman / miner pitman / sailor seaman / fisherman ' +
    'angler / tourist holidaymaker hiker climber / journalist reporter photographer / engineer mechanic technician / firefighter fireman / ' +
    'lawyer barrister solicitor / judge magistrate / priest monk nun vicar / prisoner inmate convict / driver / pilot / cook chef waiter / ' +
    'clerk / shopkeeper / builder bricklayer roofer / actor musician dancer',
  'soldier troop marine / civilian',
  'car / lorry truck / bus coach / van / motorcycle motorbike scooter / bicycle / tram / tractor / ambulance',
  'boat ferry ship trawler / plane helicopter aircraft glider / train locomotive / car',
  'cow cattle bullock calf heifer / sheep lamb ewe / pig piglet / horse pony foal / goat / dog / cat / hen chicken / duck / goose / deer',
  'house home cottage bungalow / shop store / school / church chapel / barn / factory warehouse / office / hotel / museum / hospital clinic',
  'painting picture / statue sculpture / coin / book / violin / vase',
];
