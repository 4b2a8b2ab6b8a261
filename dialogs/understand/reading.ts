import type { Group } from '../question.ts';
import type { Language } from '../reply.ts';
import { correct } from './correct.ts';
import { detectLanguage } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { findMentions, type Mention, type Recognition } from './mentions.ts';
import { isReference, roleOfNumber, yearOf } from './number-role.ts';
import type { NumberMention } from './numbers.ts';
import { says } from './says.ts';
import { settle } from './settle.ts';
import { type Token, tokenize } from './tokens.ts';
import { type Unknown, unknownOf } from './unknown-words.ts';
import type { Concept } from './vocabulary.ts';

/** A customer as it was recognised in a message. */
export interface CustomerReading {
  readonly numbers: readonly number[];
  readonly by: Recognition;
  readonly text: string;
  readonly former: { readonly name: string; readonly until: string | null } | null;
}

/** What a message says, in parts, before anything is concluded from it. */
export interface Reading {
  readonly language: Language | null;
  readonly customers: readonly CustomerReading[];
  readonly services: readonly {
    readonly keys: readonly string[];
    readonly text: string;
    readonly corrected: boolean;
  }[];
  /** `from` is the position of the first token. */
  readonly groups: readonly {
    readonly group: Group;
    readonly plural: boolean;
    readonly from: number;
    readonly text: string;
  }[];
  readonly quarters: readonly {
    readonly name: string;
    readonly customer: number;
    readonly text: string;
    readonly corrected: boolean;
  }[];
  readonly near: readonly {
    readonly text: string;
    readonly customers: readonly number[];
    readonly services: readonly string[];
  }[];
  /** `from` is the position of the first token. */
  readonly years: readonly { readonly year: number; readonly relative: boolean; readonly from: number }[];
  /** Numbers that are neither years nor customers. */
  readonly amounts: readonly NumberMention[];
  readonly unknown: readonly Unknown[];
  /** Facts of the background that the message's words ask for, with how many words do. */
  readonly cues: ReadonlyMap<string, number>;
  /** One of those words is said of nothing else. */
  readonly rareCues: boolean;
  readonly has: (...concepts: readonly Concept[]) => boolean;
  /** Position (token) of the first word with the concept, or −1. */
  readonly at: (concept: Concept) => number;
  readonly words: number;
  /** The message cut into words, put right. */
  readonly tokens: readonly Token[];
  /** Everything that was found, in the order of the message. */
  readonly mentions: readonly Mention[];
  /** It begins with a verb, as a yes-or-no question does. */
  readonly startsWithVerb: boolean;
}

/**
 * Reads one message against the lexicon. `year` is the current calendar year, which "i år" and the like refer to.
 * Pure; linear in the length of the message.
 */
export function readMessage(message: string, lexicon: Lexicon, year: number): Reading {
  return lexicon.readings.get(`${year} ${message}`, () => readAnew(message, lexicon, year));
}

function readAnew(message: string, lexicon: Lexicon, year: number): Reading {
  const tokens = correct(withoutSignature(tokenize(message)), lexicon);
  const mentions = settle(findMentions(tokens, lexicon));
  const concepts = positionsOf(mentions);
  const years: { year: number; relative: boolean; from: number }[] = [];
  const amounts: NumberMention[] = [];
  const customers: CustomerReading[] = [];
  const unknown: Unknown[] = [];
  for (const [index, mention] of mentions.entries()) {
    // "Stockholmshem, inte Hamnen" is about the one that is not denied.
    if (mention.type === 'customer' && !isDenied(mentions, index)) customers.push(customerOf(mention));
    if (mention.type === 'number') {
      const before = mentions[index - 1];
      const role = roleOfNumber(mention, before, mentions, tokens, lexicon);
      if (isReference(mention, tokens)) continue;
      if (role === 'customer') customers.push(byNumber(mention));
      else if (role === 'year')
        years.push({ year: yearOf(mention.number.value), relative: false, from: mention.from });
      else if (role === 'no-customer')
        unknown.push({
          text: mention.text,
          asName: true,
          asCounterpart: false,
          asService: false,
          asPayer: true,
          beforeQuestion: false,
        });
      // A part of something is no amount that could be looked up.
      else if (!NO_AMOUNT.has(mention.number.unit)) amounts.push(mention.number);
    }
    if (
      mention.type === 'unknown' ||
      (mention.type === 'near' && !standsAsNear(mention, mentions, index, tokens))
    ) {
      const before = mentions[index - 1];
      const previous = unknown[unknown.length - 1];
      // "Kalle Anka" is one name.
      if (
        before?.type === 'unknown' &&
        previous !== undefined &&
        /^\s*$/.test(tokens[mention.from]?.gap ?? '')
      ) {
        const next = unknownOf(mention, mentions, index, tokens);
        unknown[unknown.length - 1] = {
          ...previous,
          text: `${previous.text} ${mention.text}`,
          asName: previous.asName || next.asName,
        };
      } else unknown.push(unknownOf(mention, mentions, index, tokens));
    }
    for (const meaning of mention.type === 'words' ? mention.meanings : []) {
      if (meaning.type === 'relative-year')
        years.push({ year: year + meaning.offset, relative: true, from: mention.from });
    }
  }
  return {
    language: detectLanguage(tokens, (at) =>
      mentions.some(({ type, from, to }) => type === 'customer' && from <= at && at < to),
    ),
    tokens,
    customers: distinct(customers),
    services: mentions.flatMap((m, index) =>
      m.type === 'service' && !isDenied(mentions, index)
        ? [{ keys: m.keys, text: m.text, corrected: m.corrected }]
        : [],
    ),
    groups: mentions.flatMap((m) =>
      m.type === 'words'
        ? m.meanings.flatMap((meaning) =>
            meaning.type === 'group' ? [{ ...meaning, from: m.from, text: m.text }] : [],
          )
        : [],
    ),
    quarters: mentions.flatMap((m) =>
      m.type === 'quarter'
        ? [{ name: m.name, customer: m.customer, text: m.text, corrected: m.corrected }]
        : [],
    ),
    near: mentions.flatMap((m, index) =>
      m.type === 'near' && standsAsNear(m, mentions, index, tokens)
        ? [
            {
              text: m.text,
              customers: m.targets.flatMap((t) => (t.type === 'customer' ? [t.number] : [])),
              services: m.targets.flatMap((t) => (t.type === 'service' ? [t.key] : [])),
            },
          ]
        : [],
    ),
    // "OBS inte förra årets", but "i år men inte i fjol" is about both.
    years:
      years.length > 1
        ? asked(years, tokens, lexicon)
        : years.filter(({ from }) => !NOT.test(tokens[from - 1]?.word ?? '')),
    amounts,
    unknown,
    cues: cuesOf(tokens, lexicon),
    rareCues: tokens.some(({ word }) => lexicon.cues.get(word)?.isRare === true),
    has: (...wanted) => wanted.some((concept) => concepts.has(concept)),
    at: (concept) => concepts.get(concept) ?? -1,
    words: tokens.length,
    mentions,
    startsWithVerb: STARTING_VERBS.has(tokens[0]?.word ?? ''),
  };
}

/** "Budgeten för nästa år" says what for, beside the years that are asked about. */
function asked<Year extends Reading['years'][number]>(
  years: readonly Year[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly Year[] {
  const plans = ({ from, relative, year }: Year) =>
    relative &&
    !lexicon.years.has(year) &&
    tokens.slice(Math.max(0, from - 3), from).some(({ word }) => /^(?:budget|planering)/.test(word));
  return years.some(({ year }) => lexicon.years.has(year)) ? years.filter((year) => !plans(year)) : years;
}

const CLOSINGS = new Set('mvh vh halsningar regards sincerely cheers'.split(' '));
const MOST_SIGNING = 14;
const BEFORE_A_CLOSING = /^(?:kind|best|warm|many|med|vanlig|vanliga|basta|manga)$/;

/** "Mvh Jan-Erik Hamnström, Ekonomiavdelningen" or "/Per" at the end is who writes, not what is asked about. */
function withoutSignature(tokens: readonly Token[]): readonly Token[] {
  const last = tokens[tokens.length - 1];
  const slash = tokens.findIndex(
    ({ gap, text }, index) =>
      index > 0 && /(?:^|\s)\/\s?$/.test(gap) && CAPITAL.test(text) && tokens.length - index <= 2,
  );
  if (last !== undefined && slash > 0) return tokens.slice(0, slash);
  const closing = tokens.findIndex(
    ({ word, apart, gap }, index) =>
      index > 0 &&
      CLOSINGS.has(word) &&
      (apart || /[\n.!,]/.test(gap) || BEFORE_A_CLOSING.test(tokens[index - 1]?.word ?? '')),
  );
  return closing < 0 || tokens.length - closing > MOST_SIGNING ? tokens : tokens.slice(0, closing);
}

const CAPITAL = /^\p{Lu}/u;

/** A reading with what is said beside it put where it names nobody, no service or no year itself. */
export function completedBy(reading: Reading, beside: Reading, years: ReadonlySet<number>): Reading {
  const named = beside.customers.filter(({ by, numbers }) => numbers.length === 1 && by !== 'part');
  const whose = reading.customers.length + reading.groups.length + reading.quarters.length > 0;
  const listed = beside.years.filter(({ year }) => years.has(year));
  return {
    ...reading,
    language: reading.language ?? beside.language,
    customers: whose || reading.near.length > 0 ? reading.customers : named,
    services:
      reading.services.length > 0
        ? reading.services
        : beside.services.filter(({ keys }) => keys.length === 1),
    years: reading.years.length > 0 ? reading.years : listed,
    // "What does Järva pay? In Swedish please"
    has: (...wanted) =>
      reading.has(...wanted) ||
      wanted.some((one) => (one === 'english' || one === 'swedish') && beside.has(one)),
  };
}

/** Another name of its kind stands without what takes this one out: "inte", or that it says when or who asks. */
function isDenied(mentions: readonly Mention[], index: number): boolean {
  const denies = (at: number) => {
    const before = mentions[at - 1]?.word ?? '';
    // "Inför revisionen …" says when, "min kollega på Farsta" who.
    const isTime =
      before === 'infor' ||
      (before === 'under' &&
        /^\p{Ll}/u.test(mentions[at]?.text ?? '') &&
        !/^(?:kronor|kr|mycket|mer|mindre|langt|far|procent|sek)$/.test(mentions[at - 2]?.word ?? ''));
    const isAsker = /^(?:pa|hos|fran|at|from)$/.test(before) && ASKERS.test(mentions[at - 2]?.word ?? '');
    // "… betalar till oss på Serviceförvaltningen"
    const isUs =
      /^(?:pa|at)$/.test(before) &&
      /^(?:oss|us)$/.test(mentions[at - 2]?.word ?? '') &&
      /^(?:till|to)$/.test(mentions[at - 3]?.word ?? '');
    return NOT.test(before) || isTime || isAsker || isUs;
  };
  const kind = mentions[index]?.type;
  return denies(index) && mentions.some(({ type }, at) => type === kind && at !== index && !denies(at));
}

const NOT = /^(?:inte|ej|not)$/;
const ASKERS =
  /^(?:kollega|kollegan|kollegor|kompis|kompisen|van|bekant|chef|chefen|nagon|colleague|colleagues|friend|boss|someone|somebody)$/;

/** A number with a unit says what is counted, as the unit's word alone does. */
const UNIT_CONCEPTS: Readonly<Partial<Record<NumberMention['unit'], Concept>>> = {
  cases: 'cases',
  calls: 'calls',
  users: 'users',
  kr: 'kronor',
  percent: 'percent',
};

const NO_AMOUNT: ReadonlySet<NumberMention['unit']> = new Set(['fraction', 'times', 'other']);

const STARTING_VERBS = new Set(
  'betalar betalade ar har kostar kostade ligger does do is are did has'.split(' '),
);

/** Only where a name stands is a word near a name taken for one that was meant. */
function standsAsNear(
  mention: Mention,
  mentions: readonly Mention[],
  index: number,
  tokens: readonly Token[],
): boolean {
  return tokens.length <= 3 || unknownOf(mention, mentions, index, tokens).asName;
}

const SAID_WHERE =
  /^(?:say|says|say that|stated|written|printed|stand|stands|star|skrivet|tryckt|anges|angivet)$/;

function positionsOf(mentions: readonly Mention[]): ReadonlyMap<Concept, number> {
  const positions = new Map<Concept, number>();
  for (const mention of mentions) {
    // "Generella ärenden" names a service by what it counts.
    if (mention.type === 'service' && /arenden|cases/i.test(mention.word) && !positions.has('cases'))
      positions.set('cases', mention.from);
    // "Where exactly does it say that …?"
    if (SAID_WHERE.test(mention.word) && positions.has('where') && !positions.has('source'))
      positions.set('source', mention.from);
    if (mention.type === 'number') {
      const concept = mention.number.value === 0 ? 'none' : UNIT_CONCEPTS[mention.number.unit];
      if (concept !== undefined && !positions.has(concept)) positions.set(concept, mention.from);
    }
    if (mention.type !== 'words') continue;
    for (const meaning of mention.meanings) {
      // "vilka är" is not "vilka år", though folded they are the same.
      // Without dots, it is "är" before who is in or new.
      const isAre =
        /är/i.test(mention.text) ||
        (!/å/i.test(mention.text) &&
          /ar$/.test(mention.word) &&
          mentions.some((other) => says(other, 'appeared', 'member', 'vanished')));
      if (meaning.type === 'concept' && meaning.concept === 'years' && isAre) {
        if (!positions.has('who')) positions.set('who', mention.from);
        continue;
      }
      if (meaning.type === 'concept' && !positions.has(meaning.concept))
        positions.set(meaning.concept, mention.from);
    }
  }
  return positions;
}

function customerOf(mention: Mention & { readonly type: 'customer' }): CustomerReading {
  return {
    numbers: mention.numbers,
    by: mention.by,
    text: mention.text,
    former:
      mention.by === 'former' && mention.name
        ? { name: mention.name.text, until: mention.name.until ?? null }
        : null,
  };
}

function byNumber(mention: Mention & { readonly type: 'number' }): CustomerReading {
  return { numbers: [mention.number.value], by: 'number', text: mention.text, former: null };
}

function cuesOf(tokens: readonly Token[], lexicon: Lexicon): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (lexicon.cues.size === 0) return counts;
  const text = ` ${tokens.map(({ word }) => word).join(' ')} `;
  const phrases = lexicon.cuePhrases.filter((phrase) => text.includes(` ${phrase} `));
  for (const word of new Set([...tokens.map((token) => token.word), ...phrases])) {
    const cue = lexicon.cues.get(word);
    for (const fact of cue?.facts ?? []) counts.set(fact, (counts.get(fact) ?? 0) + (cue?.weight ?? 0));
  }
  return counts;
}

/** One reading per customer; a clear one replaces a doubtful one that contains it ("norra" + "innerstaden"). */
function distinct(readings: readonly CustomerReading[]): readonly CustomerReading[] {
  const clear = readings.filter((reading) => reading.numbers.length === 1);
  const kept: CustomerReading[] = [];
  for (const reading of readings) {
    const [number] = reading.numbers;
    if (reading.numbers.length === 1) {
      if (!kept.some((other) => other.numbers.length === 1 && other.numbers[0] === number))
        kept.push(reading);
    } else if (clear.length < 2 && !clear.some((other) => reading.numbers.includes(other.numbers[0] ?? -1)))
      kept.push(reading);
  }
  return kept;
}
