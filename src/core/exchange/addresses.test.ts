import { describe, expect, it } from 'vitest';
import { attackUrls } from '../../../e2e/stories/attackPayloads.ts';
import { readBaseUrl, storyAddresses } from './addresses.ts';

describe('readBaseUrl', () => {
  it('takes the address of a site or of a folder, and ends it with a slash', () => {
    const read = (text: string) => {
      const result = readBaseUrl(text);
      return result.ok ? result.value : result.error.code;
    };
    expect(read('https://paper.example')).toBe('https://paper.example/');
    expect(read(' HTTPS://Paper.example/Timelines/ ')).toBe('https://paper.example/Timelines/');
    expect(read('http://localhost:4173/a/b')).toBe('http://localhost:4173/a/b/');
    expect(read('http://[::1]:8080')).toBe('http://[::1]:8080/');
    for (const text of [
      ...attackUrls,
      '',
      'paper.example',
      'https://paper.example/?a',
      'https://paper.example/#a',
      'https://user@paper.example/',
      'https://paper.example:99999/',
      'https://paper.example/a/../b',
      'https://paper.example/"x',
    ]) {
      expect(read(text)).toBe('not-a-base-url');
    }
  });
});

describe('storyAddresses', () => {
  it('puts all that is published of a story in one folder under the base', () => {
    const { base, page, ...files } = storyAddresses('https://paper.example/t/', 'tour');
    expect(page).toBe('https://paper.example/t/s/tour/');
    expect(base).toBe('https://paper.example/t/');
    for (const address of Object.values(files)) expect(new URL(address).href.startsWith(page)).toBe(true);
    expect(new Set(Object.values(files)).size).toBe(5);
  });
});
