import { placeOf } from '../../../core/events/propose/lexicon/gazetteer.ts';
import type { EventPlace } from '../../../core/story/edits/edit.ts';
import { primaryLanguage, withText } from '../../../core/story/edits/textEdit.ts';
import type { StoryEvent } from '../../../core/story/story.ts';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';
import { textIn } from './NameFields.tsx';
import { TextField } from './TextField.tsx';

/** Where the event is: a name, and coordinates from the small gazetteer or by hand. */
export function PlaceField({ event }: { readonly event: StoryEvent }) {
  const words = useWords();
  const { story, edit } = useEditing();
  const own = primaryLanguage(story.inLanguage);
  const { location } = event;
  const geo = location?.geo;
  const put = (next: EventPlace | null) => edit({ kind: 'set-location', event: event.id, location: next });
  const setName = (typed: string) => {
    const name = withText(location?.name, own, typed.trim(), story.inLanguage);
    if (name === null) return put(null);
    const known = placeOf(typed.trim());
    if (!known) return put({ ...location, name });
    const { names, latitude, longitude } = known;
    return put({ name: { ...names, [own]: typed.trim() }, geo: { latitude, longitude } });
  };
  const setGeo = (part: 'latitude' | 'longitude', typed: string) => {
    if (!location) return;
    if (typed.trim() === '') return put({ ...location, geo: null });
    const degrees = Number(typed.trim().replace(',', '.').replace('−', '-'));
    // What is no number is refused by the edit, which says so.
    put({
      ...location,
      geo: { latitude: geo?.latitude ?? 0, longitude: geo?.longitude ?? 0, [part]: degrees },
    });
  };
  return (
    <fieldset className="sl-ed-group">
      <legend>{words.place}</legend>
      <TextField
        label={words.placeName}
        lang={own}
        value={textIn(location?.name, own, own)}
        onCommit={setName}
        help={location && !geo ? words.placeUnknown : words.placeHelp}
      />
      {location && (
        <div className="sl-ed-two">
          <TextField
            label={words.latitude}
            dir="ltr"
            value={geo ? String(geo.latitude) : ''}
            onCommit={typed => setGeo('latitude', typed)}
          />
          <TextField
            label={words.longitude}
            dir="ltr"
            value={geo ? String(geo.longitude) : ''}
            onCommit={typed => setGeo('longitude', typed)}
          />
        </div>
      )}
    </fieldset>
  );
}
