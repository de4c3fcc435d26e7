import { explainInArabic } from '../../../core/views/explain/ar.ts';
import { messages } from './ar.ts';

export { explainInArabic as explain, messages };
