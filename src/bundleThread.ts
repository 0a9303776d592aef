import { bundleText } from './bundleText.ts';

/**
 * The program of a thread and all that it imports, as one CommonJS text for `new Worker(text, { eval: true })`. A thread
 * that loads its modules one by one through the TypeScript loader takes two seconds of processor time to start; making
 * this text takes a third of one, once for all threads.
 */
export const bundleThread = (entry: URL): Promise<string> => bundleText(entry, { format: 'cjs' });
