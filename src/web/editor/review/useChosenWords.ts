import { type RefObject, useEffect, useRef } from 'react';
import { wholeWords } from '../../../core/article/wordSteps.ts';
import type { WordsAt } from '../../../core/story/edits/edit.ts';
import { trimmedSpan } from '../../../core/story/edits/wordsIn.ts';
import { useEditing } from '../editorContext.tsx';

/** A finger still moves the handles of a selection until it rests this long, in ms. */
const REST = 500;

/** Makes what is selected in the articles the chosen words: when the mouse lets go, or a touch selection rests. */
export function useChosenWords(pane: RefObject<HTMLElement | null>): void {
  const editing = useEditing();
  const now = useRef(editing);
  now.current = editing;
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    let rest: ReturnType<typeof setTimeout> | undefined;
    let isMouse = false;
    const take = () => {
      const { story, choose } = now.current;
      const words = selectedWords(element);
      const text = words && story.sources.find(source => source.id === words.source)?.articleBody;
      if (!words || text === undefined) return;
      const span = trimmedSpan(text, words.start, words.end);
      if (!span) return;
      choose({ source: words.source, ...wholeWords(text, span) });
      getSelection()?.removeAllRanges();
    };
    element.addEventListener('pointerdown', event => (isMouse = event.pointerType === 'mouse'), { signal });
    document.addEventListener('pointerup', () => isMouse && setTimeout(take), { signal });
    element.addEventListener('keyup', event => event.shiftKey || take(), { signal });
    document.addEventListener(
      'selectionchange',
      () => {
        clearTimeout(rest);
        if (!isMouse) rest = setTimeout(take, REST);
      },
      { signal },
    );
    return () => {
      clearTimeout(rest);
      listening.abort();
    };
  }, [pane]);
}

/** The selection as a place in one article; undefined when it is empty or elsewhere. */
function selectedWords(pane: HTMLElement): WordsAt | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.startContainer) || !pane.contains(range.endContainer)) return undefined;
  const runs = [...pane.querySelectorAll<HTMLElement>('[data-at]')].filter(run => range.intersectsNode(run));
  const [first, last] = [runs[0], runs.at(-1)];
  const source = first?.closest<HTMLElement>('[data-source]')?.dataset.source;
  if (!first || !last || source === undefined) return undefined;
  if (last.closest<HTMLElement>('[data-source]')?.dataset.source !== source) return undefined;
  const offset = (run: HTMLElement, node: Node, at: number, fallback: number) =>
    Number(run.dataset.at) + (run.contains(node) && node.nodeType === Node.TEXT_NODE ? at : fallback);
  return {
    source,
    start: offset(first, range.startContainer, range.startOffset, 0),
    end: offset(last, range.endContainer, range.endOffset, last.textContent?.length ?? 0),
  };
}
