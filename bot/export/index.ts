export { type ExportFile, exportFile } from './export-file.ts';
export { LONGEST_TOKEN } from './export-token.ts';
export { createExporting, type Exporting, type ExportingParts } from './exporting.ts';
export { LINK_PATH, type LinkResponse } from './links.ts';
