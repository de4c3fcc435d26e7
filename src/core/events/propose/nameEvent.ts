import type { TextSpan } from '../../article/article.ts';
import type { DatedMention } from './dateMentions.ts';

const LONGEST = 90;
const SHORTEST = 12;

/** Words cut out of a name: dates and who says so. */
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
    .replace(/ ([,.;:])/g, '$1')
    .replace(/([,;:])(?=[,;:.])/g, '')
    .replace(/^[\s,;:.—–-]+|[\s,;:.—–-]+$/g, '');
}

/** Cut at a comma or a word once it is long enough. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const head = name.slice(0, LONGEST);
  const comma = head.lastIndexOf(',');
  const space = head.lastIndexOf(' ');
  const cut = comma > LONGEST / 3 ? comma : space > LONGEST / 2 ? space : LONGEST - 1;
  const clean = head.slice(0, cut).replace(/[\s,;:]+$/, '').replace(/[\uD800-\uDBFF]$/, '');
  return comma > LONGEST / 3 ? clean : `${clean}…`;
}

/** A name for an event made of the words of its clause, without its dates and speakers. */
export function nameEvent(text: string, mention: DatedMention, leading: RegExp): string {
  const whole = tidied(text.slice(mention.start, mention.end));
  const words = tidied(without(text, mention, [...mention.timexes, ...mention.speakers])).replace(leading, '');
  const name = shortened(words.length >= SHORTEST ? words : whole.replace(leading, '') || whole);
  const first = name.charAt(0);
  return first.toUpperCase() + name.slice(1) || text.slice(mention.head.start, mention.head.end);
}
