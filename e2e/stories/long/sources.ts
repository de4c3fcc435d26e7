import type { Source } from '../../../src/core/story/story.ts';
import { edtfOf } from '../edtfOf.ts';
import { arabicArticle } from './arabicArticle.ts';
import { frenchArticle } from './frenchArticle.ts';

/** The two invented articles; only the Arabic one has an address, so both kinds of share menu are met. */
export const sources: readonly Source[] = [
  {
    id: 'valombre-quai',
    headline: 'Valombre retrouve son pont',
    inLanguage: 'fr',
    datePublished: edtfOf('2024-06-12'),
    datePublishedBasis: 'stated',
    publisher: 'Le Quai de Valombre',
    author: ['La rédaction'],
    url: null,
    articleBody: frenchArticle,
  },
  {
    id: 'marsa-nour-bahr',
    headline: 'وفد مرسى نور في طريقه إلى الجسر',
    inLanguage: 'ar',
    datePublished: edtfOf('2024-06-13'),
    datePublishedBasis: 'metadata',
    publisher: 'بحر مرسى نور',
    author: [],
    url: 'https://example.org/bahr/delegation',
    articleBody: arabicArticle,
  },
];
