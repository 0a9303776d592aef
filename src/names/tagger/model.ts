import { readFileSync } from 'node:fs';
import { LABEL_COUNT } from './labels.ts';

/**
 * A model as it is stored: an open hash table. A feature's slot is found by its low bits, told from others by its high
 * 16 bits, and holds one signed byte per label. No word of the training texts is kept, only what its hash weighs.
 */
export interface PackedModel {
  /** number of slots, a power of two */
  readonly slots: number;
  /** what one step of a weight byte is worth */
  readonly scale: number;
  /** [label before][label], the last row for the beginning of a run */
  readonly transitions: Float32Array;
  /** the high 16 bits of the feature in each slot; 0 in an empty one */
  readonly marks: Uint16Array;
  /** [slot][label] */
  readonly weights: Int8Array;
}

/** How many slots behind its own a feature may stand in. */
export const PROBES = 8;
const MAGIC = 0x4e544731;
const HEADER = 16;

/** A feature's mark; never 0, which means empty. */
export const markOf = (hash: number): number => (hash >>> 16) | 1;
/** A feature's first slot. */
export const slotOf = (hash: number, slots: number): number => (hash ^ (hash >>> 11)) & (slots - 1);

export function encodeModel(model: PackedModel): Uint8Array {
  const transitions = new Uint8Array(
    model.transitions.buffer,
    model.transitions.byteOffset,
    model.transitions.byteLength,
  );
  const marks = new Uint8Array(model.marks.buffer, model.marks.byteOffset, model.marks.byteLength);
  const weights = new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.byteLength);
  const bytes = new Uint8Array(HEADER + transitions.length + marks.length + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, LABEL_COUNT, true);
  view.setUint32(8, model.slots, true);
  view.setFloat32(12, model.scale, true);
  bytes.set(transitions, HEADER);
  bytes.set(marks, HEADER + transitions.length);
  bytes.set(weights, HEADER + transitions.length + marks.length);
  return bytes;
}

/** Throws where the bytes are no model of this program's labels. */
export function decodeModel(bytes: Uint8Array): PackedModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== LABEL_COUNT)
    throw new Error('the weights of the name tagger are of another kind: run scripts/train-tagger.ts');
  const slots = view.getUint32(8, true);
  const transitionBytes = (LABEL_COUNT + 1) * LABEL_COUNT * 4;
  const marksAt = HEADER + transitionBytes;
  const weightsAt = marksAt + slots * 2;
  if (bytes.length !== weightsAt + slots * LABEL_COUNT)
    throw new Error(
      'the weights of the name tagger are cut off: restore the file or run scripts/train-tagger.ts',
    );
  const part = (from: number, to: number): ArrayBuffer => Uint8Array.from(bytes.subarray(from, to)).buffer;
  return {
    slots,
    scale: view.getFloat32(12, true),
    transitions: new Float32Array(part(HEADER, marksAt)),
    marks: new Uint16Array(part(marksAt, weightsAt)),
    weights: new Int8Array(part(weightsAt, bytes.length)),
  };
}

/** Where the shipped weights lie. */
export const WEIGHTS_FILE = new URL('./weights.bin', import.meta.url);

/** Reads the shipped weights: a constant of the program like its tables, only in another form. */
export function readModel(): PackedModel {
  return decodeModel(readFileSync(WEIGHTS_FILE));
}
