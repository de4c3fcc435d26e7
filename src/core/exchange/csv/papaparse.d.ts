// The types of the `papaparse` package ask for those of Node and of the browser, which core must not have.
declare module 'papaparse' {
  /** A fault in a CSV text; `row` counts records from 0, `index` is a UTF-16 code unit of the text. */
  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    readonly code: string;
    readonly message: string;
    readonly row?: number;
    readonly index?: number;
  }
  interface ParseStep {
    readonly data: string[];
    readonly errors: readonly ParseError[];
    /** `cursor` is the UTF-16 code unit after the record. */
    readonly meta: { readonly cursor: number; readonly delimiter: string };
  }
  interface Papa {
    parse(
      text: string,
      config: {
        readonly delimiter?: string;
        readonly skipEmptyLines?: false;
        readonly step: (result: ParseStep) => void;
      },
    ): void;
    unparse(rows: readonly (readonly string[])[], config?: { readonly newline?: string }): string;
  }
  const papa: Papa;

  export = papa;
}
