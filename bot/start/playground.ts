import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProgramPlan } from './program.ts';

/** Returns how to run the Agents Playground on `port` against the bot at `botAddress`, without telemetry. */
export function playgroundPlan(botAddress: string, port: number): ProgramPlan {
  const endpoint = `${botAddress}/api/messages`;
  const options = ['-e', endpoint, '-c', 'msteams', '-p', String(port), '--dt'];
  return {
    name: 'Agents Playground',
    args: [
      createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js'),
      'start',
      ...options,
    ],
    address: `http://localhost:${port}`,
    env: {
      // It would open a browser, which fails on a machine without a screen; the address is printed instead.
      TEAMSAPPTESTER_BROWSER: 'none',
      // It would write its log into the folder it is started from.
      M365_AGENTS_PLAYGROUND_LOGFILE: join(tmpdir(), `agents-playground-${port}.log`),
      // A proxy for the outside world cannot reach this machine's own addresses.
      NO_PROXY: [process.env.NO_PROXY, 'localhost,127.0.0.1'].filter(Boolean).join(','),
    },
  };
}
