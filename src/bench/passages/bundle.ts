import { describePassage, findPassage, indexArticle } from '../../core/article/anchor.ts';
import { readText, readTextInSlices } from '../../web/kit/textRange.ts';

/** All that a page needs to find passages in itself; built to be weighed, and to be run in a browser. */
export const bundle = { describePassage, indexArticle, findPassage, readText, readTextInSlices };
