/** Known words that a misspelt one may stand for. */
export interface SpellingIndex {
  /** The nearest known words, all at the same distance, or none within the limit for the word's length. */
  readonly nearest: (word: string) => { readonly words: readonly string[]; readonly distance: number };
  /** All known words that are one edit away, or none. */
  readonly near: (word: string) => readonly string[];
}

/** Only this many letters at the start are indexed; it bounds the index and hardly loses a match. */
const PREFIX = 7;

/**
 * Indexes words by what is left of them when up to two letters are deleted, so that a look-up costs the same
 * whatever the number of words: a misspelling and its word share such a remainder.
 */
export function indexSpelling(words: Iterable<string>): SpellingIndex {
  const remainders = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < 4) continue;
    for (const remainder of deletions(word.slice(0, PREFIX), editsFor(word.length))) {
      const known = remainders.get(remainder);
      if (known === undefined) remainders.set(remainder, [word]);
      else known.push(word);
    }
  }
  return {
    near: (word) => {
      if (word.length < 4 || word.length > 40) return [];
      const all = [...deletions(word.slice(0, PREFIX), 1)].flatMap((rest) => remainders.get(rest) ?? []);
      return [...new Set(all)].filter((known) => editDistance(word, known, 1) === 1);
    },
    nearest: remembering((word) => {
      const limit = editsFor(word.length);
      let best: string[] = [];
      let bestDistance = limit + 1;
      if (word.length < 4 || word.length > 40) return { words: best, distance: bestDistance };
      const seen = new Set<string>();
      for (const remainder of deletions(word.slice(0, PREFIX), limit)) {
        for (const candidate of remainders.get(remainder) ?? []) {
          if (seen.has(candidate)) continue;
          seen.add(candidate);
          const distance = editDistance(word, candidate, Math.min(bestDistance, limit));
          if (distance > limit || distance > bestDistance) continue;
          if (distance < bestDistance) best = [];
          bestDistance = distance;
          best.push(candidate);
        }
      }
      return { words: best, distance: bestDistance };
    }),
  };
}

/** Most looked-up words that are remembered; a message is read several times, and people make the same errors. */
const MOST_REMEMBERED = 5000;

function remembering<Result>(look: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const result = look(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, result);
    return result;
  };
}

/** Short words hardly survive an error; long ones do. */
function editsFor(length: number): number {
  return length < 6 ? 1 : 2;
}

function deletions(word: string, edits: number): Set<string> {
  const all = new Set([word]);
  let layer = [word];
  for (let edit = 0; edit < edits; edit += 1) {
    const next: string[] = [];
    for (const longer of layer) {
      for (let at = 0; at < longer.length; at += 1) {
        const shorter = longer.slice(0, at) + longer.slice(at + 1);
        if (!all.has(shorter)) {
          all.add(shorter);
          next.push(shorter);
        }
      }
    }
    layer = next;
  }
  return all;
}

/** Letters inserted, deleted, replaced or swapped with their neighbour; stops counting beyond `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let distance = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        distance = Math.min(distance, (before[column - 2] ?? 0) + 1);
      }
      current.push(distance);
      least = Math.min(least, distance);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
