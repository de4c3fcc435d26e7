import { type ReactNode, useId, useState } from 'react';
import { doors } from '../../core/exchange/embedPolicy.ts';
import { localize } from '../../core/story/localize.ts';
import type { ListedStory } from '../app/storyList.ts';
import { languageNames, languages } from '../kit/languages.ts';
import { useLocale } from '../kit/locale.tsx';
import { type BuilderChoice, heights, readHeight } from './builderChoice.ts';
import type { BuilderWords } from './builderWords.ts';

interface Props {
  readonly words: BuilderWords;
  readonly stories: readonly ListedStory[];
  readonly slug: string;
  readonly onSlug: (slug: string) => void;
  readonly choice: BuilderChoice;
  readonly onChoice: (choice: BuilderChoice) => void;
}

/** All that can be chosen. Every change shows at once in the preview and in the code. */
export function BuilderForm({ words, stories, slug, onSlug, choice, onChoice }: Props) {
  const { t, lang } = useLocale();
  const change = (part: Partial<BuilderChoice>) => onChoice({ ...choice, ...part });
  return (
    <form className="sl-builder-form" aria-label={words.options} onSubmit={event => event.preventDefault()}>
      {stories.length > 1 && (
        <Choice label={words.story} value={slug} onChange={onSlug}>
          {stories.map(story => (
            <option key={story.slug} value={story.slug}>
              {localize(story.name, lang, story.inLanguage).text}
            </option>
          ))}
        </Choice>
      )}
      <DoorChoice words={words} choice={choice} onChoice={onChoice} />
      <Choice
        label={words.language}
        value={choice.lang}
        onChange={value => change({ lang: value as BuilderChoice['lang'] })}
      >
        <option value="auto">{words.automatic}</option>
        {languages.map(tag => (
          <option key={tag} value={tag} lang={tag}>
            {languageNames[tag]}
          </option>
        ))}
      </Choice>
      <Choice
        label={words.theme}
        value={choice.theme}
        onChange={value => change({ theme: value as BuilderChoice['theme'] })}
      >
        <option value="auto">{t.themes.system}</option>
        <option value="light">{t.themes.light}</option>
        <option value="dark">{t.themes.dark}</option>
      </Choice>
      <Choice
        label={words.layout}
        value={choice.layout}
        onChange={value => change({ layout: value as BuilderChoice['layout'] })}
      >
        <option value="full">{words.layouts.full}</option>
        <option value="compact">{words.layouts.compact}</option>
      </Choice>
      <HeightField words={words} height={choice.height} onHeight={height => change({ height })} />
      <HighlightField words={words} choice={choice} onHighlights={highlights => change({ highlights })} />
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label className="sl-builder-field">
      <span>{label}</span>
      <select className="sl-select" value={value} onChange={event => onChange(event.target.value)}>
        {children}
      </select>
    </label>
  );
}

function DoorChoice({ words, choice, onChoice }: Pick<Props, 'words' | 'choice' | 'onChoice'>) {
  const id = useId();
  return (
    <fieldset className="sl-builder-doors">
      <legend>{words.door}</legend>
      {doors.map(door => (
        <label key={door} data-chosen={door === choice.door ? '' : undefined}>
          <input
            type="radio"
            name={id}
            value={door}
            checked={door === choice.door}
            aria-labelledby={`${id}-${door}-name`}
            aria-describedby={`${id}-${door}`}
            onChange={() => onChoice({ ...choice, door })}
          />
          <span>
            <strong id={`${id}-${door}-name`}>{words.doors[door].name}</strong>
            <span id={`${id}-${door}`} className="sl-builder-hint">
              {words.doors[door].hint}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface HeightProps {
  readonly words: BuilderWords;
  readonly height: number;
  readonly onHeight: (height: number) => void;
}

/** What is typed stays as it is; the code keeps the last height that is one. */
function HeightField({ words, height, onHeight }: HeightProps) {
  const [text, setText] = useState(String(height));
  const fault = useId();
  const isWrong = readHeight(text) === undefined;
  return (
    <div className="sl-builder-field">
      <label>
        <span>{words.height}</span>
        <input
          className="sl-search"
          type="number"
          inputMode="numeric"
          min={heights.least}
          max={heights.most}
          step={10}
          value={text}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? fault : undefined}
          onChange={event => {
            const typed = event.target.value;
            setText(typed);
            const read = readHeight(typed);
            if (read !== undefined) onHeight(read);
          }}
        />
      </label>
      {isWrong && (
        <p id={fault} role="alert" className="sl-builder-fault">
          {words.heightFault(heights.least, heights.most)}
        </p>
      )}
    </div>
  );
}

interface HighlightProps {
  readonly words: BuilderWords;
  readonly choice: BuilderChoice;
  readonly onHighlights: (highlights: boolean) => void;
}

function HighlightField({ words, choice, onHighlights }: HighlightProps) {
  const why = useId();
  const cannot = choice.door === 'frame';
  return (
    <div className="sl-builder-check">
      <label>
        <input
          type="checkbox"
          checked={choice.highlights && !cannot}
          disabled={cannot}
          aria-describedby={cannot ? why : undefined}
          onChange={event => onHighlights(event.target.checked)}
        />
        <span>{words.highlight}</span>
      </label>
      {cannot && (
        <p id={why} className="sl-builder-hint">
          {words.highlightNeedsScript}
        </p>
      )}
    </div>
  );
}
