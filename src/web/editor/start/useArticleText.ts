import { useCallback, useRef, useState } from 'react';
import type { HtmlFacts } from '../../../html/htmlFacts.ts';
import { useAnnounce } from '../../kit/announce.tsx';
import { useWords } from '../editorWords.ts';
import {
  type Given,
  type GivenStory,
  type GivenTable,
  type ReadFault,
  readFile,
  readRichText,
} from './readText.ts';

/** The text a person is giving, by typing, pasting or a file. */
export interface ArticleText {
  readonly text: string;
  readonly facts: HtmlFacts | undefined;
  readonly fault: ReadFault | undefined;
  readonly isBusy: boolean;
  readonly setText: (text: string) => void;
  /** Takes copied rich text, into the place of the selection of the field. */
  readonly paste: (html: string, field: HTMLTextAreaElement) => void;
  readonly takeFile: (file: File | undefined) => void;
}

/** Keeps the text of an article field; a file that is no article goes to `onOther`. */
export function useArticleText(onOther: ((given: GivenStory | GivenTable) => void) | undefined): ArticleText {
  const words = useWords();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [facts, setFacts] = useState<HtmlFacts>();
  const [fault, setFault] = useState<ReadFault>();
  const [isBusy, setBusy] = useState(false);
  const turn = useRef(0);
  const take = useCallback(
    async (reading: Promise<Given>, put: (text: string) => void) => {
      const mine = ++turn.current;
      setBusy(true);
      const given = await reading;
      // Another paste or file came in the meantime.
      if (mine !== turn.current) return;
      setBusy(false);
      if (!given.ok) return setFault(given.error.code);
      setFault(undefined);
      if (given.value.kind !== 'article') return onOther ? onOther(given.value) : setFault('unknown-kind');
      setFacts(given.value.facts);
      put(given.value.text);
      announce(words.textTaken);
    },
    [announce, words, onOther],
  );
  return {
    text,
    facts,
    fault,
    isBusy,
    setText: value => {
      turn.current++;
      setBusy(false);
      setFault(undefined);
      setText(value);
    },
    paste: (html, field) => {
      const { selectionStart, selectionEnd, value } = field;
      void take(readRichText(html), pasted =>
        setText(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd)),
      );
    },
    takeFile: file => {
      if (file) void take(readFile(file), setText);
    },
  };
}
