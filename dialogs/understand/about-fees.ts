import { asksOutright } from './asking.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { isOrdinary, says } from './says.ts';

/**
 * Whether a message that begins a conversation is about something else than the price list. Any prose has words that
 * questions about fees have too ("alla", "ändrade sig", "hamnen i Ystad"), so it is weighed: what speaks of fees, against
 * the words that no such question has. The less it speaks of them, the fewer of those there may be.
 */
export function isAboutSomethingElse(
  text: string,
  reading: Reading,
  lexicon: Lexicon,
  follows: boolean,
): boolean {
  const strange = strangeWords(reading, lexicon) / Math.max(1, reading.words);
  // What follows a question may be short, and says little of fees.
  if (follows && (strange < 0.4 || reading.words < 3)) return false;
  // What only the background tells of ("incoming calls", 2009) is known to the lexicon as that.
  if (reading.years.length > 0 && Math.max(0, ...reading.cues.values()) >= 1) return false;
  const fee = reading.has('fee');
  const service = reading.services.length > 0;
  const customer = reading.customers.some(({ by }) => by !== 'part' && by !== 'corrected');
  const asks = asksOutright(text);
  if ((fee || reading.has('sum', 'share', 'count')) && (service || customer)) return false;
  if (service && customer) return strange >= 0.6;
  if (fee) return strange > 0.35 || (!asks && strange >= 0.1);
  if (service) return strange >= 0.45 || (!asks && strange >= 0.2);
  const counted = reading.has('cases', 'calls', 'users', 'kronor');
  if (customer || counted) return strange >= 0.2 || (!asks && strange >= 0.1 && reading.words > 4);
  // "Where does the 54,575 come from?"
  if (reading.has('source', 'explain') && reading.amounts.some(({ value }) => value >= 100))
    return strange > 0.35;
  // "Sänk den lika delen till 15 %": nothing else has one.
  if (reading.mentions.some((mention) => says(mention, 'equal') && PART.test(mention.word))) return false;
  // "Typiskt." asks for no mean.
  const alone = reading.words === 1 && reading.groups.length + reading.years.length === 0;
  if (alone && reading.customers.length === 0 && !reading.has(...SAID_OF_FEES)) return true;
  // "Är du säker?" asks about no figure before there is one.
  const doubts =
    reading.has('agree') &&
    !reading.has(...SAID_OF_FEES, 'rounding') &&
    !reading.amounts.some(({ value }) => value >= 100);
  if (doubts && reading.customers.length + reading.groups.length === 0) return true;
  const named =
    reading.customers.length + reading.quarters.length + reading.years.length > 0 ||
    reading.groups.some(({ group }) => group !== 'all');
  return (
    strange >= 0.08 || (!asks && !named && reading.words > MOST_KEYWORDS && !reading.has(...SAID_OF_FEES))
  );
}

const PART = / (?:del|delen|part|share)$/;

/** "Snitt 2025", "topp fem i år": questions in keywords. */
const MOST_KEYWORDS = 4;

const SAID_OF_FEES = [
  'service',
  'customer',
  'scenario',
  'sum',
  'share',
  'rule',
  'list',
  'history',
  'help',
  'rank',
] as const;

/** Words of the language that stand in no question about fees, and those that nobody knows. */
function strangeWords({ mentions }: Reading, { common }: Lexicon): number {
  return mentions.filter(
    (mention) =>
      mention.type === 'unknown' ||
      mention.type === 'near' ||
      (isOrdinary(mention) && mention.word.split(' ').some((word) => common.has(word))),
  ).length;
}
