import { explainInFrench } from '../../../core/views/explain/fr';
import { messages } from './fr';

export { explainInFrench as explain, messages };
