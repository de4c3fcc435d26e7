/** What can be wrong with one value of a story file, in words for logs and the command line. */
export const schemaFaults = {
  'empty-text': 'must not be empty',
  'not-a-slug': 'must be a slug: a–z, 0–9 and hyphens, at most 64 characters',
  'not-a-language': 'must be a BCP 47 language tag such as "fr"',
  'not-a-date': 'must be an EDTF date such as "2024-03-21", "2024-03" or "[2024-03-20..2024-03-24]", or null',
  'not-an-offset': 'must be a whole number of UTF-16 code units, 0 or more',
  'not-a-web-address': 'must be an http or https address',
  'not-a-hash': 'must be 64 lower-case hexadecimal digits',
  'no-quote': 'must hold a TextQuoteSelector with the exact words',
  'no-source': 'must name at least one source',
  'wrong-type': 'has the wrong type or a value that is not allowed',
} as const;

/** What can be wrong with a story file. */
export type StoryFault =
  | 'not-json'
  | 'unknown-format'
  | 'bad-value'
  | 'event-left-out'
  | 'duplicate-id'
  | 'duplicate-source'
  | 'unknown-reference'
  | 'editor-date-without-note'
  | 'outside-article';

export type SchemaFault = keyof typeof schemaFaults;

/** Narrows any text to a fault code; what is not one is a wrong type. */
export function schemaFaultOf(text: string): SchemaFault {
  return Object.hasOwn(schemaFaults, text) ? (text as SchemaFault) : 'wrong-type';
}
