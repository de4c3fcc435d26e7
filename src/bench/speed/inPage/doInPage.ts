/** A point of the viewport, CSS px. */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/** Finds an event to click that is not chosen yet: brings it into view, and gives a point of it that nothing covers, and its id. */
export function findTarget(selector: string): (PagePoint & { readonly id: string }) | undefined {
  for (const element of window.benchWatch.find(selector).slice(2)) {
    const root = element.getRootNode() as Document | ShadowRoot;
    if (!window.benchWatch.isInView(element))
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (!window.benchWatch.isInView(element)) continue;
    const box = [...element.getClientRects()].find(({ width, height }) => width > 8 && height > 8);
    if (!box) continue;
    const y = box.top + box.height / 2;
    for (const share of [0.5, 0.2, 0.8]) {
      const x = Math.min(Math.max(box.left + box.width * share, 2), innerWidth - 3);
      if (!element.contains(root.elementFromPoint(x, y))) continue;
      const named = element.getAttribute('href') ?? element.closest('[id$="-marker"]')?.id ?? '';
      return { x, y, id: named.replace(/^.*#e-/, '').replace(/-marker$/, '') };
    }
  }
  return undefined;
}

/** What tells that an event is chosen and answered, as selectors. */
export interface AnswerWish {
  readonly chosen: string;
  readonly answer: string;
}

/**
 * Waits for the next click or tap, counts from the moment it was made, and tells after how many ms a frame was painted in
 * which the event is marked as chosen, and after how many one in which its words are in view. `inPage` keeps the answer.
 */
export function armClick({ chosen, answer }: AnswerWish): void {
  const { find, isInView, paintedOnce } = window.benchWatch;
  window.benchAnswer = new Promise(resolve => {
    const began = (event: Event) => {
      removeEventListener('pointerdown', began, true);
      const at = event.timeStamp;
      void Promise.all([
        paintedOnce(() => find(chosen).length > 0),
        paintedOnce(() => find(chosen).length > 0 && find(answer).some(isInView)),
      ]).then(([marked, read]) => resolve({ chosen: marked - at, answered: read - at }));
    };
    addEventListener('pointerdown', began, true);
  });
}

/** What the armed click was answered with. */
export function takeAnswer(): Promise<{ chosen: number; answered: number }> {
  return window.benchAnswer;
}

declare global {
  interface Window {
    benchAnswer: Promise<{ chosen: number; answered: number }>;
    /** The contestants' own object, where they have one. */
    timeline?: {
      goToId?: (id: string) => void;
      setSelection?: (id: string, options: object) => void;
    };
  }
}

/** Selects an event by the contestant's own means, and gives the ms until a frame that marks it as chosen was painted. */
export async function selectById({ id, chosen }: { id: string; chosen: string }): Promise<number> {
  const { find, paintedOnce } = window.benchWatch;
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const element = document.querySelector('source-timeline') as (Element & { selectedId: string }) | null;
  const { timeline } = window;
  const began = performance.now();
  if (element) element.selectedId = id;
  else if (timeline?.goToId) timeline.goToId(id);
  else if (timeline?.setSelection) {
    timeline.setSelection(id, { focus: true, animation: { animation: false, zoom: false } });
  } else location.hash = `#e-${id}`;
  return (await paintedOnce(() => find(chosen, 1).length > 0)) - began;
}

/** Puts the cursor into the search field, and gives the ms from the next key to a painted frame that lists fewer events. */
export function armKeystroke(search: string): void {
  const { find, paintedOnce } = window.benchWatch;
  const field = find(search, 1)[0];
  const told = () =>
    find('search [role="status"], search output, .sl-toolbar p', 9)
      .map(one => one.textContent)
      .join();
  const before = told();
  if (field instanceof HTMLElement) field.focus();
  window.benchKeystroke = new Promise(resolve => {
    addEventListener(
      'keydown',
      event => void paintedOnce(() => told() !== before).then(at => resolve(at - event.timeStamp)),
      { capture: true, once: true },
    );
  });
}

declare global {
  interface Window {
    benchKeystroke: Promise<number>;
  }
}

/** How long the armed keystroke took, ms. */
export function takeKeystroke(): Promise<number> {
  return window.benchKeystroke;
}
