/** The app's styles made fit for a shadow tree by the build (`src/build/shadowCss.ts`). */
declare module 'virtual:sourceline-shadow.css' {
  export const css: string;
}
