import type { Lexicon } from './lexicon.ts';
import { nameKeys } from './names.ts';
import { type Token, tokenize } from './tokens.ts';

/** One side of a comparison: a saved scenario, the price list as it is printed, or what is changed now. */
export type Side =
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'list' }
  | { readonly type: 'current' };

/** Something to do with saved scenarios. */
export type ScenarioCommand =
  /**
   * `name` is `null` when the message gives none; `replaces` says that one of that name may go; `of` is the saved one
   * that is saved again, `null` for what is changed now.
   */
  | {
      readonly does: 'save';
      readonly name: string | null;
      readonly replaces: boolean;
      readonly of: string | null;
    }
  | { readonly does: 'list' }
  | { readonly does: 'open' | 'delete'; readonly name: string }
  | { readonly does: 'rename'; readonly name: string; readonly to: string | null }
  /** `rest` is the message without the scenarios' names: it may name a customer or a service. */
  | { readonly does: 'compare'; readonly sides: readonly [Side, Side]; readonly rest: string }
  /** A question about a saved scenario: "vad betalar Järva enligt Budget A?"; `rest` is the question. */
  | { readonly does: 'ask'; readonly name: string; readonly rest: string }
  /** `null`: what is changed now. */
  | { readonly does: 'share'; readonly name: string | null }
  /** Somebody else's, which nobody is shown. */
  | { readonly does: 'others' }
  /** More than two to compare. */
  | { readonly does: 'too-many' }
  /** A name that no saved scenario has. */
  | { readonly does: 'unknown'; readonly name: string };

/**
 * Reads a message about saved scenarios, given the names of those that the user has; `null` when it is about
 * something else. A scenario that is called as a customer or a service must be quoted, or called a scenario.
 */
export function readScenarioCommand(
  message: string,
  saved: readonly string[],
  lexicon: Lexicon,
): ScenarioCommand | null {
  if (saved.length === 0 && !ABOUT_SCENARIOS.test(message)) return null;
  const tokens = tokenize(message);
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return null;
  const words = tokens.map(({ word }) => word);
  const says = words.some((word) => SCENARIO.test(word));
  const verb = verbOf(words);
  // "Öppna Bromma" can only mean the scenario of that name.
  const isSure = SURE.has(words[(verb?.to ?? 0) - 1] ?? '');
  const named = namesIn(tokens, saved).filter(
    ({ from, to }) =>
      says || isSure || isQuoted(tokens, from, to) || !isKnownName(words.slice(from, to), lexicon),
  );
  const quoted = quotedText(message);
  const context = { tokens, words, says, named, quoted, from: verb?.to ?? 0 };
  const asked = asking(context);
  if (asked !== null) return asked;
  switch (verb?.does) {
    case 'save':
    case 'replace':
      return saving(context, verb.does === 'replace');
    case 'rename':
      return renaming(context);
    case 'compare':
      return comparing(context);
    case 'share':
      return sharing(context);
    case 'open':
    case 'delete': {
      const [first] = named;
      if (first !== undefined)
        return restOf(context).length === 0 ? { does: verb.does, name: first.name } : null;
      return listing(context) ?? unknown(context) ?? opensUnknown(context);
    }
    default: {
      const [first] = named;
      if (first !== undefined && restOf(context).length === 0) return { does: 'open', name: first.name };
      return listing(context);
    }
  }
}

/** "… enligt Budget A", "… i scenariot Höst", "… under Low": the rest of the message is what is asked. */
function asking({ tokens, words, named, from }: CommandContext): ScenarioCommand | null {
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return null;
  const before = words[only.from - 1] ?? '';
  const at = SCENARIO.test(before) ? only.from - 2 : only.from - 1;
  const leads = /^(?:enligt|i|med|under|av|in|with|by|of)$/.test(words[at] ?? '');
  const own = words
    .slice(from)
    .some((word) =>
      /^(?:betalar|kostar|blir|paverkas|raknas|avgift|avgiften|pay|pays|cost|costs|affected|calculated)$/.test(
        word,
      ),
    );
  if (!leads || !own || at < 1) return null;
  const rest = tokens.filter((_, index) => index < at || index >= only.to);
  return { does: 'ask', name: only.name, rest: textFrom(rest, 0) };
}

/** A stretch of tokens that is the name of a saved scenario. */
interface NamedScenario {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

interface CommandContext {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  /** The word "scenario" stands there. */
  readonly says: boolean;
  readonly named: readonly NamedScenario[];
  readonly quoted: string | null;
  /** The token after the verb. */
  readonly from: number;
}

const MOST_TOKENS = 40;
const SURE: ReadonlySet<string> = new Set(['oppna', 'open', 'ladda', 'load', 'om', 'rename', 'radera']);
const ABOUT_SCENARIOS = /scenari|\b(?:spara|lagra|save|store|replace|open)|ersätt|öppna/i;
const SCENARIO = /^scenari/;

type Verb = 'save' | 'replace' | 'open' | 'delete' | 'rename' | 'compare' | 'share';

const VERBS: Readonly<Record<Verb, readonly string[]>> = {
  save: ['spara', 'spara ner', 'spara ned', 'spara undan', 'lagra', 'save', 'store'],
  replace: ['ersatt', 'skriv over', 'replace', 'overwrite'],
  open: [
    'visa',
    'oppna',
    'hamta',
    'ladda',
    'anvand',
    'valj',
    'byt till',
    'ga till',
    'show',
    'open',
    'load',
    'use',
    'switch to',
    'go to',
    'vad ar',
    'what is',
  ],
  delete: ['ta bort', 'radera', 'slang', 'kasta', 'delete', 'remove'],
  rename: ['dop om', 'byt namn pa', 'byt namn', 'andra namn pa', 'andra namnet pa', 'rename'],
  compare: [
    'jamfor',
    'stall',
    'vad skiljer',
    'vad ar skillnaden',
    'vad blir skillnaden',
    'skillnaden',
    'skillnad',
    'hur skiljer',
    'compare',
    'what is the difference',
    'difference',
  ],
  share: ['dela', 'dela med', 'skicka', 'kopiera', 'share', 'copy'],
};

const FILLERS = new Set(
  'hej kan kunde du ni man jag vill skulle vilja snalla ok okej och sa nu da please could can you i want would like to then now let s us'.split(
    ' ',
  ),
);

/** What stands around the names without saying anything of its own. */
const AROUND = new Set(
  `${[...FILLERS].join(' ')} det detta den denna har mina mitt min mig vi vart alla sparade sparat som pa av for i en ett igen tack med mot mellan till eller samt
  andringarna andringen andringar this it that my our the a saved as of for from with against between and or versus vs again all me thanks is are
  mellan skillnaden finns what which vilka vad lista list har have`.split(/\s+/),
);

/** The first verb of the message, after what politeness puts before it. */
function verbOf(words: readonly string[]): { readonly does: Verb; readonly to: number } | null {
  const start = words.findIndex((word) => !FILLERS.has(word));
  if (start < 0) return null;
  for (let length = 4; length > 0; length -= 1) {
    const phrase = words.slice(start, start + length).join(' ');
    for (const [does, phrases] of Object.entries(VERBS)) {
      // VERBS is keyed by Verb; Object.entries forgets it.
      if (phrases.includes(phrase)) return { does: does as Verb, to: start + length };
    }
  }
  return null;
}

function namesIn(tokens: readonly Token[], saved: readonly string[]): readonly NamedScenario[] {
  const known = saved
    .map((name) => ({ name, words: tokenize(name).map(({ word }) => word) }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  const found: NamedScenario[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = known.find(({ words }) => words.every((word, index) => tokens[at + index]?.word === word));
    if (hit !== undefined) found.push({ name: hit.name, from: at, to: at + hit.words.length });
    at += hit?.words.length ?? 1;
  }
  return found;
}

function isKnownName(words: readonly string[], lexicon: Lexicon): boolean {
  return nameKeys(words).some((key) => lexicon.names.whole.has(key));
}

const OPENING = /["”“»'‘’]\s*$/;

function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  return OPENING.test(tokens[from]?.gap ?? '') && /^["”“«'‘’]/.test(tokens[to - 1]?.after ?? '');
}

function quotedText(message: string): string | null {
  return /["”“»]([^"”“«»]+)["”“«]/.exec(message)?.[1]?.trim() || null;
}

/** The tokens that neither name a scenario nor stand around one. */
function restOf({ words, named, from }: CommandContext): readonly number[] {
  return [...words.keys()].filter(
    (at) =>
      at >= from &&
      !AROUND.has(words[at] ?? '') &&
      !SCENARIO.test(words[at] ?? '') &&
      !named.some((name) => at >= name.from && at < name.to),
  );
}

function textFrom(tokens: readonly Token[], from: number): string {
  const text = tokens
    .slice(from)
    .map((token, index) => (index === 0 ? '' : token.gap) + token.text)
    .join('');
  return text.replace(/[\s,]+(?:tack|snälla|please|thanks|thank you)$/i, '').trim();
}

function saving(context: CommandContext, replaces: boolean): ScenarioCommand | null {
  const { tokens, words, quoted, says, from, named } = context;
  const as = words.findIndex((word, at) => at >= from && /^(?:som|as|called|namnet|named|name)$/.test(word));
  // "Spara Höst som Vinter"
  const of = named.find(({ to }) => as > 0 && to <= as)?.name ?? null;
  if (quoted !== null) return { does: 'save', name: quoted, replaces, of };
  if (as >= 0) {
    // "Under namnet", "som scenario Vinter": the name is what comes last.
    const skipped = words.findIndex(
      (word, at) => at > as && !/^(?:namnet|scenario|scenariot|called)$/.test(word),
    );
    return { does: 'save', name: skipped < 0 ? null : textFrom(tokens, skipped), replaces, of };
  }
  const [first] = restOf({ ...context, named: [] });
  if (first === undefined) return { does: 'save', name: null, replaces, of };
  const [known] = named;
  if (replaces) return known === undefined ? null : { does: 'save', name: known.name, replaces, of };
  return says ? { does: 'save', name: textFrom(tokens, first), replaces, of } : null;
}

function renaming(context: CommandContext): ScenarioCommand | null {
  const { tokens, words, named, from } = context;
  const till = words.findLastIndex((word) => /^(?:till|to)$/.test(word));
  const [first] = named.filter(({ to }) => till < 0 || to <= till);
  const text = till < 0 ? '' : textFrom(tokens, till + 1);
  if (first !== undefined) return { does: 'rename', name: first.name, to: unquoted(text) || null };
  if (till < 0) return unknown(context);
  const [at] = restOf({ ...context, words: words.slice(0, till) });
  return at === undefined || from > at
    ? null
    : { does: 'unknown', name: textFrom(tokens.slice(0, till), at) };
}

function unquoted(text: string): string {
  return text.replace(/^["”“»'‘’\s]+|["”“«'‘’\s]+$/g, '');
}

const LIST =
  /^(?:utgangslaget|utgangslage|baslinjen|prislistan|prislista|pricelist|list|nulaget|originalet|verkligheten|baseline|original|idag|today|dagens)$/;
const CURRENT = /^(?:nuvarande|aktuella|nu|current|now|this|andringarna|changes)$/;

function comparing(context: CommandContext): ScenarioCommand | null {
  const { tokens, words, named, says, from } = context;
  const list = words.findIndex((word, at) => at >= from && LIST.test(word));
  // "Det här" is two words.
  const here = words.findIndex((word, at) => at > from && word === 'har' && words[at - 1] === 'det');
  const current = here >= 0 ? here : words.findIndex((word, at) => at >= from && CURRENT.test(word));
  const [one, two] = named.map(({ name }) => ({ type: 'saved', name }) as const);
  // "The price list" is two words.
  const price = words[list - 1] === 'price' ? list - 1 : -1;
  const others = new Set([
    list,
    price,
    current,
    here - 1,
    ...named.flatMap(({ from, to }) => range(from, to)),
  ]);
  const rest = tokens
    .filter((_, at) => !others.has(at) && !SCENARIO.test(words[at] ?? ''))
    .map(({ gap, text }) => gap + text)
    .join('');
  if (named.length > 2) return { does: 'too-many' };
  if (one !== undefined && two !== undefined) return { does: 'compare', sides: [one, two], rest };
  if (one !== undefined) {
    // One name alone is compared with the price list, unless another one was meant.
    const missing = current < 0 && list < 0 ? afterLinking(context) : null;
    if (missing !== null) return { does: 'unknown', name: missing };
    return { does: 'compare', sides: [current >= 0 ? { type: 'current' } : { type: 'list' }, one], rest };
  }
  if (list >= 0 && (says || current >= 0))
    return { does: 'compare', sides: [{ type: 'list' }, { type: 'current' }], rest };
  return says ? unknown(context) : null;
}

/** What follows "och", "med" or "mot" where the other scenario's name is expected. */
function afterLinking(context: CommandContext): string | null {
  const { tokens, words, named } = context;
  const at = words.findIndex(
    (word, index) =>
      /^(?:och|med|mot|and|with|against|vs|versus)$/.test(word) &&
      !named.some(({ from, to }) => index >= from && index < to),
  );
  if (at < 0 || at + 1 >= words.length) return null;
  const isNamed = named.some(({ from }) => from === at + 1);
  const [before] = restOf({ ...context, words: words.slice(0, at) });
  if (isNamed) return before === undefined ? null : textFrom(tokens.slice(0, at), before);
  return textFrom(tokens, at + 1);
}

function sharing(context: CommandContext): ScenarioCommand | null {
  const { named, says, words, from } = context;
  const [first] = named;
  const rest = restOf(context);
  if (first !== undefined) return rest.length === 0 ? { does: 'share', name: first.name } : null;
  const about = says || words.some((word) => /^(?:andringarna|changes)$/.test(word));
  if (rest.length === 0 && (about || from === words.length)) return { does: 'share', name: null };
  return says ? unknown(context) : null;
}

const OWN = /^(?:mina|vara|sparade|sparat|alla|my|our|saved|all)$/;

/** "Mina scenarier", "vad har jag sparat?", "visa andras scenarier" */
function listing(context: CommandContext): ScenarioCommand | null {
  const { words } = context;
  const several = words.some((word) => /^scenari(?:er|erna|on|ona|os)$/.test(word));
  const kept = words.some((word) => /^(?:sparat|sparade|saved)$/.test(word));
  // "Scenarier som Petra har sparat", "vad kollegan på Micasa har sparat"
  const saved = words.findIndex((word) => /^(?:sparat|saved)$/.test(word));
  const keeper = words[saved - 1] === 'har' || words[saved - 1] === 'has' ? (words[saved - 2] ?? '') : '';
  const byOther = keeper !== '' && !/^(?:jag|vi|du|i|we|you|vad|som|scenari.*)$/.test(keeper);
  if (several && (byOther || words.some((word) => OTHERS.test(word)))) return { does: 'others' };
  if (!several && !kept) return null;
  const rest = restOf({ ...context, named: [] });
  return rest.length === 0 && (several || words.some((word) => OWN.test(word))) ? { does: 'list' } : null;
}

const OTHERS =
  /^(?:andra|andras|annans|kollegan|kollega|kollegans|kollegas|kollegors|kollegornas|allas|others?|else|everyone|everybody|colleagues?)$/;

/** "Öppna C": only scenarios are opened. */
function opensUnknown(context: CommandContext): ScenarioCommand | null {
  const { tokens, words, from } = context;
  const [first, ...others] = restOf(context);
  if (!/^(?:oppna|open|ladda|load)$/.test(words[from - 1] ?? '') || first === undefined || others.length > 4)
    return null;
  return { does: 'unknown', name: textFrom(tokens, first) };
}

/** A name after "scenariot", or quoted, that nothing is saved under. */
function unknown(context: CommandContext): ScenarioCommand | null {
  const { tokens, words, quoted, from } = context;
  if (quoted !== null) return { does: 'unknown', name: quoted };
  const at = words.findIndex((word, index) => index >= from && SCENARIO.test(word));
  const next = words[at + 1];
  if (at < 0 || next === undefined || AROUND.has(next)) return null;
  return { does: 'unknown', name: textFrom(tokens, at + 1) };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
