/**
 * Returns a function that runs the tasks of one key one after the other, and those of different keys side by side.
 * A user who sends two messages in a row would otherwise have the second answered from the state before the first.
 */
export function oneAtATime(): <Result>(key: string, task: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return (key, task) => {
    const before = last.get(key) ?? Promise.resolve();
    const result = before.then(task, task);
    last.set(key, result);
    const forget = () => {
      // Only the last in line may tidy up, or a waiting task would lose its place.
      if (last.get(key) === result) last.delete(key);
    };
    result.then(forget, forget);
    return result;
  };
}
