import type { Question } from '../question.ts';
import { isSimulation } from './beside-changes.ts';
import { ABOVE_ZERO } from './bounds.ts';
import type { Mention } from './mentions.ts';
import type { Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import { says } from './says.ts';

/** A wish for a file: in which format (`null` for one that there is not), and what the message says beside it. */
export interface ExportCommand {
  readonly format: 'xlsx' | 'csv' | null;
  /** "Exportera inte". */
  readonly isDenied: boolean;
  readonly rest: string;
}

/**
 * "Exportera till Excel", "rangordningen som csv", "kan jag få det i Excel?": the wish for a file; `null` in a message
 * without one, also where such a word only stands in it.
 */
export function readExport({ mentions }: Reading): ExportCommand | null {
  const at = mentions.findIndex((mention) => says(mention, 'export'));
  const rest = mentions.filter((mention) => !says(mention, 'export'));
  if (at < 0 || !isWished(mentions, at, rest.length)) return null;
  const words = mentions.map(({ word }) => word);
  return {
    isDenied: rest.some(({ word }) => DENIES.test(word)),
    format: words.some((word) => OTHER_FORMATS.test(word))
      ? null
      : words.some((word) => /csv/.test(word))
        ? 'csv'
        : 'xlsx',
    rest: rest
      .map(({ gap, text }) => gap + text)
      .join('')
      .trim(),
  };
}

function isWished(mentions: readonly Mention[], at: number, others: number): boolean {
  const words = mentions.map(({ word }) => word);
  return (
    others <= 2 ||
    words.some((word) => ORDERS.test(word)) ||
    words.slice(Math.max(0, at - 2), at).some((word) => LEADS.test(word))
  );
}

const ORDERS =
  /^(?:exporter|export|ladda|laddas|nedladd|download|hamta|skicka|fa|far|ge|vill|onskar|behover|get|give|send|want|need)/;
const LEADS = /^(?:som|till|i|as|to|in|into)$/;
const DENIES = /^(?:inte|ej|aldrig|not|don t|dont|never|ingen|inget|inga|no)$/;
const OTHER_FORMATS = /^(?:pdf|word|powerpoint|docx)$/;

/** Whether what stands beside the wish asks something by itself; "kan jag få det i ett" does not. */
export function asksSomething(reading: Reading): boolean {
  const groups = reading.groups.filter(({ group }) => group !== 'all').length;
  const names = reading.customers.length + reading.services.length + reading.years.length + groups;
  const unclear = reading.near.length + reading.quarters.length + reading.unknown.length;
  return (
    names + unclear > 0 ||
    reading.has('elsewhere', ...ASKS) ||
    reading.amounts.some(({ digits }) => digits) ||
    reading.mentions.some(
      (mention) => says(mention, 'sum') && !/^(?:allt|alltihop|i ett|everything|it all)/.test(mention.word),
    )
  );
}

const ASKS = [
  'rank',
  'most',
  'least',
  'top',
  'bottom',
  'compare',
  'change',
  'rose',
  'fell',
  'mean',
  'median',
  'explain',
  'rule',
  'agree',
  'affected',
] as const;

/** The answer to what was asked as a file; `asked` is what the message asks by itself, `last` what was answered before. */
export function exporting(
  { format, isDenied }: ExportCommand,
  rest: Reading,
  asked: Outcome | null,
  last: Question | null,
): Outcome {
  if (isDenied) return { type: 'refuse', refusal: { type: 'not-understood' }, question: null };
  if (format === null) return { type: 'refuse', refusal: { type: 'no-such-format' }, question: null };
  if (asked !== null && asked.type !== 'question') return asked;
  const question = asked === null ? last : wholeTable(asked.question, rest);
  // "Exportera simuleringen" where the last answer was none.
  const isOther =
    asked === null && rest.has('simulate', 'scenario') && !(last !== null && isSimulation(last));
  if (question === null || question.kind === 'export' || isOther)
    return { type: 'refuse', refusal: { type: 'nothing-to-export' }, question: null };
  return {
    ...(asked ?? { type: 'question', notes: [], continues: true }),
    question: { kind: 'export', format, of: question },
  };
}

/** "Exportera växeln" wants everybody's fee, not only what they add up to. */
function wholeTable(question: Question, rest: Reading): Question {
  if (question.kind !== 'sum' || question.measure !== 'fee' || rest.has('sum')) return question;
  const { customers, group, services, year } = question;
  if (customers.length > 0 || group !== null || services.length !== 1) return question;
  const payers = {
    ...ABOVE_ZERO,
    than: null,
    notIn: null,
    each: false,
    exclusively: false,
    countOnly: false,
  };
  return { kind: 'filter', measure: 'fee', ...payers, customers, group, services, year };
}
