import { expect, test } from 'vitest';
import { factLines, partialLines } from '../support/facts.ts';

/** What the clause above makes of a clause: where it was, who holds it, whether it is said at all. */
const TOLD: [string, string[]][] = [
  // where, behind waar
  ['De regio rond Breda, waar de economie met 5 procent groeide, deed het goed.', []],
  [
    'In Breda, waar de economie met 5 procent groeide, is het stil.',
    ['expanding difference=5 procent theme=economie @Breda'],
  ],
  [
    'De politie keek rond in panden in Rucphen, waar een groot geldbedrag in beslag is genomen.',
    ['seizure theme=groot geldbedrag @Rucphen'],
  ],
  ['Bij het bedrijf, waar 300 mensen werken, is niets gebeurd.', []],
  ['In het museum, waar 40 schilderijen zijn gestolen, is het stil.', []],
  // which ones they are is no news of its own
  ['Ze speelt geen rol in groepen die zich bezighouden met drugs.', []],
  ['Karel A. regelde volgens justitie mannen die aanslagen pleegden op woningen.', []],
  ['De drie doden die zondag in Alkmaar werden gevonden, zijn familie van elkaar.', []],
  [
    'De drie doden, die zondag in Alkmaar werden gevonden, zijn familie van elkaar.',
    ['discovery theme=drie doden @Alkmaar 2026-11-15'],
  ],
  [
    'De politie heeft een man aangehouden die twee vrouwen heeft neergestoken.',
    ['arrest agent=politie patient=man (which stabbing agent=man patient=twee vrouwen alleged)'],
  ],
  [
    'De politie wil een man aanhouden die twee vrouwen heeft neergestoken.',
    ['arrest agent=politie patient=man intended (which stabbing agent=man patient=twee vrouwen alleged)'],
  ],
  ['Marie Jansen is de eerste vrouw die de prijs won.', ['prize-win recipient=Marie Jansen theme=prijs']],
  // at first is no longer
  ['In eerste instantie was bekend dat vier mensen gewond waren geraakt.', []],
  ['Eerst was bekend dat vier mensen gewond waren geraakt.', []],
  ['De politie meldde aanvankelijk dat vier mensen gewond waren geraakt.', []],
  ['Vier mensen zijn gewond geraakt, meldde de politie aanvankelijk.', []],
  ['Vier mensen zijn gewond geraakt, meldde de politie.', ['injury patient=Vier mensen volgens politie']],
  ['Het is bekend dat vier mensen gewond zijn geraakt.', ['injury patient=vier mensen']],
  // said at another time
  ['Vorige week meldde het CBS dat de omzet met 5 procent was gegroeid.', []],
  ['De omzet steeg met 3 procent, maakte het bedrijf vorige maand bekend.', []],
  [
    'Het CBS meldde dinsdag dat de omzet met 5 procent was gegroeid.',
    ['growth difference=5 procent theme=omzet volgens CBS'],
  ],
  // two who hold it
  ['Tot slot zegt het CBS dat 15 procent van de ondernemers verwacht dat de omzet zal toenemen.', []],
  ['Economen verwachten dat de omzet met 2 procent groeit, meldt de krant.', []],
  ['Volgens het CBS verwachten ondernemers dat de omzet stijgt.', []],
  [
    'De politie meldt dat uit onderzoek blijkt dat drie mensen zijn omgekomen.',
    ['death patient=drie mensen volgens De politie'],
  ],
  // of the words beside the find, not of the find
  ['De politie vond kunstmest, volgens justitie bedoeld voor een bom.', ['discovery agent=politie theme=kunstmest']],
  ['De politie vond volgens justitie kunstmest.', ['discovery agent=politie theme=kunstmest volgens justitie']],
  // a participle before its noun
  ['De minister is wegens de dreiging onder verhoogde beveiliging geplaatst.', []],
  // asked to hand over
  ['Frankrijk heeft Nederland gevraagd om de drie mannen die zijn aangehouden uit te leveren.', []],
  // some of them are no antecedent
  [
    'Er waren 16 gewonden, waarvan enkele zwaargewond, die naar het ziekenhuis werden gebracht.',
    ['injury patient=16 gewonden'],
  ],
  // when and where it was measured
  [
    'Het hitterecord ligt op 40,7 graden, gemeten op 25 juli 2019 in Breda.',
    ['level theme=hitterecord value=40,7 graden ongoing'],
  ],
  // behind what the sentence opens with
  ['Toen werd een vreemde munt gemunt en heeft de winkel de politie ingelicht.', []],
  [
    'Toen werd 3 kilo cocaïne gevonden en heeft de winkel de politie ingelicht.',
    ['discovery theme=3 kilo cocaïne', 'informing agent=winkel recipient=politie'],
  ],
];

test.each(TOLD)('%s', (dutch, facts) => {
  expect(factLines(dutch)).toEqual(facts);
});

/** In the record, with the words of the clause above that they omit. */
const PARTIAL: [string, string[]][] = [
  ['In het museum, waar 40 schilderijen zijn gestolen, is het stil.', ['theft theme=40 schilderijen without waar']],
  [
    'Vorige week meldde het CBS dat de omzet met 5 procent was gegroeid.',
    ['growth difference=5 procent theme=omzet volgens CBS without Vorige week'],
  ],
  [
    'De drie doden die zondag in Alkmaar werden gevonden, zijn familie van elkaar.',
    ['discovery theme=drie doden @Alkmaar 2026-11-15 without zijn familie van elkaar'],
  ],
];

test.each(PARTIAL)('partial: %s', (dutch, facts) => {
  expect(partialLines(dutch)).toEqual(facts);
});
