import type { ExportRequest, Exports } from '../../dialogs/index.ts';
import { fileName } from './file-name.ts';
import { workbookFile } from './workbook-file.ts';

/** A file as it is handed over. */
export interface ExportFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** Makes the file that was asked for; `null` where there is nothing to put into it. */
export async function exportFile(exports: Exports, request: ExportRequest): Promise<ExportFile | null> {
  const content = exports.content(request);
  if (content === null) return null;
  return {
    name: fileName(content.name, content.format),
    contentType: CONTENT_TYPES[content.format],
    bytes:
      content.format === 'xlsx' ? await workbookFile(content.workbook) : Buffer.from(content.text, 'utf8'),
  };
}

const CONTENT_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;
