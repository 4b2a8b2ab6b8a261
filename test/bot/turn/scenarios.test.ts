import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realConversation } from '../../dialogs/support/real-conversation.ts';
import { conversation, message } from '../support/activities.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

const dialogs = realConversation();
const CHANGE = 'Om Järva får 1000 ärenden i Stockholm Direkt?';

let folder: string;
let bot: TestBot;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  bot = await start();
});

afterAll(async () => {
  await bot.stop();
  rmSync(folder, { recursive: true, force: true });
});

function start(): Promise<TestBot> {
  const env = { LOG_LEVEL: 'fatal', STATE_STORE: `sqlite:${join(folder, 'state.sqlite')}` };
  return startTestBot({ conversation: dialogs, env });
}

/** What the bot answers a person in a chat: the text, or the summary of the card. */
async function answers(who: string, chat: string, text: string, kind = 'personal'): Promise<string> {
  const from = { id: `29:${who}`, name: who, aadObjectId: `aad-${who}` };
  const [reply] = await bot.replies(message(text, { from, conversation: conversation(chat, kind) }));
  return (reply?.text ?? reply?.summary ?? '').replaceAll('\u00a0', ' ');
}

describe('a saved scenario', () => {
  test('is there in every chat of its user, and after a restart', async () => {
    await answers('anna', 'a:anna', CHANGE);
    expect(await answers('anna', 'a:anna', 'spara som Budget 2026')).toContain('”Budget 2026”');
    expect(await answers('anna', 'g:group', 'öppna Budget 2026', 'groupChat')).toContain('69 327 kr');
    await bot.stop();
    bot = await start();
    expect(await answers('anna', 'a:anna', 'mina scenarier')).toContain('”Budget 2026”');
    expect(await answers('anna', 'a:elsewhere', 'öppna Budget 2026')).toContain(
      'Järva sdf har 1 000 ärenden',
    );
  });

  test('is nobody else’s, not even in the same chat', async () => {
    expect(await answers('bo', 'g:group', 'öppna Budget 2026', 'groupChat')).not.toContain('69 327');
    expect(await answers('bo', 'g:group', 'mina scenarier', 'groupChat')).toContain('inga sparade scenarier');
    expect(await answers('bo', 'g:group', 'visa andras scenarier', 'groupChat')).toContain(
      'bara dina egna scenarier',
    );
  });

  test('reaches a colleague by the line that shares it', async () => {
    const shared = await answers('anna', 'a:anna', 'dela Budget 2026');
    const line = /scenario:[\w-]+\.\w+/.exec(shared)?.[0] ?? '';
    expect(await answers('cecilia', 'a:cecilia', line)).toContain('Järva sdf har 1 000 ärenden');
    expect(await answers('cecilia', 'a:cecilia', 'hur påverkas Bromma?')).toContain('24 680 kr');
    expect(await answers('cecilia', 'a:cecilia', line.slice(0, -12))).toContain('inte hel');
  });

  test('keeps what two chats of one user save at the same time', async () => {
    const chats = ['a:one', 'a:two', 'a:three'];
    for (const chat of chats) await answers('dan', chat, CHANGE);
    await Promise.all(chats.map((chat) => answers('dan', chat, `spara som ${chat.slice(2)}`)));
    const list = await answers('dan', 'a:one', 'mina scenarier');
    for (const chat of chats) expect(list).toContain(`”${chat.slice(2)}”`);
  });
});
