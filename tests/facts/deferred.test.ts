import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** A reason, cause, result, purpose or time that no frame says: its fact is told, and the clause awaits a translator. */
test.each([
  [
    'Omdat het regende, sloot de gemeente het zwembad.',
    ['closure agent=gemeente theme=zwembad (awaits reason: Omdat het regende)'],
  ],
  [
    'Het ziekenhuis sluit de afdeling omdat er te weinig verpleegkundigen zijn.',
    ['closure agent=ziekenhuis theme=afdeling ongoing (awaits reason: omdat er te weinig verpleegkundigen zijn)'],
  ],
  [
    'De prijs steeg met 4 procent, vooral doordat energie duurder werd.',
    ['growth difference=4 procent theme=prijs (awaits cause: vooral doordat energie duurder werd)'],
  ],
  [
    'De man werd aangehouden, mogelijk omdat hij een agent had bedreigd.',
    ['arrest patient=man (awaits reason: mogelijk omdat hij een agent had bedreigd)'],
  ],
  [
    'De brandweer redde twaalf paarden, waardoor de schade beperkt bleef.',
    ['rescue agent=brandweer patient=twaalf paarden (awaits result: waardoor de schade beperkt bleef)'],
  ],
  [
    'De regering trekt 100 miljoen euro uit om de dijken mooier te maken.',
    ['budget agent=regering value=100 miljoen euro ongoing (awaits purpose: om de dijken mooier te maken)'],
  ],
  // what went on then
  [
    'De politie heeft vrijdag in Rotterdam twaalf mannen aangehouden nadat er een melding was binnengekomen.',
    [
      'arrest agent=politie patient=twaalf mannen @Rotterdam 2026-11-20 (awaits time: nadat er een melding was binnengekomen)',
    ],
  ],
  [
    'Toen een balkon naar beneden kwam, raakten in Almelo drie mensen gewond.',
    ['injury patient=drie mensen @Almelo (awaits time: Toen een balkon naar beneden kwam)'],
  ],
  [
    'De brandweer redde vijf bewoners voordat het dak het begaf.',
    ['rescue agent=brandweer patient=vijf bewoners (awaits time: voordat het dak het begaf)'],
  ],
  [
    'De verdachte vluchtte voordat de politie hem kon aanhouden.',
    ['flight agent=verdachte (awaits time: voordat de politie hem kon aanhouden)'],
  ],
  [
    'Kort nadat het alarm was afgegaan, hield de politie twee mannen aan.',
    ['arrest agent=politie patient=twee mannen (awaits time: Kort nadat het alarm was afgegaan)'],
  ],
  [
    'Ongeveer 200 mensen demonstreerden in Den Haag, terwijl binnen de raad vergaderde.',
    ['protest agent=Ongeveer 200 mensen @Den Haag (awaits time: terwijl binnen de raad vergaderde)'],
  ],
  // no denial reaches behind want
  [
    'Er vielen geen gewonden, want het pand was leeg.',
    ['injury patient=gewonden negated (awaits reason: want het pand was leeg)'],
  ],
  // with all that hangs on it
  [
    'De NS schrapt 40 treinen omdat er bladeren liggen en de sporen glad zijn.',
    ['cancellation agent=NS theme=40 treinen ongoing (awaits reason: omdat er bladeren liggen en de sporen glad zijn)'],
  ],
])('%s', (sentence, told) => {
  expect(factLines(sentence)).toEqual(told);
});

/** What no clause of reason says, and the fact is told without all the same. */
test.each([
  // why, in spite of what, by what means, on whose orders, where the noun is one that no language has
  [
    'Uit boosheid over de zwabberkoers blokkeerden 60 winkeliers zaterdag de binnenstad van Hoorn.',
    [
      'blocking agent=60 winkeliers theme=binnenstad van Hoorn 2026-11-14 (awaits phrase: Uit boosheid over de zwabberkoers)',
    ],
  ],
  [
    'Vanwege zwabbergedoe aan de gevels zijn in Gouda 24 appartementen ontruimd.',
    ['evacuation patient=24 appartementen @Gouda (awaits phrase: Vanwege zwabbergedoe aan de gevels)'],
  ],
  [
    'Mede dankzij de zwabberaanpak heeft de gemeente 300 woningen gebouwd.',
    ['construction agent=gemeente theme=300 woningen (awaits phrase: Mede dankzij de zwabberaanpak)'],
  ],
  [
    'In het kader van de zwabberweek sluit de gemeente zaterdag drie scholen.',
    ['closure agent=gemeente theme=drie scholen 2026-11-21 planned (awaits phrase: In het kader van de zwabberweek)'],
  ],
  // how many of them, which record it is
  [
    'De gemeente bouwt 300 woningen, waarvan 60 procent sociale huur.',
    ['construction agent=gemeente theme=300 woningen ongoing (awaits aside: waarvan 60 procent sociale huur)'],
  ],
  [
    'De schade bedroeg 3 miljoen euro, waarvan de helft voor rekening kwam van jongeren.',
    ['damage value=3 miljoen euro (awaits aside: waarvan de helft voor rekening kwam van jongeren)'],
  ],
  [
    'Schiphol verwerkte in juli 6,8 miljoen passagiers, het hoogste aantal sinds de zwabbercrisis.',
    [
      'processing agent=Schiphol theme=6,8 miljoen passagiers 2026-07 (awaits aside: het hoogste aantal sinds de zwabbercrisis)',
    ],
  ],
  [
    'Het dorp werd beschoten, waarbij er zes in nood verkeerden, meldt gouverneur Oleh Petrenko.',
    ['shooting patient=dorp volgens Oleh Petrenko (awaits aside: waarbij er zes in nood verkeerden)'],
  ],
  // what those are like of whom so many were found at one moment
  [
    'Op zolder troffen agenten twee tenten aan die vol stonden met gedroogde toppen.',
    ['discovery agent=agenten theme=twee tenten @zolder (awaits which: die vol stonden met gedroogde toppen)'],
  ],
  [
    'De drie mannen zijn vrijgelaten, maar zij blijven in beeld.',
    ['release patient=drie mannen (awaits contrast: maar zij blijven in beeld)'],
  ],
])('%s', (sentence, told) => {
  expect(factLines(sentence)).toEqual(told);
});

/**
 * Near misses: an aside inside its clause would say more of something else at the end; what became of some of them, an
 * offence, a doer, a part of a penalty and which of those that stand somewhere bear on what is told.
 */
test.each([
  'De buit, waaronder een zwabberkroon, is 350.000 euro waard.',
  'De man kreeg twee jaar cel, waarvan een deel zwabberend.',
  'De gemeente telt 400 huizen die al jaren zwabberen.',
  'De drie mannen zijn aangehouden, maar zij blijken onschuldig.',
  'De twee mannen werden betrapt door de zwabberaar.',
  'Niet vanwege de zwabberaanpak sloot de gemeente zaterdag drie scholen.',
])('%s', (sentence) => {
  expect(factLines(sentence)).toEqual([]);
});

/** Near misses: what is a condition, a concession, denied, asked for or needed says something else without its clause. */
test.each([
  'De gemeente sluit het zwembad als het regent.',
  'De gemeente sluit het zwembad, tenzij de raad anders beslist.',
  'De gemeente sluit het zwembad zodra het weer regent.',
  // of the dead of a year, of a level, of nobody known: it says which ones, when it was so, what it is about
  'In 2025 kwamen 28 mensen om toen zij in de bergen wandelden.',
  'Het water stond 2 meter hoog toen de dijk het begaf.',
  'Drie mensen raakten gewond toen een balkon naar beneden kwam.',
  'De gemeente sluit het zwembad, niet omdat de kosten te hoog zijn.',
  'De gemeente sluit het zwembad alleen omdat de kosten te hoog zijn.',
  'De gemeente sluit het zwembad niet omdat de kosten te hoog zijn.',
  'De man is mogelijk ontvoerd omdat zijn vader rijk is.',
  'Er is 3 miljoen euro nodig om de brug mooier te maken.',
  'De school heeft 40 leraren om de leerlingen blij te maken.',
  'Bedrijven moeten 3 miljoen euro betalen om blij te blijven.',
  'De commissie onderzoekt waardoor de kinderen zo blij waren.',
  'De gemeente sluit het lek waardoor het water zo vies was.',
])('%s', (sentence) => {
  expect(factLines(sentence)).toEqual([]);
});
