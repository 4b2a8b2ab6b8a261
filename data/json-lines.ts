/** Finds the line of a field; a field that is not there gives the line of what should hold it. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** An object or list that has been entered; `key` is the field or the index that is being read. */
interface Container {
  key: string | number;
  readonly isList: boolean;
}

/**
 * The line, from 1, of every field in `text`, which must be valid JSON.
 * JSON.parse forgets positions, and an editor looks for a line, not for `services.2.sums.0.fee`.
 */
export function jsonLines(text: string): LineOf {
  const lines = new Map<string, number>([['', 1]]);
  const open: Container[] = [];
  let line = 1;
  let expectsKey = false;
  const note = (): unknown => lines.set(pathKey(open.map(({ key }) => key)), line);
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],\n]|[^\s"{}[\],:]+/g)) {
    const innermost = open.at(-1);
    if (token === '\n') line += 1;
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (typeof innermost?.key === 'number') innermost.key += 1;
      expectsKey = innermost?.isList === false;
    } else if (expectsKey && innermost !== undefined) {
      innermost.key = String(JSON.parse(token));
      expectsKey = false;
      note();
    } else {
      if (innermost?.isList) note();
      if (token === '{' || token === '[') {
        open.push({ key: token === '[' ? 0 : '', isList: token === '[' });
        expectsKey = token === '{';
      }
    }
  }
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = lines.get(pathKey(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return 1;
  };
}

function pathKey(path: readonly PropertyKey[]): string {
  return path.map((key) => JSON.stringify(String(key))).join();
}
