import { exportFormats, exportStory } from '../../core/exchange/exportStory.ts';
import { importStory } from '../../core/exchange/importStory.ts';
import { siteArchive } from './panels/siteArchive.ts';
import { standaloneFile } from './panels/standaloneFile.ts';

/**
 * What takes stories to other formats and back, loaded when a person asks for it. One part, since several that share the
 * modules of dates would have the bundler cut these out of what readers load, in one more file for them.
 */
export const exchangeParts = { exportFormats, exportStory, importStory, siteArchive, standaloneFile };
