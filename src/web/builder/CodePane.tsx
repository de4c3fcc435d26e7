import type { EmbedCode } from '../../core/exchange/embedCode.ts';
import type { Door } from '../../core/exchange/embedPolicy.ts';
import type { BuilderWords } from './builderWords.ts';
import { CopyField } from './CopyField.tsx';

interface Props {
  readonly words: BuilderWords;
  readonly code: EmbedCode;
  readonly door: Door;
}

/** What a publisher takes along, each with what to do with it. */
export function CodePane({ words, code, door }: Props) {
  return (
    <div className="sl-builder-code">
      <CopyField
        title={words.code}
        use={words.codeUse[door]}
        text={code.html}
        copy={words.copyCode}
        rows={door === 'element' || door === 'single' ? 12 : 6}
        words={words}
      />
      {code.style !== undefined && (
        <CopyField
          title={words.style}
          use={words.styleUse}
          text={code.style}
          copy={words.copyStyle}
          rows={3}
          words={words}
        />
      )}
      <CopyField
        title={words.policy}
        use={words.policyUse}
        text={code.policy}
        copy={words.copyPolicy}
        rows={3}
        words={words}
      />
    </div>
  );
}
