import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { playgroundPlan } from '../../bot/start/playground.ts';
import { type Program, startProgram } from '../../bot/start/program.ts';
import { launchChromium, noChromium } from './support/chromium.ts';
import { freePort } from './support/free-port.ts';

if (noChromium !== null) console.log(`skipped: the Playground in a browser, because ${noChromium}`);

const PICTURE = fileURLToPath(new URL('../../docs/fee-card.png', import.meta.url));

describe.skipIf(noChromium !== null)('in the Playground', () => {
  const programs: Program[] = [];
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    const [bot, playground] = [await freePort(), await freePort()];
    const botAddress = `http://127.0.0.1:${bot}`;
    programs.push(
      startProgram({
        name: 'the bot',
        args: [fileURLToPath(new URL('../../bot/main.ts', import.meta.url))],
        env: { PORT: String(bot), STATE_STORE: 'memory:', LOG_LEVEL: 'error' },
        address: `${botAddress}/readyz`,
      }),
      startProgram(playgroundPlan(botAddress, playground)),
    );
    for (const program of programs) expect(await program.answers()).toBe(true);
    browser = await launchChromium();
    context = await browser.newContext({ viewport: { width: 1300, height: 760 }, locale: 'sv-SE' });
    // The page asks for fonts and animations from the outside; it must do without, as on a machine without network.
    await context.route(
      ({ hostname }) => hostname !== 'localhost',
      (route) => route.abort(),
    );
    page = await context.newPage();
    await page.goto(`http://localhost:${playground}`);
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all(programs.map((program) => program.stop()));
  });

  test('a typed question is answered with the card of the printed fee', async () => {
    await ask('Vad betalar Järva sdf för växeln 2025?');
    const card = page.locator('.ac-adaptiveCard').last();
    await card.getByText('54\u00a0575\u00a0kr').first().waitFor();
    expect(await card.textContent()).toContain('701 Järva sdf');
    if (process.env.UPDATE_PICTURES === '1') await page.screenshot({ path: PICTURE });
  });

  test('a button of the card is answered in its place, with the steps', async () => {
    await page.locator('.ac-adaptiveCard button').first().click();
    const card = page.locator('.ac-adaptiveCard').last();
    await card.getByText('51\u00a0848,16\u00a0kr').first().waitFor();
    expect(await card.textContent()).toContain('2\u00a0727,27\u00a0kr');
    if (process.env.UPDATE_PICTURES === '1')
      await page.screenshot({ path: PICTURE.replace('fee-card', 'explanation-card') });
  });

  test('a follow-up is answered from the conversation', async () => {
    await ask('och Bromma då?');
    await page.locator('.ac-adaptiveCard').last().getByText('Bromma sdf').first().waitFor();
  });

  async function ask(text: string): Promise<void> {
    const box = page.getByRole('textbox').first();
    await box.click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
});
