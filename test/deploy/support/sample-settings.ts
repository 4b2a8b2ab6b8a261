import { readSettings, type Settings } from '../../../deploy/index.ts';

/** The least that the environment has to say. */
export const SAMPLE_ENV = {
  TEAMS_APP_ID: '11111111-2222-4333-8444-555555555555',
  MicrosoftAppId: '66666666-7777-4888-9999-aaaaaaaaaaaa',
  PUBLIC_URL: 'https://avgiftsboten.example.se',
};

/** The settings that it gives. */
export const SAMPLE_SETTINGS: Settings = readSettings(SAMPLE_ENV, '1.2.3');
