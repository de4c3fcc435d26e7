import type { BuilderWords } from '../builderWords.ts';

export const words: BuilderWords = {
  title: 'Embed a story',
  intro: 'Choose, look, copy. Everything is done in your browser: nothing you choose here is sent anywhere.',
  options: 'Options',
  story: 'Story',
  door: 'How it comes into your page',
  doors: {
    element: {
      name: 'Element',
      hint: 'A part of your page: passages are highlighted in your own article, without a frame.',
    },
    single: {
      name: 'Element in one file',
      hint: 'The same, fixed to one version and checked by its hash, for pages with a strict policy.',
    },
    frame: { name: 'Frame', hint: 'One line, no script in your page, at a fixed height.' },
    loader: {
      name: 'Frame with script',
      hint: 'The frame takes the height it needs and highlights passages in your own article.',
    },
  },
  language: 'Language of the timeline',
  automatic: 'Automatic',
  theme: 'Theme of the timeline',
  layout: 'Layout',
  layouts: { full: 'Full', compact: 'Compact, no article' },
  height: 'Height, in px',
  heightFault: (least, most) => `A whole number from ${least} to ${most}.`,
  highlight: 'Highlight the words in the article around it',
  highlightNeedsScript: 'A frame alone cannot reach your article.',

  preview: 'Preview',
  previewOf: width => `Preview: ${width}`,
  width: 'Width',
  phone: 'Phone',
  desktop: 'Desktop',
  filesMissing:
    'The files that pages load are made by “npm run build”: the preview works in the published site.',

  code: 'Code for your page',
  codeUse: {
    element:
      'Paste this where the timeline is to be; the first two lines are needed once in a page. The list inside is shown to readers without scripts, and to all should anything fail.',
    single:
      'Paste this where the timeline is to be; the first two lines are needed once in a page. It is bound to one version: to take a newer one, copy the code again.',
    frame:
      'Paste this line where the timeline is to be. Your page needs nothing else; what does not fit the height scrolls inside.',
    loader:
      'Paste this where the timeline is to be; the script is needed once in a page. Without it the frame still works, at the height you chose.',
  },
  style: 'Rule for your style sheet',
  styleUse:
    'Add this to your style sheet: it keeps the place of the timeline, so that your text does not move.',
  policy: 'Content Security Policy',
  policyUse:
    'If your page sends a policy, add these sources to the directives it has: nothing more is needed. If it sends none, there is nothing to do.',
  copyCode: 'Copy the code',
  copyStyle: 'Copy the rule',
  copyPolicy: 'Copy the policy',
  copied: 'Copied.',
  copyRefused: 'The browser did not allow copying. The text is selected: copy it yourself.',

  readyCodes: 'Choosing needs scripts. Without them, here is the code of each story, ready to paste:',
  readStory: 'Read this story',
};
