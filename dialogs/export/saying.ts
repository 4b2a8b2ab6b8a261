import type { Answer } from '../answer/answer.ts';
import { printedNumberOf } from '../lineage.ts';
import type { PriceList } from '../ports.ts';
import type { Language } from '../reply.ts';
import { EN } from '../say/en.ts';
import { type ExportWords, exportWords } from '../say/export-words.ts';
import { SV } from '../say/sv.ts';
import { type Locale, type Words, wordsFor } from '../say/words.ts';

/** What the sheets of one file are said with. */
export interface Saying {
  readonly language: Language;
  readonly words: Words;
  readonly labels: Locale['labels'];
  readonly own: ExportWords;
  /** With the number, where the list has one: "701 Järva sdf". */
  readonly customer: (number: number) => string;
}

/** The words of one language for an answer, with the names that it gives to newcomers. */
export function sayingOf({ newcomers }: Answer, language: Language, priceList: PriceList): Saying {
  const locale = language === 'sv' ? SV : EN;
  const words = wordsFor(priceList, locale, newcomers);
  return {
    language,
    words,
    labels: locale.labels,
    own: exportWords(language),
    customer: (number) =>
      priceList.customer(number) === undefined
        ? words.customer(number)
        : `${printedNumberOf(number, priceList)} ${words.customer(number)}`,
  };
}
