/** What a command touches of the world, so that tests can run it in process. */
export interface CommandIo {
  /** The bytes of a file. Rejects with an error that has Node's `code`; `EFBIG` when it has more than `limit` bytes. */
  readFile(path: string, limit: number): Promise<Uint8Array>;
  /** As `readFile`, for standard input, to its end. */
  stdin(limit: number): Promise<Uint8Array>;
  /** The lines of standard input for `-`, or of a file, as they are asked for. Rejects as `readFile` does. */
  lines(path: string): AsyncIterable<Uint8Array>;
  /** Puts a file in place whole or not at all. Rejects with an error that has Node's `code`. */
  writeFile(path: string, text: string): Promise<void>;
  /** Whether two paths name one file. */
  isSameFile(path: string, other: string): Promise<boolean>;
  /** The files that sites are made with, by their path in their folder. */
  kitFiles(): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Names of the folders and links in a folder, in no order; none where it is not there. Rejects with an error that has Node's `code`. */
  foldersIn(path: string): Promise<readonly string[]>;
  /** Puts files under a folder, each whole or not at all, through no link. Rejects with an error that has Node's `code`. */
  writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void>;
  out(text: string): void;
  /** As `out`; resolves when more may be written, so that a long output is not piled up in memory. */
  outLine(text: string): Promise<void>;
  err(text: string): void;
  now(): Date;
  /** Whether output goes to a person who wants colours. */
  readonly colours: boolean;
}
