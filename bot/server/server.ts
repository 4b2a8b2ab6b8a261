import type { Activity, TurnContext } from 'botbuilder';
import { pino } from 'pino';
import restify, { type Request, type Response, type Server, type ServerOptions } from 'restify';
import { activityProblem } from '../activity/index.ts';
import type { Adapter } from '../channel/index.ts';
import { type Exporting, LINK_PATH, LONGEST_TOKEN } from '../export/index.ts';
import type { ReadyResponse } from '../life/index.ts';
import type { Logger, Metrics } from '../watch/index.ts';
import { guardServer } from './guard-server.ts';
import { readJson } from './json-body.ts';
import type { MetricsAccess } from './metrics-access.ts';
import { readBody } from './read-body.ts';

/** What the server serves. */
export interface ServerParts {
  readonly adapter: Pick<Adapter, 'respond'>;
  readonly run: (context: TurnContext) => Promise<void>;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Who may read the metrics, by the Authorization header. */
  readonly metricsAccess: (authorization: string | undefined) => MetricsAccess;
  /** What somebody gets who opens a link to a file. */
  readonly open: Exporting['open'];
  /** Whether requests should come here now, and if not, why. */
  readonly ready: () => Promise<ReadyResponse>;
  /** Whether browsers reach the bot by https. */
  readonly isHttps: boolean;
}

/** Returns the HTTP server with its five endpoints, not yet listening. */
export function createServer(parts: ServerParts): Server {
  const { adapter, run, metrics, metricsAccess, open, ready } = parts;
  const server = restify.createServer(options);
  guardServer(server, parts);

  server.post('/api/messages', async (request: Request, response: Response) => {
    const refuse = (status: number, message: string) => {
      metrics.callRejected('body');
      response.send(status, { message });
    };
    const { headers } = request;
    // What is compressed could fill the memory though few bytes of it arrive.
    if (headers['content-encoding'] !== undefined) return refuse(415, 'the body must not be compressed');
    if (!JSON_TYPE.test(headers['content-type'] ?? ''))
      return refuse(415, 'the content type must be application/json');
    const bytes = await readBody(request, MOST_BYTES);
    if (bytes === 'gone') return;
    if (bytes === 'too-long') return refuse(413, `the body must have at most ${MOST_BYTES} bytes`);
    const body = readJson(bytes);
    if ('problem' in body) return refuse(400, body.problem);
    const problem = activityProblem(body.value);
    if (problem !== null) return refuse(400, problem);
    // Checked above, as far as the SDK and the handler rely on it.
    const activity = body.value as Activity;
    const answer = await adapter.respond(headers.authorization ?? '', activity, run);
    response.send(answer.status, answer.body);
  });
  server.get(`${LINK_PATH}/:token`, async (request: Request, response: Response) => {
    const { status, body, headers } = await open(request.params.token);
    response.sendRaw(status, body, headers);
  });
  onGet(server, '/healthz', async (_request, response) => {
    response.send(200, { status: 'alive' });
  });
  onGet(server, '/readyz', async (_request, response) => {
    const { status, body } = await ready();
    response.send(status, body);
  });
  onGet(server, '/metrics', async (request, response) => {
    switch (metricsAccess(request.headers.authorization)) {
      case 'open':
        response.sendRaw(200, await metrics.page(), { 'Content-Type': metrics.contentType });
        break;
      case 'refused':
        response.send(401, { message: 'the token is missing or wrong' }, { 'WWW-Authenticate': 'Bearer' });
        break;
      case 'hidden':
        response.send(404, { message: 'Not Found' });
    }
  });
  return server;
}

/** Answers HEAD as well, as proxies and watchers ask. */
function onGet(
  server: Server,
  path: string,
  answer: (request: Request, response: Response) => Promise<void>,
): void {
  server.get(path, answer);
  server.head(path, answer);
}

const options = {
  // Without a name no response says what serves it.
  name: '',
  // The router gives up on parameters of more than a hundred letters, and does not say so in its types.
  maxParamLength: LONGEST_TOKEN,
  // restify's own log would repeat what users write. It is made with pino; the types still have what it was made with before.
  log: pino({ level: 'silent' }) as unknown as ServerOptions['log'],
};

// Teams' own limit for a message is about 100 KB.
const MOST_BYTES = 262_144;

const JSON_TYPE = /^\s*application\/json\s*(?:;|$)/i;
