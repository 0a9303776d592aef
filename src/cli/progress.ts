import yoctoSpinner from 'yocto-spinner';

const PATIENCE_MS = 1000;

/** Says on a terminal what the build is doing, once it has taken longer than a second. Silent elsewhere. */
export interface Progress {
  say(text: string): void;
  done(): void;
}

/** `stream` is where it shows; nothing is written unless it is a terminal. */
export function startProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { say: () => {}, done: () => {} };
  const spinner = yoctoSpinner({ stream });
  const timer = setTimeout(() => spinner.start(), PATIENCE_MS);
  return {
    say: (text) => {
      spinner.text = text;
    },
    done: () => {
      clearTimeout(timer);
      spinner.stop();
    },
  };
}
