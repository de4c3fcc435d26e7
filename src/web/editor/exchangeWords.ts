import type { LossCode } from '../../core/exchange/exports/exported.ts';
import type { ImportFault } from '../../core/exchange/imports/importProblem.ts';

/** Texts on other formats, by the codes of `core/exchange`. */
export interface ExchangeWords {
  /** What a format cannot hold. Those that leave events out speak of “them”: the events are named before. */
  readonly losses: Readonly<Record<LossCode, string>>;
  /** What could not be understood of a file, and what to do. */
  readonly importFaults: Readonly<Record<ImportFault, { readonly what: string; readonly hint: string }>>;
}
