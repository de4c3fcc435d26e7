import { type Problem, problem } from '../core/problem.ts';

/** A failure we expect, the file it is about, and what to do. */
export interface InputProblem extends Problem {
  /** As it was given; empty when the command line itself is at fault. */
  readonly file: string;
  /** One sentence on how to mend it; may be empty. */
  readonly hint: string;
}

/** Builds a problem with a file, or with the command line when `file` is empty. */
export function inputProblem(code: string, file: string, message: string, hint = ''): InputProblem {
  return { ...problem(code, '', message), file, hint };
}
