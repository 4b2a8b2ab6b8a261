export { consoleToLog } from './console-to-log.ts';
export { createLog, type Logger } from './log.ts';
export { createMetrics, type Metrics, type Rejection } from './metrics.ts';
export { type RejectionWatch, watchRejections } from './watch-rejections.ts';
export { watchTurns } from './watch-turns.ts';
