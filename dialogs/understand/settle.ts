import type { Mention } from './mentions.ts';
import { says } from './says.ts';
import type { Concept, WordMeaning } from './vocabulary.ts';

/**
 * The mentions with only those meanings that the words around allow: "under" bounds when an amount follows and is "during"
 * else, "upp" moves when an amount or a verb of motion stands beside it, "från" begins a span when a year follows.
 */
export function settle(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index) => {
    if (mention.type !== 'words') return mention;
    const meanings = mention.meanings
      .filter((meaning) => holds(meaning, mention, index, mentions))
      .map((meaning) => inPlural(meaning, mentions[index - 1]));
    return { ...mention, meanings };
  });
}

function holds(meaning: WordMeaning, mention: Words, index: number, all: readonly Mention[]): boolean {
  // "Som alls betalar" are not all.
  if (meaning.type === 'group') return mention.word !== 'alls';
  if (meaning.type !== 'concept') return true;
  const rule = RULES.get(meaning.concept);
  return rule === undefined || rule(mention, index, all);
}

/** "Varje stadsdel" are all of them. */
function inPlural(meaning: WordMeaning, before: Mention | undefined): WordMeaning {
  const each =
    meaning.type === 'group' &&
    /^(?:varje|varenda|vartenda|var|each|every|any|nagon|nagot|nagra|ingen|inget|inga)$/i.test(
      before?.word ?? '',
    );
  return each ? { ...meaning, plural: true } : meaning;
}

type Words = Mention & { readonly type: 'words' };
type Rule = (mention: Words, index: number, all: readonly Mention[]) => boolean;

const BOUND: Rule = ({ word }, index, all) =>
  !/^(?:over|over|under|ovanfor|above|below|inom|within|inne|max|lagst|hogst|from och med)$/i.test(word) ||
  isAmountNear(all, index + 1, index + 4) ||
  all.slice(index + 1, index + 3).some((mention) => says(mention, 'mean', 'median')) ||
  // "How far over Skärholmen is Bromma?"
  (/^(?:over|under|above|below|ovanfor)$/.test(word) &&
    all[index + 1]?.type === 'customer' &&
    all.some((mention) => says(mention, 'how', 'how-much', 'how-many', 'it', 'them')));

const MOVES: Rule = ({ word }, index, all) =>
  // "Går upp till 350", "totalen upp till 750 tkr"
  (/^(?:upp|ner|ned|up|down) (?:till|to)$/i.test(word) && goesTo(index, all)) || movesAlone(word, index, all);

const movesAlone = (word: string, index: number, all: readonly Mention[]) =>
  !/^(?:upp|ner|ned|up|down|raknas? upp|upprakning(?:en)?|(?:upp|ner|ned) till|(?:up|down) to)$/i.test(
    word,
  ) ||
  (isAmountNear(all, index - 3, index + 7) && !/ (?:till|to)$/i.test(word)) ||
  all.slice(Math.max(0, index - 6), index).some((mention) => GOING.test(mention.word)) ||
  all.length <= 2;

const GOING =
  /^(?:gar|ga|gick|gatt|dra|drar|skruva|skruvar|justera|justeras|flytta|go|goes|going|went|gone|come|comes|came|brought)$/i;

const JOINS = /^(?:gar|ga|gick|ginge|gingo|sla|slar|slas|slogs|slagits|laggs|lagg)$/i;
const TAKES =
  /^(?:ta|tar|tas|tog|dra|drar|drar sig|drog|plocka|plockar|plockas|lyft|lyfter|lyfts|kliv|kliver|gar|ga|gick|hoppa|hoppar|trad|trader|kasta|take|takes|took|taken|taking|pull|pulls|drop|drops|move|moves|kick|opt|opts|bow|step|steps)$/i;

const MOVING = /^(?:okar|oka|okas|stiger|hojs|vaxer|minskar|rises?|increases?|grows?)$/i;

function goesTo(index: number, all: readonly Mention[]): boolean {
  return all
    .slice(Math.max(0, index - 3), index)
    .some(
      (mention) =>
        GOING.test(mention.word) ||
        MOVING.test(mention.word) ||
        (mention.type === 'words' &&
          mention.meanings.some((meaning) => meaning.type === 'concept' && meaning.concept === 'sum')),
    );
}

const LOOKS = /^(?:ser|verkar|tycks|looks?|seems?)$/;

/** "Utan Serviceförvaltningen, vad hade Äldrenämnden betalat?": who is named after it is gone for another one. */
const TAKES_AWAY: Rule = ({ word }, index, all) => {
  const next = all[index + 1];
  const groups = all.some(
    (mention) =>
      mention.type === 'words' &&
      mention.meanings.some((meaning) => meaning.type === 'group' && meaning.plural),
  );
  return (
    /^(?:utan|without)$/.test(word) &&
    next?.type === 'customer' &&
    !groups &&
    all.some((mention) => mention.type === 'customer' && mention !== next)
  );
};

const POLITE = /^(?:behova|vilja|garna|uppskatta|onska|like|appreciate|love)$/;

/** After these "om" asks whether something is so. */
const WONDERS =
  /^(?:undrar|undrade|undra|veta|vet|kolla|kollar|fraga|fragar|fragade|saker|sakert|kontrollera|se|sag|wonder|wondering|wondered|know|see|check|ask|asked|tell|sure|certain|unsure|osaker)$/;

/** Meanings that need something beside their word. */
const RULES: ReadonlyMap<Concept, Rule> = new Map<Concept, Rule>([
  // "Kollegan sa att Kungsholmen betalar …, stämmer det?" aims at nothing.
  [
    'aim',
    ({ word, text }, _, all) =>
      word !== 'sa att' || /å/i.test(text) || !all.some((mention) => says(mention, 'agree')),
  ],
  // "Vem lämnade underlaget?" asks about nobody who went.
  [
    'vanished',
    ({ word }, index, all) => {
      const next = all[index + 1];
      return !/lamna(?:t|de)$/.test(word) || next === undefined || next.type === 'service' || isYear(next);
    },
  ],
  // "Vilka är nya 2025?", but not "den nya listan"
  [
    'appeared',
    ({ word }, index, all) => {
      const next = all[index + 1];
      if (says(next, 'fee')) return false;
      return (
        !/^(?:nya|new)$/.test(word) ||
        /(?:^| )(?:ar|are|is|who)$/.test(all[index - 1]?.word ?? '') ||
        next === undefined ||
        isYear(next) ||
        says(next, 'since', 'customer') ||
        (next.type === 'words' && next.meanings.some(({ type }) => type === 'group'))
      );
    },
  ],
  // "How much does it set X back?" sets nothing.
  [
    'change-order',
    ({ word }, _, all) =>
      !/^(?:set|sets|make it|make that)$/i.test(word) ||
      all.some((mention) => mention.type === 'number' && !isYear(mention)),
  ],
  // "Går A och B samman"
  [
    'merge',
    ({ word }, index, all) =>
      !/^(?:samman|ihop)$/i.test(word) ||
      (all.slice(0, index).some((mention) => JOINS.test(mention.word)) &&
        all.filter(({ type }) => type === 'customer').length > 1),
  ],
  // "Ta SISAB ur växeln", "take Globe Arena out of it"
  [
    'leave',
    (mention, index, all) =>
      /^(?:utan|without)$/.test(mention.word)
        ? TAKES_AWAY(mention, index, all)
        : mention.word === 'left'
          ? all.slice(index + 1, index + 4).some(({ type }) => type === 'service')
          : !/^(?:ur|out|out of)$/i.test(mention.word) ||
            all.slice(Math.max(0, index - 5), index).some(({ word }) => TAKES.test(word)),
  ],
  ['without', (mention, index, all) => !TAKES_AWAY(mention, index, all)],
  // "Skulle behöva veta …" is polite, it supposes nothing.
  [
    'conditional',
    ({ word }, index, all) =>
      !/^(?:skulle|would)$/.test(word) ||
      !all.slice(index + 1, index + 4).some(({ word: next }) => POLITE.test(next)),
  ],
  // "Where does it say that …?" supposes nothing.
  [
    'hypothetical',
    ({ word }, index, all) =>
      word !== 'say that' || !all.slice(0, index).some((mention) => says(mention, 'where', 'source', 'it')),
  ],
  // "Undrar om Södermalm betalar …" asks whether.
  [
    'if',
    (_, index, all) =>
      !all
        .slice(Math.max(0, index - 2), index)
        .some(({ word, gap }, near) => WONDERS.test(word) && !(near === 0 && /[.?!]/.test(gap))) &&
      // "Det vore bra om du kunde säga …"
      !(
        /^(?:du|ni|nagon|you|someone|anyone)$/.test(all[index + 1]?.word ?? '') &&
        /^(?:kan|kunde|vill|ville|orkar|hinner|can|could|would)$/.test(all[index + 2]?.word ?? '')
      ),
  ],
  [
    'against',
    ({ word }, index, all) =>
      !/^(?:mot|emot)$/i.test(word) ||
      all
        .slice(index + 1, index + 4)
        .some(
          (mention) =>
            mention.type !== 'words' ||
            isYear(mention) ||
            /^(?:prislist|listan|snitt)/i.test(mention.word) ||
            mention.meanings.some(({ type }) => type === 'group'),
        ) ||
      all.slice(index + 1, index + 3).some((mention) => says(mention, 'mean', 'median')),
  ],
  ['over', BOUND],
  ['under', BOUND],
  ['between', BOUND],
  ['at-least', BOUND],
  // "Går upp till 350" is where it goes, "upp till 350" is a limit.
  [
    'at-most',
    (mention, index, all) =>
      BOUND(mention, index, all) && !(/^(?:upp till|up to)$/i.test(mention.word) && goesTo(index, all)),
  ],
  ['rose', MOVES],
  ['fell', MOVES],
  [
    'since',
    ({ word }, index, all) =>
      !/^(?:fran|ifran|from|fr o m)$/i.test(word) || all.slice(index + 1, index + 3).some(isYear),
  ],
  // "Ser lika ut" splits nothing.
  [
    'equal',
    ({ word }, index, all) =>
      !/^(?:lika|jamnt|equally|evenly)$/.test(word) ||
      !all.slice(Math.max(0, index - 3), index).some((mention) => LOOKS.test(mention.word)) ||
      all.some((mention) => mention.type === 'number' && mention.number.unit === 'percent'),
  ],
  // "Finns det …", "är det någon som …" speak of nothing that was named.
  [
    'it',
    ({ word }, index, all) =>
      word !== 'det' ||
      !(
        /^(?:finns|fanns)$/.test(all[index - 1]?.word ?? '') ||
        /^(?:nagon|nagot|nagra|nagon som|ngn|nan)\b/.test(all[index + 1]?.word ?? '')
      ),
  ],
  // "I KCP, är Micasa med?"
  [
    'member',
    ({ word }, index, all) =>
      word !== 'med' ||
      (all.slice(index + 1).every((mention) => /^(?:da|dar|nu|i ar|idag)$/.test(mention.word)) &&
        all
          .slice(Math.max(0, index - 4), index)
          .some((mention) => /^(?:ar|var|vore|vilka ar|vem ar|vilken ar)$/.test(mention.word))),
  ],
  // "Who pays the most in that service?" asks about one that was named before.
  ['service', (_, index, all) => !/^(?:that|this|den|denna|samma|same)$/.test(all[index - 1]?.word ?? '')],
  // "Bekräfta vad de ska betala" asks what.
  [
    'agree',
    ({ word }, index, all) =>
      !/^(?:bekrafta|confirm|dubbelkolla|kontrollera|verify)/.test(word) ||
      !all
        .slice(index + 1, index + 4)
        .some(({ word: next }) => /^(?:vad|what|hur mycket|how much|our|vilken)/.test(next)),
  ],
  // "Tjänar på att växelpriset sänkts" is no wage.
  [
    'unrelated',
    ({ word }, _, all) => !/^tjanar?$/.test(word) || !all.some(({ word: other }) => other === 'pa'),
  ],
  // "Who are the only customers?" asks about all there are.
  [
    'only',
    ({ word }, index, all) =>
      !/^(?:only|just)$/.test(word) ||
      !/(?:^| )the$/.test(all[index - 1]?.word ?? '') ||
      !isMember(all[index + 1]),
  ],
  // "Where does the 54,575 come from?" asks for no place among others.
  [
    'place',
    ({ word }, _, all) =>
      word !== 'where does' || !all.some(({ word: other }) => /^come(?:s)?(?: from)?$/.test(other)),
  ],
  // "Kundnr 296" names a customer, "vilket kundnr har …" asks for the number.
  ['customer-number', (_, index, all) => all[index + 1]?.type !== 'number'],
]);

/** "Customers", "the companies" */
function isMember(mention: Mention | undefined): boolean {
  return (
    says(mention, 'customer') ||
    (mention?.type === 'words' && mention.meanings.some(({ type }) => type === 'group'))
  );
}

/** A number that is no year between two places. */
function isAmountNear(all: readonly Mention[], from: number, to: number): boolean {
  return all
    .slice(Math.max(0, from), to)
    .some(
      (mention) =>
        mention.type === 'number' &&
        !isYear(mention) &&
        mention.number.unit !== 'ordinal' &&
        mention.number.unit !== 'other',
    );
}

/** A year, in digits or as "förra året". */
function isYear(mention: Mention): boolean {
  if (mention.type === 'words') return mention.meanings.some(({ type }) => type === 'relative-year');
  if (mention.type !== 'number') return false;
  const { value, unit, digits, from, to } = mention.number;
  // "2 024" is no year.
  if (unit !== 'none' || (digits && to - from > 1)) return false;
  return Number.isInteger(value) && value >= 1990 && value <= 2099;
}
