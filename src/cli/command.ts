import { inspect, parseArgs } from 'node:util';

/** Exit codes of every command. */
export const EXIT = { done: 0, someUnreadable: 1, nothingBuilt: 2 } as const;

/** A mistake of the caller: said in one line, exit code 2. */
export class UsageError extends Error {
  // known by its name: the program that `loadProgram` makes has a class of its own
  override readonly name = 'UsageError';
}

const isUsageError = (error: unknown): error is Error =>
  error instanceof Error && error.name === UsageError.name;

interface Flag {
  type: 'string' | 'boolean';
  /** placeholder in the help: `DIR` */
  value?: string;
  help: string;
}

/** What a command accepts; its `--help` is printed from this. */
export interface Command<F extends Record<string, Flag>> {
  /** as typed: `npm run build --` */
  call: string;
  purpose: string;
  flags: F;
}

type Values<F extends Record<string, Flag>> = {
  [K in keyof F]?: F[K]['type'] extends 'string' ? string : boolean;
};

/**
 * Runs a command: parses its flags, answers `--help`, turns its result into the exit code. A `UsageError` is
 * printed without a stack; anything else is a defect of this program and printed with one.
 */
export async function runCommand<const F extends Record<string, Flag>>(
  command: Command<F>,
  main: (flags: Values<F>) => Promise<number>,
): Promise<void> {
  try {
    const flags = parse(command);
    if (flags === 'help') process.stdout.write(help(command));
    else process.exitCode = await main(flags);
  } catch (error) {
    process.exitCode = EXIT.nothingBuilt;
    if (isUsageError(error)) process.stderr.write(`${error.message}\n`);
    else process.stderr.write(`${inspect(error)}\n`);
  }
}

function parse<F extends Record<string, Flag>>(command: Command<F>): Values<F> | 'help' {
  const options = Object.fromEntries(
    Object.entries(command.flags).map(([name, { type }]) => [name, { type }]),
  );
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } });
    return values['help'] === true ? 'help' : (values as Values<F>);
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${help(command)}`);
  }
}

function help({ call, purpose, flags }: Command<Record<string, Flag>>): string {
  const rows = [...Object.entries(flags), ['help', { type: 'boolean', help: 'show this help' }] as const];
  const left = rows.map(
    ([name, flag]) => `--${name}${'value' in flag && flag.value ? ` ${flag.value}` : ''}`,
  );
  const width = Math.max(...left.map((text) => text.length));
  const lines = rows.map(([, flag], index) => `  ${(left[index] ?? '').padEnd(width)}  ${flag.help}`);
  return `${purpose}\n\nUsage: ${call} [options]\n\n${lines.join('\n')}\n\nExit codes: 0 done (warnings allowed), 1 done, but an article could not be read, 2 wrong call or nothing built\n`;
}
