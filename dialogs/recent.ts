/** Results by key, of the keys that were asked for last. */
export interface Recent<Value> {
  /** The value of `key`, made by `make` where it is not at hand. */
  readonly get: (key: string, make: () => Value) => Value;
}

/**
 * Keeps the results of a pure function for the last `most` keys. A city asks the same questions again and again: those of
 * the suggestions and buttons word for word, and others about the same few customers and services. Long keys are rarely
 * the same twice, and not kept.
 */
export function keepRecent<Value>(most: number): Recent<Value> {
  const values = new Map<string, { readonly value: Value }>();
  return {
    get: (key, make) => {
      const known = values.get(key);
      if (known !== undefined) {
        // Put last, since the first goes next.
        values.delete(key);
        values.set(key, known);
        return known.value;
      }
      const value = make();
      if (key.length > LONGEST_KEY) return value;
      values.set(key, { value });
      const [oldest] = values.keys();
      if (values.size > most && oldest !== undefined) values.delete(oldest);
      return value;
    },
  };
}

const LONGEST_KEY = 500;
