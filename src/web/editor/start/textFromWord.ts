import mammoth from 'mammoth';

/** The paragraphs, lists and links of a .docx file as simple HTML, for `textFromHtml`; undefined when it is none. */
export async function textFromWord(arrayBuffer: ArrayBuffer): Promise<string | undefined> {
  try {
    const ignored = mammoth.images.imgElement(async () => ({ src: '' }));
    return (await mammoth.convertToHtml({ arrayBuffer }, { convertImage: ignored })).value;
  } catch {
    return undefined;
  }
}
