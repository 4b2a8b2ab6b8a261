import type { TeamsManifestV1D30 } from '@microsoft/app-manifest';
import type { Settings } from './settings.ts';
import { type AppTexts, COMMANDS, type CommandKey } from './texts.ts';

/** The manifest of a Teams app, of the newest schema that is generally available. */
export type Manifest = TeamsManifestV1D30.TeamsManifestV1D30;

/** Version of the manifest's schema. */
export const MANIFEST_VERSION = '1.30';

/** The commands of the compose box, by the ids that the bot is called with. */
export const COMPOSE_COMMANDS = { search: 'search', simulate: 'simulate' } as const;

/** Name of what is typed in the search of the compose box. */
export const SEARCH_PARAMETER = 'query';

/** Names of the icons within the package. */
export const ICON_FILES = { color: 'color.png', outline: 'outline.png' } as const;

/** The language beside Swedish, and the file that holds its texts within the package. */
export const ADDITIONAL_LANGUAGE = { languageTag: 'en', file: 'en.json' } as const;

/** Returns the manifest for these settings with the texts of one language. */
export function manifestOf(settings: Settings, texts: AppTexts): Manifest {
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    version: settings.version,
    id: settings.appId,
    developer: settings.developer,
    name: texts.name,
    description: texts.description,
    localizationInfo: { defaultLanguageTag: 'sv', additionalLanguages: [ADDITIONAL_LANGUAGE] },
    icons: ICON_FILES,
    accentColor: '#17456E',
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
    // The bot reads neither members nor files of a channel, so it works in private and shared ones as it is.
    supportsChannelFeatures: 'tier1',
    bots: [
      {
        botId: settings.botId,
        scopes: [...SCOPES],
        // The file consent card of a personal chat needs it.
        supportsFiles: true,
        isNotificationOnly: false,
        commandLists: SCOPES.map((scope) => ({ scopes: [scope], commands: commandsOf(texts) })),
      },
    ],
    composeExtensions: [{ botId: settings.botId, commands: composeCommands(texts) }],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [settings.domain],
  };
}

const SCOPES = ['personal', 'team', 'groupChat'] as const;

/** Commands that start something rather than show how to ask are no prompts. */
const BASIC: readonly CommandKey[] = ['scenarios', 'help'];

function commandsOf(texts: AppTexts): TeamsManifestV1D30.CommandListCommand[] {
  return COMMANDS.map((key) => {
    const { message, description } = texts.commands[key];
    if (BASIC.includes(key)) return { title: message, description, type: 'basic' };
    // Clients that know no prompts send the title, so both are the message.
    return { title: message, description, type: 'prompt', prompt: message };
  });
}

function composeCommands({ search, simulate }: AppTexts): TeamsManifestV1D30.ComposeExtensionCommand[] {
  return [
    {
      id: COMPOSE_COMMANDS.search,
      type: 'query',
      context: ['compose', 'commandBox'],
      title: search.title,
      description: search.description,
      initialRun: true,
      parameters: [{ name: SEARCH_PARAMETER, inputType: 'text', ...search.parameter }],
    },
    {
      id: COMPOSE_COMMANDS.simulate,
      type: 'action',
      context: ['compose', 'commandBox'],
      title: simulate.title,
      description: simulate.description,
      fetchTask: true,
    },
  ];
}
