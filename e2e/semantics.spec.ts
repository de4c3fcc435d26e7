import { expect, test } from '@playwright/test';
import { openReader } from './support/reader.ts';

test('the first view’s list, as assistive technology has it', async ({ page }) => {
  await openReader(page);
  await expect(page.getByRole('region', { name: 'Événements' })).toMatchAriaSnapshot(`
    - region "Événements":
      - heading "Événements" [level=2]
      - search:
        - searchbox "Chercher dans les événements"
        - button "Filtres" [expanded=false]
        - group "Ordre":
          - button "Du temps" [pressed]
          - button "De l’article"
        - status: 8 événements
      - heading "décembre 2020" [level=3]
      - list:
        - listitem:
          - link /Le Maroc normalise ses relations avec Israël/
          - paragraph: A eu lieu Maroc
      - heading "jeudi 21 mars 2024" [level=3]
      - list:
        - listitem:
          - link /rencontre entre Antony Blinken et Nasser Bourita/
          - paragraph: Annoncé Le Caire
        - listitem:
          - link /responsables égyptiens et comité arabe de six membres/
          - paragraph: Annoncé Le Caire
  `);
});

test('a selected event’s details, as assistive technology has them', async ({ page }) => {
  await openReader(page, { lang: 'en', event: 'jeddah-visit' });
  await expect(page.locator('#e-jeddah-visit')).toMatchAriaSnapshot(`
    - listitem:
      - 'link "one day between 20 and 21 March 2024 Jeddah: the crown prince and the Saudi foreign minister"'
      - paragraph: Announced Jeddah
      - term: Status
      - definition: /^Announced/
      - term: Who says so
      - definition: the article itself
      - region "Why this date":
        - heading "Why this date" [level=4]
        - paragraph:
          - strong: one day between 20 and 21 March 2024
        - term: Origin
        - definition:
          - strong: Inferred.
        - term: Measured from
        - definition: /Thursday 21 March 2024/
        - term: Because of
        - definition: /“ensuite”/
      - region "Its passage":
        - list:
          - listitem:
            - button /Au cours de sa visite, Bliken doit rencontrer le prince héritier/
      - region "Share":
        - paragraph:
          - button "Copy the link"
          - button "Copy the citation"
  `);
});
