import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { playgroundPlan } from '../../bot/start/playground.ts';
import { type Program, startProgram } from '../../bot/start/program.ts';
import { launchChromium, noChromium } from './support/chromium.ts';
import { freePort } from './support/free-port.ts';
import { snapshotFile } from './support/snapshot-file.ts';

if (noChromium !== null) console.log(`skipped: the Playground in a browser, because ${noChromium}`);

describe.skipIf(noChromium !== null)('in the Playground', () => {
  const SNAPSHOT = snapshotFile();
  const programs: Program[] = [];
  let botAddress: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let cards: Locator;

  beforeAll(async () => {
    const [bot, playground] = [await freePort(), await freePort()];
    botAddress = `http://127.0.0.1:${bot}`;
    programs.push(
      startProgram({
        name: 'the bot',
        args: [fileURLToPath(new URL('../../bot/main.ts', import.meta.url))],
        env: { PORT: String(bot), STATE_STORE: 'memory:', SNAPSHOT, LOG_LEVEL: 'error' },
        address: `${botAddress}/readyz`,
      }),
      startProgram(playgroundPlan(botAddress, playground)),
    );
    for (const program of programs) expect(await program.answers(), program.name).toBe(true);
    browser = await launchChromium();
    context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, locale: 'sv-SE' });
    // The page asks for fonts and animations from the outside; it must do without, as on a machine without network.
    await context.route(
      ({ hostname }) => hostname !== 'localhost',
      (route) => route.abort(),
    );
    page = await context.newPage();
    cards = page.locator('.ac-adaptiveCard');
    await page.goto(`http://localhost:${playground}`);
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all(programs.map((program) => program.stop()));
  });

  test('a typed question is answered with the card of the printed fee', async () => {
    await ask('Vad betalar Järva sdf för växeln 2025?');
    const card = cards.last();
    await card.getByText('54\u00a0575\u00a0kr').first().waitFor();
    expect(await card.textContent()).toContain('701 Järva sdf');
    await updatePicture('fee-card');
  });

  test('a thumb under the answer is counted', async () => {
    await page.getByRole('button', { name: 'Like', exact: true }).last().click();
    await page.getByRole('button', { name: 'Submit' }).click();
    // The Playground's own word for a response of 200.
    await page.getByText('Thank you!').waitFor();
    await page.getByRole('button', { name: 'Close' }).last().click();
    const metrics = await (await fetch(`${botAddress}/metrics`)).text();
    expect(metrics).toContain('avgiftsboten_feedback_total{reaction="like"} 1');
  });

  test('a suggestion of the card is answered below it, with the steps, and the card stays', async () => {
    await cards.last().getByRole('button', { name: 'Uträkning' }).click();
    const card = cards.last();
    await card.getByText('51\u00a0848,16\u00a0kr').first().waitFor();
    expect(await card.textContent()).toContain('2\u00a0727,27\u00a0kr');
    expect(await cards.count()).toBe(2);
    expect(await cards.first().textContent()).toContain('701 Järva sdf');
    expect(await cards.first().textContent()).not.toContain('51\u00a0848,16\u00a0kr');
    await updatePicture('explanation-card');
  });

  test('a follow-up is answered from the conversation', async () => {
    await ask('och Bromma då?');
    await cards.last().getByText('Bromma sdf').first().waitFor();
  });

  test('a what-if is answered with before and after of those asked about and of others', async () => {
    await ask('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    const card = cards.last();
    await card.getByText('69\u00a0327\u00a0kr').first().waitFor();
    expect(await card.textContent()).toContain('+21\u00a0459\u00a0kr');
    expect(await card.textContent()).not.toContain('\\');
    await updatePicture('what-if-card');
  });

  test('the button of a what-if shows how the changed fee comes about, with what is changed marked', async () => {
    const before = await cards.count();
    await cards.last().getByRole('button', { name: 'Uträkning' }).click();
    await cards.nth(before).getByText('69\u00a0327,17\u00a0kr').first().waitFor();
    expect(await cards.nth(before).textContent()).toContain('ändrat från 684');
  });

  test('a scenario is saved, changed and compared', async () => {
    await ask('spara som Budget A');
    const before = await cards.count();
    await ask('och om totalen blir 2 500 000 kr?');
    await cards.nth(before).getByText('74\u00a0067\u00a0kr').first().waitFor();
    await ask('spara som Budget B');
    await ask('jämför Budget A och Budget B');
    const card = cards.nth(before + 1);
    await card.getByText('74\u00a0067\u00a0kr').first().waitFor();
    expect(await card.textContent()).toContain('69\u00a0327\u00a0kr');
    await updatePicture('comparison-card');
  });

  test('a choice of a clarifying question is answered in its place', async () => {
    const before = await cards.count();
    await ask('Vad betalar Stockholm för växeln?');
    await cards.nth(before).waitFor();
    await cards.nth(before).getByRole('button', { name: 'Stadsarkivet' }).click();
    await cards.nth(before).getByText('4\u00a0640\u00a0kr').first().waitFor();
    expect(await cards.count()).toBe(before + 1);
  });

  async function updatePicture(name: string): Promise<void> {
    if (process.env.UPDATE_PICTURES !== '1') return;
    // High enough for the whole card between the page's own bars.
    const card = await cards.last().boundingBox();
    await page.setViewportSize({
      width: WIDTH,
      height: Math.max(HEIGHT, Math.ceil(card?.height ?? 0) + 240),
    });
    await cards.last().scrollIntoViewIfNeeded();
    await page.screenshot({ path: fileURLToPath(new URL(`../../docs/${name}.png`, import.meta.url)) });
    await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  }

  async function ask(text: string): Promise<void> {
    const box = page.getByRole('textbox').first();
    await box.click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
});

const WIDTH = 1300;
const HEIGHT = 760;
