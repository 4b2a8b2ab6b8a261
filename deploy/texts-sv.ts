import type { AppTexts } from './texts.ts';

/** The texts of the app package in Swedish. */
export const textsSv: AppTexts = {
  name: { short: 'Avgiftsboten', full: 'Avgiftsboten – vad de gemensamma tjänsterna kostar' },
  description: {
    short: 'Vad din verksamhet betalar för stadens gemensamma tjänster, och varför.',
    full: [
      'Avgiftsboten svarar på vad stadens förvaltningar, stadsdelsförvaltningar och bolag betalar för fyra gemensamma tjänster: e-tjänstsupporten, Stockholm Direkt, den gemensamma växeln och kontaktcenterplattformen (KCP).',
      'Fråga på svenska eller engelska, i en egen chatt, i en gruppchatt eller i en kanal. Slå upp en avgift, se hur den räknas fram och varför den har ändrats, jämför kunder och räkna på ändringar: vad händer om antalet ärenden ökar, om totalen blir en annan eller om två kunder slås ihop?',
      'Varje siffra kommer från en tryckt uppgift i prislistan eller ur en uträkning som visas steg för steg. Skriv ”hjälp” för att se vad du kan fråga om.',
    ].join('\n\n'),
  },
  commands: {
    fee: {
      message: 'Vad betalar Järva sdf för växeln?',
      description: 'Slå upp vad en kund betalar för en tjänst',
    },
    explanation: {
      message: 'Hur räknas Järva sdf:s avgift för växeln fram?',
      description: 'Se uträkningen steg för steg',
    },
    ranking: {
      message: 'Vilka fem betalar mest för växeln?',
      description: 'Rangordna kunderna efter avgift',
    },
    'what-if': {
      message: 'Räkna på en ändring',
      description: 'Fyll i ett formulär och se vad avgifterna blir',
    },
    change: {
      message: 'Hur ändrades Järva sdf:s avgift för växeln?',
      description: 'Jämför med året före och se varför avgiften ändrades',
    },
    rule: { message: 'Hur fördelas växeln?', description: 'Läs hur en tjänst fördelas mellan kunderna' },
    scenarios: { message: 'Mina scenarier', description: 'Visa de scenarier som du har sparat' },
    help: { message: 'Hjälp', description: 'Visa vad du kan fråga om' },
  },
  search: {
    title: 'Sök avgift',
    description: 'Sök en kunds avgift och dela svaret i chatten',
    parameter: {
      title: 'Kund eller tjänst',
      description: 'Kundens namn eller nummer, gärna med tjänst och år',
    },
  },
  simulate: { title: 'Räkna på ändring', description: 'Ändra underlaget och se vad avgifterna blir' },
};
