/** An error as the log has it. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string | number;
  readonly statusCode?: number;
  readonly stack?: string;
  readonly cause?: LoggedError;
  /** What came together in one error. */
  readonly errors?: readonly LoggedError[];
}

/**
 * Returns of an error what helps to find its reason and is nobody's secret: the errors of HTTP clients carry whole
 * requests and responses, with tokens in their headers and words of users in their bodies.
 */
export function loggedError(error: unknown): LoggedError {
  return read(error, 0);
}

function read(error: unknown, depth: number): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'what was thrown is no error' };
  // Of fields that an error may have, only those of the expected type are taken.
  const { code, statusCode, status, errors } = error as Error & Record<string, unknown>;
  const http = typeof statusCode === 'number' ? statusCode : status;
  const isDeepest = depth >= DEEPEST;
  return {
    type: error.constructor.name,
    message: cut(error.message, LONGEST_MESSAGE),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(typeof http === 'number' && { statusCode: http }),
    ...(typeof error.stack === 'string' && { stack: framesOf(error.stack) }),
    ...(error.cause instanceof Error && !isDeepest && { cause: read(error.cause, depth + 1) }),
    ...(Array.isArray(errors) &&
      !isDeepest && { errors: errors.slice(0, MOST_ERRORS).map((one) => read(one, depth + 1)) }),
  };
}

/** The places alone: what comes before them is the message again, in whatever length. */
function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => cut(line.trim(), LONGEST_MESSAGE))
    .join('\n');
}

function cut(text: string, most: number): string {
  // Far more than is shown, and little enough that looking for secrets takes no time.
  const safe = text
    .slice(0, 4 * LONGEST_MESSAGE)
    .replace(BEARER, '$1 (hidden)')
    .replace(QUERY, '?(hidden)');
  return safe.length <= most ? safe : `${safe.slice(0, most)}…`;
}

const DEEPEST = 3;
const MOST_ERRORS = 5;
const MOST_FRAMES = 20;
const LONGEST_MESSAGE = 500;

// An address that somebody may fetch a file with has its secret in the query.
const QUERY = /\?[^\s"'<>)]*=[^\s"'<>)]*/g;
const BEARER = /\b(Bearer|Basic) [\w.~+/=-]+/gi;
