import type { Vocabulary } from './vocabulary.ts';

/** Swedish words and what they say about a question. A slash adds an ending to the stem. */
export const SWEDISH: Vocabulary = {
  concepts: {
    fee: `peng/en, kostn, pynta/r/t/de, faller på, föll på, faller det på, hosta/r/de upp, stå för, står för, stod för, stå för kostnaden, bidra/r/g, bidrar med, bidrog med, bidragit, avsätta, avsätter, avsatte, avsatt, påförs, påfördes, påförts, påföra, påför, räkning/en, räkningar/na, belastning/en, kostsam/t/ma, debet, utlägg/et, skjuta till, skjuter till, sköt till, lägga undan, ska lägga, lägger på, la på, lade på, hostar upp, tas ut, tar ut, tog ut, tagits ut, uttag/et, ersätter, ersätta, hamnar på, hamna på, hamnade på, stannar på, stannade på, klarar sig, klarade sig, drabbas av, kommer undan med, fick betala, får betala, pris per år, årsbelopp/et, årsbeloppet, avgiftsnivå/n, kostnadsbild/en, prislapp/en, slant/en, slantar, stålar, kosing, deg, cash, brallor, kulor, vad drar, ge för, ger för, gav för, betalt, inbetala/r/t, betalningsskyldighet, debiteringen, faktureras, debiteras, fakturerats, debiterats, avgiftsbelagd, kostnadsställe, pungslår, ut med, betalas, pröjsas, avg, uppgår, uppgick, uppgå, uppgår till, uppgick till, belöper sig, belöpte sig, belöper sig till, avgift/en/er/erna, fastavgift/en/er, kostnad/en/er/erna, pris/et/er/erna/ernas, belopp/et/en, årsavgift/en/er/erna, grundavgift/en/er/erna,
      årskostnad/en/er, faktura/n, fakturan, fakturor/na, nota/n, betala/r/t/de/s/nde, kosta/r/t/de, debitera/r/t/de/s/des/ts, debitering/en, fakturera/r/t/de/s/des/ts,
      taxa/n, pröjsa/r/t/de, punga ut, punga ut med, lägga ut på, lägger ut på, lägger ut, la ut, lade ut, lägga ut, landar, går loss på, lös på, går lös på, kostnadsfördelning/en, pengar/na, stålar/na, dyr/t, utgift/en/er/erna, betalning/en/ar/arna, debiterad/e, fakturerad/e, årspris/et, debitering/en/ar, notan, räkningen, punga, hosta upp, hostar upp, avgiftsbelopp/et, bekosta/r/de, kostnadspost/en, erlägga, erlägger, erlade, ersättning/en, betalningsansvar/et, löser, pris per år, belastar, belastas, belastade/s, belasta`,
    count: 'antal/et, volym/en/er, mängd/en, statistik/en',
    'how-many': 'hur många, hur mkt många, vilket antal, hurmånga',
    'how-much':
      'va får, va blir, va har, va ska, va kostar, va betalar, hur mycket, hur mkt, hur mycke, hurmycket, vad blir, vad har, vad hade, vad ska, vad får, vad tar, vad tog, vad går, vad gick, vad drar, hur stor, hur stort, hur stora, hur hög, hur högt, hur höga, hur dyr, hur dyrt, hur dyra',
    share:
      'bit/en, tårtbit/en, kaka/n, kakan, skärv/en, proportion/en, hur stor bit, hur stor bit av, andelsmässigt, relativ andel, procentdel/en, procentenhet, procentenheter, andel/en/ar/arna, del/en, procentsats/en, procentandel/en, kvot/en, hur stor procentuell del, procentuell del, procentuella delen, hur stor del, hur många procent av, hur många procent utgör, vilken andel, hur stor andel',
    'what-is': 'vad är, vad innebär, vad menas med, berätta om',
    plus: 'tar med, ta med, tar man med, räknar med, tar in, plus, samt även, lägg till, tillsammans med, ihop med, inklusive, inkl',
    minus: 'minus',
    except:
      'inte räknas med, inte räknas in, inte räknar med, inte räknar in, räknas bort, räknar bort, räkna bort, inte tas med, inte tar med, inte inkluderas, bortse från, bortser från, bortser man från, bortsett, borträknat, borträknad, oräknat, oräknad, frånräknat, förutom, utom, exklusive, exkl, undantaget, bortsett från, minus, men inte, frånsett',
    other: 'övriga, resten, resten av, resterande, andra, resterande, de andra, alla andra',
    yields:
      'landa på, landar på exakt, för att landa, landa, nå, nå upp till, uppnå, uppnår, resultera i, resulterar i, mynnar ut i, hamna under, komma under, klara sig under, hålla sig under, håller sig under, ryms inom, rymmas inom, stanna på, stanna under, precis få, få exakt, få precis, motsvarar, räcker, räcker till, räcker det till, räcker pengarna till, ger, för att hamna, för att nå, krävs, behövs, skulle ge, leder till, motsvarar, för att hamna på, för att komma till, för att få',
    'on-top':
      'utöver, tillkommer, ingår samtal, ingår samtalen, ingår samtalskostnad/en, samtalskostnad/en, samtalsavgift/en, pris per samtal, priset per samtal, samtalspris/et, rörlig avgift, rörliga avgiften, rörlig kostnad, tillägg/et',
    'customer-number': 'kundnummer, kundnumret, kundnr, vilket nummer, vilket nummer har',
    anybody: 'någon, någon som, nån, nån som, någon annan, någon kund, något bolag, någon förvaltning',
    'unit-cost':
      'ett ärende, ett samtal, en användare, en licens, varje ärende, varje användare, styckpris/et, styckkostnad/en, enhetskostnad/en, enhetspris/et, à-pris/et, kr per, kronor per',
    cases: 'ett ärende, varje ärende, ärende/n/t/na, ärendevolym/en, ärendeantal/et',
    calls: 'ett samtal, samtal/et/en, anrop/et/en, telefonsamtal/et/en, samtalsvolym/en',
    users:
      'en användare, varje användare, en licens, användare/n, användarna, användarantal/et, licens/en/er/erna, användarlicens/er, grundlicens/er, inloggade, samtidiga användare, agenter/na, platser i plattformen',
    kronor: 'kr, kronor, kronorna, krona, sek',
    percent: 'procent, pct, %, procentuell/t/a',
    sum: `summa summarum, hela kakan, tot, delsumma/n, alla tjänster, alla tjänsterna, samtliga tjänster, alla fyra tjänster, alla fyra tjänsterna,  i klump, klumpen, sammantagna, hopräknat, hopräknad/e, sammanräkning/en, räkna samman, sammanlagda, gemensamma summan, alla tillsammans, allt sammantaget, totalkostnader, totalbelopp, i ett, på ett ungefär allt, totalsiffra/n, totalsumman, helhetskostnad/en, över samtliga tjänster, för samtliga tjänster, för alla tjänster, i samtliga tjänster, alla tjänsterna, samtliga tjänster, alla fyra, alla fyra tjänsterna, de fyra tjänsterna, fyra tjänster, allt ni tar, hela notan, hela räkningen, sammanräknade, samfällt, tillika, pott, kalaset, hela kalaset, rubbet, hela rubbet, rasket, hela rasket, hela paketet, klabbet, hela klabbet, alltihop, alltsammans, potten, hela potten, summa/n, summor/na, klumpsumma/n, summera/t/d/s, gemensamt, samlad/e, samlade, samlat, räkna ihop, räknar ihop, räknas ihop, räknat ihop, räknade ihop, räkna samman, räknas samman, räkna alla, sammanräknat, sammanräknad/e, summerar, summerade, läggs ihop, lagda ihop, hopslaget, inräknat, slå samman summan, på ett bräde, helheten, totalpris/et, lägg ihop, addera/r, slå ihop summan, sammanlagt, sammanlagd/a, sammantaget, tillsammans, ihop, totalt, total/en/a, totalsumma/n, totalbelopp/et, totalkostnad/en, inalles, plus,
      allt som allt, i allt, allting, allt, räknat ihop, hela, slutsumma/n, summan av, totalavgift/en`,
    mean: 'normal/t, i medeltal, medeltal, medelkostnad/en, snittkund, snittnivå/n, genomsnittskund/en, genomsnittskostnad/en, genomsnittsavgift/en, i regel, typisk/t/a, normalavgift/en, snitt/et, i snitt, genomsnitt/et, i genomsnitt, genomsnittlig/t/a, medel, medelvärde/t, medeltal/et, medelavgift/en, snittet, snittavgift/en, snittkostnad/en',
    median: 'median/en, medianvärde/t, mediankund/en, medianavgift/en',
    most: 'drabbas hårdast, drabbas mest, drabbas värst, lejonparten, merparten, huvuddelen, rejälaste, kraftigast/e, tuffast/e, mest av alla, flest av alla, enskilt största, allra mest, i särklass, högst upp, värsta, grövst/a, saftigaste, maffigaste, största posten, ledaren, leder, främst, mäst, störst av, toppnotering/en, etta, ettan, störste, dyraste, högsta, hårdast, hårdaste, mest, maffigast, saftigast, tyngst/a/e, största betalare, störst betalare, vassast, värst, högst/a/e, dyrast/e/a, störst/a/e, flest, allra högst/a, allra störst/a, allra dyrast/e, dyrast av alla, allra mest, betalar mest, tyngst/a, toppar, i topp, överst, maximal/a/t',
    least:
      'lindrigast, minst av alla, lägst av alla, längst ner, längst ned, jumbo, sist på listan, sista plats, billigast av alla, svagast, blygsammast/e, knappast, snålast/e, lägsta, minsta, billigaste, minst/a/e, lägst/a/e, billigast/e/a, färst, allra minst, underst, minimal/a/t',
    'most-or-at-most': 'högst, max, maximalt',
    'least-or-at-least': 'minst, minimum',
    rank: 'rangordna/d/t, rangordning/en, ranka/d/t/r/s, ranking/en, sortera/d/t/r/s, sorterad, ordna/d/t/de, ordning/en, topplista/n, lista efter, i storleksordning, rankinglista',
    place:
      'plats/en, placering/en, placera/r/t/d/s, placerar sig, kommer på, rang/en, ligger på plats, vilken plats, plats i ranking',
    top: 'topp, de största, de dyraste',
    bottom: 'botten, de minsta, de billigaste, sist, sista',
    compare:
      'isär, mäter sig, stå sig, står sig, jämförd, jämförda, jämfört, skiljas, åtskilja, avvika från, i jämförelse, sätta i relation, spännvidd/en, glapp/et, hur långt ifrån, hur skiljer sig, skiljer sig, större än vad, ställt mot, ställda mot, bredvid, diff, diffen, gap, gapet, avstånd, avståndet, lika mycket, lika mycket som, lika dyrt som, lika stor avgift som, jämför/a/t/s/else/elsen/elser, ställ/a/er, kontra, versus, vs, skillnad/en/er, skilja, skiljer, skilde, jmf, jfr, mellanskillnad/en, differens/en',
    than: 'än',
    against: 'mot, gentemot, jämfört med, i jämförelse med, i förhållande till, jämte, emot',
    more: 'oftare, går om, mer, mera, dyrare, fler, högre, större',
    fewer: 'mindre, billigare, färre, lägre',
    over: 'passerar, passera, överskrider, överskrida, över, mer än, mera än, fler än, högre än, större än, överstiger, överstigande, dyrare än, ovanför, från och med',
    under:
      'under, mindre än, färre än, lägre än, billigare än, understiger, understigande, nedanför, inte mer än, inte över',
    between: 'mellan, emellan, inom, i intervallet',
    'at-least': 'kommer upp i, når upp till, uppgår till minst, åtminstone, minst, lägst, inte under',
    'at-most': 'högst, max, som mest, upp till, maximalt, inte mer än, inte över',
    without:
      'slapp, sluppit, slippa, streck, strecket, ett streck, står på noll, utan, saknar, slipper, betalar inte, inte betalar, betalar inget, betalar ingenting, inte behöver betala, gratis, avgiftsfri/a, avgiftsfritt, noll kronor, ingen avgift',
    each: 'respektive bolag, respektive kund, respektive förvaltning, respektive stadsdel, fördelar det sig, fördelar sig, per tjänst, var och en, varje, vardera, per kund, per tjänst, var för sig, uppdelat, specificera/t, specifikation, fördelat',
    change: `rörelse/n, svängning/en, skifte/t, skillnad mot i fjol, skillnaden mot i fjol, skillnad mot förra året, skillnaden mot förra året, hur har det gått, hur gick det för, blivit billigare, blivit dyrare, bli billigare, bli dyrare, ändrat sig, förändrat sig, fluktuerat, justerats, justerad, justering/en, skillnad från, mellan 2024 och 2025, från 2024 till 2025, sen 2024, över tid, historisk/t/a, jämfört med i fjol, mot i fjol, jämfört med förra året, gentemot i fjol, gentemot förra året, mot förra året, oförändrat, ändrad, ändrade avgifter, ändrar, ändras, ändrats, ändrats, ändrades, ändrade, ändrat, ändring/en/ar, förändra/s/t/de/des/ts/d/r, förändringar, förändring/en/ar, utveckling/en, utvecklats, utvecklat, utvecklades, utvecklas, utvecklade, utvecklar, hänt med, hände med, hänt, hände, gått upp eller ner,
      jämfört med året innan, jämfört med året före, mellan åren, från år till år, trend/en`,
    rose: 'uppgång/en/ar, kliva/klev upp, klättra/r/t/de, skjuter i höjden, sköt i höjden, lyft/er/s, tilltar, tilltog, påslag/et, tillskott/et, tillväxt/en, plus på, utöka/r/s/t/d/des, uppräknad, uppräknat, uppräknas, uppskriv/ning/s, stegring/en, stegra/s/t/des, fördyra/s/t/des/d, fördyring/en/ar, prishöjning/en, avgiftshöjning/en, kostnadsökning/en, höjts, ökar upp, höjer sig, gå upp, går uppåt, drar iväg, dra iväg, drog iväg, stack iväg, ökande, växande, stigande, tar in fler, får in fler, får fler, fick fler, nyrekryterar, åkte på, upp till, räkna upp, räknas upp, uppräkning, uppräkningen, plussa på, plussar på, lägg på, lägger på, ytterligare, växer, växa, vuxit, växte, växer till, fick högre, fått högre, blev högre, blivit högre, fick höjd, fått höjd, öka/r/t/de/d, ökning/en/ar, stiga, stiger, steg, stigit, höj, höja, höjer, höjde, höjs, höjt/s, höjd/a, höjdes, höjning/en/ar, upp, gick upp, gått upp, blivit dyrare, blev dyrare, ökade mest',
    fell: 'nedgång/en/ar, dyk/er, dök, dalar, dalade, rasar, rasade, ras/et, faller, föll, fallit, avtar, avtog, nedskärning/en/ar, skär bort, skar bort, skära bort, banta/s/r/t/de, trimma/s/r/t/de, dra ner, drar ner, drog ner, dra ned, drar ned, drog ned, dragit ner, nedsättning/en, rabatt/en, avdrag/et, reducering/en, reducera/r/t/d/de/des, sänkts, minskat, går nedåt, drar in, dra in, drog in, avlägsnas, prissänkning/en, avgiftssänkning/en, kostnadsminskning/en, lättnad/en, besparing/en, minus på, krymp/er/t/te, krympa, skärs bort, halkar ner, kommit ner, kom ner, kommer ner, ned med, tappat, förlora/r/t/de ärenden, mister, mist, bli av med, blir av med, blev av med, färre än nu, gör sig kvitt, lämnar ifrån sig, prutar, prutar bort, pruta, sparar bort, fick lägre, fått lägre, blev lägre, blivit lägre, minska/r/t/de/s, minskning/en/ar, sjunka, sjunker, sjönk, sjunkit, ner till, ned till, sänk, sänka, sänker, sänkte, sänks, sänkt/s, sänkta, sänktes, sänkning/en/ar, ner, ned, gick ner, gått ner, gick ned, gått ned, blivit billigare, blev billigare, tappade, tappar, tappa, kapa/s/r/t/des/ts, skärs ner, skär ner, dras ner, krymper, krymps, reduceras, bantas, säger upp, säga upp, sagt upp, sade upp, dra bort, drar bort, gör sig av med, avvecklar, lämnar tillbaka',
    appeared:
      'nya, nya kunder, tillkommit, tillkom, tillkomna, nytillkommen, nytillkomna, nytillkommet, kommit till, kom till, nykomling/ar, börjat betala, började betala, dykt upp, dök upp',
    vanished:
      'försvunnit, försvann, försvunna, fallit bort, föll bort, har lämnat, lämnat, lämnade, slutat, slutade, slutat betala, slutade betala, finns inte längre, inte finns längre, inte längre finns, inte längre med, inte med längre, finns inte kvar, inte finns kvar, lagts ner, lagts ned, upphört, upphörde, utgått, utgick, inte är kvar, inte kvar, inte längre betalar, betalar inte längre',
    since: 'sedan, sen, fr o m, ifrån, från, gentemot i fjol',
    why: 'varför, orsak/en/er, orsaken till, anledning/en, beror, vad beror, hur kommer det sig, hur kan det komma sig, hurså, hur så, varför då, av vilken anledning, hur kommer det, förklaring till att',
    how: 'hur, hurdan, på vilket sätt, vilket sätt',
    explain: `har man räknat, har ni räknat, har de räknat, räknar man, räknar ni, har det räknats, är det räknat, uträknat, uträknad, hur är det uträknat, sammansatt, sammansatta, hopräknad hur, redovisa/s/r/d/t, redogör, redogöra, redogörelse/n, specificera hur, bakgrunden till siffran, vad ligger bakom, ligger bakom, logiken, hur tänkte ni, räkneexempel/et, visa uträkning, visa beräkningen, visa uträkningen, gå igenom, genomgång/en, steg för steg, hur fick ni, hur får ni, bygger avgiften, bryt ner, bryta ner, nedbruten, nedbrytning/en, hur hamnade, hur hamnar, hur landade, hur landar ni, vad grundar sig, härstamma/r, hur resonera/r/t/de, matematiken, siffran bakom, räknas den, räknas det, räknat ut, räknades ut, framräknad, framräknat, framräknade/s, kalkylera/d/t, beräknats, hur beräknas, hur uppkom, uppkomma, uppkom, förklara/r/s/t, förklaring/en, räknas, räknats, räknades, räkna fram, räknat fram, räknar fram, räknade fram, räknas fram, räknats fram, räknas ut, räknats ut, räkna ut, räknar ut, räknade ut, beräkna/s/d/t/r/ts/des,
      beräkning/en/ar, uträkning/en/ar, uträknad/t, härled/a/s/t, härledning/en, formel/n, uppställning/en, steg för steg, kommit fram till, kom fram till, kommer ni fram, kommer man fram, uppkommer, uppkommit,
      uppstår, bakom, visa hur, motivera, motivering/en, redovisa hur, fått fram, får fram, tagits fram, tas fram, hur har ni, hur kom ni, utredning, uträkningen, uträknas, kalkyl/en, uträkningarna`,
    rule: `på vilka grunder, vilka grunder, grunder, grunderna, utslaget på, slås det ut, hur delar man, kostnadsdelning/en, hur delas, delar ni upp, fördelar ni, portionera/s/r, fördelningssätt/et, beräkningsmodell/en, beräkningsprincip/en, avgiftsmodell/en, debiteringsmodell/en, ligger till grund, baserar, baserar sig på, efter vad, utifrån vad, enligt vilken princip, tilldela/s, bygger på, byggde på, byggt på, bygger, byggde, baserades, baserats, baseras, baseras på, grundas på, grundar sig på, beräkningsgrund/en, fördela/s/d/t/de/r, fördelas, fördelning/en, fördelningsnyckel/n, fördelningsnycklar/na, fördelningsgrund/en/er, fördelningsmodell/en, fördelningsprincip/en, nyckel/n, princip/en/er/erna, regel/n, regler/na,
      modell/en, delas, delades, delas upp, fördelades, dela upp, slås ut, fördelningsregel/n, prismodell/en, vad betyder, vad innebär, vad ingår i, vad består`,
    equal:
      'lika, fast del, fasta delen, den fasta delen, lika del, likadelen, lika delen, jämnt, grunddel/en, lika stor del',
    source:
      'var någonstans, vilken sida, vilken bilaga, bilaga/n, nedskrivet, dokumenterat, kolumn/en, vilken rad, vilken kolumn, tryckt någonstans, hämtad ifrån, hämtat ifrån, hämtad, hämtat, kommer siffran från, källa/n, källor/na, källhänvisning/en, varifrån, ursprung/et, dokument/et, underlag/et, belägg/et, hänvisning/en, var i prislistan, vilken prislista, var kommer, varifrån kommer, kommer ifrån, kommer från, var står, var finns, var hittar, står det, belägg för, referens/en',
    status:
      'preliminär/a/t, preliminärt, prel, ej tryckt, inte tryckt, otryckt, ej fastställd/a/t, inte fastställd/a/t, version/en/er, vilken version, publicerad/e/es/t, publicering/en, publiceringsdatum, slutlig/a/t, definitiv/a/t, hur aktuell/t/a, hur färsk/t/a, hur gammal/t, hur gamla, vem har gjort listan, vem har gjort prislistan, vem har tagit fram listan, ansvarar för prislistan, ansvarar för listan, ansvarig för prislistan, ansvarig för listan, uppdaterad/e/t/s, uppdaterades, uppdatering/en/ar, vilken lista, vilka listor, spikad/e/t, spikats, klubbad/t, färdig/t/a',
    where: 'var, vart, någonstans',
    period:
      'tidsrymd/en, tidsspann/et, räkneperiod/en, insamlingsperiod/en, insamlade/s, räknades ärendena, mätfönster, mätfönstret, mättillfälle/t, avläsningsdag/en, avläsningsdatum, vilken tid, vilket intervall, vilka kvartal, vilket tidsintervall, när mättes, när räknades, när lästes, under vilken tid, under vilken period, under vilka månader, mellan vilka datum, tidsram/en, period/en/er, tidsperiod/en/er, mätperiod/en/er, vilka månader, från vilken månad, vilken månad, mätning/en/ar, mättes, mäts, mätt/a, uppmätt/a, månader/na, statistikperiod/en, avläsning/en, avläst/a, avläses, avlästes, mätdatum, mätdag, insamlad, gäller för tiden',
    when: 'när, vilket datum, vilken dag, vilka månader, hur länge',
    agree:
      'är det rätt, är det riktigt, är rätt, rätt siffra, rätt belopp, rätt summa, korrekt att, är korrekt, stämmer det, visst stämmer, kan det stämma, kan stämma, går det ihop, inte stämma, stämmer inte, fel siffra, är felaktig/t, felaktig/t/a, inkorrekt, inte korrekt, avviker från, skiljer sig från det tryckta, dubbelkolla/t, verifiera/t, bekräfta, stäm av, går inte ihop, stämma, stämmer, stämde, stämt, avvika, avviker, avvikelse/n/r, avstämning/en, stäm av, stämma av, korrekt/a, kontrollera/t, kontrollräkna/t, går ihop, gå ihop, gick ihop, fel i listan, fel i prislistan, rätt uträknat, rätt räknat, stämmer överens, summerar inte, går jämnt upp, är du säker, är ni säkra, felräknat, felräknad, räknefel',
    rounding:
      'avrundningsfel/en/et, avrundningsdifferens/en/er, avrunda/s/t/d/r, avrundning/en/ar, öre/t, öresavrundning/en, ören, raderna, går inte ihop',
    member:
      'något mer än, något annat än, något utöver, med, med i, ingå/r, ingick, ansluten, anslutna, anslutet, omfattas, deltar, delta, nyttja/r/s, använda, använder, använt, med på listan, är med, finns med, köper, abonnerar, tillhör, kopplad, kopplade',
    who: 'vem, vilka, vilken, vilket, vems, vilkas, vad för, vilkendera, någondera',
    list: 'hela listan, skriv ut, skriva ut, skriver ut, rabbla/r/de, rabbla upp, rabblar upp, lista upp, redovisa alla, visa samtliga, förteckning/en, uppräknade, namnge, nämn, nämna, vilka allihop, fullständig lista, hela listan över, ge mig en lista, ge mig alla, alla som, lista, listan, räkna upp, radda upp, rada upp, uppräkning, visa alla, visa, lista alla, översikt/en, tabell/en, uppställning, alla kunder, sammanställning/en',
    customer: 'betalare/n, betalarna, kund/en, nr, nummer, enhet/en, verksamhet/en',
    service: 'tjänst/en/er/erna, tjänsteutbud/et, tjänsteområde/n',
    years: 'vilka år, vilket år, årtal, åren, vilka årtal',
    exist: 'finns, finns det, existerar, har ni, har du',
    none: 'inget alls, ingen, inget, inga, ingenting, noll, inte, ej, aldrig, 0',
    only: 'bara, endast, enbart, uteslutande',
    exactly: 'exakt, precis, prick, jämnt',
    'follow-up':
      'motsvarighet/en, vid den nivån, på den nivån, med den nivån, i det scenariot, med de siffrorna, då i stället, likaså för, och så, och sen, vad gäller, beträffande, angående, ifråga om, när det gäller, vidare, och vad gäller, hur är det då med, hur blir det då för, i det läget, i det fallet, i så fall, i detta fall, då, men, också, även, med, också då, för då, likaså, detsamma för, samma för, hur är det med, hur är det för, hur ser det ut för, vad gäller för, vad säger du om, motsvarande',
    and: 'och, samt, o, el, &, respektive, eller',
    we: 'vi, oss, vår, vårt, våra, jag, mig, min, vårat, mitt, våran, ni',
    both: 'båda, bägge, båda två, dessa två, dessa tre, alla tre, av dem, av dom, av de två, av de tre, för de tre, för de två, bådas',
    them: 'de, dom, dem, deras, domarnas, dessa, dess, de där',
    it: 'den, det, denna, detta, han, hon, hans, hennes, densamma',
    instead: 'i ställt, i ställte, i stälet, iställt, istälet, istället, i stället, hellre, snarare',
    'instead-of': 'istället för, i stället för',
    same: 'samma, likadant, densamma',
    'other-way': 'tvärtom, omvänt, åt andra hållet',
    previous:
      'året dessförinnan, dessförinnan, senast, förra gången, i fjor, föregående period, tidigare i år, föregående år, året innan, året före, tidigare år, föregående, tidigare, innan, förut, förr',
    newer:
      'från början, från start, innan ändringen, före ändringen, utan ändringar, i dag, dags dato, just nu, nuläge/t, i nuläget, numera, för närvarande, innevarande, senaste, senaste året, nuvarande, aktuell/a/t, gällande, nu, idag, nyaste, den nya',
    simulate:
      'räkna på, räknar på, simulera/r, simulering/en, simulator/n, formulär/et, kalkylator/n, testa en ändring, prova en ändring',
    export:
      'exportera/r/s/d/t, export/en, excel, excelfil/en, excelark/et, excelformat, xlsx, csv, csv-fil/en, csvfil/en, csv-format, kalkylark/et, kalkylblad/et, ladda ner, ladda ned, ladda hem, laddas ner, laddas ned, nedladdning/en, nedladdningsbar/t, hämta fil/en, skicka fil/en, som fil, som en fil, pdf, word, powerpoint',
    if: 'om, ifall, därest',
    hypothetical: `föreställ dig, föreställ er, anta nu att, låt säga, låt säga att, låt oss säga, låt oss anta, säg nu att, om vi säger, givet att, under förutsättning att, i händelse av, tänk dig, tänk dig att, tänkt scenario, vad skulle hända, vad skulle det bli, vad blir följden, hur skulle det bli, hur skulle det se ut, hypotes, hypotetisk/t, fiktivt, räkna med, prova att, testa att, testa hur, testa vad, skulle det bli om, räkna på, räkna på att, tänk om, tänk att, anta, anta att, antag, antag att, säg att, simulera/r/t, simulering/en, vad händer om, hypotetiskt, låtsas, låtsas att, räkna med att, räkna om,
      vad blir det om, vad blir avgiften om, hur blir det om, gränsen`,
    'at-what': 'vid vilket, vid vilken, vid hur många, från vilket, från hur många',
    aim: 'måste kosta, behöver kosta, behöva kosta, för att, så att, måste vara, måste bli, behöver vara, skulle behöva vara, behöva vara',
    'one-more':
      'en till, ett ärende extra, ett samtal extra, en användare extra, en licens till, en licens extra, ett extra samtal, en extra licens, ett ärende till, ett samtal till, en användare till, ett till, ytterligare ett ärende, ytterligare en användare, ett extra ärende, en extra användare, marginalkostnad/en',
    steps: 'känslighet/en, känslighetsanalys/en, känslig',
    affected:
      'hur slår det mot, slår det mot, slår mot, slår på, hur slår, effekt/en för, effekten på, konsekvens/en/er för, vad betyder det för, vad innebär det för, hur landar, hur blir det för, vad händer med, vad händer för, vad sker med, vad sker för, hur drabbas, utfall/et för, utslag/et för, följd/en för, hur går det för, hur hamnar, hur påverkas, hur påverkar, påverka/s/n/r/d/t/de/des/ts, drabba/s/r/t/de/ts/des, effekt/en/er/erna',
    leave:
      'utan, ur, utgår ur, utgår, lyfts ur, lyfts ut, lyft ut, plockas bort, plockas ut, plocka bort, plocka ut, kastas ut, stängs av från, tackar nej till, avstår från, avstår, säger upp sig, säger upp avtalet, säga upp avtalet, upphör med, upphör att använda, inte längre är med, inte längre använder, inte är med, inte var med, kliver ur, klev ur, träder ur, går sin egen väg, tas ur, tas ut ur, tar sig ur, ta sig ur, lämnar oss, säger nej till, försvann, försvunnit, föll bort, faller bort, tas bort från, stryks från, stryks ur, inte deltar, läggs ner, läggs ned, lagts ner, avvecklas helt, drar sig ur, drog sig ur, kliver av, klev av, går ur, gick ur, gå ur, lämnar, lämnat, lämnade, lämna tjänsten, träder ut, utträder, slutar med, hoppar av, försvinner, utan längre, slutar, slutar använda, slutar i, lämna',
    join: 'kommer till, tillkommer som kund, träder in i, kommer in som, hoppar på, hoppar in, ansluta, ansluta sig, ansluter sig till, blir ansluten, blev ansluten, blir med i, blev med i, vara med i, fick vara med, tas in i, tas med i, få tillgång till, kopplas till, börjar i, börjar med, köper in sig i, nyansluts, nyanslutning, gå in i, går in i, gick in i, skulle börja använda, börja med, stiger in i, går med, gå med, gick med, går med i, gick med i, gå med i, kommer med, kommer in, kommer in i, kom in i, kliver in i, tar sig in i, börjar köra, börja köra, börja använda, började använda, vill börja, vill in i, hakar på, kopplas in, kopplar in sig, kopplas på, ansluter, ansluter sig, ansluts, anslöt sig, börjar använda, börjar i, blir kund, blir kund i',
    split:
      'delas i, dela i, delar upp sig, delas upp i, dela upp i, delas upp på, delas på, delades i, splittras, splittras i, splittas, klyvs, klyvs i, delar på sig',
    newcomer:
      'nya kunder, ny kund, en ny kund, nya kunden, den nya kunden, ytterligare en kund, en kund till',
    weights: 'vikt, vikten, vikter, vikterna, viktning, viktningen',
    merge:
      'samman, ihop, gå samman, gingo samman, ginge samman, går ihop till, gick ihop till, läggs ihop till en, blir en stadsdel, blir en förvaltning, blev en förvaltning, blev en stadsdel, blir ett bolag, blev ett bolag, uppgå i, slagits ihop, slagits samman, sammanslagen, sammangående/t, fusionerade/s, fusionera/r, förenas, förenades, slog ihop, slog samman, slår samman, slår ihop, bildade en, i ett och samma, gemensam stadsdel, gemensam förvaltning, läggs samman, läggas samman, sammanslagning, sammanslagna, sammanslagningen, fusion, fusionen, blir en enda, blev en enda, blir ett enda, blev ett enda, bildar en gemensam, blir en gemensam, går upp i, gick upp i, uppgår i, uppgick i, slår sig samman, slår ihop sig, slå ihop, slås ihop, slogs ihop, slogs samman, slås samman, slå samman, går ihop, gick ihop, går samman, gick samman, fusioneras, går med i, gick med i',
    undo: 'ångra, ångra dig, ta tillbaka, backa',
    redo: 'gör om, gör om igen, upprepa ändringen',
    reset:
      'ångra allt, ångra alla, återställ, nollställ, börja om, rensa, ta bort alla ändringar, ta bort allt',
    remove: 'ta bort, stryk, stryks, radera, slopa, slopas, slopades, avskaffas, tas bort, togs bort',
    scenario:
      'scenario/t, scenarier, scenariot, ändringarna, mina ändringar, visa ändringarna, vilka ändringar',
    winners: 'tjänar mest, får lägst höjning, vinner mest, vinner, vinnare, vinnarna, tjänar mest på',
    losers:
      'drabbas hårdast, drabbas mest, drabbas värst, hårdast drabbad/e, förlorar mest, förlorar, förlorare, förlorarna',
    conditional: 'bleve, vore, finge, ginge, kostade det om, torde, skulle',
    'change-order':
      'halvering/en, fördubbling/en, dubblering/en, tredubbling/en, gör det till, låt, låta, sätt till, ändra till, ändra antalet, ändra totalen, ändra prislistan, ändra avgiften, ändra priset, ändra andelen, sätt, sätt till, testa, prova, pröva, dubbla, dubblas, dubblar, dubbelt, dubbelt så många, dubbelt så mycket, halvera, halveras, halverar, hälften så många, fördubbla, fördubblas, tredubbla/r/s/de/t, tredubblas, sätta',
    greeting:
      'hej, god förmiddag, god eftermiddag, godkväll, tjenixen, hejsan svejsan, hej på er, hej på dig, hej igen, hallå där, goddagens, hejsan, hallå, tjena, tja, tjenare, god morgon, godmorgon, god dag, goddag, god kväll, hej hej, morsning, tjo, hejhej, mors, halloj, tjabba, tjosan',
    help: 'hur använder man dig, hur använder man, vad kan man använda dig till, vad kan jag använda dig till, hur gör man, kom igång, vad är du bra för, hjälp, hjälpa, hjälp mig, vad kan du, vad kan jag fråga, vad gör du, vem är du, vad är du, hur funkar du, hur fungerar du, vad vet du, instruktioner, kommandon, meny, hur använder jag, vad kan du göra, vad kan du svara på, vad kan man fråga, exempel, är du en robot, är du en bot, är du en människa',
    thanks:
      'tack för mig, det var allt, det räcker så, bra tack, fint så, jättebra, jättetack, underbart, bravo, strålande, klockrent, finemang, snyggt, gött, nice, schysst, schyst, toppenbra, det var allt för nu, inget mer, det var bra så, jag är nöjd, då är jag nöjd, tack, tack snälla, tack ska du ha, tusen tack för hjälpen, jag tackar, fint tack, tack tack, tackar, toppen, super, kanon, härligt, tusen tack, tack så mycket, tack för hjälpen, stort tack, tackar och bockar, toppen tack, perfekt, bra jobbat, toppen tack, suveränt, utmärkt, grymt',
    goodbye:
      'trevlig helg, ha en bra dag, ha en fin dag, på återseende, tjingeling, vi ses igen, ha de, hörs, hejdå, hej då, adjö, vi hörs, ha det bra, ha det, farväl, ses, vi ses',
    english: 'på engelska, engelska',
    swedish: 'på svenska, svenska',
    history: `planerades, klubbade/s, klubbat, bundna av, bunden av, införas, införa, infördes, införde, införande/t, införts, infört, inrättades, inrättande/t, inrättas, inrätta, startade, starta, starten, start, målet, mål, syfte/t, syftet, bakgrund/en, historia/n, historik/en, föreslogs, föreslog, tanken, tänkt, på den tiden, dra igång, drog igång, drogs igång, dras igång, togs i drift, remiss/en, remissvar/et, remissvaret,
      upphandling/en, upphandlad, upphandlat, entreprenad, entreprenör/en, avtal/et, avropas, avrop, kommunfullmäktige, fullmäktige, beslut/et, beslutade/s, beslutet, målsättning/en, ambition/en, vision, 2009, 2008, telefoni/n, beställaransvar/et, bakgrunden, före växeln, ursprungligen`,
    elsewhere: `göteborg, malmö, uppsala, västerås, örebro, linköping, helsingborg, norrköping, jönköping, umeå, lund, borås, sundsvall, gävle, eskilstuna, södertälje, karlstad, halmstad, växjö, kiruna, luleå, solna, sundbyberg, nacka, lidingö,
      täby, danderyd, sollentuna, huddinge, haninge, botkyrka, järfälla, tyresö, värmdö, vallentuna, upplands väsby, upplands bro, sigtuna, norrtälje, nynäshamn, salem, ekerö, österåker, vaxholm, region stockholm, regionen, landstinget, sl, norge, oslo, köpenhamn, danmark, finland, visby, kalmar, falun, trollhättan`,
    'part-of-year':
      'per månad, i månaden, varje månad, månadsvis, månadsavgift/en, månadskostnad/en, per kvartal, i kvartalet, varje kvartal, kvartalsvis, kvartalskostnad/en, kvartalsavgift/en, per vecka, i veckan, per dag, om dagen, per halvår',
    area: 'västerort, söderort, ytterstaden, ytterstan, inre staden, yttre staden, närförort, närförorter/na, förort/en/er/erna, norrort, västerorts, söderorts',
    contact:
      'vem frågar jag, vem frågar man, vem ska jag fråga, vem kan jag fråga, vem kontaktar jag, vem kontaktar man, vem kan jag kontakta, vem pratar jag med, vem ska jag prata med, vem vänder jag mig till, vart vänder jag mig, vart ringer jag, vem hör jag av mig till, vem mejlar jag',
    unrelated: `fakturadatum/et, förfallodatum/et, förfallodag/en, betalningsvillkor/en, när kommer fakturan, när kommer räkningen, när skickas fakturan, när skickas fakturorna, när får vi fakturan, när faktureras, när debiteras, vilket konto, konteringssträng/en, kontosträng/en, överklaga/r/s, överklagan, bestrida, it-arbetsplats/en/er, skriv över, skriva över, administratörsläge, första halvåret, andra halvåret, första kvartalet, andra kvartalet, tredje kvartalet, fjärde kvartalet, hittills i år, halvårsvis, hur många jobbar, hur många arbetar, hur många är anställda, hur många bor, bor det, invånare, hur många anställda, hur många medarbetare, mobilnummer, mobilnumret, kontaktperson/en/er, kontaktuppgift/er, vem ska jag ringa, vem kan jag ringa, vem ska jag kontakta, hur många sekunder, hur många minuter, hur många timmar, svarstid/en/er, kötid/en/er, väntetid/en/er, hur många personer, vem jobbar, vem arbetar, vilka jobbar, tjänar, tjäna, chef för, chef på, vem är chef, ignorera, instruktioner, tidigare instruktioner, moms/en, momsen, vad heter, chefen för, invånare, invånarna, befolkning/en, väder, vädret, lön, löner, löne, skatt/en, skatter, vitsar, vits, skämt, recept, fotboll, bitcoin, aktier, aktie, hyra, hyran, elpris/et, elräkning/en, elkostnad/en, bensin, semester, sjuk, personal/en, anställda, anställd,
      budget i staten, statsminister/n, klockan, telefonnummer, telefonnumret, adress/en, öppettider, mejl, mejladress, epost, e-post, dikt, sång, film, musik, politik, politiker, sos, prognos, städning/en, lokalvård/en, it-stöd, skolmat, sophämtning, parkeringstillstånd, bygglov, förskoleplats, felanmälan`,
    per: 'per, per styck, styck',
    yes: 'ja, japp, jo, jajamän, precis, absolut, stämmer bra, ok, okej, gärna, visst, jepp, exakt, korrekt ja',
    no: 'nej, nä, nix, nope, inte alls, nehej',
  },
  groups: {
    all: {
      plural:
        'alla kunder, samtliga kunder, kunder, kunderna, samtliga, alla tillsammans, hela staden, staden, stockholms stad, stockholm stad, alla, allihop, allihopa, hela listan, hela tabellen, allesammans, kundernas',
      singular: '',
    },
    administrations: {
      plural:
        'förvaltningar, förvaltningarna, förvaltningarnas, nämnder, nämnderna, nämndernas, alla förvaltningar, förvaltningar och stadsdelar, kontoren, kontor',
      singular: 'förvaltning, förvaltningen, nämnd, nämnden',
    },
    departments: {
      plural:
        'fackförvaltningar, fackförvaltningarna, facknämnder, facknämnderna, centrala förvaltningar, centrala förvaltningarna, fackförvaltningarnas',
      singular: 'fackförvaltning, fackförvaltningen, facknämnd',
    },
    districts: {
      plural: `stadsdelar, stadsdelarna, stadsdelarnas, stadsdelsförvaltningar, stadsdelsförvaltningarna, stadsdelsförvaltningarnas, stadsdelsnämnder, stadsdelsnämnderna, sdf:er, sdf:erna, sdferna, sdfer, sdf er, sdf erna, sdf:ernas, alla sdf, samtliga sdf, sdn, alla stadsdelar`,
      singular:
        'stadsdel, stadsdelen, sdf, stadsdelsförvaltning, stadsdelsförvaltningen, stadsdelsnämnd, stadsdelsnämnden',
    },
    companies: {
      plural:
        'bolag, bolagen, bolagens, bolagets, kommunala bolag, företag, företagen, dotterbolag, dotterbolagen, stadens bolag, bolagskoncernen, koncernen, bolagsgruppen',
      singular: 'bolaget',
    },
    foundations: { plural: 'stiftelser, stiftelserna, stiftelsernas', singular: 'stiftelse, stiftelsen' },
  },
  relativeYears: {
    '0': 'iår, i år, detta år, innevarande år, det här året, årets',
    '-1': 'ifjol, för ett år sedan, ett år sedan, förra året, i fjol, fjol, fjolåret, fjolårets, förra årets, föregående kalenderår',
    '-3': 'för tre år sedan, tre år sedan, 3 år sedan',
    '-2': '2 år sedan, för 2 år sedan, för två år sedan, två år sedan, förrförra året, i förrfjol, förrfjol',
    '2': 'om två år, om 2 år',
    '3': 'om tre år, om 3 år',
    '1': 'framöver, i framtiden, om ett år, nästa år, kommande år, nästkommande år, nästa års, till nästa år',
  },
  ordinary: `motsvara, små, stora, mindre kunder, större kunder, hjälpen, nästa gång, slå upp, slår upp, kolla upp, leta upp, ta upp, tar upp, hela vägen, ordnar sig, ordna sig, allt väl, allt bra, allt gott, rätt växel, hög växel, låg växel, räckte fram växeln, räcker fram växeln, lade fram växeln, växel tillbaka, tappa modet, tappa inte, delar, vägnar, å vägnar, era, tjänst era, kring, avseende, enskilt, spannet, spann, ligger till, svarar för, svarar mot, tar på sig, kakan av, poster, post, posten, likvärdig, samman, avgiftsboten, boten, bot, samtidig, samtidigt, drar, drog, räkna, räknar, räknat, räknade, inräknade, inräknat, medräknat, räknat på, räknat från, räknat i, alltihopa, hämtad, delat, hämtat, ändå, själv, själva, själva, bara, oj, ojdå,  aj, all, andra, annan, annat, antingen, att, av, avse, avser, behöver, behov, besked, bland, bli, blir, blev, blivit, bra, bör, borde, både, börja, började, dag, dagar, dagens, data, dig, din, dina, ditt, dock, du, där, därför, efter, eftersom,
    egen, egentligen, egna, en, enligt, er, era, ert, ett, exakt/a, fast, fasta , finns, fanns, fick, flera, folk, fort, fram, framöver, framgår, fråga, frågan, frågor, frågar, från, fyra, få, får, fått, följande, för, före, förra, första, förstår, förstå, ge, gett, ger, gick, gjort, gjorde, glad, god, gott, gång, gånger, gå, går, gäller, gälla,
    gör, göra, ha, haft, hade, hamn på, har, helt, heter, hitta, hittar, hos, hur, här, hälsningar, hälsning, i, iaf, idé, igen, igår, prislista/n/ns, prislistor, information, info, innan, innehåller, inom, inte, intressant, ju, just, kan, kanske, kolla, kollar, kollega, kollegor, kom, komma, kommer, kort, kunde, kunna, kvar, kära, känner, käre, lite, liten, litet, lite grann,
    lägga, lägger, länge, lätt, man, margareta, med, meddela, medan, mejla, mellan, mer, mina, mindre, mycket, mkt, måste, många, möjligt, månad, månaden, möte, mötet, namn, namnen, namnet, naturligtvis, ner, nog, ny, nya, nyss, någon, något, några, nån, nåt, när, nästa, nöjd, ok, olika, ord, oss, plötsligt, på, passar, rad, raden, rätt, rapport, rapporten,
    redan, resp, resten, rimligt, rör, sa, sade, sak, saken, samband, samma, se, ser, sett, sida, sidan, siffra, siffran, siffror, siffrorna, sig, sin, sina, sist, sitt, ska, skall, skicka, skickar, skriv, skriva, skulle, snabb, snabbt, snarast, snälla, som, stad, stadens, stads, stan, stor, stora, stort, står, stå, svara, svar, svaret, så, såg, sån, säg, säga, säger, sätt, ta, tar, tack, tacksam, tag, tal, talet, tas, tid, tiden, till, titta,
    tog, tredje, trevlig, tror, tro, tycker, ur, ut, ute, vad, va, vara, var, varit, vecka, veckan, vet, veta, vid, vidare, vi, vill, ville, visa, visas, vår, vänlig, vänliga, vänligen, väl, är, året, år, års, årlig, årliga, årligen, åt, även, ännu, önskar, över, budget, budgeten, budgetera, budgetarbete, budgetarbetet, kontroll, kontroller, ekonomi, ekonom, controller, controllern, controllers, chef, chefen, beställt, uppgift, uppgiften, uppgifter, underlag till,
    hamna, hamnar, hamnat, hamnade, varav, därav, sparat, spara, spar, menar, menade, mena, mår, byggt, byggde, avseende, förhand, på förhand, läser, läses, jobbar, arbetar, ansvarar, sköter, behandlar, nämligen, gemensam, gemensamma, kommun, kommunen, kommunens, fin, fint, fasen, jäkla, fan, ursäkta, förlåt, sorry, okej, eh, öh, hm, hmm, asså, alltså, typ, liksom, gissa, vilse, nere, uppe, närmare, igenom, genom, omkring, ungefär, cirka, ca, circa, runt, kring, drygt, knappt, nästan, precis, faktiskt, gärna, tacksamt, snäll, svarar, skrivit, ringer, telefon, tele, ringa, ringt, mvh, hälsar, vänligt, kvällen, morgon, eftermiddag,
    ad, undrar, undrade, undra, funderar, fundera, funderade, behöva, skicka över, ge mig, berätta, ange, skulle vilja, vill veta, vilja, kan du, lämna, gav, höra, hör, hörde, tal om, talar, tala, prata, pratar, sök, söka, söker, letar, leta, hämta, hämtar, plocka, plocka fram, ta fram, listad, rader, kolumn, kolumnen, cell, fastställ, fastställd, fastställt, beslutad, fastställda, angiven, angivet, angivna, tryckt, tryckta, publicerad, publicerade, kilo, lista över, listor, gärde, fasad, 
    ab, sdf, stadsdelsförvaltning/en, stadsdelsnämnd/en, stadsdel/en, förvaltning/en, nämnd/en, kontor/et, bolag/et, stiftelse/n, aktiebolag/et, förvaltningens, nämndens, kontorets, stadsdelens, januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, halvår, kvartal, kvartalet, självklart, verkligen, alldeles, går det, gick det, äldre, gamla, gammal, gammalt, ung, nya, sant, skulle behöva, skulle vilja, jag skulle, skulle du, skulle ni, skulle man, tillräckligt, tillhanda, framme, mellantid, kommentar, kommentarer, större, mindre, bättre, sämre, grund, grunden, botten på, låg, låga, lågt, hög, höga, högt, avrapportera, räkning, räkningen, räkningar, bokföra, bokförs, konto, kontot, kontera, konterar, saldo, dags, klart, klar, färdig, fel, felet, rimlig, orimlig, orimligt, konstig, konstigt, märklig, märkligt, ny kund, helår, hela året, årsskiftet, ihåg, via, förstås, längst, längre, kortare`,
};
