import type { Edtf } from '../../../core/dates/edtf.ts';
import { dateInWords } from '../../../core/dates/words.ts';
import { useLocale } from '../../kit/locale.tsx';
import { useWords } from '../editorWords.ts';

/** How a typed date was understood, or that it was not. */
export function DateEcho({ typed, date }: { readonly typed: string; readonly date: Edtf | undefined }) {
  const { lang } = useLocale();
  const words = useWords();
  if (typed.trim() === '') return null;
  return (
    <p className="sl-ed-echo" data-known={date === undefined ? undefined : ''}>
      {date === undefined ? words.dateNotRead : words.dateRead(dateInWords(date, lang))}
      {date !== undefined && date !== typed.trim() && (
        <>
          {' '}
          <code dir="ltr">{date}</code>
        </>
      )}
    </p>
  );
}
