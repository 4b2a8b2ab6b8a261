import type { Activity, MessagingExtensionResult } from 'botbuilder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realConversation } from '../../dialogs/support/real-conversation.ts';
import { activity, conversation, message } from '../support/activities.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

const dialogs = realConversation();

let bot: TestBot;
/** Has the fixed answers: one result for each letter. */
let sample: TestBot;

beforeAll(async () => {
  bot = await startTestBot({ conversation: dialogs });
  sample = await startTestBot();
});

afterAll(() => Promise.all([bot.stop(), sample.stop()]));

/** A search as Teams sends it: without a locale of its own, but with the client's. */
function search(value: unknown, change: Partial<Activity> = {}): Partial<Activity> {
  const { locale: _, ...sent } = activity({
    type: 'invoke',
    name: 'composeExtension/query',
    value,
    entities: [{ type: 'clientInfo', locale: 'sv-SE', country: 'SE', platform: 'Web' }],
    ...change,
  });
  return { ...sent, ...(change.locale !== undefined && { locale: change.locale }) };
}

function typed(text: unknown, queryOptions: unknown = { skip: 0, count: 25 }): unknown {
  return { commandId: 'search', parameters: [{ name: 'query', value: text }], queryOptions };
}

/** What the bot shows for a search. */
async function shown(sent: Partial<Activity>, by = bot): Promise<MessagingExtensionResult> {
  const response = await by.post(sent);
  expect(response.status).toBe(200);
  // The protocol's answer to a search.
  const body = (await response.json()) as { composeExtension: MessagingExtensionResult };
  return body.composeExtension;
}

function previews({ attachments = [] }: MessagingExtensionResult): readonly string[] {
  return attachments.map(({ preview }) => `${preview?.content.title}: ${preview?.content.text}`);
}

describe('a search in the compose box', () => {
  test('shows a list of the fees that it finds', async () => {
    const result = await shown(search(typed('järva väx')));
    expect(result).toMatchObject({ type: 'result', attachmentLayout: 'list' });
    expect(previews(result)).toEqual([
      'Järva sdf, växeln 2025: 54\u00a0575\u00a0kr',
      'Järva sdf, Stockholm Direkt 2025: 47\u00a0868\u00a0kr',
      'Järva sdf, alla tjänster 2025: 102\u00a0443\u00a0kr',
    ]);
  });

  test('previews each result as a thumbnail card, and puts an Adaptive Card with the source into the chat', async () => {
    const { attachments = [] } = await shown(search(typed('järva väx')));
    for (const { contentType, preview } of attachments) {
      expect(contentType).toBe('application/vnd.microsoft.card.adaptive');
      expect(preview?.contentType).toBe('application/vnd.microsoft.card.thumbnail');
    }
    const card = JSON.stringify(attachments[0]?.content);
    expect(card).toContain('Järva sdf betalar 54\u00a0575\u00a0kr');
    expect(card).toContain('rad 701 Järva sdf');
  });

  test.each(['järva', 'kcp', 'spånga', 'kontaktcenter', 'stockholm', '101', '2019', ''])(
    'for "%s" gives cards of a size that Teams takes, without a button, since nobody may be there to answer one',
    async (text) => {
      const { attachments = [] } = await shown(search(typed(text)));
      expect(attachments.length).toBeGreaterThan(0);
      for (const { content } of attachments) {
        expect(JSON.stringify(content)).not.toMatch(/"(?:Action\.|Input\.|ActionSet)|"selectAction"/);
        expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(MOST_BYTES);
      }
    },
  );

  test('shows what the services cost before anything is typed', async () => {
    const value = {
      commandId: 'search',
      parameters: [{ name: 'initialRun', value: 'true' }],
      queryOptions: { skip: 0, count: 25 },
    };
    const result = await shown(search(value));
    expect(previews(result)).toContain('Växeln 2025, totalt: 600\u00a0000\u00a0kr');
    expect(previews(result)).toHaveLength(4);
    expect(previews(await shown(search(typed(''))))).toEqual(previews(result));
    expect(previews(await shown(search({ commandId: 'search' })))).toEqual(previews(result));
  });

  test('that finds nothing says so and what can be typed', async () => {
    const result = await shown(search(typed('xyz')));
    expect(result).toEqual({ type: 'message', text: dialogs.nothingFound('xyz', 'sv') });
    expect(result.text).toContain('”xyz”');
  });

  test('speaks the language of the client', async () => {
    const entities = [{ type: 'clientInfo', locale: 'en-GB' }];
    const text = 'Järva sdf, the switchboard 2025: SEK\u00a054,575';
    expect(previews(await shown(search(typed('järva väx'), { entities })))[0]).toBe(text);
    expect(previews(await shown(search(typed('järva väx'), { locale: 'en-US' })))[0]).toBe(text);
    expect((await shown(search(typed('xyz'), { entities }))).text).toMatch(/^Nothing was found/);
    expect(previews(await shown(search(typed('kcp'), { entities: [] })))[0]).toMatch(/^KCP 2025, totalt/);
  });

  test('shows the page that is asked for, and an empty one beyond the last', async () => {
    const letters = (result: MessagingExtensionResult) => previews(result).map((line) => line.charAt(0));
    const page = (options: unknown) => shown(search(typed('abcdef', options)), sample);
    expect(letters(await page({ skip: 0, count: 25 }))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(letters(await page({ skip: 2, count: 3 }))).toEqual(['c', 'd', 'e']);
    expect(letters(await page({ skip: 5, count: 3 }))).toEqual(['f']);
    expect(letters(await page({ count: 2 }))).toEqual(['a', 'b']);
    expect(letters(await page(undefined))).toHaveLength(6);
    expect(await page({ skip: 25, count: 25 })).toMatchObject({ type: 'result', attachments: [] });
  });

  test('never shows more than Teams takes', async () => {
    const result = await shown(search(typed('x'.repeat(40), undefined)), sample);
    expect(previews(result)).toHaveLength(25);
  });

  test('remembers nothing and needs nothing that was said', async () => {
    const where = { conversation: conversation('a:searched') };
    const before = await bot.replies(message('Vad betalar Bromma för växeln?', where));
    await shown(search(typed('järva stockholm direkt'), where));
    const [reply] = await bot.replies(message('och 2024?', where));
    expect(before[0]?.summary).toContain('Bromma');
    expect(reply?.summary).toContain('Bromma sdf');
  });

  test('is counted among the turns', async () => {
    const fresh = await startTestBot();
    await shown(search(typed('a')), fresh);
    await shown(search(typed('inget')), fresh);
    await fresh.post(search({ commandId: 'other' }));
    const page = await (await fetch(`${fresh.address}/metrics`)).text();
    await fresh.stop();
    expect(page).toContain('avgiftsboten_turns_total{kind="search",outcome="answered"} 2');
  });

  test.each([
    ['another command', { commandId: 'other', parameters: [] }],
    ['no command', { parameters: [{ name: 'query', value: 'järva' }] }],
    ['no value', undefined],
    ['a value of another shape', { järva: true }],
    ['a page before the first', typed('järva', { skip: -1, count: 5 })],
    ['parameters without names', { commandId: 'search', parameters: [{ value: 'järva' }] }],
  ])('with %s is refused and says what was expected', async (_, value) => {
    const response = await bot.post(search(value));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      message: 'expected commandId "search" with parameters and queryOptions',
    });
  });

  test('of a text that is none is as before anything is typed', async () => {
    expect(previews(await shown(search(typed(7))))).toHaveLength(4);
  });

  test('that fails apologises and tells nothing of the error', async () => {
    const result = await shown(search(typed('fel')), sample);
    expect(result).toEqual({ type: 'message', text: 'Tyvärr gick något fel.' });
    expect(sample.logged()).toContain('hunter2');
  });

  test('from a tenant that is not allowed finds nothing', async () => {
    const guarded = await startTestBot({
      conversation: dialogs,
      env: { ALLOWED_TENANTS: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' },
    });
    const response = await guarded.post(search(typed('järva')));
    await guarded.stop();
    expect(await response.text()).not.toContain('Järva');
  });
});

// Teams refuses a message above 28 KB.
const MOST_BYTES = 28_000;
