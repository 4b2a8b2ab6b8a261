import { decideOperation } from './decide-operation.ts';
import { isHypothetical } from './hypothetical.ts';
import type { Lexicon } from './lexicon.ts';
import type { Operation } from './operation.ts';
import type { Reading } from './reading.ts';
import { isOrdinary } from './says.ts';

/** Something that a message asks for besides operations on figures. */
export type Aside =
  | 'greeting'
  | 'help'
  | 'thanks'
  | 'goodbye'
  | 'language'
  | 'background'
  | 'hypothetical'
  | 'contact'
  | 'unrelated'
  | 'elsewhere';

/** What a message wants; `null` when its words do not say (a name alone, or nothing known). */
export type Intent =
  | { readonly type: 'operation'; readonly operation: Operation }
  | { readonly type: 'aside'; readonly aside: Aside };

/** The same as `decideIntent`, which is asked once of a reading that `lexicon` keeps. */
export function intentOf(reading: Reading, { intents }: Lexicon): Intent | null {
  const known = intents.get(reading);
  if (known !== undefined) return known;
  const intent = decideIntent(reading);
  intents.set(reading, intent);
  return intent;
}

/** Decides whether a message is about figures, and what it wants. */
export function decideIntent(reading: Reading): Intent | null {
  const aside = decideAside(reading);
  if (aside !== null) return { type: 'aside', aside };
  const operation = decideOperation(reading);
  return operation === null ? null : { type: 'operation', operation };
}

function decideAside(r: Reading): Aside | null {
  const scoped =
    r.customers.length + r.services.length + r.groups.length + r.quarters.length + r.near.length > 0;
  if (r.has('elsewhere')) return 'elsewhere';
  if (r.has('contact') && !scoped) return 'contact';
  if (r.has('unrelated') || ranksByOther(r)) return 'unrelated';
  const old =
    r.years.some(({ year }) => year > 2006 && year < 2012) && r.cues.size > 0 && r.customers.length === 0;
  if (old) return 'background';
  if (isBeforeTheService(r)) return 'background';
  const told = r.has('history') && r.amounts.length === 0 && !r.has('if', 'hypothetical', 'scenario');
  if (told && asksForBackground(r, scoped)) return 'background';
  // "När skulle stadsdelarna vara med?" is about the past.
  const planned = r.has('when') && r.has('conditional') && !r.has('if', 'cases', 'users', 'rose', 'fell');
  if (planned && r.cues.size > 0 && r.customers.length + r.amounts.length === 0) return 'background';
  if (isHypothetical(r)) return 'hypothetical';
  if (asksForBackground(r, scoped)) return 'background';
  if (endsTheTalk(r, scoped)) return r.has('goodbye') ? 'goodbye' : 'thanks';
  const figures = r.has(
    'fee',
    'share',
    'count',
    'how-many',
    'most',
    'least',
    'why',
    'change',
    'sum',
    'agree',
    'source',
    'years',
  );
  // "Vi ses 2026!"
  const parts = r.has('goodbye') && !r.has('and', 'follow-up');
  if (scoped || (r.years.length > 0 && !parts) || figures) return null;
  if (r.has('help')) return 'help';
  if (r.has('english', 'swedish')) return 'language';
  // A name beside thanks is who is thanked.
  if (r.words <= 12 && r.unknown.every(({ text }) => /^\p{Lu}/u.test(text))) {
    if (r.has('thanks')) return 'thanks';
    if (r.has('goodbye')) return 'goodbye';
    if (r.has('greeting') && !r.has('explain', 'rule', 'period', 'list', 'who')) return 'greeting';
  }
  return r.has('greeting') && r.words <= 4 ? 'greeting' : null;
}

/** "… innan den gemensamma växeln?": from before there was a list. */
function isBeforeTheService(r: Reading): boolean {
  const before = r.mentions.findIndex(({ word }) => /(?:^| )(?:innan|fore|before|prior to)$/.test(word));
  const service = r.mentions.slice(before + 1, before + 3).some(({ type }) => type === 'service');
  return before >= 0 && service && r.cues.size > 0 && r.customers.length + r.amounts.length === 0;
}

/** "Vilken stadsdel är snabbast?": the list ranks by what is paid and counted, by nothing else. */
function ranksByOther(r: Reading): boolean {
  return (
    r.has('who') &&
    !r.has('most', 'least', 'top', 'bottom', 'rank') &&
    r.mentions.some(
      (mention) =>
        isOrdinary(mention) && SUPERLATIVE.test(mention.word) && !NO_SUPERLATIVE.test(mention.word),
    )
  );
}

const SUPERLATIVE = /.{3}(?:ast|aste|iest|[^aeiou]est)$/;
const NO_SUPERLATIVE =
  /(?:kontrast|senast|senaste|latest|honest|request|interest|nearest|earliest|kast|rast|last|gast|mast|prest|test|rest|guest|west|harvest|protest|contest|invest|suggest|forest|modest|arrest|digest|manifest)$/;

/** "Tack, då var det allt för i dag": "allt" adds nothing up. */
function endsTheTalk(r: Reading, scoped: boolean): boolean {
  return (
    r.has('thanks', 'goodbye') &&
    !scoped &&
    r.tokens.some(
      ({ word }, index) =>
        /^(?:allt|all)$/.test(word) && /^(?:det|that|thats|for)$/.test(r.tokens[index - 1]?.word ?? ''),
    ) &&
    !r.has('fee', 'how-much', 'who')
  );
}

function asksForBackground(r: Reading, scoped: boolean): boolean {
  const cues = Math.max(0, ...r.cues.values());
  const now = r.has('fee', 'share', 'change', 'rose', 'most', 'least');
  // "Vem ansvarar för växeln?" asks who pays nothing.
  if (
    r.cues.size > 0 &&
    ANSWERS_FOR.some((word) => r.tokens.some((token) => token.word === word)) &&
    r.customers.length === 0 &&
    !r.has('status')
  )
    return !now;
  // A word that only those facts have ("ISS", "entreprenör") asks for them.
  const measured = r.has('when', 'period') && r.has('count', 'cases', 'users');
  if (r.rareCues && !measured && !(r.services.length > 0 && r.has('fee'))) return true;
  if (r.has('history')) return !now && r.customers.length === 0;
  return cues >= 2 && !r.has('fee', 'share', 'most', 'least') && !(scoped && r.customers.length > 0);
}

const ANSWERS_FOR = ['ansvarig', 'ansvarar', 'ansvaret', 'ansvariga', 'responsible'];
