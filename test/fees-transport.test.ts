import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { conversation, message } from './bot/support/activities.ts';
import { startTestBot, type TestBot } from './bot/support/running-bot.ts';
import { faultOfCellSentence, kronor } from './dialogs/support/cell-sentence.ts';
import { realConversation } from './dialogs/support/real-conversation.ts';
import { nameOf, ROWS, SERVICES, type WrittenRow } from './dialogs/support/written-list.ts';

const dialogs = realConversation();
let bot: TestBot;

beforeAll(async () => {
  bot = await startTestBot({ conversation: dialogs, env: { LOG_LEVEL: 'fatal' } });
});
afterAll(() => bot.stop());

test('every row of the list is answered to the krona over HTTP', async () => {
  const faults: string[] = [];
  for (const row of ROWS) {
    const asked = message(question(row), { conversation: conversation(`a:${row.customer}-${row.service}`) });
    const [reply, ...others] = await bot.replies(asked);
    // A sentence with figures beside it is the summary of a card; alone it is the text, with its notes below.
    const sentence = (reply?.summary ?? reply?.text ?? '').split('\n')[0] ?? '';
    const fault = faultOfCellSentence(sentence, row.fee, 'sv');
    const about = sentence.includes(nameOf(row.customer));
    if (fault !== null || !about || others.length > 0) faults.push(`${question(row)} → ${fault ?? sentence}`);
  }
  expect(faults).toEqual([]);
  expect(ROWS).toHaveLength(263);
});

test('a dozen rows of all services and both years are answered by npm run ask', async () => {
  // Every 22nd row: 12 of 263, spread over all files.
  const asked = ROWS.filter((_, index) => index % 22 === 0);
  expect(asked).toHaveLength(12);
  expect(new Set(asked.map(({ service, year }) => `${service} ${year}`)).size).toBeGreaterThanOrEqual(5);
  const { stdout } = await run('npm', ['run', '-s', 'ask', '--', ...asked.map(question)], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  });
  const answers = stdout.split('» ').slice(1);
  expect(answers).toHaveLength(12);
  for (const [index, row] of asked.entries()) {
    const [echo, sentence = ''] = (answers[index] ?? '').split('\n');
    expect(echo).toBe(question(row));
    expect(faultOfCellSentence(sentence, row.fee, 'sv')).toBeNull();
    if (typeof row.fee === 'number') expect(sentence).toContain(kronor(row.fee, 'sv'));
  }
});

const run = promisify(execFile);

function question({ customer, service, year }: WrittenRow): string {
  return `Vad betalar kund ${customer} för ${SERVICES.find(({ key }) => key === service)?.sv} ${year}?`;
}
