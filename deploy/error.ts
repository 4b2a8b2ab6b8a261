/** What each error of this folder knows about itself; `code` is what callers branch on, never the message. */
export interface DeployErrorInfo {
  readonly 'settings-invalid': { readonly problems: readonly SettingProblem[] };
}

/** Every way in which this folder fails. */
export type DeployErrorCode = keyof DeployErrorInfo;

/** One wrong setting; `got` is null where the value is missing. */
export interface SettingProblem {
  readonly variable: string;
  readonly expected: string;
  readonly got: string | null;
}

/** An error of the packaging; its message says what was expected, what came and where. */
export class DeployError<Code extends DeployErrorCode = DeployErrorCode> extends Error {
  readonly code: Code;
  readonly info: DeployErrorInfo[Code];

  constructor(code: Code, info: DeployErrorInfo[Code]) {
    super(messages[code](info));
    this.name = 'DeployError';
    this.code = code;
    this.info = info;
  }
}

const messages: { readonly [Code in DeployErrorCode]: (info: DeployErrorInfo[Code]) => string } = {
  'settings-invalid': ({ problems }) => problems.map(describeProblem).join('\n'),
};

function describeProblem({ variable, expected, got }: SettingProblem): string {
  return `${variable} must be ${expected}, ${got === null ? 'but it is not set' : `got "${got}"`}`;
}
