import { describe, expect, it } from 'vitest';
import { versionLanguage } from './versionLanguage.ts';

const french = 'Le secrétaire d’État a rencontré ses homologues au Caire.';
const arabic = 'التقى وزير الخارجية نظراءه في القاهرة.';
const japanese = '国務長官はカイロで会談した。';
const russian = 'Госсекретарь встретился с коллегами в Каире.';

describe('versionLanguage', () => {
  it.each([
    [french, 'fr', 'fr'],
    [french, 'fr-CA', 'fr-CA'],
    [`${french} (${arabic.slice(0, 20)})`, 'fr', 'fr'],
    [arabic, 'fr', ''],
    [french, 'ar', ''],
    [arabic, 'ar', 'ar'],
    [arabic, 'fa', 'fa'],
    [japanese, 'ja', 'ja'],
    [japanese, 'fr', ''],
    [french, 'ja', ''],
    [russian, 'sr', 'sr'],
    [russian, 'sr-Latn', ''],
    ['2024', 'fr', 'fr'],
    ['', 'fr', 'fr'],
    [arabic, 'zxx', 'zxx'],
  ])('%j as a version in %j is in %j', (text, source, language) => {
    expect(versionLanguage(text, source)).toBe(language);
  });
});
