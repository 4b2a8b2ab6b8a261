/** One message of a scripted conversation, and what its answer must say. */
export interface Step {
  readonly text: string;
  readonly says: readonly string[];
  readonly saysNot: readonly string[];
}

/**
 * Returns the messages of one conversation, drawn with `random` (0 ≤ x < 1): changes that come on top of each other, steps
 * back, scenarios saved and removed, and at the end what all of it has come to. An answer is right only when each message
 * before it was taken exactly once. What is saved has one of ten names that end in `letters`; others of the same user may
 * be saved meanwhile.
 */
export function scriptedSteps(random: () => number, letters: string): readonly Step[] {
  const steps: Step[] = [];
  const saved: string[] = [];
  let changes = 0;
  let names = 0;
  const step = (text: string, says: readonly string[], saysNot: readonly string[] = []) =>
    steps.push({ text, says, saysNot });
  const fee = () => (changes === 0 ? 'Inget är ändrat' : feeWith(changes));
  for (let count = 0; count < STEPS; count += 1) {
    const drawn = random();
    const [oldest] = saved;
    if (changes === 0 || drawn < 0.5) {
      changes += 1;
      step('Öka Järvas ärenden i Stockholm Direkt med 7', [feeWith(changes)]);
    } else if (drawn < 0.7) {
      changes -= 1;
      step('ångra', [fee()]);
    } else if (drawn < 0.85 || oldest === undefined) {
      const name = `Kalkyl ${letters[names]}`;
      names += 1;
      saved.push(name);
      step(`spara som ${name}`, ['Jag har sparat', name]);
    } else {
      saved.shift();
      step(`ta bort ${oldest}`, ['Jag har tagit bort', oldest]);
    }
  }
  const gone = [...letters].map((letter) => `Kalkyl ${letter}`).filter((name) => !saved.includes(name));
  step('visa sparade scenarier', saved, gone);
  changes += 1;
  step('Öka Järvas ärenden i Stockholm Direkt med 7', [feeWith(changes)]);
  return steps;
}

// Two conversations of a user together stay below what a user may do at once.
const STEPS = 4;

/**
 * What Järva pays for Stockholm Direkt with seven cases more `times` over: its share of 2 340 000 kr, rounded half up,
 * from the printed 684 of 33 437 cases.
 */
function feeWith(times: number): string {
  const [mine, all] = [684n + 7n * BigInt(times), 33_437n + 7n * BigInt(times)];
  const kronor = (2n * 2_340_000n * mine + all) / (2n * all);
  return `${String(kronor).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')}\u00a0kr`;
}
