import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Draws a square SVG as a PNG of `size` × `size` pixels; what the SVG leaves empty stays transparent. */
export async function drawIcon(svg: Uint8Array, size: number): Promise<Uint8Array> {
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(await loadImage(svg), 0, 0, size, size);
  return canvas.encode('png');
}
