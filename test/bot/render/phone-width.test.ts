import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replyCard } from '../../../bot/render/index.ts';
import { launchChromium, noChromium } from '../support/chromium.ts';
import { realReplies } from '../support/real-replies.ts';
import { explanationReply, feeReply, tableReply, whatIfReply } from '../support/sample-replies.ts';

if (noChromium !== null) console.log(`skipped: phone width, because ${noChromium}`);

const cards = [
  ['a fee', replyCard([feeReply])],
  ['an explanation', replyCard([explanationReply])],
  ['a table of three columns', replyCard([tableReply(12, 3)])],
  ['a table of four columns', replyCard([tableReply(12, 4)])],
  ['a what-if of five columns', replyCard([whatIfReply])],
  ['a table of six columns', replyCard([tableReply(12, 6)])],
  ...realReplies().map(([name, replies]) => [name, replyCard(replies)] as const),
] as const;

// The Playground draws every card at least 480 px wide, so a phone is tried with the renderer by itself.
describe.skipIf(noChromium !== null)('on a phone 360 px wide', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.setContent('<meta charset="utf-8"><body style="margin:8px"></body>');
    await page.addScriptTag({ path: renderer });
  });

  afterAll(() => browser.close());

  test.each(cards)(
    'the card with %s shows everything without scrolling sideways, each figure on one line',
    async (name, card) => {
      await page.evaluate(`(${draw})(${JSON.stringify(card)})`);
      const shown = await page.evaluate(`${texts}.length`);
      const cut = await page.evaluate(cutOff);
      const broken = await page.evaluate(brokenFigures);
      const picture = PICTURES.get(name);
      if (process.env.UPDATE_PICTURES === '1' && picture !== undefined)
        await page.screenshot({
          path: fileURLToPath(new URL(`../../../docs/${picture}.png`, import.meta.url)),
          fullPage: true,
        });
      expect(shown).toBeGreaterThan(0);
      expect(cut).toStrictEqual([]);
      expect(broken).toStrictEqual([]);
    },
  );
});

/** The cards whose pictures are in the documentation. */
const PICTURES: ReadonlyMap<string, string> = new Map([
  ['a simulation, sv', 'phone-what-if'],
  ['a form with a bad number, sv', 'phone-form'],
  ['a ranking, en', 'phone-ranking'],
]);

const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

/** Runs in the page, as a script: there the renderer is a global. Teams' font is not on every machine; the next is
 * a little wider than it, where the usual one would be a fifth wider. */
const draw = `json => {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig({ fontFamily: 'Segoe UI, DejaVu Sans Condensed, sans-serif' });
  card.parse(json);
  document.body.replaceChildren(card.render());
}`;

/** Runs in the page: everything in the card that is read or written in. Buttons are left out: hosts wrap them by their own styles. */
const texts =
  "[...document.querySelectorAll('.ac-textBlock, .ac-fact-value, .ac-input')].filter(element => element.offsetParent !== null)";

/** Runs in the page: the texts that reach beyond its right edge, or beyond the element they stand in. */
const cutOff = `${texts}
  .filter(element => element.getBoundingClientRect().right > innerWidth || element.scrollWidth > element.clientWidth + 1)
  .map(element => element.textContent)`;

/** Runs in the page: the figures that stand on more than one line; their spaces do not break, so a digit did. */
const brokenFigures = `${texts}
  .filter(element => /^[^ ]*\\u00a0[^ ]*$/.test(element.textContent))
  .filter(element => {
    const range = document.createRange();
    range.selectNode(document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode());
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
  })
  .map(element => element.textContent)`;
