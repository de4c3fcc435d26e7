import { useId, useMemo, useRef, useState } from 'react';
import { localize } from '../../core/story/localize.ts';
import type { DatingBasis, EventStatus, LocalizedText } from '../../core/story/story.ts';
import {
  activeFacets,
  type EventFilter,
  type Facet,
  facetValues,
  isFiltering,
  matchesFilter,
  noFilter,
} from '../../core/views/filter.ts';
import { isLargeStory } from '../../core/views/largeStory.ts';
import type { EventOrder } from '../../core/views/outline.ts';
import { Icon } from '../kit/icons.tsx';
import { useLocale } from '../kit/locale.tsx';
import { numberIn } from '../kit/messages/numberIn.ts';
import { useStory } from './storyContext.tsx';

interface Props {
  readonly shown: number;
  readonly order: EventOrder;
  readonly onOrder: (order: EventOrder) => void;
  readonly filter: EventFilter;
  readonly onFilter: (change: (old: EventFilter) => EventFilter) => void;
}

const facets: readonly Facet[] = ['place', 'person', 'status', 'basis'];
const orders: readonly EventOrder[] = ['time', 'article'];

/** Search, filters and order of the list, and how many events match. */
export function EventTools({ shown, order, onOrder, filter, onFilter }: Props) {
  const { t } = useLocale();
  const { story, selected, wantSearch } = useStory();
  const panel = useId();
  const active = activeFacets(filter).length;
  const [isOpen, setOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const isSelectedHidden = selected !== undefined && !matchesFilter(selected, filter);
  return (
    <search className="sl-toolbar">
      <input
        ref={search}
        type="search"
        className="sl-search"
        aria-label={t.search}
        placeholder={t.searchPlaceholder}
        value={filter.text}
        onFocus={wantSearch}
        onChange={event => {
          const text = event.target.value;
          onFilter(old => ({ ...old, text }));
        }}
      />
      <button
        type="button"
        className="sl-button"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => {
          wantSearch();
          setOpen(!isOpen);
        }}
      >
        <Icon name="filter" />
        {t.filters}
        {active > 0 && ` (${active})`}
      </button>
      <fieldset className="sl-segments">
        <legend className="sr-only">{t.order}</legend>
        {orders.map(name => (
          <button
            key={name}
            type="button"
            className="sl-button"
            aria-pressed={order === name}
            onClick={() => onOrder(name)}
          >
            {name === 'time' ? t.timeOrder : t.articleOrder}
          </button>
        ))}
      </fieldset>
      <div id={panel} hidden={!isOpen} className="sl-facets">
        {(isOpen || !isLargeStory(story)) &&
          facets.map(facet => <FacetSelect key={facet} facet={facet} filter={filter} onFilter={onFilter} />)}
      </div>
      <div className="flex min-h-9 basis-full flex-wrap items-center gap-3 text-sm text-muted">
        <p role="status">
          {t.matching(shown, story.events.length)}
          {isSelectedHidden && ` ${t.selectedHidden}`}
        </p>
        {isFiltering(filter) && (
          <button
            type="button"
            className="sl-button"
            onClick={() => {
              onFilter(() => noFilter);
              // The button goes away and must not take the focus with it.
              search.current?.focus();
            }}
          >
            {t.clearFilters}
          </button>
        )}
      </div>
    </search>
  );
}

function FacetSelect({ facet, filter, onFilter }: { facet: Facet } & Pick<Props, 'filter' | 'onFilter'>) {
  const { t, lang, explain } = useLocale();
  const { story, search } = useStory();
  const values = useMemo(
    () => search?.facetValues(facet) ?? facetValues(story, facet),
    [search, story, facet],
  );
  const labelOf = (label: LocalizedText) => {
    if (facet === 'status') return explain.statuses[label as EventStatus];
    if (facet === 'basis') return explain.bases[label as DatingBasis];
    return localize(label, lang, story.inLanguage).text;
  };
  return (
    <label className="grid gap-1 text-sm">
      <span>{t.facets[facet]}</span>
      <select
        className="sl-select"
        value={filter[facet] ?? ''}
        onChange={event => {
          const value = event.target.value || undefined;
          onFilter(old => ({ ...old, [facet]: value }));
        }}
      >
        <option value="">{t.anyValue}</option>
        {values.map(value => (
          <option key={value.key} value={value.key}>
            {labelOf(value.label)} ({numberIn(value.count, lang)})
          </option>
        ))}
      </select>
    </label>
  );
}
