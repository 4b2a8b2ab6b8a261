import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { playgroundPlan } from '../../../bot/start/playground.ts';
import { startProgram } from '../../../bot/start/program.ts';
import { launchChromium } from './chromium.ts';
import { freePort } from './free-port.ts';

/** The Playground in a browser, with the real bot behind it. */
export interface Playground {
  readonly page: Page;
  readonly cards: Locator;
  readonly botAddress: string;
  /** Types a message and sends it. */
  readonly ask: (text: string) => Promise<void>;
  /** Takes `docs/NAME.png` anew with the last card whole, when pictures are wanted. */
  readonly updatePicture: (name: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts the bot over `snapshot` and the Playground, and opens it. */
export async function openPlayground(snapshot: string): Promise<Playground> {
  const [bot, port] = [await freePort(), await freePort()];
  const botAddress = `http://127.0.0.1:${bot}`;
  const programs = [
    startProgram({
      name: 'the bot',
      args: [fileURLToPath(new URL('../../../bot/main.ts', import.meta.url))],
      env: { PORT: String(bot), STATE_STORE: 'memory:', SNAPSHOT: snapshot, LOG_LEVEL: 'error' },
      address: `${botAddress}/readyz`,
    }),
    startProgram(playgroundPlan(botAddress, port)),
  ];
  for (const program of programs)
    if (!(await program.answers())) throw new Error(`expected ${program.name} to answer`);
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, locale: 'sv-SE' });
  // The page asks for fonts and animations from the outside; it must do without, as on a machine without network.
  await context.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => route.abort(),
  );
  const page = await context.newPage();
  const cards = page.locator('.ac-adaptiveCard');
  await page.goto(`http://localhost:${port}`);
  return {
    page,
    cards,
    botAddress,
    ask: async (text) => {
      // A card may have fields too; the compose box is the one below them all.
      await page.getByRole('textbox').last().click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    updatePicture: async (name) => {
      if (process.env.UPDATE_PICTURES !== '1') return;
      // High enough for the whole card between the page's own bars.
      const card = await cards.last().boundingBox();
      const height = Math.max(HEIGHT, Math.ceil(card?.height ?? 0) + 240);
      await page.setViewportSize({ width: WIDTH, height });
      await cards.last().scrollIntoViewIfNeeded();
      await page.screenshot({ path: fileURLToPath(new URL(`../../../docs/${name}.png`, import.meta.url)) });
      await page.setViewportSize({ width: WIDTH, height: HEIGHT });
    },
    stop: async () => {
      await browser.close();
      await Promise.all(programs.map((program) => program.stop()));
    },
  };
}

const WIDTH = 1300;
const HEIGHT = 760;
