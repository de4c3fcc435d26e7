import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty());
const address = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//));
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));

/** oembed.com, 2.3.4 “Response parameters”: `type` and `version` are required, all others are not. */
const common = {
  version: v.literal('1.0'),
  title: v.optional(text),
  author_name: v.optional(text),
  author_url: v.optional(address),
  provider_name: v.optional(text),
  provider_url: v.optional(address),
  cache_age: v.optional(pixels),
  thumbnail_url: v.optional(address),
  thumbnail_width: v.optional(pixels),
  thumbnail_height: v.optional(pixels),
};

/**
 * What an oEmbed response must and may have, by its type: a source that publishes no schema, so its words are copied
 * here (oembed.com, 2.3.4.1 to 2.3.4.4). Fields that it does not name are allowed there, and refused here.
 */
export const oembedRules = v.pipe(
  v.variant('type', [
    v.strictObject({ type: v.literal('photo'), ...common, url: address, width: pixels, height: pixels }),
    v.strictObject({ type: v.literal('video'), ...common, html: text, width: pixels, height: pixels }),
    v.strictObject({ type: v.literal('link'), ...common }),
    v.strictObject({ type: v.literal('rich'), ...common, html: text, width: pixels, height: pixels }),
  ]),
  // “If this parameter is present”, the two others “must also be present” (2.3.4, on each of the three).
  v.check(
    ({ thumbnail_url: url, thumbnail_width: width, thumbnail_height: height }) =>
      new Set([url, width, height].map(field => field === undefined)).size === 1,
    'a part of the thumbnail is missing',
  ),
);
