import { expect, it } from 'vitest';
import { plainMarkdown } from './plainMarkdown.ts';

it.each([
  ['# Titre\n\nTexte.', 'Titre\n\nTexte.'],
  ['Un **mot** fort, un *autre* et un _troisième_.', 'Un mot fort, un autre et un troisième.'],
  ['Voir [le site](https://x.example/a "t") et ![photo](p.png).', 'Voir le site et photo.'],
  ['> Cité\n- point\n* autre', 'Cité\npoint\nautre'],
  ['---\nTexte `code`.\n```\n', 'Texte code.'],
  ['snake_case_name, 2 * 3 * 4, M. A*B', 'snake_case_name, 2 * 3 * 4, M. A*B'],
  ['Rien à changer : « oui ».', 'Rien à changer : « oui ».'],
])('%j', (markdown, text) => {
  expect(plainMarkdown(markdown)).toBe(text);
});
