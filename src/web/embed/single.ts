// The element with all it needs in one file, for pages whose policy names scripts by their hash.
import { provide } from './element.ts';
import * as embedding from './embedding.tsx';

provide(() => Promise.resolve(embedding));
