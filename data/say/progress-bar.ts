/** The part of a terminal's stream that a bar is drawn on. */
export interface BarStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/**
 * Returns what draws how much of some work is done, as one line that is drawn over itself and goes when all is done. On what
 * is no terminal nothing is drawn.
 * @example progressBar('Bygger prislistan', process.stderr)(3, 40) // Bygger prislistan ██░░░░░░░░░░░░░░░░░░  3 av 40
 */
export function progressBar(title: string, stream: BarStream): (done: number, of: number) => void {
  if (stream.isTTY !== true) return () => {};
  return (done, of) => {
    const filled = of === 0 ? LENGTH : Math.round((done / of) * LENGTH);
    const bar = `${title} ${'█'.repeat(filled)}${'░'.repeat(LENGTH - filled)} ${String(done).padStart(String(of).length)} av ${of}`;
    stream.write(done >= of ? `\r${' '.repeat(bar.length)}\r` : `\r${bar}`);
  };
}

const LENGTH = 20;
