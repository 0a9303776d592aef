/** A stretch of the text that names somebody or something. Offsets are UTF-16 code units. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: 'person' | 'place' | 'organisation';
  /** index of the first token and of the one behind the last */
  readonly from: number;
  readonly to: number;
  /** office as the text words it here */
  readonly role: string | null;
}
