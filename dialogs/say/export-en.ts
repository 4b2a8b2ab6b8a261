import type { ExportWords } from './export-words.ts';

/** The words of exported files, in English. */
export const EXPORT_EN: ExportWords = {
  sheets: { answer: 'Answer', inputs: 'Inputs', calculation: 'Calculation' },
  inputsOf: (service, year) => `Inputs, ${service} ${year}`,
  calculationOf: (service, year) => `Calculation, ${service} ${year}`,
  explanationOf: (customer, service, year) => `Calculation, ${customer}, ${service} ${year}`,
  live: 'Change a total, a part or a weight here and the sheet Calculation follows. The sheet Answer stays as the answer was given.',
  membership: 'A customer with an empty cell does not take part. 0 means that it does.',
  derived: (payers) =>
    `The weights are derived from the printed fees: the fee less the equal part, times ${payers} to make them whole numbers. They only say how the customers compare with each other.`,
  merged: (customers, row) => `${customers} count as one customer after the change, in the row ${row}.`,
  before: (heading) => `${heading} before`,
  after: (heading) => `${heading} after`,
  equalPart: 'Equal part',
  variablePart: 'Variable part',
  weight: { cases: 'Cases', calls: 'Calls', users: 'Users' },
  derivedWeight: 'Weight',
  weightsSum: 'Sum of the weights',
  members: 'Customers taking part',
  equalFee: 'Equal part',
  variableFee: 'Variable part',
  exactFee: 'Exact fee',
  fee: 'Rounded fee',
  rounding: 'What the rounding adds',
  partOfTotal: 'Part of the total',
  shareOfTotal: 'Share of the total',
  about: 'What',
  value: 'Value',
  unit: 'Unit',
  how: 'How it is computed',
  preliminary: 'preliminary',
  units: { kr: 'SEK', percent: '%', points: 'percentage points' },
  version: (version) => `Version of the price list in the bot: ${version}`,
  download: 'Download the file',
  notices: {
    offered: () => 'The answer as a file, to be saved to your OneDrive.',
    saved: (file) => `The file “${file}” is now in your OneDrive.`,
    'saved-newer': (file) =>
      `The file “${file}” is now in your OneDrive. The price list has been updated since the answer was given, so the file follows the new one.`,
    declined: () => 'No file is saved, then. Just ask if you would like it later.',
    'upload-failed': () =>
      'Sorry, the file could not be saved to your OneDrive. Please ask for it again in a while.',
    'upload-failed-link': () =>
      'Sorry, the file could not be saved to your OneDrive. You can download it here instead; the link works for 24 hours.',
    link: (file) => `Here is “${file}”. The link works for 24 hours.`,
    'link-newer': (file) =>
      `Here is “${file}”. The price list has been updated since the answer was given, so the file follows the new one. The link works for 24 hours.`,
    'link-expired': () => 'This link no longer works. Ask the bot for the file again to get a new one.',
    'link-broken': () => 'This link is not complete. Ask the bot for the file again to get a new one.',
    'link-busy': () => 'Many files are being fetched right now. Please open the link again in a moment.',
    'no-link': () =>
      'I cannot hand out files in this chat. Ask me in a personal chat and you will get the file there.',
    'too-long': () =>
      'The answer rests on more changes than a link can carry. Ask me in a personal chat and you will get the file there.',
    'too-large': () =>
      'The answer rests on more changes than fit. Take some of them away and ask for the file again.',
    outdated: () =>
      'The price list has been updated, and the changes cannot be computed on the new one. Please ask again.',
    nothing: () => 'That answer has no table and no calculation to put into a file.',
  },
};
