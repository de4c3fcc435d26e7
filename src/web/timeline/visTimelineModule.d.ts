/**
 * The part of vis-timeline 8.5.4 that visTimeline.ts and visDetail.ts call. The package's own types describe its other builds
 * and lean on moment's; members with an underscore are not public, which the exact pin makes safe.
 */
declare module 'vis-timeline/esnext/esm/vis-timeline-graph2d.mjs' {
  export interface Animated {
    readonly animation: false | { readonly duration: number; readonly easingFunction: 'easeInOutQuad' };
  }

  export interface DrawnItem {
    readonly top: number | null;
    readonly height: number | null;
  }

  export class Timeline {
    constructor(host: HTMLElement, items: object, options: object);
    readonly itemSet: { readonly items: Readonly<Record<string, DrawnItem>> };
    readonly props: {
      readonly center: { readonly height: number };
      readonly centerContainer: { readonly height: number };
      readonly top: { readonly height: number };
    };
    on(event: 'rangechange' | 'changed', listener: () => void): void;
    on(
      event: 'click',
      listener: (hit: { readonly item: string | null; readonly event: MouseEvent }) => void,
    ): void;
    getWindow(): { readonly start: Date; readonly end: Date };
    setWindow(start: number, end: number, options: Animated): void;
    setOptions(options: object): void;
    redraw(): void;
    destroy(): void;
    _getScrollTop(): number;
    _setScrollTop(top: number): number;
    /** Once a frame at most. */
    _redraw(): void;
    /** At once. */
    _origRedraw(): void;
  }
}
