import { describe, expect, it } from 'vitest';
import { fetchedEarly } from './fetchedEarly.ts';
import type { Kit } from './kit.ts';

function kitWith(files: Readonly<Record<string, string>>, page: string): Kit {
  const encoder = new TextEncoder();
  const site = new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
  return { page, site, embed: new Map() };
}

const files = {
  'assets/bundle.en-AAAAAAA1.js': '',
  'assets/bundle.fr-AAAAAAA2.js': 'import"./words-AAAAAAA8.js"',
  'assets/words-AAAAAAA8.js': '',
  'assets/TimelinePicture-AAAAAAA3.js':
    'import{a}from"./index-AAAAAAA4.js";import{b}from"./options-AAAAAAA5.js";',
  'assets/index-AAAAAAA4.js': '',
  'assets/options-AAAAAAA5.js': 'import"./TimelinePicture-AAAAAAA3.js"',
  'assets/options-AAAAAAA6.css': '',
  'assets/LargePicture-AAAAAAA7.css': '',
};

describe('fetchedEarly', () => {
  it('names the words of one language and the picture with all it imports that the page does not name', () => {
    expect(fetchedEarly(kitWith(files, '<script src="./assets/index-AAAAAAA4.js">'), 'fr')).toEqual([
      'assets/bundle.fr-AAAAAAA2.js',
      'assets/TimelinePicture-AAAAAAA3.js',
      'assets/words-AAAAAAA8.js',
      'assets/options-AAAAAAA5.js',
      'assets/options-AAAAAAA6.css',
    ]);
  });
});
