import type { Activity, TurnContext } from 'botbuilder';
import restify, { type Request, type Response, type Server } from 'restify';
import type { Adapter } from './adapter.ts';
import { type Exporting, LINK_PATH, LONGEST_TOKEN } from './export/index.ts';
import { activityProblem } from './incoming-activity.ts';
import type { Metrics } from './metrics.ts';
import type { ReadyResponse } from './readiness.ts';

/** What the server serves. */
export interface ServerParts {
  readonly adapter: Pick<Adapter, 'respond'>;
  readonly run: (context: TurnContext) => Promise<void>;
  readonly metrics: Metrics;
  /** What somebody gets who opens a link to a file. */
  readonly open: Exporting['open'];
  /** Whether requests should come here now, and if not, why. */
  readonly ready: () => Promise<ReadyResponse>;
}

/** Returns the HTTP server with its five endpoints, not yet listening. */
export function createServer({ adapter, run, metrics, open, ready }: ServerParts): Server {
  const server = restify.createServer(named);
  server.use(refuseCompressed);
  server.use(restify.plugins.jsonBodyParser(bodyLimit));

  server.post('/api/messages', async (request: Request, response: Response) => {
    const problem = activityProblem(request.body);
    if (problem !== null) {
      response.send(400, { message: problem });
      return;
    }
    // Checked above, as far as the SDK relies on it.
    const activity: Activity = request.body;
    const { status, body } = await adapter.respond(request.headers.authorization ?? '', activity, run);
    response.send(status, body);
  });
  server.get(`${LINK_PATH}/:token`, async (request: Request, response: Response) => {
    const { status, body, headers } = await open(request.params.token);
    response.sendRaw(status, body, headers);
  });
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200, { status: 'alive' });
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    const { status, body } = await ready();
    response.send(status, body);
  });
  server.get('/metrics', async (_request: Request, response: Response) => {
    response.sendRaw(200, await metrics.page(), { 'Content-Type': metrics.contentType });
  });
  return server;
}

/** The size limit counts bytes as they arrive, so a small compressed body could still fill the memory. */
function refuseCompressed(request: Request, response: Response, next: restify.Next): void {
  if (request.headers['content-encoding'] === undefined) {
    next();
    return;
  }
  response.send(415, { message: 'the body must not be compressed' });
  next(false);
}

// The router gives up on parameters of more than a hundred letters, and does not say so in its types.
const named = { name: 'avgiftsboten', maxParamLength: LONGEST_TOKEN };

// Teams' own limit for a message is about 100 KB. The parser hands its options on to the reader, which knows this
// one; its types do not say so.
const bodyLimit = { mapParams: false, maxBodySize: 262_144 };
