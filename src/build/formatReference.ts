import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { storySchema } from '../core/story/schema.ts';
import { schemaFaults } from '../core/story/schemaFaults.ts';
import { explainInEnglish } from '../core/views/explain/en.ts';

/** Where the reference stands, beside the code it describes. */
export const referenceFile = fileURLToPath(new URL('../core/story/FORMAT.md', import.meta.url));

/** The part of JSON Schema that our story schema uses. */
interface SchemaNode {
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly additionalProperties?: SchemaNode;
}

interface Field {
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
}

/** What each field means, by path; a field of the schema that has no line here stops the generator. */
const meanings: Readonly<Record<string, string>> = {
  format: 'Always `sourceline/1`.',
  id: 'Slug of the story; the same as its folder.',
  name: 'Title of the story.',
  description: 'One or two sentences about the story.',
  inLanguage: 'Language of the texts that are not given by language (BCP 47 tag).',
  dateModified: 'When the file was last changed; for people, not computed with.',
  sources: 'The articles the story rests on; at least one.',
  'sources[].id': 'Slug of the source.',
  'sources[].headline': 'Headline of the article; null or absent when it is not known.',
  'sources[].inLanguage': 'Language of the article (BCP 47 tag).',
  'sources[].datePublished':
    'Date of publication, EDTF; expressions such as “Thursday” are resolved against it.',
  'sources[].datePublishedBasis': 'Where that date comes from: the text, metadata of the page, or an editor.',
  'sources[].publisher': 'Who published the article.',
  'sources[].author': 'Names of the authors.',
  'sources[].url': 'Address of the original; http or https only.',
  'sources[].articleBody':
    'The article, verbatim: Unicode NFC, LF line ends. May be absent when rights do not allow it.',
  'sources[].sha256':
    'SHA-256 of `articleBody`, or of the article where it is left out, in UTF-8: 64 lower-case hexadecimal digits.',
  events: 'The events. A bad one is left out and reported; the others are shown.',
  'events[].id':
    'Slug of the event; stable across edits, never a date or an index. Deep links use it: `#e-ID`.',
  'events[].name': 'What happened, in a few words.',
  'events[].description': 'One sentence more.',
  'events[].date': 'When, as an EDTF date; null when it is not known.',
  'events[].dating': 'Why the date is what it is.',
  'events[].dating.basis': 'Kind of evidence; see “Bases”.',
  'events[].dating.timexes': 'The dated words of the source (TIMEX3).',
  'events[].dating.timexes[].source': 'Source the words stand in.',
  'events[].dating.timexes[].start': 'First code unit of the words.',
  'events[].dating.timexes[].end': 'Code unit after the last.',
  'events[].dating.timexes[].text': 'The words, as they stand there.',
  'events[].dating.timexes[].type': 'TIMEX3 type.',
  'events[].dating.timexes[].value': 'TIMEX3 value, for instance `2024-03-21`, `2024-W12`, `PAST_REF`.',
  'events[].dating.anchor':
    'What the words were measured from: a publication or another event; null when nothing.',
  'events[].dating.anchor.type': 'Which of the two.',
  'events[].dating.anchor.source': 'For `publication`: the source.',
  'events[].dating.anchor.event': 'For `event`: the event.',
  'events[].dating.rule': 'How the date was worked out; see “Dating rules”. Another name is shown as it is.',
  'events[].dating.because': 'Words of the source that speak for this reading.',
  'events[].dating.because[].cue': 'What kind of sign they are.',
  'events[].dating.because[].source': 'Source the words stand in.',
  'events[].dating.because[].start': 'First code unit of the words.',
  'events[].dating.because[].end': 'Code unit after the last.',
  'events[].dating.because[].text': 'The words, as they stand there.',
  'events[].dating.note': 'A person’s remark; a date of basis `editor` must have one.',
  'events[].status': 'What the article says has become of it; see “Statuses”.',
  'events[].attribution': 'Who says so; absent or empty when it is the article itself.',
  'events[].attribution[].name': 'Name of the person or body.',
  'events[].attribution[].passage': 'Id of the passage of this event that names them.',
  'events[].location': 'Where.',
  'events[].location.name': 'Name of the place.',
  'events[].location.sameAs': 'Address of a page about the place, such as its Wikidata entity.',
  'events[].location.geo': 'Where it lies on the map.',
  'events[].location.geo.latitude': 'Degrees north, −90 to 90.',
  'events[].location.geo.longitude': 'Degrees east, −180 to 180.',
  'events[].about': 'People and bodies the event concerns.',
  'events[].passages': 'The words of the sources that speak of the event; may be empty.',
  'events[].passages[].id': 'Slug of the passage, unique in the story.',
  'events[].passages[].source': 'Source the words stand in.',
  'events[].passages[].role': 'What the words do; see “Roles”.',
  'events[].passages[].selector':
    'Where the words are: one quote, and a position when `articleBody` is there.',
  'events[].passages[].selector[].type': 'Which selector of the W3C Web Annotation model.',
  'events[].passages[].selector[].exact': 'For the quote: the words, verbatim.',
  'events[].passages[].selector[].prefix': 'For the quote: the text just before.',
  'events[].passages[].selector[].suffix': 'For the quote: the text just after.',
  'events[].passages[].selector[].start': 'For the position: first code unit.',
  'events[].passages[].selector[].end': 'For the position: code unit after the last.',
  'events[].review': 'Whether a person has checked the event.',
  revisions: 'What `sourceline repair` replaced, one entry for each source and repair; oldest first.',
  'revisions[].source': 'The source.',
  'revisions[].reason': 'Its text was replaced by a newer one, or only places in it were mended.',
  'revisions[].dateModified': 'When the repair was made (ISO 8601).',
  'revisions[].sha256': 'SHA-256 of the text before the repair, as far as it is known.',
  'revisions[].articleBody': 'The text before the repair, where it was asked to keep it.',
  'revisions[].passages': 'The passages that were rewritten, as they were.',
  'revisions[].passages[].id': 'Id of the passage.',
  'revisions[].passages[].selector': 'Its selectors before; as in `events[].passages[].selector`.',
  'revisions[].passages[].selector[].type': 'Which selector of the W3C Web Annotation model.',
  'revisions[].passages[].selector[].exact': 'For the quote: the words before.',
  'revisions[].passages[].selector[].prefix': 'For the quote: the text just before them.',
  'revisions[].passages[].selector[].suffix': 'For the quote: the text just after them.',
  'revisions[].passages[].selector[].start': 'For the position: first code unit in the old text.',
  'revisions[].passages[].selector[].end': 'For the position: code unit after the last in the old text.',
  'revisions[].dating': 'The dated words and cues that were rewritten, as they were.',
  'revisions[].dating[].event': 'Id of the event whose `dating` held them.',
  'revisions[].dating[].list': 'The list of `dating` they stand in.',
  'revisions[].dating[].index': 'Their place in that list, from 0.',
  'revisions[].dating[].start': 'First code unit in the old text.',
  'revisions[].dating[].end': 'Code unit after the last in the old text.',
  'revisions[].dating[].text': 'The words before.',
};

const roleMeanings: Readonly<Record<string, string>> = {
  describes: 'The words tell of the event.',
  dates: 'The words give its date.',
  attributes: 'The words say who says so.',
};

const introduction = `# The story file, sourceline/1

<!-- Made by \`npm run format-reference\`; edit src/build/formatReference.ts, not this file. -->

A story is one JSON file in UTF-8. The site finds it at \`public/stories/SLUG/story.json\`.

- **Offsets** (\`start\`, \`end\`) count UTF-16 code units of \`articleBody\`, from 0, end exclusive.
- **Text** is either a string in the story’s language, or an object of strings by language tag: \`{"fr": "…", "en": "…"}\`.
- **Slugs** are made of a–z, 0–9 and hyphens, begin with a letter or digit, and have at most 64 characters.
- **Dates** are EDTF strings (ISO 8601-2): \`2024-03-21\`, \`2024-03\`, \`2024-03-21?\` (uncertain), \`2024-03~\` (approximate), \`2024-03-20/..\` (goes on), \`/2024-03-20\` (start unknown), \`[2024-03-20..2024-03-24]\` (one day within), \`[..2024-03-20]\` (some day up to). \`2024-03\` is all of March, never its first day.
- **Passage state** is computed, never stored: the words are checked against \`articleBody\` each time.
- **Unknown fields** are kept when a file is read and written again.`;

/** The whole reference as Markdown. Throws when a field of the schema has no meaning here, or a meaning no field. */
export function formatReference(): string {
  // What JSON Schema cannot say (checks, patterns with flags) is said in words.
  const schema = toJsonSchema(storySchema, { ignoreActions: ['check', 'guard', 'regex'] }) as SchemaNode;
  const fields = fieldsOf(schema, '');
  const paths = new Set(fields.map(field => field.path));
  const strays = Object.keys(meanings).filter(path => !paths.has(path));
  if (strays.length > 0) throw new Error(`Not in the schema: ${strays.join(', ')}`);
  return `${[
    introduction,
    '## Fields',
    table(['Field', 'Type', 'Required', 'Meaning'], fields.map(rowOf)),
    listed('Roles', roleMeanings),
    listed('Bases', explainInEnglish.basisMeanings),
    listed('Statuses', explainInEnglish.statusMeanings, 'As of the publication of the source.'),
    listed('Cues', explainInEnglish.cues),
    listed(
      'Dating rules',
      ruleSentences(),
      'The sentence is what a reader sees; WORDS and ANCHOR stand for the dated words and the date they were measured from.',
    ),
    listed('What is checked', schemaFaults, 'A value that fails a check is reported by this code.'),
  ].join('\n\n')}\n`;
}

function fieldsOf(node: SchemaNode, path: string): Field[] {
  const fields = new Map<string, Field>();
  for (const shape of alternativesOf(node)) {
    if (shape.items) for (const field of fieldsOf(shape.items, `${path}[]`)) fields.set(field.path, field);
    for (const [key, inner] of Object.entries(shape.properties ?? {})) {
      const own = path === '' ? key : `${path}.${key}`;
      const known = fields.get(own);
      const type = [...new Set([...(known?.type.split(' or ') ?? []), ...typeOf(inner).split(' or ')])].join(
        ' or ',
      );
      fields.set(own, { path: own, type, required: shape.required?.includes(key) ?? false });
      for (const field of fieldsOf(inner, own)) fields.set(field.path, field);
    }
  }
  return [...fields.values()];
}

function alternativesOf(node: SchemaNode): readonly SchemaNode[] {
  return (node.anyOf ?? node.oneOf)?.flatMap(alternativesOf) ?? [node];
}

function typeOf(node: SchemaNode): string {
  const types = alternativesOf(node).map(shape => {
    if (shape.const !== undefined) return `\`${shape.const}\``;
    if (shape.enum) return shape.enum.map(value => `\`${value}\``).join(' or ');
    if (shape.items) return `list of ${typeOf(shape.items)}`;
    if (shape.additionalProperties) return 'string by language';
    return shape.type ?? 'any';
  });
  return [...new Set(types)].join(' or ').replace('string or string by language', 'text');
}

function rowOf({ path, type, required }: Field): string[] {
  const meaning = meanings[path];
  if (meaning === undefined) throw new Error(`No meaning is written for ${path}`);
  return [`\`${path}\``, type, required ? 'yes' : 'no', meaning];
}

function ruleSentences(): Record<string, string> {
  const facts = { words: 'WORDS', anchor: 'ANCHOR', date: 'DATE' };
  return Object.fromEntries(Object.entries(explainInEnglish.rules).map(([key, say]) => [key, say(facts)]));
}

function listed(title: string, entries: Readonly<Record<string, string>>, remark?: string): string {
  const lines = Object.entries(entries).map(([key, meaning]) => `- \`${key}\`: ${meaning}`);
  return [`## ${title}`, ...(remark ? [remark] : []), lines.join('\n')].join('\n\n');
}

/** Columns are padded to one width, as the formatter leaves them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map(cells => cells[column]?.length ?? 0)),
  );
  const rule = widths.map(width => '-'.repeat(width));
  return [head, rule, ...rows]
    .map(cells => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(referenceFile, formatReference());
