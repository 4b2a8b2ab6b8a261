export { apologyLanguage } from './apology-language.ts';
export { Handler } from './handler.ts';
export { FILE_CONSENT, invokeWords } from './invoke-words.ts';
export { createRateLimit, type RateLimit } from './rate-limit.ts';
export { slowDown } from './slow-down.ts';
export { TYPING_AFTER_MS } from './typing.ts';
