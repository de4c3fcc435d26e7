import { Tokenizer } from 'htmlparser2';

/** What is told of HTML as it is read; names of elements and attributes are in lower case, entities are decoded. */
export interface TagReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Reads the tags and the text of HTML in their order, without building a tree: linear in the length, also for elements that
 * never close (the parser above this tokenizer is not). Never throws.
 */
export function readTags(html: string, { open, close, text }: TagReader): void {
  let name = '';
  let attribute = '';
  let attributes: Record<string, string> = {};
  let pending = '';
  const slice = (start: number, end: number) => html.slice(start, end);
  const tellText = () => {
    if (pending !== '') text(pending);
    pending = '';
  };
  const add = (value: string) => {
    attributes[attribute] = (attributes[attribute] ?? '') + value;
  };
  const opened = () => {
    tellText();
    open(name, attributes);
  };
  const ignored = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        name = slice(start, end).toLowerCase();
        attributes = Object.create(null);
      },
      onattribname(start, end) {
        attribute = slice(start, end).toLowerCase();
      },
      onattribdata: (start, end) => add(slice(start, end)),
      onattribentity: codePoint => add(String.fromCodePoint(codePoint)),
      onattribend: ignored,
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag(start, end) {
        tellText();
        close(slice(start, end).toLowerCase());
      },
      ontext(start, end) {
        pending += slice(start, end);
      },
      ontextentity(codePoint) {
        pending += String.fromCodePoint(codePoint);
      },
      oncdata: ignored,
      oncomment: ignored,
      ondeclaration: ignored,
      onprocessinginstruction: ignored,
      onend: tellText,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
