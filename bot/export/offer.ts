import type { Activity } from 'botbuilder';
import type { ExportRequest, Exports } from '../../dialogs/index.ts';
import { type ChatKind, MOST_LETTERS } from '../render/index.ts';
import { consentCard } from './consent-card.ts';
import { exportFile } from './export-file.ts';
import { linkActivity, wordsActivity } from './link-activity.ts';
import type { Links } from './links.ts';

/** What offering a file needs. */
export interface OfferParts {
  readonly exports: Exports;
  readonly links: Links;
  /** The bot runs by itself on this machine, where no client takes a file. */
  readonly isLocal: boolean;
}

/**
 * The message that hands a file over: in personal chats the card that asks whether it may be saved, elsewhere, where
 * Teams takes no files from bots, a link. Where neither works it says why and what to do instead.
 */
export async function offerExport(
  request: ExportRequest,
  chat: ChatKind,
  parts: OfferParts,
): Promise<Partial<Activity>> {
  const { exports, isLocal } = parts;
  const { language } = request;
  const file = await exportFile(exports, request);
  if (file === null) return wordsActivity(exports.say(whyNothing(request, exports), language));
  if (chat !== 'personal') return linkTo(request, file.name, parts);
  if (JSON.stringify(request).length > MOST_LETTERS) return wordsActivity(exports.say('too-large', language));
  return {
    type: 'message',
    summary: exports.say('offered', language),
    attachments: [
      consentCard(file, request, exports),
      // The local Playground shows no card that asks; a link works there.
      ...(isLocal ? (linkTo(request, file.name, parts).attachments ?? []) : []),
    ],
  };
}

/** The message with a link to the file. */
function linkTo(
  request: ExportRequest,
  name: string,
  { exports, links }: Pick<OfferParts, 'exports' | 'links'>,
): Partial<Activity> {
  const { language, version } = request;
  const link = links.to(request);
  if (link === null) return wordsActivity(exports.say('no-link', language));
  if (link === 'too-long') return wordsActivity(exports.say('too-long', language));
  const sentence = exports.say(version === exports.version ? 'link' : 'link-newer', language, name);
  return linkActivity(sentence, exports.download(language), link, language);
}

/** Why there is no file: the answer never had anything for one, or its changes no longer fit the list. */
export function whyNothing(request: ExportRequest, exports: Exports): 'nothing' | 'outdated' {
  return request.version === exports.version ? 'nothing' : 'outdated';
}
