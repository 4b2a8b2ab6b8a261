import type { WordedFault } from './worded-fault.ts';

const MANIFEST = '2025/manifest.json';

/** Values that do not go together and are told in words of their own, beside those of `source-faults.ts`. */
export const RELATION_FAULTS: readonly WordedFault[] = [
  {
    fault: 'a service is in a manifest twice',
    code: 'duplicate',
    edit: [MANIFEST, '"service": "switchboard"', '"service": "stockholm-direkt"'],
    says: 'väntade varje tjänst en gång, men "stockholm-direkt" står flera gånger.',
  },
  {
    fault: 'a service is described twice',
    code: 'duplicate',
    edit: ['services.csv', 'switchboard;', 'stockholm-direkt;'],
    says: 'väntade varje nyckel en gång, men "stockholm-direkt" står redan på rad 3.',
  },
  {
    fault: 'a fact is told twice',
    code: 'duplicate',
    edit: ['background.json', '"key": "council-decision"', '"key": "start"'],
    says: 'väntade varje nyckel en gång, men "start" står flera gånger.',
  },
  {
    fault: 'a quarter is there twice',
    code: 'duplicate',
    edit: ['quarters.csv', 'Bromsten;701', 'Akalla;701'],
    says: 'väntade varje område en gång, men "Akalla" står flera gånger.',
  },
  {
    fault: 'a pool is there twice',
    code: 'duplicate',
    edit: [MANIFEST, '"key": "equal"', '"key": "calls"'],
    says: 'väntade varje pott en gång, men "calls" står flera gånger.',
  },
  {
    fault: 'an alias has a day',
    code: 'not-allowed',
    edit: ['names.csv', '101;Finansförvaltning;alias;', '101;Finansförvaltning;alias;2023-07-01'],
    says: 'väntade en tom cell, eftersom bara tidigare namn (former) har en dag, men där står "2023-07-01".',
  },
  {
    fault: 'a customer has become part of another on no day',
    code: 'missing-value',
    edit: ['customers.csv', '701;Järva sdf;district;Järva;;', '701;Järva sdf;district;Järva;;704'],
    says: 'väntade dagen då kunden upphörde, eftersom den har gått upp i en annan, men där står inget.',
  },
  {
    fault: 'a customer has become part of itself',
    code: 'not-allowed',
    edit: ['customers.csv', '701;Järva sdf;district;Järva;;', '701;Järva sdf;district;Järva;2025-07-01;701'],
    says: 'väntade en annan kund, men där står kundens eget nummer, 701.',
  },
  {
    fault: 'two customers have become part of each other',
    code: 'not-allowed',
    edit: [
      'customers.csv',
      '701;Järva sdf;district;Järva;;',
      '701;Järva sdf;district;Järva;2025-07-01;702\n702;Nya sdf;district;Nya;2025-07-01;701',
    ],
    says: 'väntade en kund som inte själv har gått upp i den här, men där står 702.',
  },
  {
    fault: 'a footnote counts in a customer without a row',
    code: 'unknown-customer',
    edit: [MANIFEST, '"into": 110', '"into": 999'],
    says: 'väntade en kund som har en rad i tjänsten, men 999 har ingen.',
  },
  {
    fault: 'a difference is known of a customer without a row',
    code: 'unknown-customer',
    edit: [MANIFEST, '[110, 117, 132, 291]', '[110, 117, 132, 291, 999]'],
    says: 'väntade en kund som har en rad i tjänsten, men 999 har ingen.',
  },
  {
    fault: 'a total follows two counts',
    code: 'not-allowed',
    edit: [MANIFEST, '"base": "equal"', '"base": "users"'],
    says: 'väntade högst en fördelningsgrund (base) vid sidan av "equal", men där står "users" och "calls".',
  },
  {
    fault: 'there are pools but no weights',
    code: 'not-allowed',
    edit: [MANIFEST, '"weights": "derived"', '"weights": null'],
    says: 'väntade "printed", "derived" eller "inverted", eftersom det finns potter (pools), men där står null.',
  },
  {
    fault: 'there are weights but no pools',
    code: 'not-allowed',
    edit: ['2024/manifest.json', '"weights": null', '"weights": "printed"'],
    says: 'väntade null, eftersom det inte finns några potter (pools), men där står "printed".',
  },
  {
    fault: 'a total is 0',
    code: 'total-does-not-fit',
    edit: [MANIFEST, '"total": 600000', '"total": 0'],
    says: 'väntade en total över 0, eftersom det finns rader eller potter (pools), men där står 0.',
  },
  {
    fault: 'a fee has no count',
    code: 'missing-value',
    edit: ['2025/stockholm-direkt.csv', ';684;', ';;'],
    says: 'väntade ett antal, eftersom avgiften räknas ut av det, men där står inget.',
  },
  {
    fault: 'a sum of counts is not what they add to',
    code: 'sum-does-not-fit',
    edit: [MANIFEST, '"count": "172"', '"count": "172,5"'],
    says: 'väntade 172, som antalen blir tillsammans, men där står 172,5.',
  },
  {
    fault: 'a known difference is none',
    code: 'fee-does-not-fit',
    edit: [MANIFEST, '[110, 117, 132, 291]', '[110, 113, 117, 132, 291]'],
    says: 'väntade en avgift som avviker från regeln, eftersom kunden står under knownDifferences i manifest.json, men där står 10204, precis som regeln ger.',
  },
  {
    fault: 'a period ends before it begins',
    code: 'not-allowed',
    edit: [MANIFEST, '"from": "2023-07"', '"from": "2024-07"'],
    says: 'väntade en mätperiod som inte slutar innan den börjar, men den går från 2024-07 till 2024-06.',
  },
  {
    fault: 'a sum is there twice',
    code: 'duplicate',
    edit: [MANIFEST, '"block": "companies"', '"block": "departments"'],
    says: 'väntade varje del av listan (block) en gång, men "departments" står flera gånger.',
  },
  {
    fault: 'a customer is counted in itself',
    code: 'not-allowed',
    edit: [MANIFEST, '"into": 110', '"into": 101'],
    says: 'väntade en annan kund än de som räknas in, men 101 är en av dem.',
  },
  {
    fault: 'a customer is counted in twice',
    code: 'duplicate',
    edit: [MANIFEST, '[101, 108, 126,', '[101, 108, 101, 126,'],
    says: 'väntade varje kund högst en gång, men 101 står flera gånger.',
  },
];
