import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Runs the files that take longest first, so that no worker is left with one of them at the end. */
export default class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = SLOW.findIndex((name) => moduleId.endsWith(name));
      return place < 0 ? SLOW.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

const SLOW: readonly string[] = [
  'faults/faults.test.ts',
  'bot/soak.test.ts',
  'accuracy/accuracy.test.ts',
  'bot/playground.test.ts',
  'dialogs/any-text.test.ts',
  'bot/start.test.ts',
  'bot/render/phone-width.test.ts',
  'dialogs/suggestions.test.ts',
  'dialogs/purity.test.ts',
  'bot/render/real-cards.test.ts',
  'dialogs/conversations.test.ts',
];
