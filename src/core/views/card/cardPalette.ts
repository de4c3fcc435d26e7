import type { EventStatus } from '../../story/story.ts';

/** The light theme of the pages (theme.css), which a test compares. */
export const cardPalette = {
  paper: '#fbfaf6',
  ink: '#1c1b18',
  muted: '#4d4a43',
  line: '#ddd8cc',
  accent: '#0b4a5c',
} as const;

/** Colours of events by status, of the same theme. */
export const statusColors: Readonly<Record<EventStatus, string>> = {
  happened: '#2f5d3a',
  ongoing: '#6a4a00',
  announced: '#0b4a5c',
  possible: '#5a3d7a',
  cancelled: '#57534b',
  denied: '#8a1f1f',
};
