/** A passage in the host's article: a character in one piece of the text, to the end of one in another. */
export interface HostPassage {
  readonly id: string;
  /** Index of the piece that holds the first character, and its offset there in UTF-16 code units. */
  readonly first: number;
  readonly start: number;
  /** Index of the piece that holds the last character, and the offset just after it. */
  readonly last: number;
  readonly end: number;
  /** 1 when its event is the selected one. */
  readonly selected: 0 | 1;
}

/** What the frame says. All but `hello` goes through the port that `welcome` brings. */
export type FrameSays =
  | { readonly type: 'hello' }
  /** Height of the frame's content in CSS px. */
  | { readonly type: 'height'; readonly height: number }
  /** The reader selected this event, or none (an empty id); the page's address follows. */
  | { readonly type: 'selected'; readonly id: string }
  /** What to paint in the article of this turn; the whole of it, each time. */
  | { readonly type: 'found'; readonly turn: number; readonly passages: readonly HostPassage[] }
  /**
   * Brings a painted passage into view, else, with an empty or unknown id, the place `top` CSS px down the frame. With
   * `focus` 1 the keyboard's place goes to the passage as well.
   */
  | { readonly type: 'go'; readonly passage: string; readonly top: number; readonly focus: 0 | 1 };

/** What the host says. All but `hello` and `welcome` goes through the port. */
export type HostSays =
  | { readonly type: 'hello' }
  /** Answers the frame's `hello`; carries one MessagePort. */
  | { readonly type: 'welcome' }
  /** The data of the article's visible text nodes, with an empty piece for each end of a line; anew at each turn. */
  | { readonly type: 'article'; readonly turn: number; readonly pieces: readonly string[] }
  /** The page's address names this event, or none (an empty id). */
  | { readonly type: 'select'; readonly id: string }
  /** The reader clicked where these passages are painted. */
  | { readonly type: 'pick'; readonly passages: readonly string[] }
  /** The reader comes back to the frame from the passage it led to. */
  | { readonly type: 'back' };

/** What every message carries. */
export interface Envelope {
  readonly ns: 'sourceline';
  readonly v: 1;
}

/** A message of either side, in its envelope. */
export type Message = Envelope & (FrameSays | HostSays);

/** Tallest frame, in CSS px. */
export const MAX_HEIGHT = 20_000;
/** Longest piece of text, in UTF-16 code units. */
export const MAX_TEXT = 500_000;
/** Longest list of pieces. */
export const MAX_PIECES = 50_000;
/** Longest list of passages. */
export const MAX_PASSAGES = 2_000;
/** Longest id, of an event or a passage. */
export const MAX_ID = 64;
const MAX_TURN = 1e9;

/** A whole number from 0 to this; a string no longer than minus this; an array no longer than; an object. */
type Shape = number | readonly [most: number, item: Shape] | { readonly [field: string]: Shape };

type ShapesOf<Body extends { readonly type: string }> = {
  readonly [Type in Body['type']]: {
    readonly [Field in Exclude<keyof Extract<Body, { readonly type: Type }>, 'type'>]: Shape;
  };
};

const passage = {
  id: -MAX_ID,
  first: MAX_PIECES,
  start: MAX_TEXT,
  last: MAX_PIECES,
  end: MAX_TEXT,
  selected: 1,
};
const frameShapes: ShapesOf<FrameSays> = {
  hello: {},
  height: { height: MAX_HEIGHT },
  selected: { id: -MAX_ID },
  found: { turn: MAX_TURN, passages: [MAX_PASSAGES, passage] },
  go: { passage: -MAX_ID, top: MAX_HEIGHT, focus: 1 },
};

const hostShapes: ShapesOf<HostSays> = {
  hello: {},
  welcome: {},
  article: { turn: MAX_TURN, pieces: [MAX_PIECES, -MAX_TEXT] },
  select: { id: -MAX_ID },
  pick: { passages: [MAX_PASSAGES, -MAX_ID] },
  back: {},
};

/**
 * The message of a frame in `data`, or undefined for anything that is not one, to the last field. Numbers are whole
 * and within their limits, strings and arrays no longer than theirs. Fields of later versions are let pass, unread.
 */
export function readFrameMessage(data: unknown): (Envelope & FrameSays) | undefined {
  return read(data, frameShapes) as (Envelope & FrameSays) | undefined;
}

/** The message of a host in `data`, as strictly. */
export function readHostMessage(data: unknown): (Envelope & HostSays) | undefined {
  return read(data, hostShapes) as (Envelope & HostSays) | undefined;
}

/** The message of either side in `data`, as strictly. */
export function readMessage(data: unknown): Message | undefined {
  return readFrameMessage(data) ?? readHostMessage(data);
}

function read(data: unknown, shapes: Readonly<Record<string, Shape>>): Message | undefined {
  const message = data as Message | null | undefined;
  const isOurs = message?.ns === 'sourceline' && message.v === 1 && Object.hasOwn(shapes, message.type);
  return isOurs && fits(message, shapes[message.type] ?? {}) ? message : undefined;
}

function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'number') {
    return shape < 0
      ? typeof value === 'string' && value.length <= -shape
      : Number.isInteger(value) && (value as number) >= 0 && (value as number) <= shape;
  }
  if (isList(shape)) {
    return Array.isArray(value) && value.length <= shape[0] && [...value].every(item => fits(item, shape[1]));
  }
  return (
    !!value &&
    Object.entries(shape).every(([field, kind]) => fits((value as Record<string, unknown>)[field], kind))
  );
}

function isList(shape: Shape): shape is readonly [number, Shape] {
  return Array.isArray(shape);
}

/** Puts what one side says into its envelope. */
export function envelope(body: FrameSays | HostSays): Message {
  return { ns: 'sourceline', v: 1, ...body };
}
