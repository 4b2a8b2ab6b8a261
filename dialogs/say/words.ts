import type { Label, Suggestion } from '../answer/answer.ts';
import type { Figure } from '../answer/figure.ts';
import type { Message, MessageParams, Period, ScenarioSide } from '../answer/message.ts';
import type { Who } from '../answer/who.ts';
import { type Example, exampleOf } from '../example.ts';
import { newcomerName } from '../newcomers.ts';
import type { PriceList, WeightUnit } from '../ports.ts';
import type { Language } from '../reply.ts';
import type { ScenarioChange } from '../scenario.ts';
import type { ControlWords } from './controls.ts';
import { formatFigure, formatSigned, formatSize } from './format.ts';

/** What the sentences of a language are made with: names, figures and lists, as that language writes them. */
export interface Words {
  readonly priceList: PriceList;
  readonly figure: (figure: Figure) => string;
  /** With the noun of what is counted: "684 ärenden". */
  readonly amount: (figure: Figure) => string;
  readonly signed: (figure: Figure) => string;
  /** Without its sign. */
  readonly size: (figure: Figure) => string;
  readonly customer: (number: number) => string;
  readonly who: (who: Who) => string;
  readonly service: (key: string) => string;
  /** What examples are made of. */
  readonly example: Example;
  /** The service's full name. */
  readonly serviceName: (key: string) => string;
  readonly list: (items: readonly string[]) => string;
}

/** One language: a sentence for every key, labels, groups and suggestions. A missing key does not compile. */
export interface Locale {
  readonly language: Language;
  readonly sentences: {
    readonly [K in keyof MessageParams]: (params: MessageParams[K], words: Words) => string;
  };
  readonly labels: Readonly<Record<Label, string>>;
  /** A scenario as the heading of a column. */
  readonly side: (side: ScenarioSide) => string;
  readonly date: (iso: string) => string;
  readonly who: (who: Who, words: Words) => string;
  readonly period: (period: Period) => string;
  readonly suggestion: (suggestion: Suggestion, words: Words) => string;
  /** The same on a button: what it shows, in about thirty letters, because buttons do not wrap. */
  readonly button: (suggestion: Suggestion, words: Words) => string;
  /** One change of a service's inputs, as a clause. */
  readonly change: (change: ScenarioChange, service: string, words: Words) => string;
  readonly controls: ControlWords;
  readonly and: string;
  /** What a count counts, one or several. */
  readonly unit: (unit: WeightUnit, count: number) => string;
}

const NOBODY: ReadonlyMap<number, string> = new Map();

/** The words of a price list in one language; `newcomers` are the names of customers that it does not have. */
export function wordsFor(
  priceList: PriceList,
  locale: Locale,
  newcomers: ReadonlyMap<number, string> = NOBODY,
): Words {
  const { language } = locale;
  const words: Words = {
    priceList,
    figure: (figure) => formatFigure(figure, language),
    amount: (figure) => {
      const { unit, value } = figure;
      const text = formatFigure(figure, language);
      return unit === 'cases' || unit === 'calls' || unit === 'users'
        ? `${text} ${locale.unit(unit, Number(value))}`
        : text;
    },
    signed: (figure) => formatSigned(figure, language),
    size: (figure) => formatSize(figure, language),
    customer: (number) =>
      newcomers.get(number) ??
      priceList.customer(number)?.name ??
      newcomerName(number, language, words.customer) ??
      String(number),
    who: (who) => locale.who(who, words),
    service: (key) => priceList.service(key)?.short[language] ?? key,
    serviceName: (key) => priceList.service(key)?.name[language] ?? key,
    // Few replies give an example.
    get example() {
      return exampleOf(priceList);
    },
    list: (items) =>
      items.length < 2
        ? (items[0] ?? '')
        : `${items.slice(0, -1).join(', ')} ${locale.and} ${items[items.length - 1] ?? ''}`,
  };
  return words;
}

/** Puts one message into words. */
export function sayMessage({ key, params }: Message, locale: Locale, words: Words): string {
  // The key picks the sentence that takes exactly these parameters; TypeScript cannot follow a union through an index.
  const sentence = locale.sentences[key] as (params: unknown, words: Words) => string;
  return sentence(params, words);
}
