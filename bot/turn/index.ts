export { createApology } from './apology.ts';
export { Handler } from './handler.ts';
export { createRateLimit, type RateLimit } from './rate-limit.ts';
export { slowDown } from './slow-down.ts';
export { TYPING_AFTER_MS } from './typing.ts';
