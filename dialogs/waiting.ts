import type { Answer } from './answer/answer.ts';
import type { PriceList } from './ports.ts';
import type { Reply } from './reply.ts';
import { type ConversationState, isStillOf, MOST_PENDING, MOST_WAITING, type Waiting } from './state.ts';
import type { Lexicon } from './understand/lexicon.ts';
import type { Outcome } from './understand/outcome.ts';
import { choosePending } from './understand/pending.ts';
import { type Context, type Understanding, understand } from './understand/understand.ts';

/** One request of a message and what it was answered. */
interface Asked {
  readonly text: string;
  readonly understood: Understanding;
  readonly answer: Answer;
  readonly reply: Reply;
}

/** What this person was asked last and has not answered, unless it is too long ago. */
export function waitingFor({ waiting }: ConversationState, who: string, now: Date): Waiting | null {
  const mine = waiting.find((one) => one.who === who);
  return mine !== undefined && isStillOf(mine.at, now) ? mine : null;
}

/** What waits after a message: whatever was asked of others, and now of this person. */
export function stillWaiting({ waiting }: ConversationState, who: string, asked: Waiting | null): Waiting[] {
  const others = waiting.filter((one) => one.who !== who);
  return [...others, ...(asked === null ? [] : [asked])].slice(-MOST_WAITING);
}

/** What the asked person's next message may answer, of all requests of this one; `null` when nothing was asked. */
export function asksOf(turns: readonly Asked[], who: string, now: Date): Waiting | null {
  const pending = turns.flatMap(({ answer, reply }) =>
    answer.choices.map(({ label }, index) => ({
      customer: label.type === 'customer' || label.type === 'cell' ? label.number : null,
      service: label.type === 'service' ? label.key : label.type === 'cell' ? label.service : null,
      name: reply.choices[index]?.title ?? '',
      text: reply.choices[index]?.text ?? '',
    })),
  );
  const asksName = turns.some(({ understood }) => isNameAsked(understood.outcome));
  const open = turns.find(({ understood }) => isAmountAsked(understood.outcome))?.text ?? null;
  if (pending.length === 0 && !asksName && open === null) return null;
  return { who, at: now.toISOString(), asksName, open, pending: pending.slice(0, MOST_PENDING) };
}

/**
 * What a message is understood as where it may answer the waiting question; its text is then the whole message that the
 * answer stands for. `direct` is what it says by itself.
 */
export function answering(
  waiting: Waiting,
  text: string,
  direct: Understanding,
  context: Context,
  priceList: PriceList,
  lexicon: Lexicon,
): { readonly text: string; readonly understood: Understanding } {
  const meant = answerMeant(waiting, text, direct);
  if (meant !== null) return { text: meant, understood: understand(meant, context, priceList, lexicon) };
  if (isDeclined(waiting, direct))
    return {
      text,
      understood: { ...direct, outcome: { type: 'refuse', refusal: { type: 'not-saved' }, question: null } },
    };
  return { text, understood: allPending(waiting.pending, direct, context, priceList, lexicon) ?? direct };
}

/** The whole message that an answer to the waiting question stands for; `null` when it asks something else. */
function answerMeant(waiting: Waiting, text: string, direct: Understanding): string | null {
  const chosen = choosePending(waiting.pending, text, direct);
  if (chosen !== null) return chosen;
  if (waiting.asksName) return nameSaid(text, direct);
  const { reading } = direct;
  const amount = reading.mentions.some((mention) => mention.type === 'number');
  const names = reading.customers.length + reading.services.length + reading.groups.length > 0;
  // "Med 200 ärenden" after "how much shall be counted?"
  return waiting.open !== null && amount && !names && reading.words <= 6
    ? `${waiting.open.replace(/[?.!\s]+$/, '')} med ${text.replace(/^.*?(?=\p{L}*\d|noll|inga|inget|zero|no )/iu, '')}`
    : null;
}

function isDeclined({ asksName }: Waiting, { reading }: Understanding): boolean {
  return asksName && reading.has('no') && reading.words <= 3;
}

function isAmountAsked(outcome: Outcome): boolean {
  return (
    outcome.type === 'clarify' &&
    outcome.clarification.type === 'unclear-change' &&
    outcome.clarification.problem.type === 'join-needs-weight'
  );
}

function isNameAsked(outcome: Outcome): boolean {
  return (
    outcome.type === 'clarify' &&
    (outcome.clarification.type === 'need-scenario-name' || outcome.clarification.type === 'scenario-exists')
  );
}

/** A few words in answer to "what shall it be called?" are its name, unless they are a question or a no. */
function nameSaid(text: string, { reading, outcome, looksAtUser }: Understanding): string | null {
  if (looksAtUser || reading.words > 6 || /[?\n"”“]/.test(text)) return null;
  if (reading.has('no') && reading.words <= 2) return null;
  const asks = reading.has(
    'fee',
    'how',
    'how-many',
    'how-much',
    'who',
    'why',
    'help',
    'undo',
    'reset',
    'yes',
    'thanks',
  );
  const changes = outcome.type === 'question' && outcome.question.kind === 'what-if';
  return asks || changes ? null : `spara som "${text.trim()}"`;
}

/** "Alla tre": every choice of a clarifying question at once. */
function allPending(
  pending: Waiting['pending'],
  direct: Understanding,
  context: Context,
  priceList: PriceList,
  lexicon: Lexicon,
): Understanding | null {
  const [first] = pending;
  const customers = pending.flatMap(({ customer }) => (customer === null ? [] : [customer]));
  const all = direct.reading.words <= 3 && direct.reading.groups.some(({ group }) => group === 'all');
  if (!all || first === undefined || customers.length < 2) return null;
  const one = understand(first.text, context, priceList, lexicon);
  if (one.outcome.type !== 'question' || one.outcome.question.kind !== 'value') return null;
  return { ...one, outcome: { ...one.outcome, question: { ...one.outcome.question, customers } } };
}
