import type { TextSpan } from '../../article/article.ts';
import type { EventWords } from './lexicon/eventWords.ts';
import type { DatedMention } from './mentionDating.ts';

const LONGEST = 90;
const SHORTEST = 12;
/** A head further in than this is led by words that can be spared. */
const DEEPEST_HEAD = 70;

const LAST_WORD = /(?:^|[\s\u00A0\u202F,;:(«“"])([\p{L}’']+)[\s\u00A0\u202F]+$/u;

/** A date with the prepositions before it; null when another small word hangs on it: "as early as March". */
function withPreposition(words: EventWords, text: string, timex: TextSpan): TextSpan | null {
  for (let { start } = timex; ; ) {
    const before = text.slice(Math.max(0, start - 16), start);
    const word = LAST_WORD.exec(before)?.[1];
    if (word === undefined) return { start, end: timex.end };
    const lower = word.toLowerCase();
    if (!words.has('beforeDates', lower)) return words.has('small', lower) ? null : { start, end: timex.end };
    start += before.lastIndexOf(word) - before.length;
  }
}

const NEXT_WORD = /^,[\s\u00A0\u202F]+([\p{L}’']+)/u;

/** With the commas that are the date's own: « a arrêté, lundi, deux hommes », "arrested two men on March 5, in Lyon". */
function withCommas(words: EventWords, text: string, { start, end }: TextSpan, head: TextSpan): TextSpan {
  const next = NEXT_WORD.exec(text.slice(end, end + 24))?.[1];
  if (next === undefined) return { start, end };
  const opening = /,[\s\u00A0\u202F]*$/.exec(text.slice(Math.max(0, start - 4), start));
  if (opening) return { start: start - opening[0].length, end: end + 1 };
  const goesOn = start >= head.end && words.has('small', next.toLowerCase());
  return { start, end: goesOn ? end + 1 : end };
}

/** Words of a span without those cut out of it: dates and who says so. */
function without(text: string, { start, end }: TextSpan, cuts: readonly TextSpan[]): string {
  let name = '';
  let at = start;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.start < at || cut.end > end) continue;
    name += text.slice(at, cut.start);
    at = cut.end;
  }
  return name + text.slice(at, end);
}

function tidied(name: string): string {
  return name
    .replace(/[«»“”"()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;])/g, '$1')
    .replace(/[,;:]+(?=[,;:.])/g, '')
    .replace(/^[\s,;:.!?—–…-]+|[\s,;:.—–-]+$/g, '');
}

/** Cut at a comma behind the head, or at a word, once it is long. */
function shortened(name: string, head: string): string {
  if (name.length <= LONGEST) return name;
  const at = name.indexOf(head);
  const comma = name.indexOf(',', Math.max(at, 0) + head.length + 12);
  if (at >= 0 && comma > 0 && comma <= LONGEST) return name.slice(0, comma);
  const space = name.lastIndexOf(' ', LONGEST);
  const cut = space > LONGEST / 2 ? space : LONGEST - 1;
  return `${name
    .slice(0, cut)
    .replace(/[\s,;:]+$/, '')
    .replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Words that stand far before the head, up to a comma, are left out. */
function nearHead(text: string, { start, end, head }: DatedMention): TextSpan {
  if (head.start - start <= DEEPEST_HEAD) return { start, end };
  const comma = text.slice(start, head.start - 4).lastIndexOf(', ');
  return comma < 0 || head.start - start - comma > DEEPEST_HEAD
    ? { start, end }
    : { start: start + comma + 2, end };
}

/** A name for an event made of the words of its clause, without its dates and speakers. */
export function nameEvent(words: EventWords, text: string, mention: DatedMention, leading: RegExp): string {
  const span = nearHead(text, mention);
  const days = mention.timexes.flatMap(timex =>
    timex.date === null || timex.type === 'DURATION' ? [] : (withPreposition(words, text, timex) ?? []),
  );
  const dates = days.map(day => withCommas(words, text, day, mention.head));
  const cuts = [...dates, ...mention.speakers];
  const bare = tidied(tidied(without(text, span, cuts)).replace(leading, ''));
  const whole = tidied(text.slice(span.start, span.end));
  const name = shortened(
    bare.length >= SHORTEST ? bare : tidied(whole.replace(leading, '')) || whole,
    tidied(mention.head.text),
  );
  return name.charAt(0).toUpperCase() + name.slice(1) || mention.head.text;
}
