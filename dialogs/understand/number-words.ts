/** What a number counts, as far as the words around it say. */
export type NumberUnit =
  | 'kr'
  | 'percent'
  | 'percentage-points'
  | 'cases'
  | 'calls'
  | 'users'
  | 'customers'
  /** Minutes, people, a time of day, a date: nothing that a question here can be about. */
  | 'other'
  /** Counted, of whatever the service counts: "8 st". */
  | 'units'
  | 'ordinal'
  /** A part of something: "en tredjedel", "half". */
  | 'fraction'
  /** How many times as many: "tre gånger", "1.5 times". */
  | 'times'
  | 'none';

type Values = Readonly<Record<string, number>>;

/** A map without what every object has: a message may say "constructor". */
function table<Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries));
}

const UNITS_SV: Values = {
  en: 1,
  ett: 1,
  tva: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  atta: 8,
  nio: 9,
};

const TENS_SV: Values = {
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  attio: 80,
  nittio: 90,
};

const TEENS_SV: Values = {
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
};

const ENGLISH: Values = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const SIMPLE = table<number>({
  noll: 0,
  ...UNITS_SV,
  ...TEENS_SV,
  ...TENS_SV,
  ...ENGLISH,
  dussin: 12,
  dozen: 12,
  tjog: 20,
});

/** Words and abbreviations that multiply the number before them. */
export const SCALES = table<number>({
  hundra: 100,
  hundred: 100,
  hundratals: 100,
  tusen: 1000,
  tusental: 1000,
  tusenlapp: 1000,
  tusenlappen: 1000,
  tusenlappar: 1000,
  hundralapp: 100,
  hundralappar: 100,
  thousand: 1000,
  lax: 1000,
  laxar: 1000,
  grand: 1000,
  t: 1000,
  k: 1000,
  miljon: 1e6,
  miljoner: 1e6,
  million: 1e6,
  millions: 1e6,
  mille: 1e6,
  mn: 1e6,
  milj: 1e6,
  mio: 1e6,
  mil: 1e6,
  miljard: 1e9,
  miljarder: 1e9,
  billion: 1e9,
});

/** A scale and kronor in one word. */
export const SCALED_KRONOR = table<number>({
  tkr: 1000,
  ksek: 1000,
  tsek: 1000,
  kkr: 1000,
  mkr: 1e6,
  msek: 1e6,
  mnkr: 1e6,
});

/** What follows a number and says what it counts. */
export const UNITS = table<NumberUnit>({
  kr: 'kr',
  kronor: 'kr',
  krona: 'kr',
  kronorna: 'kr',
  kronors: 'kr',
  sek: 'kr',
  spann: 'kr',
  kronas: 'kr',
  crowns: 'kr',
  procent: 'percent',
  procents: 'percent',
  procentig: 'percent',
  procentigt: 'percent',
  procentiga: 'percent',
  percent: 'percent',
  proc: 'percent',
  pct: 'percent',
  prosent: 'percent',
  procnet: 'percent',
  precent: 'percent',
  procentenhet: 'percentage-points',
  procentenheter: 'percentage-points',
  procentenheters: 'percentage-points',
  procentpoang: 'percentage-points',
  pp: 'percentage-points',
  pe: 'percentage-points',
  arenden: 'cases',
  arende: 'cases',
  arendena: 'cases',
  cases: 'cases',
  case: 'cases',
  errands: 'cases',
  samtal: 'calls',
  samtalen: 'calls',
  anrop: 'calls',
  calls: 'calls',
  call: 'calls',
  anvandare: 'users',
  anvandarna: 'users',
  licenser: 'users',
  licens: 'users',
  users: 'users',
  user: 'users',
  licences: 'users',
  licenses: 'users',
  seats: 'users',
  ganger: 'times',
  gang: 'times',
  ggr: 'times',
  times: 'times',
  x: 'times',
  st: 'units',
  stycken: 'units',
  stycke: 'units',
  styck: 'units',
  pieces: 'units',
  minuter: 'other',
  minut: 'other',
  timmar: 'other',
  timme: 'other',
  dagar: 'other',
  dag: 'other',
  veckor: 'other',
  vecka: 'other',
  manader: 'other',
  manad: 'other',
  personer: 'other',
  person: 'other',
  sidor: 'other',
  mejl: 'other',
  mail: 'other',
  minutes: 'other',
  minute: 'other',
  hours: 'other',
  hour: 'other',
  days: 'other',
  day: 'other',
  weeks: 'other',
  week: 'other',
  months: 'other',
  month: 'other',
  people: 'other',
  persons: 'other',
  pages: 'other',
  kunder: 'customers',
  customers: 'customers',
});

/** Places: "tvåa", "third", "näst" (mest). */
export const ORDINALS = table<number>({
  nast: 2,
  runner: 2,
  tvaan: 2,
  trean: 3,
  femman: 5,
  tvaa: 2,
  trea: 3,
  fyran: 4,
  femma: 5,
  sexa: 6,
  sjua: 7,
  nia: 9,
  tia: 10,
  tredje: 3,
  fjarde: 4,
  femte: 5,
  sjatte: 6,
  sjunde: 7,
  attonde: 8,
  nionde: 9,
  tionde: 10,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
});

/** Words that are a part whatever stands before them. */
export const PARTS_ALONE = table<number>({
  tredjedel: 3,
  tredjedelen: 3,
  fjardedel: 4,
  fjardedelen: 4,
  femtedel: 5,
  femtedelen: 5,
  sjattedel: 6,
  sjattedelen: 6,
  attondel: 8,
  attondelen: 8,
  tiondel: 10,
  tiondelen: 10,
});

/** Words that are a part after a number or an article: "a third", "två tredjedelar". */
export const PARTS = new Map([
  ...PARTS_ALONE,
  ...table<number>({
    tredjedelar: 3,
    fjardedelar: 4,
    femtedelar: 5,
    sjattedelar: 6,
    attondelar: 8,
    tiondelar: 10,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    eighth: 8,
    eighths: 8,
    tenth: 10,
    tenths: 10,
  }),
]);

/** Half of something. */
export const HALVES: ReadonlySet<string> = new Set(['halften', 'half', 'halva', 'hälften']);

/** Half of a scale: "en halv miljon", "half a million", "en kvarts miljon". */
export const PARTS_OF_A_SCALE = table<number>({ halv: 0.5, half: 0.5, kvarts: 0.25, quarter: 0.25 });

/** Every word that says a number, a scale or a unit and can be misspelt. */
export const NUMBER_WORDS: readonly string[] = [
  ...[SIMPLE, SCALES, SCALED_KRONOR, UNITS, ORDINALS, PARTS, PARTS_OF_A_SCALE].flatMap((words) => [
    ...words.keys(),
  ]),
  ...HALVES,
];

/** A whole number in one word: "sju", "tjugofem", "tolvhundra", "fyrtiofemtusen", "nittonhundraåttiofem". */
export function wordValue(word: string): number | undefined {
  return SIMPLE.get(word) ?? (word.length > 5 && word.length < 40 ? compoundValue(word) : undefined);
}

function compoundValue(word: string): number | undefined {
  for (const [scale, factor] of [
    ['miljoner', 1e6],
    ['tusen', 1000],
    ['hundra', 100],
  ] as const) {
    const at = word.indexOf(scale);
    if (at < 0) continue;
    // "Ettusen" is written with one t less.
    const before = word.slice(0, at).replace(/^et$/, 'ett');
    const after = word.slice(at + scale.length);
    const left = before === '' ? 1 : wordValue(before);
    const right = after === '' ? 0 : wordValue(after.replace(/^och/, ''));
    if (left === undefined || right === undefined || right >= factor) return undefined;
    return left * factor + right;
  }
  for (const [tens, value] of Object.entries(TENS_SV)) {
    const rest = word.startsWith(tens) ? word.slice(tens.length) : '';
    if (rest === '') continue;
    const unit = Object.hasOwn(UNITS_SV, rest) ? UNITS_SV[rest] : undefined;
    if (unit !== undefined) return value + unit;
    // "Tjugotjugofyra" is how a year is said.
    const year = tens === 'tjugo' ? wordValue(rest) : undefined;
    if (year !== undefined && year >= 10 && year < 100) return 2000 + year;
  }
  return undefined;
}
