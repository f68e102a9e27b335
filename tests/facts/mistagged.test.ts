import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Words that stand for two things are what their neighbours make of them. */
test.each<[string, string[]]>([
  ['In Den Haag zijn maandag acht mensen gewond geraakt.', ['injury patient=acht mensen @Den Haag 2026-11-16']],
  ['Op de Veluwe zijn 1.100 wilde zwijnen afgeschoten.', ['shooting-animals theme=1.100 wilde zwijnen @Veluwe']],
  ['In Groningen staken woensdag 1.200 leraren.', ['strike agent=1.200 leraren @Groningen 2026-11-25 planned']],
  [
    'Ajax staat op de achtste plaats met 20 punten.',
    ['standing-at agent=Ajax rank=achtste plaats value=20 punten ongoing'],
  ],
  [
    'De dader heeft tussen 2019 en 2022 meer dan twintig mensen opgelicht.',
    ['fraud agent=dader victim=meer dan twintig mensen'],
  ],
  // the one verb of its sentence, or what is set on fire
  ['De rechtbank acht feiten bewezen.', []],
  ['Demonstranten staken dinsdag drie auto’s in brand.', ['arson agent=betogers theme=drie auto’s 2026-11-17']],
  // letters in capitals are a name
  ['Het OM eiste werkstraffen.', ['sentence-demand agent=OM value=taakstraffen']],
  // how much, and no year
  ['De omzet steeg met 2022 meer dan verwacht.', ['growth difference=2022 theme=omzet']],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

/** Who did so in the second clause is who did so in the first, where the one phrase behind the verb can only be its object. */
test.each<[string, string[]]>([
  [
    'In de loods vond de politie vuurwerk en heeft een man aangehouden.',
    ['discovery agent=politie theme=vuurwerk', 'arrest agent=politie patient=man'],
  ],
  [
    'Vorig jaar sloot de school en opende de winkel een filiaal.',
    ['closure theme=school 2025', 'opening agent=winkel theme=filiaal 2025'],
  ],
])('%s', (sentence, facts) => {
  expect(factLines(sentence).map((line) => line.replace(/ @\S+/, ''))).toEqual(facts);
});

/** A side that went down lost, and a lead in points is no number of points. */
test.each<[string, string[]]>([
  ['Ajax ging met 3-0 onderuit.', []],
  ['Een fietser ging onderuit op de gladde weg.', ['slipping patient=fietser']],
  ['PSV staat met 34 punten bovenaan.', ['heading-table agent=PSV value=34 punten ongoing']],
  ['PSV gaat met zes punten voorsprong aan kop.', ['lead agent=PSV value=zes punten ongoing']],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
