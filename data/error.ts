import { describeProblem, type Problem } from './problem.ts';

/** What went wrong, as data: the code, and what was found where. */
export type DataErrorInfo =
  | { readonly code: 'bad-sources'; readonly folder: string; readonly problems: readonly Problem[] }
  | { readonly code: 'missing-snapshot'; readonly path: string }
  | { readonly code: 'foreign-snapshot'; readonly path: string; readonly got: string }
  /** `got` is the system's code, such as `EACCES`. */
  | { readonly code: 'unreadable-snapshot'; readonly path: string; readonly got: string }
  | {
      readonly code: 'outdated-snapshot' | 'newer-snapshot';
      readonly path: string;
      readonly expected: number;
      readonly got: number;
    }
  | { readonly code: 'damaged-snapshot'; readonly path: string; readonly got: string }
  /** `got` is the system's code, or SQLite's. */
  | { readonly code: 'unwritable-snapshot'; readonly path: string; readonly got: string }
  | { readonly code: 'unknown-version'; readonly wanted: string; readonly known: readonly string[] }
  | { readonly code: 'ambiguous-version'; readonly wanted: string; readonly fits: readonly string[] }
  | {
      readonly code: 'no-earlier-version';
      /** What is in use; `null` where nothing is. */
      readonly version: string | null;
      /** Files that were passed over, as they do not hold what was built. */
      readonly skipped: readonly string[];
    }
  | { readonly code: 'bad-argument'; readonly expected: string; readonly got: string };

/** Names one kind of {@link DataError}; texts for people are keyed by it. */
export type DataErrorCode = DataErrorInfo['code'];

/**
 * Thrown when the sources cannot become a snapshot, or a snapshot cannot be opened; nothing has been changed then.
 * `info` narrows by its `code`; the message is for engineers, English but for the faults of sources, whose only words are
 * those that whoever edits them reads.
 */
export class DataError extends Error {
  readonly code: DataErrorCode;
  readonly info: DataErrorInfo;

  constructor(info: DataErrorInfo) {
    super(message(info));
    this.name = 'DataError';
    this.code = info.code;
    this.info = Object.freeze(info);
  }
}

function message(info: DataErrorInfo): string {
  switch (info.code) {
    case 'bad-sources':
      return [
        `the sources in ${info.folder} must be free of faults, got ${info.problems.length}:`,
        ...info.problems.map((problem) => `  ${describeProblem(problem)}`),
      ].join('\n');
    case 'missing-snapshot':
      return `a snapshot must exist at ${info.path}, got nothing; "npm run snapshot" builds it`;
    case 'foreign-snapshot':
      return `${info.path} must be a snapshot of the price list, got ${info.got}; it is left alone`;
    case 'outdated-snapshot':
      return `${info.path} must have schema ${info.expected}, got ${info.got}; "npm run snapshot" builds it anew`;
    case 'newer-snapshot':
      return `${info.path} must have schema ${info.expected}, got ${info.got}, which a newer version of the bot reads; update the bot`;
    case 'damaged-snapshot':
      return `${info.path} must hold what was built, got ${info.got}; "npm run snapshot" builds it anew`;
    case 'unreadable-snapshot':
      return `${info.path} must be a file that can be read, got ${info.got}`;
    case 'unwritable-snapshot':
      return `the snapshot must be writable at ${info.path}, got ${info.got}`;
    case 'unknown-version':
      return `expected the beginning of a kept version (${info.known.join(', ') || 'none is kept'}), got ${info.wanted}`;
    case 'ambiguous-version':
      return `expected the beginning of one version, got ${info.wanted}, with which ${info.fits.join(' and ')} begin`;
    case 'no-earlier-version':
      return `a sound version must be kept that was published before ${info.version ?? 'now'}, got none`;
    case 'bad-argument':
      return `expected ${info.expected}, got ${info.got}`;
  }
}
