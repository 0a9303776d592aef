/** The package ships no types; tests only ask whether it can read an expression. */
declare module 'edtf' {
  export default function edtf(text: string): unknown;
}
