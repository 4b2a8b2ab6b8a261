import { createExports, type ExportContent, type Language, type Workbook } from '../../../dialogs/index.ts';
import type { PriceList } from '../../../dialogs/ports.ts';
import type { Asked } from '../../../dialogs/question.ts';

/** The text of an answer as CSV; `null` where it has nothing for a file. */
export function csvOf(question: Asked, language: Language, priceList: PriceList): string | null {
  const content = contentOf(question, language, 'csv', priceList);
  return content?.format === 'csv' ? content.text : null;
}

/** An answer as a workbook; `null` where it has nothing for a file. */
export function workbookOf(question: Asked, language: Language, priceList: PriceList): Workbook | null {
  const content = contentOf(question, language, 'xlsx', priceList);
  return content?.format === 'xlsx' ? content.workbook : null;
}

function contentOf(
  question: Asked,
  language: Language,
  format: ExportContent['format'],
  priceList: PriceList,
): ExportContent | null {
  return createExports(priceList).content({ question, language, format, version: priceList.version });
}
