import { describe, expect, test } from 'vitest';
import { COMPOSE_COMMANDS, manifestOf, SEARCH_PARAMETER, textsEn, textsSv } from '../../deploy/index.ts';
import { SAMPLE_ENV, SAMPLE_SETTINGS } from './support/sample-settings.ts';
import { VERSIONS, violations } from './support/teams-schema.ts';

const manifest = manifestOf(SAMPLE_SETTINGS, textsSv);

describe('the manifest', () => {
  test('is of the newest version that is generally available', () => {
    expect(manifest.manifestVersion).toBe(VERSIONS.at(-1));
  });

  test.each([
    ['Swedish', textsSv],
    ['English', textsEn],
  ])('fulfils the schema with its %s texts', (_, texts) => {
    const { manifestVersion } = manifest;
    expect(violations(manifestVersion, 'MicrosoftTeams', manifestOf(SAMPLE_SETTINGS, texts))).toStrictEqual(
      [],
    );
  });

  test.each([
    ['an id that is none', { ...manifest, id: 'avgiftsboten' }],
    ['a name that is too long', { ...manifest, name: { short: 'x'.repeat(31) } }],
    ['a property that is none', { ...manifest, bot: [] }],
    [
      'an address without http',
      { ...manifest, developer: { ...manifest.developer, privacyUrl: 'example.se' } },
    ],
  ])('would not with %s', (_, wrong) => {
    expect(violations(manifest.manifestVersion, 'MicrosoftTeams', wrong)).not.toStrictEqual([]);
  });

  test('takes ids, domain and version from the settings', () => {
    expect(manifest).toMatchObject({
      id: SAMPLE_ENV.TEAMS_APP_ID,
      version: '1.2.3',
      validDomains: ['avgiftsboten.example.se'],
      bots: [{ botId: SAMPLE_ENV.MicrosoftAppId }],
      composeExtensions: [{ botId: SAMPLE_ENV.MicrosoftAppId }],
    });
  });

  test('is Swedish, with English beside', () => {
    expect(manifest.localizationInfo).toStrictEqual({
      defaultLanguageTag: 'sv',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    });
  });

  test('has one list of commands for each scope of the bot', () => {
    const [bot] = manifest.bots ?? [];
    expect(bot?.scopes).toStrictEqual(['personal', 'team', 'groupChat']);
    expect(bot?.commandLists?.map(({ scopes }) => scopes)).toStrictEqual([
      ['personal'],
      ['team'],
      ['groupChat'],
    ]);
  });

  test('lets the bot hand over files in a personal chat', () => {
    expect(manifest.bots?.[0]).toMatchObject({ supportsFiles: true, isNotificationOnly: false });
  });

  test('has a search and a form in the compose box', () => {
    expect(manifest.composeExtensions?.[0]?.commands).toMatchObject([
      { id: 'search', type: 'query', initialRun: true, parameters: [{ name: 'query' }] },
      { id: 'simulate', type: 'action', fetchTask: true },
    ]);
    expect([COMPOSE_COMMANDS, SEARCH_PARAMETER]).toStrictEqual([
      { search: 'search', simulate: 'simulate' },
      'query',
    ]);
  });
});
