import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { ExportRequest, Exports } from '../../dialogs/index.ts';
import type { ChatKind } from '../render/index.ts';
import type { Logger } from '../watch/index.ts';
import { answerConsent } from './consent.ts';
import { linkKey } from './link-key.ts';
import { createLinks, type LinkResponse } from './links.ts';
import { offerExport } from './offer.ts';

/** Answers as files, from the offer to the file. */
export interface Exporting {
  /** The message that hands the file over, in this kind of chat; `version` is that of the answer. */
  readonly offer: (request: ExportRequest, chat: ChatKind) => Promise<Partial<Activity>>;
  /** Answers `fileConsent/invoke`. */
  readonly consent: (context: TurnContext) => Promise<InvokeResponse>;
  /** Answers `GET /api/exports/:token`. */
  readonly open: (token: string) => Promise<LinkResponse>;
}

/** What exporting is given; `address` is where browsers reach the bot, `null` where they do not. */
export interface ExportingParts {
  readonly exports: Exports;
  readonly secret: string | undefined;
  readonly password: string | undefined;
  readonly hasCredentials: boolean;
  readonly address: () => string | null;
  /** Whether one more file may be made for a link now; in chats the limit of each user holds. */
  readonly mayOpen: () => boolean;
  readonly now: () => Date;
  readonly log: Logger;
}

/** Sets up everything that files need. */
export function createExporting(parts: ExportingParts): Exporting {
  const { exports, secret, password, hasCredentials } = parts;
  const links = createLinks({ ...parts, key: linkKey(secret, password) });
  const offering = { exports, links, isLocal: !hasCredentials };
  return {
    offer: (request, chat) => offerExport(request, chat, offering),
    consent: (context) => answerConsent(context, { ...parts, ...offering }),
    open: links.open,
  };
}
