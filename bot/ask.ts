import { DataError } from '../data/index.ts';
import { handOver } from './ask/hand-over.ts';
import { printReply } from './ask/print-reply.ts';
import { fail, readArguments } from './command-line.ts';
import { openAnswers } from './snapshot/index.ts';

// `npm run -s ask -- QUESTION [QUESTION …]`: one conversation in the terminal, without a server.

const USAGE = `usage: npm run -s ask -- [--debug] QUESTION [QUESTION ...]

Each QUESTION is one turn of one conversation, in Swedish or English:
  npm run -s ask -- "Vad betalar Järva sdf för växeln 2025?" "och Bromma då?"

A file that is asked for is printed (CSV) or saved in the current folder (Excel).

  --debug  also print how each question was understood
  --help   print this`;

const OPTIONS = {
  debug: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

try {
  const { values, positionals } = readArguments(OPTIONS, USAGE);
  if (values.help) console.log(USAGE);
  else if (positionals.length === 0) fail(USAGE);
  else await ask(positionals, values.debug);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  fail(error.message);
}

async function ask(questions: readonly string[], debug: boolean): Promise<void> {
  const { conversation, exports } = openAnswers(process.env.SNAPSHOT);
  let state = {};
  for (const [index, text] of questions.entries()) {
    const turn = conversation.turn(state, { text }, new Date());
    state = turn.state;
    if (index > 0) console.log('');
    if (questions.length > 1) console.log(`» ${text}`);
    for (const reply of turn.replies) {
      const lines = [...printReply(reply, debug), ...(await handOver(reply, exports))];
      console.log(lines.join('\n'));
    }
  }
}
