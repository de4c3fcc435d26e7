/** A failure we expect: what happened, where, and enough facts to say it in any language. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  /** Where, as a path into the input: `events[3].passages[0].selector`. Empty for the whole input. */
  readonly path: string;
  /** One English sentence for logs and the command line; interfaces translate by `code`. */
  readonly message: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export type Result<Value, Failure = Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** Builds a problem. */
export function problem<Code extends string>(
  code: Code,
  path: string,
  message: string,
  facts?: Readonly<Record<string, string | number>>,
): Problem<Code> {
  return facts ? { code, path, message, facts } : { code, path, message };
}

/** Wraps a value as a success. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps a failure. */
export function failed<Failure>(error: Failure): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error };
}
