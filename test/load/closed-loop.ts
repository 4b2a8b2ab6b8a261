import { Agent, request } from 'node:http';

/** What came of a load. */
export interface LoadResult {
  readonly seconds: number;
  /** Milliseconds from each request to the end of its response, in no order. */
  readonly latencies: readonly number[];
  /** Responses with another status than 200. */
  readonly failed: number;
}

/**
 * Posts `turns` activities to the bot on `port` over `connections` that stay open, each of which sends its next one when it
 * has the response to its last.
 */
export async function closedLoop(
  port: number,
  connections: number,
  turns: number,
  nextActivity: () => unknown,
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  let failed = 0;
  let left = turns;
  const start = performance.now();
  const connection = async () => {
    while (left > 0) {
      left -= 1;
      const body = JSON.stringify(nextActivity());
      const begun = performance.now();
      if ((await post(agent, port, body)) !== 200) failed += 1;
      latencies.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return { seconds, latencies, failed };
}

function post(agent: Agent, port: number, body: string): Promise<number | undefined> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, path: '/api/messages', method: 'POST', headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
