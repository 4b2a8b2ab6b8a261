import { zipSync } from 'fflate';
import { drawIcon } from './icon.ts';
import { localizationOf } from './localization.ts';
import { ADDITIONAL_LANGUAGE, ICON_FILES, manifestOf } from './manifest.ts';
import type { Settings } from './settings.ts';
import { textsEn } from './texts-en.ts';
import { textsSv } from './texts-sv.ts';

/** The two icons that Teams asks for, each as a square SVG. */
export interface Icons {
  /** Fills the whole square. */
  readonly color: Uint8Array;
  /** White on nothing. */
  readonly outline: Uint8Array;
}

/** Returns the app package as a zip that Teams takes; the same input gives the same bytes. */
export async function buildAppPackage(settings: Settings, icons: Icons): Promise<Uint8Array> {
  const files = {
    'manifest.json': json(manifestOf(settings, textsSv)),
    [ADDITIONAL_LANGUAGE.file]: json(localizationOf(manifestOf(settings, textsEn))),
    [ICON_FILES.color]: await drawIcon(icons.color, 192),
    [ICON_FILES.outline]: await drawIcon(icons.outline, 32),
  };
  return zipSync(files, { mtime: EARLIEST_DATE });
}

/** Local time on purpose: a zip has no time zones, so this is the same date in each of them. */
const EARLIEST_DATE = new Date(1980, 0, 1);

function json(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
