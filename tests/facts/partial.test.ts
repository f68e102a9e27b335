import { expect, test } from 'vitest';
import { factLines, partialLines } from '../support/facts.ts';

/** A fact that omits a word which bears on it: it stands in the record with what it omits, and no document tells it. */
const PARTIAL: [string, string[]][] = [
  // a title, a family, a sum, an activity or a part: what a word beside it makes another thing
  [
    'Het Delft van Vermeer trok vorig jaar 80.000 bezoekers.',
    ['visitors event=Delft theme=80.000 bezoekers 2025 without Het'],
  ],
  [
    'Het museum kocht Gezicht op Delft voor 3 miljoen euro.',
    ['purchase agent=museum theme=Gezicht value=3 miljoen euro @Delft without Gezicht'],
  ],
  [
    'Uitgeverij Querido verkocht 40.000 exemplaren van De ontdekking van Rotterdam.',
    ['sale agent=Uitgeverij Querido theme=40.000 exemplaren van ontdekking van Rotterdam without De'],
  ],
  [
    'Het museum kocht een schilderij van de familie Six.',
    ['purchase agent=museum theme=schilderij van Six without familie'],
  ],
  [
    'Het museum kocht 30 foto’s van Ed van der Elsken.',
    ['purchase agent=museum theme=30 foto’s van Ed van der Elsken without foto’s'],
  ],
  // of what they are, behind a name
  [
    'Er kwamen 40 klachten binnen bij de gemeente Utrecht over geluidsoverlast.',
    ['crime-report topic=40 klachten without geluidsoverlast'],
  ],
  // so many on that occasion, or in that time
  [
    'Tijdens een 12-urige actie heeft de politie 340 bestuurders beboet.',
    ['fine agent=politie patient=340 bestuurders without 12-urige actie'],
  ],
  [
    'De spits maakte twee doelpunten in de laatste tien minuten.',
    ['scoring agent=spits value=twee doelpunten without laatste'],
  ],
  ['Een liter benzine werd goedkoper (1,89 euro).', ['price-fall theme=Een liter benzine without 1,89 euro']],
  ['De prijs steeg met 4 procent (naar 34 euro).', ['growth difference=4 procent theme=prijs without 34 euro']],
  [
    'Met een opbrengst van 40.000 euro werd de actie vrijdag afgesloten.',
    ['proceeds value=40.000 euro 2026-11-20 without de actie'],
  ],
  [
    'Twee van de aangehouden mannen zijn vrijgelaten.',
    ['release patient=Twee van de aangehouden mannen without aangehouden'],
  ],
  [
    'De politie gaf 300 boetes voor fout parkeren.',
    ['fines-issued agent=politie theme=300 boetes without fout parkeren'],
  ],
  [
    'De politie deelde 120 boetes uit voor te hard rijden.',
    ['fines-issued agent=politie theme=120 boetes without te hard rijden'],
  ],
  [
    'Inwoners klagen over roken bij het ziekenhuis.',
    ['complaint agent=inwoners recipient=ziekenhuis topic=roken ongoing without bij het ziekenhuis'],
  ],
  [
    'Het kabinet trekt 30 miljoen euro uit voor sporten op school.',
    ['budget agent=kabinet goal=sporten value=30 miljoen euro ongoing without op school'],
  ],
  [
    'De rechter verbiedt het roken van wiet op straat.',
    ['ban agent=rechter theme=roken van wiet ongoing without op straat'],
  ],
  [
    'Inwoners klagen over overlast bij het station.',
    ['complaint agent=inwoners topic=overlast ongoing without bij het station'],
  ],
  ['Het totaal komt daarmee op 14.', ['level theme=totaal value=14 ongoing without Het totaal']],
  [
    'De boete bedraagt 5000 euro; 1000 euro is voorwaardelijk.',
    ['level theme=boete value=5000 euro ongoing without voorwaardelijk'],
  ],
  [
    'De straf is twaalf maanden cel, waarvan drie voorwaardelijk.',
    ['level theme=straf value=twaalf maanden cel ongoing without waarvan drie voorwaardelijk'],
  ],
  // for whom
  [
    'De rioolheffing daalt van 225 naar 210 euro voor een bedrijf.',
    ['decline final=210 euro initial=225 theme=rioolheffing ongoing without voor een bedrijf'],
  ],
  // when it was so, where another figure has taken its place
  ['De inflatie lag toen nog op 6 procent.', ['level theme=inflatie value=6 procent without toen']],
  ['De inflatie lag nog op 6 procent.', ['level theme=inflatie value=6 procent without nog']],
  ['De school had destijds 300 leerlingen.', ['users provider=school theme=300 leerlingen without destijds']],
  // by when it had come about
  ['De verdachte was inmiddels gevlucht naar Spanje.', ['flight agent=verdachte goal=Spanje without inmiddels']],
  // of which of them
  [
    'Het aantal jongeren dat hulp krijgt, groeide van 610 naar 655.',
    ['growth final=655 initial=610 theme=aantal van jongeren without dat hulp krijgt'],
  ],
  // why, when and on what occasion
  [
    'Toen de politie kwam, werden drie mensen aangehouden.',
    ['arrest patient=drie mensen without Toen de politie kwam'],
  ],
  // to whom it happened
  [
    'Tegen hem had justitie een boete van 150 euro geëist.',
    ['sentence-demand agent=justitie value=boete van 150 euro without Tegen hem'],
  ],
  // what it explains
  ['Dat kwam door de verkoop van masten aan TenneT.', ['sale recipient=TenneT theme=masten without door']],
  // what it is set against, in words that are no comparison of two times
  // which month it is set against: never when it was
  [
    'Er waren feesten in mei en juni. Vergeleken met die maand namen de prijzen met 0,2 procent toe.',
    ['growth difference=0,2 procent theme=prijzen without maand'],
  ],
  // what it is set against, where that cannot be told
  [
    'De omzet steeg met 3 procent, 5 procent meer dan een jaar eerder.',
    ['growth difference=3 procent theme=omzet without 5 procent meer dan een jaar eerder'],
  ],
  // who did it; which year
  [
    'De club sloot het jaar af met een verlies van 2 miljoen euro.',
    ['loss agent=club value=2 miljoen euro without jaar'],
  ],
  // the reason's place and day are not the event's
  [
    'De politie heeft drie mannen aangehouden wegens betrokkenheid bij de steekpartij zaterdagavond bij het station in Hengelo.',
    [
      'arrest agent=politie offence=betrokkenheid bij steekpartij patient=drie mannen without zaterdagavond + station + Hengelo',
    ],
  ],
  // what it explains, and so how far it holds
  [
    'Het vervoer liep vast doordat de politie het station ontruimde.',
    ['evacuation agent=politie patient=station without doordat'],
  ],
  // there, where nothing says which place it is
  [
    'De wachttijd is er opgelopen van zes naar acht jaar.',
    ['growth final=acht jaar initial=zes theme=wachttijd without er'],
  ],
  [
    'De gemeente wil dat er 300 woningen worden gebouwd, waarvan twee derde betaalbaar.',
    ['construction theme=300 woningen volgens gemeente possible planned without waarvan twee derde betaalbaar'],
  ],
  ['Daar werden twee mannen aangehouden.', ['arrest patient=twee mannen without Daar']],
  // one of a list, whatever its word is taken for
  [
    'Voor de aanleg van wegen, fietspaden en groen trekt de gemeente 62 miljoen euro uit.',
    ['budget agent=gemeente goal=aanleg van wegen + fietspaden value=62 miljoen euro ongoing without groen'],
  ],
  // with what those were who were counted
  [
    'Vorige week werden 1.130 mensen met bijverschijnselen opgenomen in het ziekenhuis.',
    ['hospital-admission patient=1.130 mensen 2026-W46 without bijverschijnselen'],
  ],
  // what does so stands in the clause before
  [
    'Het verbod geldt in elf gemeenten en treft 1.400 bedrijven.',
    ['affliction patient=1.400 bedrijven ongoing without Het verbod'],
  ],
  // so far
  [
    'In Hupsel viel in juli nog maar 4 millimeter regen.',
    ['precipitation value=4 millimeter regen @Hupsel 2026-07 without nog'],
  ],
  // where so many were, and when there were so many
  ['Voor de oorlog telde het dorp 900 inwoners.', ['population place=dorp theme=900 inwoners without Voor de oorlog']],
];

test.each(PARTIAL)('%s', (sentence, partial) => {
  expect(partialLines(sentence)).toEqual(partial);
  expect(factLines(sentence)).toEqual([]);
});

/** Near misses: the phrase or the time is said. */
const WHOLE: [string, string[]][] = [
  ['Een gemiddeld gezin is 983 euro kwijt.', ['spending agent=gemiddeld gezin value=983 euro ongoing']],
  [
    'De rioolheffing daalt van 225 naar 210 euro voor een gezin.',
    ['decline final=210 euro initial=225 theme=rioolheffing ongoing'],
  ],
  ['Vorig jaar lag de inflatie nog op 6 procent.', ['level theme=inflatie value=6 procent 2025']],
  ['De inflatie lag eerder nog op 6 procent.', ['level theme=inflatie value=6 procent']],
  // what happened then stays so
  ['Toen raakten nog 300 mensen gewond.', ['injury patient=300 mensen']],
];

test.each(WHOLE)('%s', (sentence, whole) => {
  expect(factLines(sentence)).toEqual(whole);
});

/** What only adds to the event may be left out: with what, on what occasion, what stands between commas. */
test.each([
  'Boeren hebben met tractoren de A28 geblokkeerd.',
  'Na de wedstrijd werden elf personen aangehouden.',
  'De politie pakte twee verdachten, mannen van 24 en 37 jaar, op.',
  'De man is voor de derde keer gewond geraakt.',
  'De mannen werden er van verdacht 40.000 euro te hebben gestolen.',
  'De gemeente heeft er 3 miljoen euro voor uitgetrokken.',
  'De autoriteiten slaagden erin de versleuteling te kraken.',
  'De prijs van gas stijgt met 4 procent, maar olie blijft even duur.',
  'De kosten, die op 640 miljoen euro worden geraamd, vallen tegen.',
  'Volgens een rapport van TNO bedraagt de schade 3 miljoen euro.',
])('%s', (sentence) => {
  expect(partialLines(sentence)).toEqual([]);
  expect(factLines(sentence)).toHaveLength(1);
});

/** What would be another figure, or a denial of more than was denied, is no fact at all. */
test.each(['Niet alle bewoners zijn geëvacueerd.', 'Nauwelijks 40 mensen werden geëvacueerd.'])('%s', (sentence) => {
  expect([...factLines(sentence), ...partialLines(sentence)]).toEqual([]);
});
