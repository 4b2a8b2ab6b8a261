import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify, { type Request, type Response } from 'restify';

// The floor of the turn benchmark: the least that a bot on the same SDK and the same server can do.

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const handler = new ActivityHandler();
handler.onMessage(async (context, next) => {
  await context.sendActivity(context.activity.text);
  await next();
});

const server = restify.createServer({ name: 'echo' });
server.use(restify.plugins.jsonBodyParser());
server.post('/api/messages', async (request: Request, response: Response) => {
  await adapter.process(request, response, (context) => handler.run(context));
});
server.get('/healthz', async (_request: Request, response: Response) => {
  response.send(200, { status: 'alive' });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
