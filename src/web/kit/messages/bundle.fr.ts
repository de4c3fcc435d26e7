import { explainInFrench } from '../../../core/views/explain/fr.ts';
import { messages } from './fr.ts';

export { explainInFrench as explain, messages };
