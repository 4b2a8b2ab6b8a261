import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addStep,
  changeSchema,
  changesOf,
  NO_SCENARIO,
  redo,
  removeChanges,
  replaceSteps,
  type Scenario,
  type Step,
  scenarioSchema,
  stepsOf,
  undo,
} from '../../dialogs/scenario.ts';
import { findCode, writeCode } from '../../dialogs/scenario-code.ts';

const step: fc.Arbitrary<Step> = fc.record({
  service: fc.constantFrom('switchboard', 'stockholm-direkt'),
  changes: fc.array(
    fc.oneof(
      fc.record({
        type: fc.constant('set-weight' as const),
        customers: fc.uniqueArray(fc.integer({ min: 701, max: 720 }), { minLength: 1, maxLength: 3 }),
        base: fc.constant('cases'),
        value: fc.nat(1000).map(String),
      }),
      fc.record({ type: fc.constant('set-total' as const), value: fc.nat(1_000_000).map(String) }),
      fc.record({ type: fc.constant('weights-of-year' as const), year: fc.constant(2024) }),
    ),
    { minLength: 1, maxLength: 3 },
  ),
});

const NOTHING = { customers: [], total: false, equal: false, service: null, place: null };

/** A scenario after some moves, with what its steps were after each of them. */
const history = fc
  .array(
    fc.oneof(
      step.map((one) => (scenario: Scenario) => addStep(scenario, one)),
      fc.array(step, { maxLength: 3 }).map((steps) => (scenario: Scenario) => replaceSteps(scenario, steps)),
      fc
        .integer({ min: 701, max: 720 })
        .map(
          (customer) => (scenario: Scenario) =>
            removeChanges(scenario, { ...NOTHING, customers: [customer] }),
        ),
      fc.constant((scenario: Scenario) => removeChanges(scenario, { ...NOTHING, total: true })),
    ),
    { maxLength: 20 },
  )
  .map((moves) => {
    const scenarios = [NO_SCENARIO];
    for (const move of moves) {
      const next = move(scenarios.at(-1) ?? NO_SCENARIO);
      if (next !== null) scenarios.push(next);
    }
    return scenarios;
  });

describe('a scenario', () => {
  test('is undone move by move to its beginning, and redone to its end', () => {
    fc.assert(
      fc.property(history, (scenarios) => {
        let now: Scenario | null = scenarios.at(-1) ?? NO_SCENARIO;
        for (const before of scenarios.slice(0, -1).reverse()) {
          now = now && undo(now);
          expect(now && stepsOf(now)).toEqual(stepsOf(before));
        }
        expect(now && undo(now)).toBeNull();
        for (const after of scenarios.slice(1)) {
          now = now && redo(now);
          expect(now && stepsOf(now)).toEqual(stepsOf(after));
        }
        expect(now && redo(now)).toBeNull();
        expect(now).toEqual(scenarios.at(-1));
      }),
    );
  });

  test('forgets what was undone when something else is done', () => {
    const one: Step = { service: 'switchboard', changes: [{ type: 'set-total', value: '1' }] };
    const undone = undo(addStep(NO_SCENARIO, one) ?? NO_SCENARIO) ?? NO_SCENARIO;
    expect(redo(replaceSteps(undone, []))).toBeNull();
  });

  test('is JSON of the kind that is read back', () => {
    fc.assert(
      fc.property(history, (scenarios) => {
        for (const scenario of scenarios)
          expect(scenarioSchema.parse(JSON.parse(JSON.stringify(scenario)))).toEqual(scenario);
      }),
    );
  });

  test('takes fifty steps and no more', () => {
    const one: Step = { service: 'switchboard', changes: [{ type: 'set-total', value: '1' }] };
    let scenario: Scenario = NO_SCENARIO;
    for (let count = 0; count < 50; count += 1) scenario = addStep(scenario, one) ?? NO_SCENARIO;
    expect(stepsOf(scenario)).toHaveLength(50);
    expect(addStep(scenario, one)).toBeNull();
  });

  test('keeps its steps when more is done than can be undone', () => {
    let scenario: Scenario = NO_SCENARIO;
    for (let count = 0; count < 120; count += 1) {
      const value = String(count);
      if (count % 30 === 29) scenario = replaceSteps(scenario, stepsOf(scenario).slice(0, 2));
      const next = addStep(scenario, { service: 'switchboard', changes: [{ type: 'set-total', value }] });
      scenario = next ?? scenario;
      expect(changesOf(stepsOf(scenario), 'switchboard').at(-1)).toEqual({ type: 'set-total', value });
      expect(scenarioSchema.safeParse(scenario).success).toBe(true);
    }
    expect(scenario.done.length).toBe(50);
  });
});

describe('the line that shares a scenario', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => text.replace(/\s+/g, ' '));
  const shared = fc.record({
    name,
    year: fc.integer({ min: 2020, max: 2030 }),
    steps: fc.array(step, { minLength: 1, maxLength: 5 }),
  });

  test('gives the scenario back, with text around it and without', () => {
    fc.assert(
      fc.property(
        shared,
        fc.constantFrom('', 'Titta: ', 'hej\n'),
        fc.constantFrom('', '.', ' tack!'),
        (one, before, after) => {
          const found = findCode(`${before}${writeCode(one)}${after}`);
          expect(found?.shared).toEqual(one);
          expect(found?.rest.trim()).toBe(`${before} ${after}`.trim());
        },
      ),
    );
  });

  test.each(['A\u0001B', 'A\u0085B', 'A\uFFFEB', 'A\u{1FFFF}B', 'A\uD800B'])(
    'has no newcomer called %j',
    (name) => {
      const change = { type: 'join', customer: 1_000_001, weights: { cases: '1' } };
      expect(changeSchema.safeParse({ ...change, name: 'A B' }).success).toBe(true);
      expect(changeSchema.safeParse({ ...change, name }).success).toBe(false);
    },
  );

  test('is refused when a letter is lost, added or changed', () => {
    fc.assert(
      fc.property(shared, fc.nat(), fc.constantFrom('lost', 'doubled'), (one, place, how) => {
        const code = writeCode(one);
        const at = 'scenario:'.length + (place % (code.length - 'scenario:'.length));
        const broken =
          how === 'lost'
            ? code.slice(0, at) + code.slice(at + 1)
            : code.slice(0, at) + code[at] + code.slice(at);
        // What stands after the sum is no part of it.
        fc.pre(broken.slice(0, code.length) !== code);
        expect(findCode(broken)?.shared ?? null).toBeNull();
      }),
    );
  });

  test('is refused when it is cut', () => {
    fc.assert(
      fc.property(shared, fc.nat(), (one, place) => {
        const code = writeCode(one);
        const end = 'scenario:'.length + 1 + (place % (code.length - 'scenario:'.length - 2));
        expect(findCode(code.slice(0, end))?.shared).toBeNull();
      }),
    );
  });

  test.each(['Vad kostar växeln?', 'scenario: Budget A', 'scenario', 'mitt scenario:'])(
    'is not in %j',
    (text) => {
      expect(findCode(text)?.shared ?? null).toBeNull();
    },
  );
});
