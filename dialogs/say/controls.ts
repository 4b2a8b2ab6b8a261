import type { Act, Stand } from '../act.ts';
import type { Controls } from '../answer/controls.ts';
import { type FormChange, formChangeSchema } from '../form.ts';
import { currentCustomers } from '../lineage.ts';
import type { Language, ReplyAct, ReplyControls, ReplyField, ReplyForm } from '../reply.ts';
import { capital } from './format.ts';
import { type Locale, sayMessage, type Words } from './words.ts';

/** The words on the controls of a simulation. */
export interface ControlWords {
  /** Above the form, where something is changed and where nothing is. */
  readonly more: string;
  readonly begin: string;
  readonly service: string;
  readonly customer: string;
  readonly customerHint: string;
  readonly change: string;
  readonly amount: string;
  readonly amountHint: string;
  readonly changes: Readonly<Record<FormChange, string>>;
  readonly compute: string;
  readonly undo: string;
  readonly reset: string;
  readonly all: string;
  readonly focus: string;
  readonly insert: string;
  readonly save: string;
  readonly replace: string;
  readonly saveTitle: string;
  readonly name: string;
  readonly nameHint: string;
  readonly export: Readonly<Record<'xlsx' | 'csv', string>>;
}

/** Puts the controls of a simulation into words; each carries what the card is about. */
export function sayControls(controls: Controls, locale: Locale, words: Words): ReplyControls {
  const { language } = locale;
  const on: Stand = { ...controls.on, language };
  const isChanged = controls.changes.length > 0;
  const { begin, undo, reset, all, focus, insert } = locale.controls;
  return {
    title: begin,
    chips: chipsOf(controls, on, locale, words),
    moves: [
      ...(isChanged ? [{ title: undo, act: { do: 'undo', on } as const }] : []),
      ...(isChanged ? [{ title: reset, act: { do: 'reset' as const, on: { ...on, steps: [] } } }] : []),
      ...(controls.canShow === null
        ? []
        : [
            {
              title: controls.canShow === 'all' ? all : focus,
              act: { do: 'show', on, view: controls.canShow } as const,
            },
          ]),
    ],
    form: changeForm(controls, on, locale, words),
    isOpen: controls.isOpen,
    save: isChanged ? saveForm(controls, on, locale, words) : null,
    insert: isChanged ? { title: insert, act: { do: 'insert', on } } : null,
  };
}

/** What hands out an answer as a file. */
export function sayExports(
  question: Extract<Act, { do: 'export' }>['question'] | null,
  version: string,
  language: Language,
  locale: Locale,
): readonly ReplyAct[] {
  if (question === null) return [];
  return (['xlsx', 'csv'] as const).map((format) => ({
    title: locale.controls.export[format],
    act: { do: 'export', format, question, version, language },
  }));
}

function chipsOf(controls: Controls, on: Stand, locale: Locale, words: Words): readonly ReplyAct[] {
  const services = new Set(controls.changes.map(({ service }) => service));
  return controls.changes.map(({ place, service, change }) => {
    const text = locale.change(change, service, words);
    return {
      title: `✕ ${services.size > 1 ? `${capital(words.service(service))}: ${text}` : capital(text)}`,
      act: { do: 'remove', on, place },
    };
  });
}

function changeForm(controls: Controls, on: Stand, locale: Locale, words: Words): ReplyForm {
  const { entry } = controls;
  const say = locale.controls;
  const { priceList } = words;
  const field = fieldOf(controls, locale, words);
  return {
    title: controls.changes.length > 0 ? say.more : say.begin,
    fields: [
      field('service', say.service, '', entry.service ?? '', computable(words)),
      field(
        'customer',
        say.customer,
        say.customerHint,
        entry.customer === null ? '' : String(entry.customer),
        currentCustomers(priceList).map(({ number, printedNumber, name }) => ({
          title: `${printedNumber} ${name}`,
          value: String(number),
        })),
      ),
      field(
        'change',
        say.change,
        '',
        entry.change,
        formChangeSchema.options.map((change) => ({ title: say.changes[change], value: change })),
      ),
      field('amount', say.amount, say.amountHint, entry.amount, null),
    ],
    send: {
      title: say.compute,
      act: { do: 'change', on, service: '', customer: '', change: '', amount: '' },
    },
  };
}

/** The services whose fees can be computed on. */
function computable({ priceList, serviceName }: Words): NonNullable<ReplyField['choices']> {
  const year = priceList.years.at(-1) ?? 0;
  return priceList.services
    .filter(({ key }) => priceList.sheet(key, year)?.allocation)
    .map(({ key }) => ({ title: serviceName(key), value: key }));
}

function saveForm(controls: Controls, on: Stand, locale: Locale, words: Words): ReplyForm {
  const say = locale.controls;
  const replaces = controls.problem?.exists === true ? controls.name : '';
  return {
    title: say.saveTitle,
    fields: [fieldOf(controls, locale, words)('name', say.name, say.nameHint, controls.name, null)],
    send: { title: replaces === '' ? say.save : say.replace, act: { do: 'save', on, name: '', replaces } },
  };
}

function fieldOf({ problem }: Controls, locale: Locale, words: Words) {
  return (
    id: ReplyField['id'],
    label: string,
    hint: string,
    value: string,
    choices: ReplyField['choices'],
  ): ReplyField => ({
    id,
    label,
    hint,
    value,
    choices,
    problem: problem?.field === id ? sayMessage(problem.says, locale, words) : '',
  });
}
