import { serviceSheetName } from '../../../data/import/workbook/index.ts';
import type { SheetSource, Sources } from '../../../data/sources.ts';
import { templateData, writeTemplate } from '../../../data/template/index.ts';
import { type Book, edited } from './book.ts';

/** The workbook of 2026 filled in as a printed list with the figures of 2025, as a person would. */
export async function filledTemplate(sources: Sources): Promise<Uint8Array> {
  const template = await writeTemplate(templateData(sources, 2026), 'prislista-2026.xlsx');
  return edited(template, (book) => {
    book.put('Uppgifter', 'B4', 'tryckt');
    for (const { value: service } of sources.services) {
      const sheet = sources.sheets.find(
        ({ year, manifest }) => year === 2025 && manifest.service === service.key,
      );
      if (sheet !== undefined) fillService(book, serviceSheetName(service), sheet);
    }
  });
}

function fillService(book: Book, name: string, { manifest, rows }: SheetSource): void {
  book.put(name, 'C4', manifest.total);
  book.put(name, 'C6', manifest.period?.from ?? null);
  book.put(name, 'C7', manifest.period?.to ?? null);
  for (const { value } of rows) {
    const row = book.rowOf(name, value.number);
    if (value.count !== null) book.put(name, `C${row}`, Number(value.count));
    if (value.share !== null) book.put(name, `D${row}`, Number(value.share));
    book.put(name, `E${row}`, value.fee);
  }
}
