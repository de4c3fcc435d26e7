import { describe, expect, it } from 'vitest';
import { type GraphTag, openGraphFaults } from './openGraphFaults.ts';

/** The example of ogp.me, “Basic Metadata”. */
const rock: readonly GraphTag[] = [
  ['og:title', 'The Rock'],
  ['og:type', 'video.movie'],
  ['og:url', 'https://www.imdb.com/title/tt0117500/'],
  ['og:image', 'https://ia.media-imdb.com/images/rock.jpg'],
];
/** The examples of “Optional Metadata” and “Arrays”. */
const more: readonly GraphTag[] = [
  ...rock.slice(0, 3),
  [
    'og:description',
    'Sean Connery found fame and fortune as the suave, sophisticated British agent, James Bond.',
  ],
  ['og:determiner', 'the'],
  ['og:locale', 'en_GB'],
  ['og:locale:alternate', 'fr_FR'],
  ['og:locale:alternate', 'es_ES'],
  ['og:site_name', 'IMDb'],
  ['og:image', 'https://example.com/rock.jpg'],
  ['og:image:width', '300'],
  ['og:image:height', '300'],
  ['og:image', 'https://example.com/rock2.jpg'],
  ['og:image', 'https://example.com/rock3.jpg'],
  ['og:image:height', '1000'],
];

describe('openGraphFaults', () => {
  it('finds none in the examples of the protocol', () => {
    expect(openGraphFaults(rock)).toEqual([]);
    expect(openGraphFaults(more)).toEqual([]);
  });

  it('finds each required property that is missing', () => {
    for (const [name] of rock) {
      expect(openGraphFaults(rock.filter(([other]) => other !== name))).toEqual([`${name} is missing`]);
    }
  });

  it.each([
    [['og:title', 'Twice'], 'og:title stands 2 times'],
    [['og:locale', 'fr-FR'], 'og:locale may not be "fr-FR"'],
    [['og:locale', 'fr'], 'og:locale may not be "fr"'],
    [['og:frob', 'x'], 'og:frob is no property'],
    [['article:modified_time', '2024-03-20'], 'article:modified_time is of articles'],
    [['og:video', '/film.mp4'], 'og:video may not be "/film.mp4"'],
    [['og:audio:type', 'audio/ogg'], 'og:audio:type stands after no og:audio'],
  ] as const)('finds %j wrong', (tag, fault) => {
    expect(openGraphFaults([...rock, tag])).toEqual([fault]);
  });
});
