/** What a command touches of the world, so that tests can run it in process. */
export interface CommandIo {
  /** The bytes of a file. Rejects with an error that has Node's `code`; `EFBIG` when it has more than `limit` bytes. */
  readFile(path: string, limit: number): Promise<Uint8Array>;
  /** As `readFile`, for standard input, to its end. */
  stdin(limit: number): Promise<Uint8Array>;
  /** Puts a file in place whole or not at all. Rejects with an error that has Node's `code`. */
  writeFile(path: string, text: string): Promise<void>;
  /** Whether two paths name one file. */
  isSameFile(path: string, other: string): Promise<boolean>;
  out(text: string): void;
  err(text: string): void;
  now(): Date;
  /** Whether output goes to a person who wants colours. */
  readonly colours: boolean;
}
