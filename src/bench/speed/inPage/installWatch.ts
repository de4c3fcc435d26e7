/** What the watch is told before the page loads. */
export interface WatchWish {
  readonly eventClasses: readonly string[];
  readonly alsoEvents: string | undefined;
  readonly pictureEvent: string | undefined;
}

/** What the watch has seen; milliseconds since the navigation began. */
export interface BenchWatch {
  firstEvent: number | undefined;
  pictureEvent: number | undefined;
  pictureReady: number | undefined;
  firstPaint: number | undefined;
  largestPaint: number | undefined;
  layoutShift: number;
  readonly longTasks: { readonly start: number; readonly length: number }[];
  /** Times of the frames while `records` is true. */
  readonly frames: number[];
  records: boolean;
  /** Elements a selector matches, in the page and in the open shadow root of an element of ours. */
  find(selector: string, most?: number): Element[];
  /** True when some of the element's box is in the viewport, neither transparent nor covered. */
  isInView(element: Element): boolean;
  /** Resolves with the time after the first paint in which `test` holds. */
  paintedOnce(test: () => boolean): Promise<number>;
}

declare global {
  interface Window {
    benchWatch: BenchWatch;
  }
}

/**
 * Runs in every page before its own scripts. The first event is visible after the paint of the first frame in which the
 * name of any event of the story (never its article's text) has a box in the viewport that is not transparent and that
 * nothing opaque covers, as `elementsFromPoint` tells; and not before the browser's own first contentful paint, which
 * counts no text that waits for its font. Looked for once a frame, in the same way for every contestant.
 * The picture is interactive at the first frame after it shows an event that came within 50 ms of the one before:
 * the main thread is free to answer.
 */
export function installWatch({ eventClasses, alsoEvents, pictureEvent }: WatchWish): void {
  const looked = 40;
  const roots = (): (Document | ShadowRoot)[] => {
    const inner = document.getElementsByTagName('source-timeline').item(0)?.shadowRoot;
    return inner ? [document, inner] : [document];
  };
  const find = (selector: string, most = looked): Element[] =>
    roots().flatMap(root => [...root.querySelectorAll(selector)].slice(0, most));
  // A live list finds its first items without walking a hundred thousand.
  const named = (name: string): Element[] =>
    roots().flatMap(root => {
      if (!(root instanceof Document)) return [...root.querySelectorAll(`.${name}`)].slice(0, looked);
      const live = root.getElementsByClassName(name);
      const some: Element[] = [];
      for (let at = 0; at < looked; at++) {
        const element = live.item(at);
        if (!element) break;
        some.push(element);
      }
      return some;
    });
  const covers = (element: Element): boolean => {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const isSolid = backgroundColor.startsWith('rgb(') || backgroundImage !== 'none';
    return opacity === '1' && (isSolid || /^(img|canvas|video|iframe)$/i.test(element.tagName));
  };
  // From the top down: panes one can see through cover nothing, and what lets clicks through is not hit itself.
  const isUncovered = (element: Element, hits: readonly Element[]): boolean => {
    for (const hit of hits) {
      if (element.contains(hit)) return true;
      if (hit.contains(element)) return getComputedStyle(element).pointerEvents === 'none';
      if (covers(hit)) return false;
    }
    return false;
  };
  const isInView = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const root = element.getRootNode() as Document | ShadowRoot;
    return [...element.getClientRects()].some(box => {
      const left = Math.max(0, box.left);
      const right = Math.min(innerWidth, box.right);
      const top = Math.max(0, box.top);
      const bottom = Math.min(innerHeight, box.bottom);
      if (right - left < 4 || bottom - top < 4) return false;
      const points = [left + 2, (left + right) / 2, right - 2];
      return points.some(x => isUncovered(element, root.elementsFromPoint(x, (top + bottom) / 2)));
    });
  };
  const afterPaint = (then: () => void): void => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(null);
  };
  const watch: BenchWatch = {
    firstEvent: undefined,
    pictureEvent: undefined,
    pictureReady: undefined,
    firstPaint: undefined,
    largestPaint: undefined,
    layoutShift: 0,
    longTasks: [],
    frames: [],
    records: false,
    find,
    isInView,
    paintedOnce: test =>
      new Promise(resolve => {
        const look = () => {
          if (test()) afterPaint(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  };
  window.benchWatch = watch;
  const events = () => [
    ...eventClasses.flatMap(named),
    ...(alsoEvents === undefined ? [] : find(alsoEvents)),
  ];
  let sawFirst = false;
  let sawPicture = false;
  let last = performance.now();
  const isEventInView = (element: Element) => (element.textContent ?? '') !== '' && isInView(element);
  const look = (now: number): void => {
    if (watch.records) watch.frames.push(now);
    if (!sawFirst && events().some(isEventInView)) {
      sawFirst = true;
      afterPaint(() => {
        watch.firstEvent = performance.now();
      });
    }
    if (watch.pictureEvent !== undefined && watch.pictureReady === undefined && now - last <= 50) {
      watch.pictureReady = now;
    }
    if (!sawPicture && pictureEvent !== undefined && find(pictureEvent).some(isEventInView)) {
      sawPicture = true;
      afterPaint(() => {
        watch.pictureEvent = performance.now();
      });
    }
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const observe = (type: string, tell: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver(list => list.getEntries().forEach(tell)).observe({ type, buffered: true });
  };
  observe('paint', entry => {
    if (entry.name === 'first-contentful-paint') watch.firstPaint = entry.startTime;
  });
  observe('largest-contentful-paint', entry => {
    watch.largestPaint = entry.startTime;
  });
  observe('longtask', entry => watch.longTasks.push({ start: entry.startTime, length: entry.duration }));
  // The session windows of web-vitals: gaps under a second, five seconds at most; the worst one counts.
  let session = { from: -Infinity, to: -Infinity, sum: 0 };
  observe('layout-shift', entry => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (hadRecentInput) return;
    const at = entry.startTime;
    const goesOn = at - session.to < 1000 && at - session.from < 5000;
    session = goesOn ? { ...session, to: at, sum: session.sum + value } : { from: at, to: at, sum: value };
    watch.layoutShift = Math.max(watch.layoutShift, session.sum);
  });
}
