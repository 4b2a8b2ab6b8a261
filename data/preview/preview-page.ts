import { dayAndTime, inWords } from '../say/index.ts';
import { type Html, html } from './html.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { Preview } from './preview.ts';
import { yearSection } from './year-section.ts';

/**
 * A preview as one HTML page in Swedish that needs nothing else: no script, no font, no network. `nextStep` says what to
 * do when the figures are right, in a sentence; words between two \` are shown as a command.
 */
export function previewPage(preview: Preview, nextStep = ''): string {
  const { years, published, version } = preview;
  const named = inWords(years.map(({ year }) => String(year)));
  const title = `Förhandsvisning av prislistan ${named}`.trim();
  return html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}${sayPreliminary(years)}</h1>
<p>Så här blir prislistan när den publiceras. Tills dess svarar boten som förut.</p>
${nextStep === '' ? NOTHING : html`<p class="note">${commands(nextStep)}</p>`}
${years.length === 0 ? html`<p>Inget år att visa.</p>` : years.map(yearSection)}
<p class="soft">${
    published === null
      ? 'Ingen prislista är publicerad än.'
      : `Publicerad nu: version ${published.version}${published.at === null ? '' : `, ${dayAndTime(published.at)}`}.`
  } Den här förhandsvisningen: version ${version}.</p>
</main>
</body>
</html>
`.html;
}

function sayPreliminary(years: Preview['years']): string {
  const stages = years.flatMap(({ services }) => services.flatMap(({ stage }) => stage ?? []));
  if (!stages.includes('preliminary')) return '';
  return stages.includes('printed') ? ' (delvis preliminär)' : ' (preliminär)';
}

/** Every other stretch is a command. */
function commands(sentence: string): readonly Html[] {
  return sentence
    .split('`')
    .map((stretch, index) => (index % 2 === 1 ? html`<code>${stretch}</code>` : html`${stretch}`));
}

const NOTHING: Html = html``;
// Our own text, in which quotes must stay quotes.
const STYLE: Html = { html: PAGE_STYLE };
