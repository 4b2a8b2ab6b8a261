import type { ExportWords } from './export-words.ts';

/** The words of exported files, in Swedish. */
export const EXPORT_SV: ExportWords = {
  sheets: { answer: 'Svar', inputs: 'Underlag', calculation: 'Uträkning' },
  inputsOf: (service, year) => `Underlag, ${service} ${year}`,
  calculationOf: (service, year) => `Uträkning, ${service} ${year}`,
  explanationOf: (customer, service, year) => `Uträkning, ${customer}, ${service} ${year}`,
  live: 'Ändra en total, en del eller en vikt här, så räknas bladet Uträkning om. Bladet Svar är kvar som svaret gavs.',
  membership: 'En kund med en tom ruta deltar inte. 0 betyder att den deltar.',
  derived: (payers) =>
    `Vikterna är härledda ur de tryckta avgifterna: avgiften minus den lika delen, gånger ${payers} så att de blir hela tal. De säger bara hur kunderna förhåller sig till varandra.`,
  merged: (customers, row) => `${customers} räknas efter ändringen som en kund, på raden ${row}.`,
  before: (heading) => `${heading} före`,
  after: (heading) => `${heading} efter`,
  equalPart: 'Lika del',
  variablePart: 'Rörlig del',
  weight: { cases: 'Ärenden', calls: 'Samtal', users: 'Användare' },
  derivedWeight: 'Vikt',
  weightsSum: 'Summan av vikterna',
  members: 'Kunder som deltar',
  equalFee: 'Lika del',
  variableFee: 'Rörlig del',
  exactFee: 'Exakt avgift',
  fee: 'Avrundad avgift',
  rounding: 'Vad avrundningen lägger till',
  partOfTotal: 'Del av totalen',
  shareOfTotal: 'Andel av totalen',
  about: 'Uppgift',
  value: 'Värde',
  unit: 'Enhet',
  how: 'Hur det räknas',
  preliminary: 'preliminärt',
  units: { kr: 'kr', percent: '%', points: 'procentenheter' },
  version: (version) => `Prislistans version i boten: ${version}`,
  download: 'Hämta filen',
  notices: {
    offered: () => 'Svaret som en fil, som läggs i din OneDrive.',
    saved: (file) => `Filen ”${file}” ligger nu i din OneDrive.`,
    'saved-newer': (file) =>
      `Filen ”${file}” ligger nu i din OneDrive. Prislistan har uppdaterats sedan svaret gavs, så filen följer den nya.`,
    declined: () => 'Då sparar jag ingen fil. Säg till om du vill ha den senare.',
    'upload-failed': () =>
      'Filen gick tyvärr inte att lägga i din OneDrive. Be gärna om den igen om en stund.',
    'upload-failed-link': () =>
      'Filen gick tyvärr inte att lägga i din OneDrive. Du kan hämta den här i stället; länken gäller i ett dygn.',
    link: (file) => `Här är ”${file}”. Länken gäller i ett dygn.`,
    'link-newer': (file) =>
      `Här är ”${file}”. Prislistan har uppdaterats sedan svaret gavs, så filen följer den nya. Länken gäller i ett dygn.`,
    'link-expired': () => 'Länken gäller inte längre. Be boten om filen igen, så får du en ny.',
    'link-broken': () => 'Länken är inte hel. Be boten om filen igen, så får du en ny.',
    'link-busy': () => 'Just nu hämtas många filer. Öppna länken igen om en liten stund.',
    'no-link': () =>
      'I den här chatten kan jag inte lämna filer. Ställ frågan i en personlig chatt med mig, så får du filen där.',
    'too-long': () =>
      'Svaret bygger på fler ändringar än vad som ryms i en länk. Ställ frågan i en personlig chatt med mig, så får du filen där.',
    'too-large': () =>
      'Svaret bygger på fler ändringar än vad som ryms. Ta bort några ändringar och be om filen igen.',
    outdated: () =>
      'Prislistan har uppdaterats, och ändringarna går inte att räkna på den nya. Ställ gärna frågan igen.',
    nothing: () => 'Det svaret har ingen tabell och ingen uträkning att lägga i en fil.',
  },
};
