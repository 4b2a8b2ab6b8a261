import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../../bot/export/file-name.ts';
import { createExporting } from '../../../bot/export/index.ts';
import { type AdaptiveCard, linkCard } from '../../../bot/render/index.ts';
import { createExports } from '../../../dialogs/index.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { QUESTIONS, whatIf } from '../../dialogs/export/questions.ts';
import { comparable, parseCard, teamsBytes } from '../support/card-check.ts';

const exports = createExports(builtSnapshot());

function exporting(address: string | null, hasCredentials = true) {
  return createExporting({
    exports,
    secret: undefined,
    password: undefined,
    hasCredentials,
    address: () => address,
    mayOpen: () => true,
    now: () => new Date('2026-01-15T12:00:00Z'),
    log: pino({ level: 'silent' }),
  });
}

/** Customers that no list has, with names as long as they may be. */
function newcomers(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    type: 'join' as const,
    customer: 1_000_000_000_000 + at,
    weights: { cases: '1' },
    name: 'å'.repeat(60),
  }));
}

const { version } = exports;
const asked = { question: QUESTIONS.rank, format: 'xlsx', language: 'sv', version } as const;

describe('a file', () => {
  test('is offered by the card of consent in a personal chat, with its size and what it is made from', async () => {
    const offer = await exporting('http://127.0.0.1:1').offer(asked, 'personal');
    expect(offer).toMatchObject({
      type: 'message',
      summary: 'Svaret som en fil, som läggs i din OneDrive.',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.card.file.consent',
          name: 'Avgiftsboten Växeln 2025.xlsx',
          content: {
            description: 'Svaret som en fil, som läggs i din OneDrive.',
            sizeInBytes: expect.any(Number),
            acceptContext: asked,
            declineContext: { language: 'sv' },
          },
        },
      ],
    });
    expect(offer.attachments?.[0]?.content.sizeInBytes).toBeGreaterThan(4000);
  });

  test('is offered by a link too on a machine of one’s own, where no client takes files', async () => {
    const { attachments = [] } = await exporting('http://127.0.0.1:1', false).offer(asked, 'personal');
    expect(attachments.map(({ contentType }) => contentType)).toStrictEqual([
      'application/vnd.microsoft.teams.card.file.consent',
      'application/vnd.microsoft.card.adaptive',
    ]);
    expect(attachments[1]?.content.actions[0].url).toContain('http://127.0.0.1:1/api/exports/');
  });

  test.each(['groupChat', 'channel'] as const)('is offered by a link in a %s', async (chat) => {
    const offer = await exporting('https://bot.example.se').offer({ ...asked, language: 'en' }, chat);
    const [card] = offer.attachments ?? [];
    expect(offer.summary).toBe(
      'Here is “Avgiftsboten The switchboard 2025.xlsx”. The link works for 24 hours.',
    );
    expect(card?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(card?.content.actions).toEqual([
      {
        type: 'Action.OpenUrl',
        title: 'Download the file',
        url: expect.stringMatching(/^https:\/\/bot\.example\.se\/api\/exports\/[\w-]+\.[\w-]+$/),
      },
    ]);
  });

  test.each(['sv', 'en'] as const)(
    'is offered by a card that Adaptive Cards 1.5 know whole, in %s',
    async (language) => {
      const offer = await exporting('https://bot.example.se').offer({ ...asked, language }, 'groupChat');
      const card: AdaptiveCard = offer.attachments?.[0]?.content;
      const { problems, known } = parseCard(card);
      expect(problems).toEqual([]);
      expect(known).toEqual(comparable(card));
      expect(card.speak).toBe(offer.summary);
    },
  );

  test('is offered by a sentence that shows the letters of a name as they are', () => {
    const card = linkCard({
      sentence: 'Här är ”A*B*.csv”.',
      button: 'Hämta',
      url: 'https://a.se',
      language: 'sv',
    });
    expect(card.speak).toBe('Här är ”A*B*.csv”.');
    expect(card.body).toEqual([{ type: 'TextBlock', text: 'Här är ”A\\*B\\*.csv”.', wrap: true }]);
  });

  test('is offered in a personal chat where browsers do not reach the bot', async () => {
    const offer = await exporting(null).offer(asked, 'groupChat');
    expect(offer.attachments).toBeUndefined();
    expect(offer.text).toContain('Ställ frågan i en personlig chatt med mig');
  });

  test('is said to follow the new list where that came between the answer and the offer', async () => {
    const offer = await exporting('https://bot.example.se').offer(
      { ...asked, version: 'earlier' },
      'channel',
    );
    expect(offer.summary).toContain('Prislistan har uppdaterats');
  });

  test('is not offered where there is nothing to put into it', async () => {
    expect((await exporting(null).offer({ ...asked, question: QUESTIONS.thanks }, 'personal')).text).toBe(
      'Det svaret har ingen tabell och ingen uträkning att lägga i en fil.',
    );
  });

  test('of a hundred newcomers is offered, in a message below the 80 KB that are sure to arrive', async () => {
    const question = whatIf('stockholm-direkt', newcomers(100));
    const offer = await exporting('https://bot.example.se').offer({ ...asked, question }, 'personal');
    expect(offer.attachments?.[0]?.content.acceptContext.question).toEqual(question);
    expect(teamsBytes(offer)).toBeLessThan(80_000);
  });

  test('of more changes than a card carries is refused with a way on', async () => {
    const changes = newcomers(50);
    const customers = changes.map(({ customer }) => customer);
    const more = changes.map((_, at) => ({
      type: 'set-weight' as const,
      customers,
      base: 'cases',
      value: String(at + 1),
    }));
    const question = whatIf('stockholm-direkt', [...changes, ...more]);
    const offer = await exporting('https://bot.example.se').offer({ ...asked, question }, 'personal');
    expect(offer.text).toBe(
      'Svaret bygger på fler ändringar än vad som ryms. Ta bort några ändringar och be om filen igen.',
    );
  });
});

describe('the name of a file', () => {
  test.each([
    ['Simulering, växeln 2025', 'Avgiftsboten Simulering växeln 2025.xlsx'],
    ['../../etc/passwd', 'Avgiftsboten etc passwd.xlsx'],
    ['a:b*c?d"e<f>g|h\\i\r\nj', 'Avgiftsboten a b c d e f g h i j.xlsx'],
    ['Hägersten-Älvsjö sdf', 'Avgiftsboten Hägersten-Älvsjö sdf.xlsx'],
    ['x'.repeat(300), `Avgiftsboten ${'x'.repeat(87)}.xlsx`],
  ])('made of %j has letters that every system takes', (about, name) => {
    expect(fileName(about, 'xlsx')).toBe(name);
  });
});
