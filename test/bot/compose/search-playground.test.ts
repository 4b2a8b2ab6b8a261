import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { playgroundPlan } from '../../../bot/start/playground.ts';
import { type Program, startProgram } from '../../../bot/start/program.ts';
import { launchChromium, noChromium } from '../support/chromium.ts';
import { freePort } from '../support/free-port.ts';
import { snapshotFile } from '../support/snapshot-file.ts';

if (noChromium !== null)
  console.log(`skipped: the compose-box search in the Playground, because ${noChromium}`);

describe.skipIf(noChromium !== null)('the search of the Playground’s compose box', () => {
  const SNAPSHOT = snapshotFile();
  const programs: Program[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const [bot, playground] = [await freePort(), await freePort()];
    const botAddress = `http://127.0.0.1:${bot}`;
    programs.push(
      startProgram({
        name: 'the bot',
        args: [fileURLToPath(new URL('../../../bot/main.ts', import.meta.url))],
        env: { PORT: String(bot), STATE_STORE: 'memory:', SNAPSHOT, LOG_LEVEL: 'error' },
        address: `${botAddress}/readyz`,
      }),
      startProgram(playgroundPlan(botAddress, playground)),
    );
    for (const program of programs) expect(await program.answers(), program.name).toBe(true);
    browser = await launchChromium();
    const context = await browser.newContext({ viewport: { width: 1300, height: 760 } });
    // The page asks for fonts and animations from the outside; it must do without, as on a machine without network.
    await context.route(
      ({ hostname }) => hostname !== 'localhost',
      (route) => route.abort(),
    );
    page = await context.newPage();
    await page.goto(`http://localhost:${playground}`);
    await page.getByRole('button', { name: 'Trigger Message Extension App' }).click();
    await page.getByRole('menuitem', { name: 'Search Command' }).click();
    // The Playground does not read the app's manifest, which tells Teams these.
    await page.getByRole('button', { name: 'Specify Command ID or Parameter' }).click();
    await page.getByPlaceholder('Command ID').fill('search');
    await page.getByPlaceholder('Parameter name').fill('query');
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all(programs.map((program) => program.stop()));
  });

  test('lists what is typed by half, and puts the chosen fee into the chat as a card', async () => {
    await page.getByPlaceholder('Enter a search term').pressSequentially('järva väx');
    await page.getByText('Järva sdf, the switchboard 2025').click();
    await page.getByRole('button', { name: 'Send Message' }).click();
    const card = page.locator('.ac-adaptiveCard').last();
    await card.getByText('SEK\u00a054,575').first().waitFor();
    expect(await card.textContent()).toContain('701 Järva sdf');
    expect(await card.getByRole('button').count()).toBe(0);
  });
});
