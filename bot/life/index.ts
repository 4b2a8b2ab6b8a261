export { drain, type StopPlan, WITHOUT_HURRY } from './drain.ts';
export { endOnFault } from './end-on-fault.ts';
export { ownVersion } from './own-version.ts';
export { createReadiness, type ReadyResponse } from './readiness.ts';
export { createRunningWork } from './running-work.ts';
export { type Running, stopOnSignals } from './stop-signals.ts';
