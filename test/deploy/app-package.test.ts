import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { buildAppPackage, localizationOf, manifestOf, textsEn, textsSv } from '../../deploy/index.ts';
import { spawnProgram } from '../bot/support/spawned.ts';
import { SAMPLE_ENV, SAMPLE_SETTINGS } from './support/sample-settings.ts';

const ICONS = {
  color: readFileSync('deploy/icon/color.svg'),
  outline: readFileSync('deploy/icon/outline.svg'),
};

const zip = await buildAppPackage(SAMPLE_SETTINGS, ICONS);
const files = unzipSync(zip);

describe('the app package', () => {
  test('holds the manifest, the English texts and the two icons', () => {
    expect(Object.keys(files)).toStrictEqual(['manifest.json', 'en.json', 'color.png', 'outline.png']);
    expect(json('manifest.json')).toStrictEqual(manifestOf(SAMPLE_SETTINGS, textsSv));
    expect(json('en.json')).toStrictEqual(localizationOf(manifestOf(SAMPLE_SETTINGS, textsEn)));
  });

  test('holds every file that its manifest names', () => {
    const { icons, localizationInfo } = manifestOf(SAMPLE_SETTINGS, textsSv);
    const named = [
      icons.color,
      icons.outline,
      ...(localizationInfo?.additionalLanguages ?? []).map(({ file }) => file),
    ];
    for (const file of named) expect(files).toHaveProperty([file]);
  });

  test('is the same bytes when it is built again', async () => {
    expect(await buildAppPackage(SAMPLE_SETTINGS, ICONS)).toStrictEqual(zip);
  });
});

describe('the colour icon', () => {
  test('is 192 pixels square and filled to its edges', async () => {
    const { width, height, pixels } = await decode('color.png');
    expect([width, height]).toStrictEqual([192, 192]);
    expect(pixels.filter(([, , , alpha]) => alpha !== 255)).toStrictEqual([]);
  });

  test('keeps its mark within the middle 120 pixels, which Teams never cuts off', async () => {
    const { pixels } = await decode('color.png');
    const [background] = pixels;
    const outside = pixels.filter((_, index) => !isWithin(36, 156, index % 192, Math.floor(index / 192)));
    expect(outside.filter((pixel) => String(pixel) !== String(background))).toStrictEqual([]);
    expect(new Set(pixels.map(String)).size).toBeGreaterThan(3);
  });
});

describe('the outline icon', () => {
  test('is 32 pixels square, white on nothing', async () => {
    const { width, height, pixels } = await decode('outline.png');
    expect([width, height]).toStrictEqual([32, 32]);
    const drawn = pixels.filter(([, , , alpha]) => alpha > 0);
    expect(drawn.filter(([red, green, blue]) => red + green + blue !== 3 * 255)).toStrictEqual([]);
    expect(drawn.length).toBeGreaterThan(100);
    expect(pixels.length - drawn.length).toBeGreaterThan(100);
  });
});

describe('npm run package', () => {
  // Where a person has built a package for a real tenant, this one must not take its place.
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('writes the package of the version that package.json has', async () => {
    const path = join(folder, 'new', 'app.zip');
    const program = spawnProgram('deploy/package.ts', [path], SAMPLE_ENV);
    expect(await program.ended).toMatchObject({ code: 0 });
    expect(program.printed()).toContain(`built ${path}`);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(new Uint8Array(readFileSync(path))).toStrictEqual(
      await buildAppPackage({ ...SAMPLE_SETTINGS, version }, ICONS),
    );
  });

  test('fails with a line for each setting that is missing, and writes nothing', async () => {
    const path = join(folder, 'none.zip');
    const program = spawnProgram('deploy/package.ts', [path]);
    expect(await program.ended).toMatchObject({ code: 1 });
    expect(program.printed().trimEnd().split('\n')).toHaveLength(3);
    expect(program.printed()).toContain('MicrosoftAppId must be a GUID, but it is not set');
    expect(existsSync(path)).toBe(false);
  });
});

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

async function decode(name: string) {
  const image = await loadImage(file(name));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const pixels: Pixel[] = [];
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
    pixels.push([red, green, blue, alpha]);
  }
  return { width: image.width, height: image.height, pixels };
}

function isWithin(from: number, to: number, ...places: readonly number[]): boolean {
  return places.every((place) => place >= from && place < to);
}

function json(name: string): unknown {
  return JSON.parse(new TextDecoder().decode(file(name)));
}

function file(name: string): Uint8Array {
  const content = files[name];
  if (content === undefined) throw new Error(`${name} must be in the package`);
  return content;
}
