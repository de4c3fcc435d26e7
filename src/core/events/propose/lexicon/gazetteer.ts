import { places } from './places.ts';

/** A place that a text may name. */
export interface Place {
  /** Names in French and English, the usual one first. */
  readonly names: { readonly fr: string; readonly en: string };
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

function readPlaces(): Map<string, Place> {
  const byName = new Map<string, Place>();
  for (const line of places.trim().split(/[;\n]/)) {
    const [latitude = '', longitude = '', ...words] = line.split(' ');
    const [french = '', english = french] = words.join(' ').split('=');
    const [fr = [], en = []] = [french, english].map(names => names.split('|'));
    const place: Place = {
      names: { fr: fr[0] ?? '', en: en[0] ?? '' },
      latitude: Number(latitude),
      longitude: Number(longitude),
    };
    for (const name of [...fr, ...en]) if (!byName.has(name)) byName.set(name, place);
  }
  return byName;
}

let known: ReadonlyMap<string, Place> | undefined;

/** The place of a name as it is written in French or English, capitals included. */
export function placeOf(name: string): Place | undefined {
  known ??= readPlaces();
  return known.get(name);
}
