import { copied, type Draft, inserted, mapPieces, type Piece } from './draft.ts';
import type { Random } from './random.ts';

/** What edits draw from: sentences and words of other articles in the same language, and running text around. */
export interface Donor {
  readonly sentences: readonly string[];
  readonly words: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly haystack: () => string;
}

export type Mutation = (draft: Draft, random: Random, donor: Donor) => Draft;

const isWord = (piece: Piece): boolean => piece.from >= 0 && /[\p{L}\p{N}]/u.test(piece.text);

/** Other quotes, apostrophes, dashes and spaces before high punctuation; all letters stay. */
const typography: Mutation = (draft, random) => {
  const style = random.pick([0, 1, 2]);
  const opening = ['"', '“', '«\u00A0'][style] ?? '"';
  const closing = ['"', '”', '\u00A0»'][style] ?? '"';
  let open = false;
  return mapPieces(draft, ({ text }) => {
    if (text === '’') return style === 2 ? '’' : "'";
    if (text === "'") return '’';
    if (text === '«' || text === '“') return opening;
    if (text === '»' || text === '”') return closing;
    if (text === '"') {
      open = !open;
      return open ? opening : closing;
    }
    if (text === '-') return '\u2011';
    return text === ' ' && random.chance(0.02) ? '\u00A0' : text;
  });
};

/** Decomposed accents, as some systems store them. */
const decomposed: Mutation = draft => mapPieces(draft, ({ text }) => text.normalize('NFD'));

/** Double, thin and no-break spaces, lines broken and joined, soft hyphens. */
const whiteSpace: Mutation = (draft, random) =>
  mapPieces(draft, piece => {
    if (/^\s+$/.test(piece.text) && random.chance(0.15)) {
      return random.pick(['  ', '\u00A0', '\u202F', '\n', '\n\n', '\t', ' \n ']);
    }
    if (!isWord(piece) || piece.text.length < 9 || !random.chance(0.1)) return piece.text;
    return `${piece.text.slice(0, 4)}\u00AD${piece.text.slice(4)}`;
  });

/** One letter in about sixty left out, doubled, exchanged or mistaken. */
const typos: Mutation = (draft, random) =>
  mapPieces(draft, piece => {
    const { text } = piece;
    if (!isWord(piece) || text.length < 4 || !random.chance(text.length / 60)) return text;
    const at = 1 + random.below(text.length - 2);
    const rest = text.slice(at + 1);
    return random.pick([
      text.slice(0, at) + rest,
      text.slice(0, at + 1) + text.slice(at),
      text.slice(0, at) + rest.slice(0, 1) + text.charAt(at) + rest.slice(1),
      text.slice(0, at) + random.pick([...'aeinrst']) + rest,
    ]);
  });

/** Some words replaced by other words of the language. */
const substitution =
  (share: number): Mutation =>
  (draft, random, donor) =>
    mapPieces(draft, piece =>
      isWord(piece) && random.chance(share) ? random.pick(donor.words) : piece.text,
    );

const insertedSentences: Mutation = (draft, random, donor) => ({
  ...draft,
  sentences: draft.sentences.flatMap(sentence =>
    random.chance(0.2) ? [inserted(`${random.pick(donor.sentences)} `), sentence] : [sentence],
  ),
});

const deletedSentences: Mutation = (draft, random) => ({
  ...draft,
  sentences: draft.sentences.filter(() => !random.chance(0.3)),
});

const movedSentences: Mutation = (draft, random) => {
  const moving = draft.sentences.filter(() => random.chance(0.12));
  const rest = draft.sentences.filter(sentence => !moving.includes(sentence));
  for (const sentence of moving) rest.splice(random.below(rest.length + 1), 0, [...sentence, space]);
  return { ...draft, sentences: rest };
};

const space: Piece = { text: ' ', from: -1, to: -1 };

/** A box at the top that repeats two or three sentences word for word; not next to each other. */
const teaser: Mutation = (draft, random) => {
  const repeated = random.shuffled(draft.sentences).slice(0, 3);
  return { ...draft, sentences: [...repeated.map(sentence => copied(sentence)), ...draft.sentences] };
};

/** A summary at the top made of halves of sentences. */
const summary: Mutation = (draft, random) => {
  const chosen = random.shuffled(draft.sentences).slice(0, 8);
  const halves = chosen.map((sentence, at) => {
    const middle = sentence.length >> 1;
    return copied(at % 2 === 0 ? sentence.slice(0, middle) : sentence.slice(middle));
  });
  return { ...draft, sentences: [...halves, ...draft.sentences] };
};

const boilerplate: Mutation = (draft, _random, donor) => ({
  ...draft,
  sentences: [inserted(donor.before), ...draft.sentences, inserted(donor.after)],
});

/** The article somewhere within sixty thousand characters of other articles, mixed. */
const haystack: Mutation = (draft, _random, donor) => ({
  ...draft,
  sentences: [inserted(donor.haystack()), ...draft.sentences, inserted(donor.haystack())],
});

const together =
  (...mutations: Mutation[]): Mutation =>
  (draft, random, donor) =>
    mutations.reduce((edited, mutate) => mutate(edited, random, donor), draft);

/** Every kind of edit, by the name the report gives it. */
export const mutations: Readonly<Record<string, Mutation>> = {
  unchanged: draft => draft,
  typography,
  decomposed,
  'white space': whiteSpace,
  typos,
  'words 5 %': substitution(0.05),
  'words 15 %': substitution(0.15),
  inserted: insertedSentences,
  deleted: deletedSentences,
  moved: movedSentences,
  teaser,
  'summary, deleted': together(summary, deletedSentences),
  boilerplate,
  'long page, deleted': together(deletedSentences, haystack),
  combined: together(
    insertedSentences,
    movedSentences,
    deletedSentences,
    teaser,
    typography,
    typos,
    substitution(0.05),
    whiteSpace,
    decomposed,
    boilerplate,
  ),
};
