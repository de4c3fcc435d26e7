import * as v from 'valibot';
import { isEdtf } from '../dates/edtf.ts';
import type { SchemaFault } from './schemaFaults.ts';

// Every object is loose: fields we do not know survive a read and a write.
// A failed check carries a fault code as its message, so that each interface says it in its own language.

const fault = (code: SchemaFault): SchemaFault => code;

const words = v.pipe(v.string(), v.regex(/\S/, fault('empty-text')));

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, fault('not-a-slug')));

const languageTag = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, fault('not-a-language')),
);

const edtf = v.pipe(v.string(), v.guard(isEdtf, fault('not-a-date')));

const offset = v.pipe(v.number(), v.integer(fault('not-an-offset')), v.minValue(0, fault('not-an-offset')));

/** Text in one language, or the same text by language tag. */
export const localizedText = v.union([
  words,
  v.pipe(
    v.record(languageTag, words),
    v.check(byLanguage => Object.keys(byLanguage).length > 0, fault('empty-text')),
  ),
]);

const webUrl = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i, fault('not-a-web-address')));

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, fault('not-a-hash')));

export const selectorSchema = v.variant('type', [
  v.looseObject({
    type: v.literal('TextQuoteSelector'),
    exact: words,
    prefix: v.optional(v.string()),
    suffix: v.optional(v.string()),
  }),
  v.looseObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
]);

export const passageSchema = v.looseObject({
  id: slug,
  source: slug,
  role: v.picklist(['describes', 'dates', 'attributes']),
  selector: v.pipe(
    v.array(selectorSchema),
    v.check(list => list.some(s => s.type === 'TextQuoteSelector'), fault('no-quote')),
  ),
});

export const sourceSchema = v.looseObject({
  id: slug,
  headline: v.nullish(words),
  inLanguage: languageTag,
  datePublished: v.nullish(edtf),
  datePublishedBasis: v.optional(v.picklist(['stated', 'metadata', 'editor'])),
  publisher: v.nullish(words),
  author: v.optional(v.array(words)),
  url: v.nullish(webUrl),
  articleBody: v.optional(v.string()),
  sha256: v.optional(hash),
});

export const timexSchema = v.looseObject({
  source: slug,
  start: offset,
  end: offset,
  text: words,
  type: v.picklist(['DATE', 'TIME', 'DURATION', 'SET']),
  value: words,
});

/** Words in the source that make a reading of a date the right one: a tense, an order word, a status. */
export const cueSchema = v.looseObject({
  cue: v.picklist(['tense', 'order', 'date', 'status', 'knowledge']),
  source: slug,
  start: offset,
  end: offset,
  text: words,
});

export const datingSchema = v.looseObject({
  basis: v.picklist(['stated', 'resolved', 'inferred', 'editor']),
  timexes: v.optional(v.array(timexSchema)),
  anchor: v.nullish(
    v.variant('type', [
      v.looseObject({ type: v.literal('publication'), source: slug }),
      v.looseObject({ type: v.literal('event'), event: slug }),
    ]),
  ),
  rule: v.nullish(words),
  because: v.optional(v.array(cueSchema)),
  note: v.nullish(localizedText),
});

export const eventSchema = v.looseObject({
  id: slug,
  name: localizedText,
  description: v.nullish(localizedText),
  date: v.nullable(edtf),
  dating: datingSchema,
  status: v.picklist(['happened', 'ongoing', 'announced', 'possible', 'cancelled', 'denied']),
  attribution: v.optional(v.array(v.looseObject({ name: localizedText, passage: v.optional(slug) }))),
  location: v.nullish(
    v.looseObject({
      name: localizedText,
      sameAs: v.nullish(webUrl),
      geo: v.nullish(
        v.looseObject({
          latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
          longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
        }),
      ),
    }),
  ),
  about: v.optional(v.array(localizedText)),
  passages: v.array(passageSchema),
  review: v.optional(v.picklist(['proposed', 'confirmed', 'rejected'])),
});

/** What a repair replaced in one source, so that it can be looked up and undone. */
export const revisionSchema = v.looseObject({
  source: slug,
  reason: v.picklist(['text-changed', 'places-mended']),
  dateModified: words,
  sha256: v.optional(hash),
  articleBody: v.optional(v.string()),
  passages: v.array(v.looseObject({ id: slug, selector: v.array(selectorSchema) })),
  dating: v.optional(
    v.array(
      v.looseObject({
        event: slug,
        list: v.picklist(['timexes', 'because']),
        index: offset,
        start: offset,
        end: offset,
        text: words,
      }),
    ),
  ),
});

/** The story without its events, which are judged one by one so that a bad one does not hide the rest. */
export const storyHeadSchema = v.looseObject({
  format: v.literal('sourceline/1'),
  id: slug,
  name: localizedText,
  description: v.nullish(localizedText),
  inLanguage: languageTag,
  dateModified: v.optional(words),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1, fault('no-source'))),
  events: v.array(v.unknown()),
  revisions: v.optional(v.array(revisionSchema)),
});

/** The whole story file; the format reference is generated from it. */
export const storySchema = v.looseObject({ ...storyHeadSchema.entries, events: v.array(eventSchema) });
