import type { Reporter, TestModule } from 'vitest/node';

/** Prints "N passed, N failed, N skipped" as the last line of a run; a file that cannot be loaded counts as a failure. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: (typeof states)[number]) => states.filter((one) => one === state).length;
    const broken = modules.filter(
      (module) =>
        module.state() === 'failed' &&
        [...module.children.allTests()].every((test) => test.result().state !== 'failed'),
    ).length;
    const failed = count('failed') + broken + unhandledErrors.length;
    // What never ran, because a hook before it failed or the run was stopped, has not passed.
    const skipped = count('skipped') + count('pending');
    console.log(`\n${count('passed')} passed, ${failed} failed, ${skipped} skipped`);
  }
}
