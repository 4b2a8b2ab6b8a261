export { followSnapshot, type SnapshotState } from './follow-snapshot.ts';
export { openAnswers } from './open-answers.ts';
