import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from '../support/chromium.ts';
import { openPlayground, type Playground } from '../support/playground.ts';
import { snapshotFile } from '../support/snapshot-file.ts';

if (noChromium !== null)
  console.log(`skipped: the dialog of the compose box in the Playground, because ${noChromium}`);

describe.skipIf(noChromium !== null)('the dialog of the Playground’s compose box', () => {
  const SNAPSHOT = snapshotFile();
  let playground: Playground;
  let dialog: Locator;

  beforeAll(async () => {
    playground = await openPlayground(SNAPSHOT);
    const { page } = playground;
    await page.getByRole('button', { name: 'Trigger Message Extension App' }).click();
    await page.getByRole('menuitem', { name: 'Action Command' }).click();
    // The Playground does not read the app's manifest, which tells Teams this.
    await page.getByPlaceholder('Input command id or leave blanks').fill('simulate');
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    dialog = page.getByRole('dialog').last();
  });

  afterAll(() => playground?.stop());

  async function choose(field: string, typed: string, option: string): Promise<void> {
    await dialog.getByRole('button', { name: `Open ${field}` }).click();
    await dialog.getByRole('combobox', { name: field }).pressSequentially(typed);
    await playground.page.getByText(option, { exact: true }).last().click();
  }

  test('is the form, which tells a bad number at its field', async () => {
    await choose('Service', '', 'Stockholm Direkt');
    await choose('Customer', 'järva', '701 Järva sdf');
    await choose('Change', '', 'The customer’s count becomes');
    await dialog.getByRole('textbox', { name: 'Number' }).fill('many');
    await dialog.getByRole('button', { name: 'Compute' }).click();
    await dialog.getByText('I cannot read “many” here').waitFor();
    expect(await dialog.getByRole('combobox', { name: 'Customer' }).inputValue()).toBe('701 Järva sdf');
  });

  test('computes, and takes a change away by its chip', async () => {
    const number = dialog.getByRole('textbox', { name: 'Number' });
    await number.fill('900');
    await dialog.getByRole('button', { name: 'Compute' }).click();
    await dialog.getByRole('button', { name: '✕ Järva sdf has 900 cases' }).click();
    await dialog.getByText('Nothing is changed').first().waitFor();
    await number.fill('1 000');
    await choose('Change', '', 'The customer’s count becomes');
    await dialog.getByRole('button', { name: 'Compute' }).click();
    await dialog.getByText('SEK\u00a069,327').first().waitFor();
  });

  test('closes and leaves the simulation in the message, as a card without buttons', async () => {
    const { page, cards } = playground;
    await dialog.getByRole('button', { name: 'Insert into the chat' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Send Message' }).click();
    const card = cards.last();
    await card.getByText('SEK\u00a069,327').first().waitFor();
    expect(await card.textContent()).toContain('The amounts are computed, not printed.');
    expect(await card.getByRole('button').count()).toBe(0);
    expect(await card.getByRole('textbox').count()).toBe(0);
  });
});
