import { z } from 'zod';
import { whyNoAnswer } from '../answer/export.ts';
import type { PriceList } from '../ports.ts';
import { askedSchema } from '../question.ts';
import type { Language } from '../reply.ts';
import { type ExportNotice, exportWords } from '../say/export-words.ts';
import { csvOf } from './csv.ts';
import { exportedAnswer, nameOf } from './exported-answer.ts';
import type { Workbook } from './workbook.ts';
import { workbookOf } from './workbook-of.ts';

const requestSchema = z.strictObject({
  question: askedSchema,
  format: z.enum(['xlsx', 'csv']),
  language: z.enum(['sv', 'en']),
  /** Of the price list that the answer was given on. */
  version: z.string().max(200),
});

/** The answer to a question as a file: plain JSON, so that it can be handed out and taken back after a restart. */
export type ExportRequest = z.infer<typeof requestSchema>;

/** What a file is made of; `name` says what it is about, without an ending. */
export type ExportContent =
  | { readonly format: 'xlsx'; readonly name: string; readonly workbook: Workbook }
  | { readonly format: 'csv'; readonly name: string; readonly text: string };

/** The answers of one price list as files, and what is said about them. */
export interface Exports {
  /** Of the price list: a file that was offered on another one is of this one now. */
  readonly version: string;
  /** `null` where there is nothing to put into it, or the changes no longer fit the list. Takes every question. */
  readonly content: (request: ExportRequest) => ExportContent | null;
  /** The request that was handed out as JSON; `null` for anything else. */
  readonly readRequest: (value: unknown) => ExportRequest | null;
  /** What is said about a file of this name. */
  readonly say: (notice: ExportNotice, language: Language, file?: string) => string;
  /** The words of the button behind which a file is. */
  readonly download: (language: Language) => string;
}

/** The answers of a price list as files. */
export function createExports(priceList: PriceList): Exports {
  return {
    version: priceList.version,
    content: (request) => {
      try {
        return contentOf(request, priceList);
      } catch (error) {
        // A customer that the changes name may have left the list since.
        if (whyNoAnswer(error) === null) throw error;
        return null;
      }
    },
    readRequest: (value) => requestSchema.safeParse(value).data ?? null,
    say: (notice, language, file = '') => exportWords(language).notices[notice](file),
    download: (language) => exportWords(language).download,
  };
}

function contentOf(
  { question, format, language }: ExportRequest,
  priceList: PriceList,
): ExportContent | null {
  const exported = exportedAnswer(question, language, priceList);
  if (exported === null) return null;
  const name = nameOf(exported);
  return format === 'xlsx'
    ? { format, name, workbook: workbookOf(exported, priceList) }
    : { format, name, text: csvOf(exported, priceList) };
}
