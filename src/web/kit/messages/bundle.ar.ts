import { explainInArabic } from '../../../core/views/explain/ar';
import { messages } from './ar';

export { explainInArabic as explain, messages };
