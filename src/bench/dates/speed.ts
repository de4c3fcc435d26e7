import { performance } from 'node:perf_hooks';
import { findTimexes } from '../../core/dates/findTimexes.ts';

const samples: Readonly<Record<string, string>> = {
  fr: 'Le ministre a déclaré mardi que la réunion prévue le 12 mars à Lyon n’aurait pas lieu avant la fin de l’année. « Nous y travaillons depuis janvier », a-t-il ajouté lors d’une conférence de presse, en rappelant que trois usines de la région emploient plus de 1 500 personnes et que les négociations, ouvertes en 2021, avaient été suspendues l’été dernier. ',
  en: 'The minister said on Tuesday that the meeting planned for March 12 in Lyon would not take place before the end of the year. “We have been working on it since January,” he added at a news conference, recalling that three plants in the region employ more than 1,500 people and that the talks, opened in 2021, were suspended last summer. ',
};

function textOf(sample: string, size: number): string {
  return sample.repeat(Math.ceil(size / sample.length)).slice(0, size);
}

/** Text read at each size, so that each has its share of clearing memory; the best of a few rounds counts. */
const AMOUNT = 5000 * 1024;
const ROUNDS = 3;

/** Milliseconds for `AMOUNT` of text given in pieces of one size. */
function time(piece: string, lang: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let done = 0; done < AMOUNT; done += piece.length)
      findTimexes(piece, { lang, published: '2024-03-20' });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Prints KB a second at 5 KB, 500 KB and 5 MB, and the time a KB at the larger sizes over that at 5 KB (1 is linear). */
export function printSpeed(): void {
  console.log('| language | 5 KB | 500 KB | 5 MB | 500 KB : 5 KB | 5 MB : 5 KB |\n|---|--:|--:|--:|--:|--:|');
  for (const [lang, sample] of Object.entries(samples)) {
    const perByte = [5, 500, 5000].map(kb => {
      const piece = textOf(sample, kb * 1024);
      const count = Math.ceil(AMOUNT / piece.length);
      return time(piece, lang) / (count * Buffer.byteLength(piece));
    });
    const speeds = perByte.map(ms => `${(1000 / ms / 1024).toFixed(0)} KB/s`);
    const [small = 1, middle = 1, large = 1] = perByte;
    console.log(
      `| ${lang} | ${speeds.join(' | ')} | ${(middle / small).toFixed(2)} | ${(large / small).toFixed(2)} |`,
    );
  }
}
