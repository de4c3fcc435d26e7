import { useEffect, useState } from 'react';
import type { ExportFormatName } from '../../../core/exchange/exportStory.ts';
import type { NotSaid } from '../../../core/exchange/exports/exported.ts';
import type { Story } from '../../../core/story/story.ts';
import { exporters } from './exporters.ts';

/** What each format cannot hold of a story; a format is not there until its turn has come. */
export type Losses = Partial<Readonly<Record<ExportFormatName, readonly NotSaid[]>>>;

/** Works out what formats cannot hold, one at a time, so that the page goes on answering in between. */
export function useLosses(story: Story): Losses {
  const [known, setKnown] = useState<{ readonly story: Story; readonly losses: Losses }>();
  useEffect(() => {
    let isWanted = true;
    const workOut = async () => {
      const { exportStory } = (await import('../exchangeParts.ts')).exchangeParts;
      let losses: Losses = {};
      for (const { format } of exporters) {
        if (format === undefined) continue;
        await new Promise(resolve => setTimeout(resolve));
        if (!isWanted) return;
        losses = { ...losses, [format]: exportStory(story, format).notSaid };
        setKnown({ story, losses });
      }
    };
    // Without the part that knows, nothing can be written in these formats either, and that is told then.
    workOut().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [story]);
  return known?.story === story ? known.losses : {};
}
