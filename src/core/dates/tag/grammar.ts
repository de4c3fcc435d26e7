import type { FrameOp } from './frame.ts';

/** A way dated expressions are built, over the letters of items; the longest match wins, the first of equals. */
export interface Construction {
  readonly op: FrameOp;
  readonly name: string;
  readonly pattern: RegExp;
  /** Only in languages that write the month first. */
  readonly monthFirst?: boolean;
}

const part = '(?:(?:d?m|[BK])[fpi]?d?-?)?';
const qty = '(?:[1-7](?:&?c)?|Q|dQ|a|aQ)';
const about = 'q{0,2}';
const relation = '[TtNLFV]';
const year = '(?:[,.-]?f?6e?|-?4(?![nUuj%:h]))';

const make = (op: FrameOp, name: string, source: string, monthFirst = false): Construction => ({
  op,
  name,
  pattern: new RegExp(source, 'y'),
  ...(monthFirst ? { monthFirst } : {}),
});

/** The grammar, the same for all languages; letters are in `lexicon.ts` and `items.ts`. */
export const grammar: readonly Construction[] = [
  make('date', 'figures', '(?:[dT]?W,?d?)?@'),
  make('date', 'month', `${part}(?:[dT]?[NL]?W[NL]?,?)?d?[123o]f?d?(?:Uf)?M(?:${year}|[NLF])?`),
  make('date', 'month', `${part}(?:[dT]?W,?)?d?M-?[123o](?![nUuj%:])(?:[,.]?f?6e?)?`, true),
  make('date', 'month', `${part}(?:d?Uf)?[dT]?[TtNLFV]?(?:Uf)?M[NLFV]?${year}?`),
  make('date', 'weekday', `(?:D,?)?[dTt]?[NLFV]?W[NLFV]?(?:[123o](?=[.,|p)&-]|P|$))?P?`),
  make('date', 'deictic', '[mBK]?D(?:,?d?W)?(?:p?d?m?[fp]?d?P)?'),
  make('date', 'waiting', 'd?[oL]W(?=f[dT]?[MU6TNL])'),
  make('date', 'near', 'd?X(?:[,]?W)?P?'),
  make('date', 'part', 'p?[TtNL]m?P|d?P[LNF]|[mBK]?[TtNL]P|P|dm?P|mf?d?P|A?dP'),
  make('date', 'licensed', `${part}[dTt]?[TtNLVF]?S(?:[NLFV]|f?6(?:-[1-46](?![nUu]))?)?`),
  make('date', 'holiday', '(?:d?Xf?d?)?d?[TNLF]?H[NLF]?(?:f?6)?'),
  make('date', 'ordinal', `${part}d?(?:[oNLV]-?Ue?|O)`),
  make('date', 'relative', `${part}[dT]?${relation}{1,2}-?U(?!-U)`),
  make('date', 'relative', `${part}[dT]U-?[NLFVtg]`),
  make('date', 'whole', `${part}[dT]U|mf?d?U`),
  make('date', 'lead', '(?:d?W)?d?[123o](?=(?:,[123o]){0,5}[-&p]{1,2}d?W?d?[123o]f?d?M)'),
  make('date', 'trail', '(?<=M[123o][-&p])[123](?![nUuj%:h])(?:,?6e?)?', true),
  make('length', 'span', `[dT]?(?:[NLFVt](?:[1-7]|Q)|(?:[1-7]|Q)[NLFV]|[NLFVt]aQ)w?[Uu]`),
  make('length', 'span', `[dT]?(?:[1-7]|Q)[Uu][NLFV]`),
  make('shift', 'vague', `I${about}(?:${qty}|f)?[Uu]`),
  make('shift', 'vague', `${about}(?:${qty}-?)?[Uu](?:&[1-7][Uu])?G`),
  make('shift', 'vague', `${about}(?:${qty}-?)?[Uu][BK]`),
  make('shift', 'vague', `${about}(?:${qty}|d)-?[Uu][bk](?=[.,|)]|$)`),
  make('shift', 'span', `i${about}${qty}-?[Uu](?![-KBbkNLFG])`),
  make('clock', 'oclock', '(?<=[pbkq])[12]u[1-7]?(?:fd?P)?'),
  make('length', 'span', `${about}${qty}-?w?-?[Uu]c?(?:&?[1-7]-?[Uu]){0,3}`),
  make('length', 'literal', `${about}l`),
  make('length', 'bare', `(?<=[pi]q?)f?U(?![b])`),
  make('length', 'bare', `(?<=[pi]q?)f?u`),
  make('length', 'hours', ':(?![jz])'),
  make('length', 'hours', '[1-7]h'),
  make('set', 'rate', 'E[1-7o]?[UuWPM]P?'),
  make('set', 'repeated', 's'),
  make('set', 'rate', 'rU|rP|ru|(?<=[nx1-7])aU'),
  make('date', 'decade', `${part}d?Ye?`),
  make('date', 'decade', `${part}[dT]?U[4-7]`),
  make('date', 'year', `${part}(?:[dT]Uf?)?6e?`),
  make('date', 'year', '[1-6]e|e[1-7]'),
  make('date', 'beforeEra', '[456](?=[-&p]{1,2}[1-6]e)'),
  make('date', 'rangeEnd', '(?<=6-)[1-4](?![-nUuj%:h])'),
  make('clock', 'clock', `[qT]?:(?:f?d?P|j|pdP)?z?`),
  make('clock', 'clock', `q?[12](?:jz?|h)`),
  make('clock', 'clock', '[1-7]z'),
  make('reference', 'licensed', 'R'),
  make('reference', 'loose', '[BK]'),
  make('date', 'short', '(?:m-?)?4(?=[.,|)&fp]|$)'),
  make('reference', 'past', 'dL(?![1-7QaNUuMWSPHwo-])'),
  make('length', 'entire', 'AdU|dAU|AU'),
];

/** Letters no expression starts with. */
export const neverFirst = new Set('w.,|()_-x&gczjhCnyvfp');
