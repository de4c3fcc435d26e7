import { explainInEnglish } from '../../../core/views/explain/en';
import { messages } from './en';

export { explainInEnglish as explain, messages };
