import { describe, expect, test } from 'vitest';
import { DeployError, readSettings } from '../../deploy/index.ts';
import { SAMPLE_ENV } from './support/sample-settings.ts';

describe('the settings of the app package', () => {
  test('need two ids and an address', () => {
    expect(readSettings(SAMPLE_ENV, '1.2.3')).toStrictEqual({
      appId: SAMPLE_ENV.TEAMS_APP_ID,
      botId: SAMPLE_ENV.MicrosoftAppId,
      domain: 'avgiftsboten.example.se',
      version: '1.2.3',
      developer: {
        name: 'Stockholms stad',
        websiteUrl: 'https://start.stockholm/',
        privacyUrl: 'https://start.stockholm/',
        termsOfUseUrl: 'https://start.stockholm/',
      },
    });
  });

  test('name every one that is missing', () => {
    expect(problems({ TEAMS_APP_ID: '', MicrosoftAppId: ' ' })).toBe(
      [
        'TEAMS_APP_ID must be a GUID, but it is not set',
        'MicrosoftAppId must be a GUID, but it is not set',
        'PUBLIC_URL must be an address that begins with https:// and has a domain name, but it is not set',
      ].join('\n'),
    );
  });

  test('say who publishes the app', () => {
    const env = {
      ...SAMPLE_ENV,
      DEVELOPER_NAME: 'Serviceförvaltningen',
      DEVELOPER_URL: 'https://example.se/',
      PRIVACY_URL: 'https://example.se/integritet',
      TERMS_URL: 'https://example.se/villkor',
    };
    expect(readSettings(env, '1.2.3').developer).toStrictEqual({
      name: 'Serviceförvaltningen',
      websiteUrl: 'https://example.se/',
      privacyUrl: 'https://example.se/integritet',
      termsOfUseUrl: 'https://example.se/villkor',
    });
  });

  test.each(['https://avgiftsboten.example.se/', 'https://avgiftsboten.example.se:8443/bot'])(
    'take the domain alone from %s',
    (PUBLIC_URL) => {
      expect(readSettings({ ...SAMPLE_ENV, PUBLIC_URL }, '1.2.3').domain).toBe('avgiftsboten.example.se');
    },
  );

  test.each([
    [{ TEAMS_APP_ID: 'avgiftsboten' }, 'TEAMS_APP_ID must be a GUID, got "avgiftsboten"'],
    [{ MicrosoftAppId: '123' }, 'MicrosoftAppId must be a GUID, got "123"'],
    [
      { PUBLIC_URL: 'http://avgiftsboten.example.se' },
      'PUBLIC_URL must be an address that begins with https:// and has a domain name, got "http://avgiftsboten.example.se"',
    ],
    [
      { PUBLIC_URL: 'https://127.0.0.1:3978' },
      'PUBLIC_URL must be an address that begins with https:// and has a domain name, got "https://127.0.0.1:3978"',
    ],
    [
      { PUBLIC_URL: 'https://localhost' },
      'PUBLIC_URL must be an address that begins with https:// and has a domain name, got "https://localhost"',
    ],
    [
      { DEVELOPER_NAME: 'x'.repeat(33) },
      `DEVELOPER_NAME must be at most 32 characters long, got "${'x'.repeat(33)}"`,
    ],
    [
      { DEVELOPER_URL: 'start.stockholm' },
      'DEVELOPER_URL must be an address that begins with https://, got "start.stockholm"',
    ],
    [
      { PRIVACY_URL: 'http://example.se' },
      'PRIVACY_URL must be an address that begins with https://, got "http://example.se"',
    ],
    [{ TERMS_URL: 'villkor' }, 'TERMS_URL must be an address that begins with https://, got "villkor"'],
  ])('refuse %j', (wrong, message) => {
    expect(problems({ ...SAMPLE_ENV, ...wrong })).toBe(message);
  });
});

function problems(env: Readonly<Record<string, string>>): string {
  try {
    readSettings(env, '1.2.3');
  } catch (error) {
    if (error instanceof DeployError) return error.message;
    throw error;
  }
  return 'none';
}
