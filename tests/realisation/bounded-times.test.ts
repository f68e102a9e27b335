import { expect, test } from 'vitest';
import { saidOf } from '../support/tell.ts';

function plain(sentences: readonly string[]): string {
  return sentences.join(' ').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
}

/** What is bound by a time, runs in it or comes round in it: Dutch → nl, en, fr; published on Friday 20 November 2026. */
const SAID: [string, string, string, string][] = [
  [
    'Voor het eind van dit jaar worden 180 banen geschrapt.',
    'Voor het eind van dit jaar worden 180 banen geschrapt.',
    'Before the end of 2026, 180 jobs will be cut.',
    'Avant la fin de 2026, 180 emplois seront supprimés.',
  ],
  [
    'Vóór het einde van het jaar schrapt Philips 180 banen.',
    'Philips schrapt vóór het einde van het jaar 180 banen.',
    'Philips will cut 180 jobs before the end of 2026.',
    'Philips supprimera 180 emplois avant la fin de 2026.',
  ],
  [
    'Tot het einde van dit jaar worden 180 banen geschrapt.',
    'Tot het einde van dit jaar worden 180 banen geschrapt.',
    'By the end of 2026, 180 jobs will be cut.',
    'Jusqu’à fin 2026, 180 emplois seront supprimés.',
  ],
  [
    'Sinds het begin van dit jaar zijn 180 banen geschrapt.',
    'Sinds het begin van dit jaar zijn 180 banen geschrapt.',
    'Since early 2026, 180 jobs have been cut.',
    'Depuis début 2026, 180 emplois ont été supprimés.',
  ],
  [
    'Aan het eind van dit jaar worden 180 banen geschrapt.',
    'Aan het eind van dit jaar worden 180 banen geschrapt.',
    'In late 2026, 180 jobs will be cut.',
    'Fin 2026, 180 emplois seront supprimés.',
  ],
  [
    'Nog dit jaar worden 180 banen geschrapt.',
    'Nog dit jaar worden 180 banen geschrapt.',
    'This year, 180 jobs will be cut.',
    'Cette année, 180 emplois seront supprimés.',
  ],
  [
    'In de loop van 2027 worden 180 banen geschrapt.',
    'In de loop van 2027 worden 180 banen geschrapt.',
    'In the course of 2027, 180 jobs will be cut.',
    'Dans le courant de l’année 2027, 180 emplois seront supprimés.',
  ],
  [
    'In de loop van volgende week worden 180 banen geschrapt.',
    'In de loop van volgende week worden 180 banen geschrapt.',
    'In the course of next week, 180 jobs will be cut.',
    'Dans le courant de la semaine prochaine, 180 emplois seront supprimés.',
  ],
  [
    'In de loop van maandagmiddag werden 180 mensen aangehouden.',
    'In de loop van maandagmiddag werden 180 mensen aangehouden.',
    'On the afternoon of Monday 16 November, 180 people were arrested.',
    'Lundi 16 novembre dans l’après-midi, 180 personnes ont été arrêtées.',
  ],
  [
    'Tot en met juni werden 180 mensen aangehouden.',
    'Tot en met juni werden 180 mensen aangehouden.',
    'By the end of June, 180 people were arrested.',
    'Jusqu’à fin juin, 180 personnes ont été arrêtées.',
  ],
  [
    'Tot en met 2030 worden 180 banen geschrapt.',
    'Tot en met 2030 worden 180 banen geschrapt.',
    'By the end of 2030, 180 jobs will be cut.',
    'D’ici à fin 2030, 180 emplois seront supprimés.',
  ],
  [
    'Tot en met vorige week dienden 63 bedrijven een aanvraag in.',
    'Drieënzestig bedrijven dienden tot en met vorige week een aanvraag in.',
    'Sixty-three companies submitted an application by the end of last week.',
    'Soixante-trois entreprises ont déposé une demande jusqu’à la fin de la semaine dernière.',
  ],
  [
    'Sinds vorige week zijn 63 bedrijven failliet gegaan.',
    'Drieënzestig bedrijven zijn sinds vorige week failliet gegaan.',
    'Sixty-three companies have gone bankrupt since last week.',
    'Soixante-trois entreprises ont fait faillite depuis la semaine dernière.',
  ],
  [
    'Bijna vijf jaar geleden werden 300 woningen gebouwd.',
    'Bijna vijf jaar geleden werden 300 woningen gebouwd.',
    'Three hundred homes were built almost five years ago.',
    'Trois cents logements ont été construits il y a près de cinq ans.',
  ],
  [
    'Ruim een jaar geleden werden 300 woningen gebouwd.',
    'Ruim een jaar geleden werden 300 woningen gebouwd.',
    'Three hundred homes were built more than a year ago.',
    'Trois cents logements ont été construits il y a plus d’un an.',
  ],
  [
    'Over vijf jaar telt de stad 300.000 inwoners.',
    'De stad telt over vijf jaar 300.000 inwoners.',
    'The city will have 300,000 residents in five years.',
    'La ville comptera 300 000 habitants dans cinq ans.',
  ],
  [
    'Na de zomer sluiten drie winkels.',
    'Er worden na de zomer drie winkels gesloten.',
    'Three shops will close after the summer.',
    'Trois magasins fermeront après l’été.',
  ],
  [
    'Er worden jaarlijks 30 mensen aangehouden.',
    'Er worden jaarlijks 30 mensen aangehouden.',
    'Thirty people are arrested every year.',
    'Trente personnes sont arrêtées chaque année.',
  ],
  [
    'Tot nu toe zijn 30 mensen aangehouden.',
    'Er zijn tot nu toe 30 mensen aangehouden.',
    'Thirty people have been arrested so far.',
    'Trente personnes ont été arrêtées jusqu’à présent.',
  ],
  [
    'Op 14 en 15 november werden 30 mensen aangehouden.',
    'Op 14 en 15 november werden 30 mensen aangehouden.',
    'Thirty people were arrested on 14 and 15 November.',
    'Trente personnes ont été arrêtées les 14 et 15 novembre.',
  ],
  [
    'In het weekend van 14 en 15 november werden 30 mensen aangehouden.',
    'In het weekend van 14 en 15 november werden 30 mensen aangehouden.',
    'Thirty people were arrested over the weekend of 14 and 15 November.',
    'Trente personnes ont été arrêtées le week-end des 14 et 15 novembre.',
  ],
  [
    'Maandag en dinsdag werden 30 mensen aangehouden.',
    'Maandag en dinsdag werden 30 mensen aangehouden.',
    'Thirty people were arrested on Monday 16 and Tuesday 17 November.',
    'Trente personnes ont été arrêtées lundi 16 et mardi 17 novembre.',
  ],
  [
    'Van maandag tot en met vrijdag werden 30 mensen aangehouden.',
    'Van maandag tot en met vrijdag zijn 30 mensen aangehouden.',
    'Thirty people were arrested from Monday 16 to Friday 20 November.',
    'Trente personnes ont été arrêtées du lundi 16 au vendredi 20 novembre.',
  ],
  [
    'In het schooljaar 2024-2025 slaagden 4000 leerlingen.',
    'In het schooljaar 2024-2025 slaagden 4000 leerlingen.',
    'In the 2024–25 school year, 4,000 pupils passed the exam.',
    'Au cours de l’année scolaire 2024-2025, 4 000 élèves ont réussi l’examen.',
  ],
  [
    'In het seizoen 2024/25 trok de club 200.000 toeschouwers.',
    'In het seizoen 2024/25 trok de club 200.000 toeschouwers.',
    'The club attracted 200,000 spectators in the 2024–25 season.',
    'Le club a attiré 200 000 spectateurs lors de la saison 2024-2025.',
  ],
  [
    'De afgelopen vijf jaar zijn 300 winkels gesloten.',
    'De afgelopen vijf jaar zijn 300 winkels gesloten.',
    'Three hundred shops have closed in the past five years.',
    'Trois cents magasins ont fermé au cours des cinq dernières années.',
  ],
  [
    'Halverwege 2024 sloten drie winkels.',
    'Half 2024 werden drie winkels gesloten.',
    'Three shops closed in mid-2024.',
    'Trois magasins ont fermé mi-2024.',
  ],
];

test.each(SAID)('%s', (markdown, ...said) => {
  expect(['nl', 'en', 'fr'].map((language) => plain(saidOf(markdown, language)))).toEqual(said);
});
