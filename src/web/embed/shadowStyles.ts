import { css } from 'virtual:sourceline-shadow.css';

let sheet: CSSStyleSheet | undefined;

/** The look of the timeline in a shadow tree: one sheet that all elements of a page share. */
export function shadowStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
