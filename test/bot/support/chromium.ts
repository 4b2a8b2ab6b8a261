import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const EXECUTABLE = '/usr/bin/chromium';

/** Null where tests can use the browser, else why they cannot. */
export const noChromium = existsSync(EXECUTABLE) ? null : `${EXECUTABLE} is missing`;

/** Starts the machine's own Chromium, headless and without anything that it does behind the page's back. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
