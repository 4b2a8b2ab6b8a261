import type {
  Activity,
  InvokeResponse,
  MessagingExtensionActionResponse,
  TaskModuleContinueResponse,
  TaskModuleMessageResponse,
} from 'botbuilder';
import { z } from 'zod';
import { type Act, type Reply, readAct } from '../../dialogs/index.ts';
import { clientLanguage, clientLocale } from '../activity/index.ts';
import type { Conversation } from '../conversation.ts';
import { ADAPTIVE_CARD, dialogCard } from '../render/index.ts';
import { sharedAttachment } from './shared-attachment.ts';

/** What Teams calls the choice of a command that opens a dialog. */
export const FORM_OPENED = 'composeExtension/fetchTask';

/** What Teams calls a button that was pressed in such a dialog. */
export const FORM_SENT = 'composeExtension/submitAction';

/**
 * Answers the command with the empty form as a dialog, whatever message it may have been chosen on; a command that the
 * app does not have gets status 400.
 */
export function formOpened(
  activity: Activity,
  conversation: Pick<Conversation, 'act'>,
  now: Date,
): InvokeResponse {
  if (!command.safeParse(activity.value).success) return refusal(`expected commandId "${COMMAND}"`);
  const language = clientLanguage(clientLocale(activity));
  return dialog(conversation.act({}, { do: 'form', language }, now).replies);
}

/**
 * Answers a button of the dialog: the dialog goes on with what the simulation has become, or closes and puts it into the
 * compose box. Nothing is read or remembered, the button says all; one that the dialog does not have gets status 400.
 */
export function formSent(
  activity: Activity,
  conversation: Pick<Conversation, 'act'>,
  now: Date,
): InvokeResponse {
  const act = readDialogAct(activity.value);
  if (act === null) return refusal(`expected commandId "${COMMAND}" with the data of a button of its dialog`);
  const replies = goingOn(act, conversation, now);
  const [reply] = replies;
  // Where the price list has changed, what was to be put into the chat may not be possible any more.
  return act.do === 'insert' && reply?.controls?.insert ? insertion(reply) : dialog(replies);
}

/** A dialog that says one sentence. */
export function dialogMessage(sentence: string): InvokeResponse {
  const task: TaskModuleMessageResponse = { type: 'message', value: sentence };
  return success({ task });
}

/** What can be done in a dialog. */
type DialogAct = Exclude<Act, { do: 'save' | 'export' | 'form' }>;

/** Null for what is kept for a user or handed out in a chat too: a dialog has neither. */
function readDialogAct(value: unknown): DialogAct | null {
  const act = command.safeParse(value).success ? readAct(pressed.safeParse(value).data?.data) : null;
  return act === null || act.do === 'save' || act.do === 'export' || act.do === 'form' ? null : act;
}

/**
 * What comes of an act. Where it is refused, what it was done on stands below, and else the empty form, because a dialog
 * without buttons could only be closed.
 */
function goingOn(act: DialogAct, conversation: Pick<Conversation, 'act'>, now: Date): readonly Reply[] {
  const { on } = act;
  const attempts: readonly Act[] = [
    act,
    { do: 'show', on, view: on.view },
    { do: 'form', language: on.language },
  ];
  const said: Reply[] = [];
  for (const attempt of attempts) {
    const { replies } = conversation.act({}, attempt, now);
    said.push(...replies.filter(({ sentence }) => said.every((before) => before.sentence !== sentence)));
    if (said.some(({ controls }) => controls !== null)) break;
  }
  return said;
}

function dialog(replies: readonly Reply[]): InvokeResponse {
  const title = replies.at(-1)?.controls?.title;
  const task: TaskModuleContinueResponse = {
    type: 'continue',
    value: {
      ...(title !== undefined && { title }),
      // The rows of a simulation are many and need no more than half of the window.
      height: 'large',
      width: 'medium',
      card: { contentType: ADAPTIVE_CARD, content: dialogCard(replies) },
    },
  };
  return success({ task });
}

function insertion(reply: Reply): InvokeResponse {
  const { sentence, source } = reply;
  const attachments = [sharedAttachment(reply, { title: sentence, text: source })];
  return success({ composeExtension: { type: 'result', attachmentLayout: 'list', attachments } });
}

function success(body: MessagingExtensionActionResponse): InvokeResponse<MessagingExtensionActionResponse> {
  return { status: 200, body };
}

function refusal(message: string): InvokeResponse {
  return { status: 400, body: { message } };
}

const COMMAND = 'simulate';

const command = z.object({ commandId: z.literal(COMMAND) });
const pressed = z.object({ data: z.unknown() });
