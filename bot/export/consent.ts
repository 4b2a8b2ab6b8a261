import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { ExportRequest } from '../../dialogs/index.ts';
import type { Logger } from '../watch/index.ts';
import { infoCard } from './consent-card.ts';
import { type ExportFile, exportFile } from './export-file.ts';
import { linkActivity, wordsActivity } from './link-activity.ts';
import { type OfferParts, whyNothing } from './offer.ts';
import { isFileHost, isUploadAddress, upload } from './upload.ts';

/** What answering a consent needs. */
interface ConsentParts extends OfferParts {
  readonly hasCredentials: boolean;
  readonly log: Logger;
}

/**
 * Answers what the user pressed on the card that asks whether a file may be saved: makes the file, puts it where Teams
 * says and shows it, or offers a link where that fails; the card goes.
 */
export async function answerConsent(context: TurnContext, parts: ConsentParts): Promise<InvokeResponse> {
  const { exports } = parts;
  const consent = consentSchema.safeParse(context.activity.value).data;
  if (consent?.action === 'decline') {
    await context.sendActivity(wordsActivity(exports.say('declined', consent.context.language)));
    await removeCard(context, parts);
    return { status: 200 };
  }
  const request = exports.readRequest(consent?.context);
  if (consent === undefined || request === null) return BAD_REQUEST;
  await context.sendActivity(await saved(request, consent.uploadInfo, parts));
  await removeCard(context, parts);
  return { status: 200 };
}

/** Saves the file and returns the message that says how it went. */
async function saved(
  request: ExportRequest,
  { uploadUrl, ...place }: z.infer<typeof uploadInfo>,
  parts: ConsentParts,
): Promise<Partial<Activity>> {
  const { exports, hasCredentials, log } = parts;
  const { language, version } = request;
  // The list may be replaced while the file is on its way.
  const notice = version === exports.version ? 'saved' : 'saved-newer';
  const file = await exportFile(exports, request);
  if (file === null) return wordsActivity(exports.say(whyNothing(request, exports), language));
  try {
    // Both addresses come from the client: the first is a secret, so that nobody reads it in the log, and with the second
    // nobody shall be able to show a link of their own in the bot's name.
    const isThere =
      isUploadAddress(uploadUrl, hasCredentials) && (!hasCredentials || isFileHost(place.contentUrl));
    if (!isThere) throw new Error('the address is no file host of Teams');
    await upload(file, uploadUrl);
  } catch (error) {
    log.warn({ err: error }, 'a file could not be saved');
    return linkInstead(request, file, parts);
  }
  return {
    ...wordsActivity(exports.say(notice, language, place.name)),
    attachments: [infoCard(place)],
  };
}

function linkInstead(request: ExportRequest, { name }: ExportFile, parts: ConsentParts): Partial<Activity> {
  const { exports, links } = parts;
  const { language } = request;
  const link = links.to(request);
  return link === null || link === 'too-long'
    ? wordsActivity(exports.say('upload-failed', language))
    : linkActivity(
        exports.say('upload-failed-link', language, name),
        exports.download(language),
        link,
        language,
      );
}

/** A card that is done with would only offer the same again. */
async function removeCard(context: TurnContext, { log }: ConsentParts): Promise<void> {
  const { replyToId } = context.activity;
  if (replyToId === undefined) return;
  try {
    await context.deleteActivity(replyToId);
  } catch (error) {
    log.warn({ err: error }, 'a card could not be removed');
  }
}

const uploadInfo = z.object({
  uploadUrl: z.string().max(8000),
  contentUrl: z.string().max(8000),
  name: z.string().max(400),
  uniqueId: z.string().max(200),
  fileType: z.string().max(20),
});

const consentSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('accept'), context: z.unknown(), uploadInfo }),
  z.object({ action: z.literal('decline'), context: z.object({ language: z.enum(['sv', 'en']) }) }),
]);

const BAD_REQUEST: InvokeResponse = {
  status: 400,
  body: { message: 'expected action "accept" with context and uploadInfo, or "decline" with context' },
};
