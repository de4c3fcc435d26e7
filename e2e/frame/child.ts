import { readStory } from '../../src/core/story/readStory.ts';
import { findInHost } from '../../src/web/embed/findInHost.ts';
import { connectToHost, type HostLanding } from '../../src/web/embed/frameChild.ts';

/** A page for a frame with nothing but a list of events: what `embed.html` does, in few lines. */
async function start(): Promise<void> {
  const read = readStory(await (await fetch('story.json')).text());
  if (!read.ok) throw new Error(read.error.message);
  const { story } = read.value;
  const links = new Map<string, HTMLAnchorElement>();
  let current: string | undefined;

  const select = (id: string | undefined, landing: HostLanding) => {
    if (id !== undefined && !links.has(id)) return;
    current = id;
    for (const [event, link] of links) {
      if (event === id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    host.selected(id, landing);
  };
  for (const { id, name } of story.events) {
    const link = document.createElement('a');
    link.href = `#e-${id}`;
    link.textContent = typeof name === 'string' ? name : (name.fr ?? id);
    link.addEventListener('click', event => {
      event.preventDefault();
      select(id, 'passage');
    });
    const item = document.createElement('li');
    item.append(link);
    document.querySelector('ol')?.append(item);
    links.set(id, link);
  }
  // The list stands before the host hears of it: a page that grows later would move what was brought into view.
  const host = connectToHost({
    onSelect(id, from) {
      select(id, from === 'address' ? 'passage-in-view' : 'address');
      const link = links.get(id ?? '');
      if (link) host.reveal(link.getBoundingClientRect().top);
    },
    onBack: () => links.get(current ?? '')?.focus(),
    onArticle: (text, signal) => findInHost(story, text, signal),
  });

  if (location.hash.startsWith('#e-')) select(location.hash.slice(3), 'nowhere');
  // Lets a test change the height of the content.
  addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) document.body.style.paddingBottom = `${target.value}px`;
  });
}

void start();
