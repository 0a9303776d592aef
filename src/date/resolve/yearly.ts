import { NO_SUCH_DAY, type Resolution } from '../scene.ts';

/** Something that comes back every year: its EDTF in a given year, null where that year has none. */
export type Yearly = (year: number) => string | null;

/** The date, or the reason why there is none. */
export const found = (edtf: string | null): Resolution => (edtf === null ? { open: NO_SUCH_DAY } : { edtf });
