import { createContext, type HTMLAttributes, type Ref, useContext } from 'react';

type Level = 1 | 2 | 3 | 4;
type Tag = `h${1 | 2 | 3 | 4 | 5}`;

const Depth = createContext<0 | 1>(0);

/** How far the headings below stand under those of the page around: 1 inside somebody else's page. */
export const HeadingDepth = Depth.Provider;

interface Props extends HTMLAttributes<HTMLHeadingElement> {
  /** Its level in a page of our own. */
  readonly level: Level;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** A heading whose level fits the page it stands in. */
export function Heading({ level, headingRef, ...rest }: Props) {
  const name = `h${(level + useContext(Depth)) as 1 | 2 | 3 | 4 | 5}` satisfies Tag;
  const Tag = name;
  return <Tag ref={headingRef} {...rest} />;
}
