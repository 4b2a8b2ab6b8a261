import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

/** Microsoft's stand-in for Azure Blob Storage, on a port of its own and with nothing in it. */
export interface Azurite {
  /** As `AZURE_STORAGE_CONNECTION_STRING` has it. */
  readonly connectionString: string;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts Azurite's blob service as a program; what is written to it is kept in memory until it is stopped. */
export async function startAzurite({ port = 0 } = {}): Promise<Azurite> {
  const program = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');
  const options = ['--inMemoryPersistence', '--skipApiVersionCheck', '--disableTelemetry', '--silent'];
  const child = spawn(process.execPath, [program, '--blobPort', String(port), ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A test run that is broken off leaves nothing behind.
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const url = await addressOf(child);
  return {
    url,
    connectionString: `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};BlobEndpoint=${url}/${ACCOUNT};`,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      // It keeps nothing, so there is nothing to put in order.
      kill();
      await ended;
      process.off('exit', kill);
    },
  };
}

// Known to everybody: Azurite's own documentation has them.
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

async function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  if (stdout === null || stderr === null) throw new Error('the output of Azurite must be readable');
  const said: string[] = [];
  stderr.on('data', (text) => said.push(String(text)));
  for await (const line of createInterface({ input: stdout })) {
    said.push(line);
    const url = /successfully listens on (http:\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    // What it still has to say must not fill the pipe.
    stdout.resume();
    return url;
  }
  throw new Error(`Azurite must start, but it said: ${said.join('\n')}`);
}
