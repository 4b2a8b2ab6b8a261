import type { Attachment, FileConsentCard, FileInfoCard } from 'botbuilder';
import type { ExportRequest, Exports } from '../../dialogs/index.ts';
import type { ExportFile } from './export-file.ts';

/** What Teams calls the card that asks whether a file may be saved. */
const CONSENT_CARD = 'application/vnd.microsoft.teams.card.file.consent';

/** What Teams calls the card that shows a saved file. */
const INFO_CARD = 'application/vnd.microsoft.teams.card.file.info';

/** Where a saved file is, as Teams tells it. */
interface SavedFile {
  readonly name: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** The card that asks whether the file may be put into the user's OneDrive; it carries what the file is made from. */
export function consentCard(
  { name, bytes }: Pick<ExportFile, 'name' | 'bytes'>,
  request: ExportRequest,
  exports: Exports,
): Attachment {
  const content: FileConsentCard = {
    description: exports.say('offered', request.language),
    sizeInBytes: bytes.length,
    acceptContext: request,
    declineContext: { language: request.language },
  };
  return { contentType: CONSENT_CARD, name, content };
}

/** The card of a file that has been saved. */
export function infoCard({ name, contentUrl, uniqueId, fileType }: SavedFile): Attachment {
  const content: FileInfoCard = { uniqueId, fileType };
  return { contentType: INFO_CARD, contentUrl, name, content };
}
