import { describePassage, findPassage, indexArticle } from '../../core/article/anchor.ts';
import { readText } from '../../web/kit/textRange.ts';

/** All that a page needs to find passages in itself; built only to be weighed. */
export const bundle = { describePassage, indexArticle, findPassage, readText };
