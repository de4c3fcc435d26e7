import { useId } from 'react';
import { dateInWords } from '../../core/dates/words.ts';
import type { StoryEvent } from '../../core/story/story.ts';
import { explainDating } from '../../core/views/explain.ts';
import { Heading } from '../kit/Heading.tsx';
import { InLanguage, useLocale } from '../kit/locale.tsx';
import { QuotedWords } from './QuotedWords.tsx';
import { useStory } from './storyContext.tsx';

/** Why the date is what it is: its words, its anchor, the rule, what speaks for it, and its basis. */
export function WhyThisDate({ event }: { event: StoryEvent }) {
  const { lang, t, explain } = useLocale();
  const { story } = useStory();
  const heading = useId();
  const why = explainDating(event, story, lang, explain);
  return (
    <section aria-labelledby={heading} className="sl-why">
      <Heading level={4} id={heading} className="font-semibold">
        {t.whyThisDate}
      </Heading>
      <p className="mb-2">
        <strong className="inline-block first-letter:uppercase">{dateInWords(event.date, lang)}</strong>
      </p>
      <dl className="sl-facts">
        <dt>{t.basis}</dt>
        <dd>
          <strong>{why.basis}.</strong> {why.basisMeaning}
        </dd>
        <dt>{t.datedWords}</dt>
        <dd>
          {why.timexes.length === 0 && t.noDatedWords}
          {why.timexes.map((timex, i) => (
            <span key={`${timex.source} ${timex.start}`}>
              {i > 0 && ', '}
              <QuotedWords text={timex.text} source={timex.source} />
            </span>
          ))}
        </dd>
        {why.anchor !== undefined && (
          <>
            <dt>{t.measuredFrom}</dt>
            <dd>{why.anchor}</dd>
          </>
        )}
        {why.rule !== undefined && (
          <>
            <dt>{t.rule}</dt>
            <dd>{why.rule}</dd>
          </>
        )}
        {why.cues.length > 0 && (
          <>
            <dt>{t.because}</dt>
            <dd>
              {why.cues.map(({ cue, kind }, i) => (
                <span key={`${cue.source} ${cue.start} ${cue.cue}`}>
                  {i > 0 && ', '}
                  <QuotedWords text={cue.text} source={cue.source} /> ({kind})
                </span>
              ))}
            </dd>
          </>
        )}
        {why.note && (
          <>
            <dt>{t.note}</dt>
            <dd>
              <InLanguage {...why.note} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
