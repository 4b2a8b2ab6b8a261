import fc from 'fast-check';
import type { ConversationCase, TurnCase } from './cases.ts';

/** One way in which the same message is written otherwise, without another meaning. */
export interface Variation {
  readonly name: string;
  /** The message written so; `null` where it cannot be. */
  readonly of: (say: string, random: Random) => string | null;
}

/** A number from 0 to `below` − 1. */
type Random = (below: number) => number;

const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'sqz',
  b: 'vgn',
  c: 'xdv',
  d: 'sfe',
  e: 'wrd',
  f: 'dgr',
  g: 'fht',
  h: 'gjy',
  i: 'uok',
  j: 'hku',
  k: 'jli',
  l: 'kö',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'oå',
  r: 'etf',
  s: 'adw',
  t: 'ryg',
  u: 'yij',
  v: 'cbf',
  x: 'zc',
  y: 'tuh',
  å: 'pä',
  ä: 'öå',
  ö: 'lä',
};

/** A typo goes into a word that is long enough to survive it; the first letter is hardly ever wrong. */
const LONG_WORD = /\p{L}{6,}/gu;

const GREETINGS = ['Hej! ', 'Hejsan, ', 'God morgon. ', 'Hallå där! ', 'Hej igen! '];
const ENDINGS = [' Tack på förhand!', ' Mvh Anna', ' Tack!', ' /Per', ' Vänliga hälsningar, Lena'];
const ENGLISH_GREETINGS = ['Hi! ', 'Hello, ', 'Good morning. ', 'Hi there! '];
const ENGLISH_ENDINGS = [' Thanks!', ' Thank you in advance.', ' Best regards, Ann', ' Cheers'];

/** The variations, in the order of the report. */
export const VARIATIONS: readonly Variation[] = [
  {
    name: 'typo: letters swapped',
    of: inWord(
      (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    ),
  },
  { name: 'typo: letter missing', of: inWord((word, at) => word.slice(0, at) + word.slice(at + 1)) },
  {
    name: 'typo: letter doubled',
    of: inWord((word, at) => word.slice(0, at) + (word[at] ?? '') + word.slice(at)),
  },
  {
    name: 'typo: neighbouring key',
    of: inWord((word, at, random) => {
      const keys = NEIGHBOURS[(word[at] ?? '').toLowerCase()] ?? '';
      return keys === '' ? word : word.slice(0, at) + keys[random(keys.length)] + word.slice(at + 1);
    }),
  },
  {
    name: 'without dots',
    of: (say) =>
      changed(
        say,
        say
          .replace(/[åäÅÄ]/g, (letter) => (letter < 'a' ? 'A' : 'a'))
          .replace(/[åä]/g, 'a')
          .replace(/[ÅÄ]/g, 'A')
          .replace(/ö/g, 'o')
          .replace(/Ö/g, 'O'),
      ),
  },
  { name: 'lower case', of: (say) => changed(say, say.toLowerCase()) },
  { name: 'capitals', of: (say) => changed(say, say.toUpperCase()) },
  { name: 'decomposed letters', of: (say) => changed(say, say.normalize('NFD')) },
  { name: 'greeting and thanks', of: greeted },
  { name: 'no punctuation', of: (say) => changed(say, say.replace(/[?!]+$/, '').replace(/[?!](?=\s)/g, '')) },
  { name: 'year first', of: yearFirst },
  { name: 'service first', of: serviceFirst },
  { name: 'indirect', of: indirect },
];

/** The conversation with each message written so where it can be; `null` where none can. */
export function varied(one: ConversationCase, variation: Variation, seed: number): ConversationCase | null {
  const [numbers = []] = fc.sample(fc.array(fc.nat(), { minLength: 64, maxLength: 64 }), {
    numRuns: 1,
    seed,
  });
  let used = 0;
  const random: Random = (below) => {
    used += 1;
    return (numbers[used % numbers.length] ?? 0) % below;
  };
  const turns = one.turns.map((turn): TurnCase => {
    if (isTaken(turn)) return turn;
    return { ...turn, say: variation.of(turn.say, random) ?? turn.say };
  });
  return turns.every((turn, index) => turn.say === one.turns[index]?.say) ? null : { ...one, turns };
}

/**
 * What a user calls a scenario is taken as it is written, a shared line by its letters; and what the reply shall repeat
 * has to stay.
 */
function isTaken({ say, expect: { contains = [], also = [] } }: TurnCase): boolean {
  const named =
    /["”“«»]|scenari|spara|save|döp|rename|byt namn|öppna|open|jämför|compare|dela|share|ta bort|radera|delete|remove|budget|namnet|kallas|kalla d|heter|called|named/i;
  return named.test(say) || [...contains, ...also].some((part) => /\p{L}/u.test(part) && say.includes(part));
}

function changed(before: string, after: string): string | null {
  return before === after ? null : after;
}

function inWord(edit: (word: string, at: number, random: Random) => string): Variation['of'] {
  return (say, random) => {
    const words = [...say.matchAll(LONG_WORD)];
    const match = words[random(Math.max(1, words.length))];
    if (match === undefined) return null;
    const [word] = match;
    const typed = edit(word, 1 + random(word.length - 2), random);
    return changed(say, say.slice(0, match.index) + typed + say.slice(match.index + word.length));
  };
}

function isEnglish(say: string): boolean {
  const count = (words: RegExp) => say.match(words)?.length ?? 0;
  return (
    count(
      /(?<!\p{L})(?:what|how|which|who|whose|does|do|did|the|is|are|and|for|of|by|if|would|pays?|much|many|in|it)(?!\p{L})/giu,
    ) >
    count(
      /(?<!\p{L})(?:vad|hur|vilk\p{L}+|vem|och|är|för|av|om|det|på|betalar|mycket|många|som|till)(?!\p{L})/giu,
    )
  );
}

function greeted(say: string, random: Random): string {
  const [hello, bye] = isEnglish(say) ? [ENGLISH_GREETINGS, ENGLISH_ENDINGS] : [GREETINGS, ENDINGS];
  const ends = /[.?!]$/.test(say.trim()) ? say.trim() : `${say.trim()}.`;
  return `${hello[random(hello.length)]}${ends}${bye[random(bye.length)]}`;
}

/** "… 2025?" → "2025: …?" */
function yearFirst(say: string): string | null {
  const match =
    /^(.*\S)(?<!(?:mot|från|sedan|sen|till|och|since|from|to|and|vs|than|än|målet|utanför))\s+(?:år |in )?(20\d\d)\s*\?$/i.exec(
      say,
    );
  return match === null ? null : `${match[2]}: ${match[1]}?`;
}

/** "Vad betalar Järva för växeln?" → "För växeln, vad betalar Järva?" */
function serviceFirst(say: string): string | null {
  const match =
    /^([^,?]*\S)\s+((?:för|i|for|in) (?:växeln|KCP|Stockholm Direkt|e-tjänstsupporten|e-tjänstsupport|the switchboard|e-service support))(?: (20\d\d))?\s*\?$/i.exec(
      say,
    );
  if (match === null || /^(?:och|men|and|but)/i.test(say)) return null;
  const [, question = '', service = '', year] = match;
  return `${capital(service)}${year === undefined ? '' : ` ${year}`}, ${question.charAt(0).toLowerCase()}${question.slice(1)}?`;
}

/** "Vad …?" → "Kan du säga mig: vad …?" */
function indirect(say: string, random: Random): string | null {
  if (!/^(?:vad|hur|vilk|vem|what|how|which|who)[^?]*\?$/i.test(say)) return null;
  const leads = isEnglish(say)
    ? ['Could you tell me: ', 'I wonder, ', 'Quick question - ']
    : ['Kan du säga mig: ', 'Jag undrar, ', 'En snabb fråga - '];
  return `${leads[random(leads.length)]}${say.charAt(0).toLowerCase()}${say.slice(1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
