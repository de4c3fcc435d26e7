import { wordDiff } from '../../core/article/wordDiff.ts';
import { useLocale } from '../kit/locale.tsx';

interface Props {
  readonly before: string;
  readonly after: string;
  /** Language of the words. */
  readonly lang: string;
}

/** What became of some words: those taken out, those put in, each said as well as shown. */
export function WordChanges({ before, after, lang }: Props) {
  const { t, lang: spoken } = useLocale();
  let at = 0;
  return (
    <span className="sl-word-changes" lang={lang} dir="auto">
      {wordDiff(before, after).map(({ kind, text }) => {
        at += text.length;
        if (kind === 'same') return <span key={at}>{text}</span>;
        const Tag = kind === 'removed' ? 'del' : 'ins';
        return (
          <Tag key={`${kind} ${at}`}>
            <bdi lang={spoken} className="sr-only">
              {kind === 'removed' ? t.wordsRemoved : t.wordsAdded}{' '}
            </bdi>
            {text}
          </Tag>
        );
      })}
    </span>
  );
}
