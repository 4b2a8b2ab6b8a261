export { Adapter } from './adapter.ts';
