export { metricsAccess } from './metrics-access.ts';
export { createServer } from './server.ts';
