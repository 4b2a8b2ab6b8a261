import { describe, expect, test } from 'vitest';
import { localizationOf, manifestOf, textsEn, textsSv } from '../../deploy/index.ts';
import { SAMPLE_SETTINGS } from './support/sample-settings.ts';
import { localizablePlaces, violations } from './support/teams-schema.ts';

const manifest = manifestOf(SAMPLE_SETTINGS, textsSv);
const english = localizationOf(manifestOf(SAMPLE_SETTINGS, textsEn));

describe('the English texts', () => {
  test('fulfil the localization schema', () => {
    expect(violations(manifest.manifestVersion, 'MicrosoftTeams.Localization', english)).toStrictEqual([]);
  });

  test('would not with a place that is none', () => {
    const wrong = { ...english, 'bots[0].title': 'x' };
    expect(violations(manifest.manifestVersion, 'MicrosoftTeams.Localization', wrong)).not.toStrictEqual([]);
  });

  test('stand at every place of the manifest that can be in another language, and at no other', () => {
    const localizable = localizablePlaces(manifest.manifestVersion);
    const places = placesIn(manifest, '').filter((place) => localizable.some((one) => one.test(place)));
    expect(places.length).toBeGreaterThan(20);
    const { $schema, ...texts } = english;
    expect(Object.keys(texts).sort()).toStrictEqual([...places].sort());
  });

  test('differ from the Swedish ones but for the name', () => {
    const { $schema, ...swedish } = localizationOf(manifest);
    const same = Object.keys(swedish).filter((place) => swedish[place] === english[place]);
    expect(same).toStrictEqual(['name.short']);
  });
});

/** Every place of a text in `value`, found without asking which are for people. */
function placesIn(value: unknown, place: string): readonly string[] {
  if (typeof value === 'string') return [place];
  if (Array.isArray(value)) return value.flatMap((item, index) => placesIn(item, `${place}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    placesIn(inner, `${place}.${key}`.replace(/^\./, '')),
  );
}
