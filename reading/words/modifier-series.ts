/** Kinds of what is counted, told before it: "36 payroll, legal and cleaning posts", "twelve nursing and catering posts". */

/** A word as both the scan of figures and the chunks of a sentence have it. */
interface Item {
  lower: string;
  text: string;
  pos: string;
}

/** What fields of work are named before. A list of fields before any other plural would as often be a list of things. */
const WORK =
  /^(?:jobs|posts|roles|positions|places|staff|workers|employees|vacancies|redundancies|managers|officers|departments|teams)$/;
/** Fields whose name is a plural. */
const PLURAL_FIELD =
  /^(?:resources|services|affairs|relations|operations|sales|works|communications|estates|systems|accounts|facilities)$/;
/** What counts no more than one of a thing. */
const SINGLE = /^(?:1|one|half|third|quarter|fifth|tenth)$/;
/** Most words of one field. */
const LONGEST = 3;
/** Most words looked at. */
const REACH = 16;

/**
 * The index of the head of a series that begins at `from`, right behind a number; -1 where none stands there. Each field is a singular or
 * the plural name of a field, and the last one leads to a noun of work or, behind singulars alone, to another plural.
 */
export function seriesHead(items: readonly (Item | undefined)[], from: number): number {
  if (SINGLE.test(items[from - 1]?.lower ?? '')) return -1;
  const ends: number[] = [];
  let start = from;
  for (let i = from; i < from + REACH; i++) {
    const item = items[i];
    if (item?.text === ',' && i > start) {
      if (!isField(items, start, i)) return -1;
      ends.push(i);
      start = i + 1;
    } else if (/^(?:and|or|&)$/.test(item?.lower ?? '')) {
      if (i > start ? !isField(items, start, i) : ends.length === 0) return -1;
      return headBehind(items, i + 1, items.slice(from, i));
    } else if (!item || i - start >= LONGEST) return -1;
  }
  return -1;
}

/** One to three words, the last no plural of things. */
function isField(items: readonly (Item | undefined)[], first: number, end: number): boolean {
  const last = items[end - 1];
  if (!last || !items.slice(first, end).every(isFieldWord)) return false;
  return PLURAL_FIELD.test(last.lower) || !/[^s]s$/.test(last.lower);
}

/** A noun, an adjective or an acronym that wink takes for something else ("IT"); no unit of an amount. */
const isFieldWord = (item: Item | undefined): boolean =>
  item !== undefined &&
  !WORK.test(item.lower) &&
  !/^(?:people|men|women|children|police|more|other|per|cent|million|billion|thousand|hundred|dozen)$/.test(
    item.lower,
  ) &&
  (/^\p{Lu}{2,5}$/u.test(item.text) ||
    (item.text.length > 2 && /^(?:NOUN|ADJ|PROPN)$/.test(item.pos)) ||
    (/ing$/.test(item.lower) && item.pos === 'VERB'));

function headBehind(
  items: readonly (Item | undefined)[],
  first: number,
  before: readonly (Item | undefined)[],
): number {
  let last = first;
  while (last < first + LONGEST && isPart(items[last + 1]) && isFieldWord(items[last])) last++;
  const head = items[last];
  if (!head || last === first || !isFieldWord(items[first])) return -1;
  const plain = before.every((item) => !PLURAL_FIELD.test(item?.lower ?? ''));
  return WORK.test(head.lower) ||
    (plain && before.length === 1 && head.pos === 'NOUN' && /[^s]s$/.test(head.lower))
    ? last
    : -1;
}

const isPart = (item: Item | undefined): boolean => item?.pos === 'NOUN' || WORK.test(item?.lower ?? '');
