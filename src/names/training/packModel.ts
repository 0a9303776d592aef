import { LABEL_COUNT } from '../tagger/labels.ts';
import { markOf, type PackedModel, PROBES, slotOf } from '../tagger/model.ts';
import type { Model } from './trainCrf.ts';

/** Weights below this part of the largest change no decision and are left out. */
const SMALLEST_SHARE = 0.004;
const LARGEST_BYTE = 127;

/**
 * Packs trained weights into a table of `slots` places, heaviest features first; those that find no free place within
 * `PROBES` steps are dropped. `hashes` gives the hash of each feature index.
 */
export function packModel(model: Model, hashes: Int32Array, slots: number): PackedModel {
  const heaviest = Float32Array.from(hashes, (_, index) => {
    let weight = 0;
    for (let y = 0; y < LABEL_COUNT; y++)
      weight = Math.max(weight, Math.abs(model.weights[index * LABEL_COUNT + y] ?? 0));
    return weight;
  });
  const order = Array.from(hashes.keys()).sort((a, b) => (heaviest[b] ?? 0) - (heaviest[a] ?? 0));
  const largest = heaviest[order[0] ?? 0] ?? 1;
  const scale = largest / LARGEST_BYTE;
  const marks = new Uint16Array(slots);
  const weights = new Int8Array(slots * LABEL_COUNT);
  for (const index of order) {
    if ((heaviest[index] ?? 0) < largest * SMALLEST_SHARE) break;
    const hash = hashes[index] ?? 0;
    const slot = freeSlot(marks, hash, slots);
    if (slot === null) continue;
    marks[slot] = markOf(hash);
    for (let y = 0; y < LABEL_COUNT; y++)
      weights[slot * LABEL_COUNT + y] = Math.round((model.weights[index * LABEL_COUNT + y] ?? 0) / scale);
  }
  return { slots, scale, transitions: model.transitions, marks, weights };
}

function freeSlot(marks: Uint16Array, hash: number, slots: number): number | null {
  const mark = markOf(hash);
  for (let probe = 0; probe < PROBES; probe++) {
    const slot = (slotOf(hash, slots) + probe) & (slots - 1);
    if (marks[slot] === 0) return slot;
    // another feature with the same place and mark: the heavier one stays
    if (marks[slot] === mark) return null;
  }
  return null;
}
