import { type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { customersPage } from './customers-page.ts';
import { detailsPage } from './details-page.ts';
import { guidePage } from './guide-page.ts';
import { servicePage } from './service-page.ts';
import type { TemplateData } from './template-data.ts';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** The workbook to fill in, as the bytes of an .xlsx file named `file`; the same data gives the same bytes. */
export async function writeTemplate(template: TemplateData, file: string): Promise<Uint8Array> {
  const sheets = [
    guidePage(template, file),
    detailsPage(template),
    customersPage(template),
    ...template.services.map((service) => servicePage(service, template)),
  ];
  return writeXlsx({
    sheets,
    namedRanges: sheets.flatMap(repeatedHeading),
    defaultFont: { name: 'Calibri', size: 11 },
    // A clock would make two workbooks of the same year differ.
    properties: { title: template.document, creator: 'Avgiftsboten', created: EPOCH, modified: EPOCH },
  });
}

/**
 * Has the heading printed on each page. Named here because hucre writes the name of a sheet without quotation marks, which
 * a name such as "Stockholm Direkt" needs.
 */
function repeatedHeading({ name, freezePane }: WriteSheet): NamedRange[] {
  const row = freezePane?.rows ?? 0;
  if (row === 0) return [];
  const range = `'${name.replaceAll("'", "''")}'!$${row}:$${row}`;
  return [{ name: '_xlnm.Print_Titles', range, scope: name }];
}

const EPOCH = new Date('2000-01-01T00:00:00Z');
