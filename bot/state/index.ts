export { type Forgotten, forgetUser } from './forget-user.ts';
export { conversationKey, userKey } from './keys.ts';
export { oneAtATime } from './one-at-a-time.ts';
export { openStorage } from './open-storage.ts';
export {
  createMemory,
  type Failed,
  type LastTurn,
  type Memory,
  type Remembered,
  type UserChange,
} from './remember.ts';
export { removeUnused } from './remove-unused.ts';
