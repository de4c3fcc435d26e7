import { explainInEnglish } from '../../../core/views/explain/en.ts';
import { messages } from './en.ts';

export { explainInEnglish as explain, messages };
