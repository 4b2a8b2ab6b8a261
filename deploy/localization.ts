import { MANIFEST_VERSION, type Manifest } from './manifest.ts';

/**
 * Returns the localization file of a manifest whose texts are those of another language than the default one: each
 * text by the place where it stands.
 * @example localizationOf(manifestOf(settings, textsEn))['bots[0].commandLists[0].commands[7].title'] // 'Help'
 */
export function localizationOf(manifest: Manifest): Readonly<Record<string, string>> {
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.Localization.schema.json`,
    ...Object.fromEntries(textsIn(manifest, '')),
  };
}

/** The last step of every place that holds a text for people. */
const TEXT_KEYS = ['short', 'full', 'title', 'description', 'prompt'];

function textsIn(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') {
    return TEXT_KEYS.includes(place.slice(place.lastIndexOf('.') + 1)) ? [[place, value]] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${place}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, place === '' ? key : `${place}.${key}`),
  );
}
