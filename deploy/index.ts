// The door of the packaging: what the app package is made of.
// biome-ignore-all assist/source/organizeImports: the order is the reading order.

export { buildAppPackage, type Icons } from './app-package.ts';
export { readSettings, type Settings } from './settings.ts';

// What stands in the package.
export {
  ADDITIONAL_LANGUAGE,
  COMPOSE_COMMANDS,
  type Manifest,
  manifestOf,
  SEARCH_PARAMETER,
} from './manifest.ts';
export { localizationOf } from './localization.ts';
export { type AppTexts, COMMANDS, type CommandKey, type CommandText } from './texts.ts';
export { textsEn } from './texts-en.ts';
export { textsSv } from './texts-sv.ts';

// What can go wrong.
export { DeployError, type DeployErrorCode, type DeployErrorInfo, type SettingProblem } from './error.ts';
