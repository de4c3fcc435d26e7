import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Story } from '../../src/core/story/story.ts';

declare global {
  interface Window {
    /** Has the page show a story, and select one of its events. */
    showStory(story: Story, selectedId: string | null): void;
  }
}

/** A page made with React itself, which hands the element a story and follows what is selected in it. */
function Page() {
  const [shown, setShown] = useState<{ story: Story | undefined; selectedId: string | null }>({
    story: undefined,
    selectedId: null,
  });
  const [told, setTold] = useState('');
  window.showStory = (story, selectedId) => setShown({ story, selectedId });
  return createElement(
    'main',
    null,
    createElement('p', { id: 'told' }, told),
    createElement('source-timeline', {
      story: shown.story,
      selectedId: shown.selectedId,
      loading: 'eager',
      highlight: 'none',
      'onsl-select': (event: CustomEvent<{ id: string }>) => setTold(event.detail.id),
    }),
  );
}

const root = document.getElementById('react');
if (root) createRoot(root).render(createElement(Page));
