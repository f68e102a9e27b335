import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Sentences of which no whole fact may be told: what they say is another figure, a thought, a meaning or another event. */
test.each([
  // of what the figure is one, the clause beside it says
  'Wanneer energie buiten beschouwing blijft, steeg de inflatie naar 9 procent.',
  'Worden energie en brandstof niet meegeteld, dan steeg de inflatie naar 9 procent.',
  'De inflatie was 8,1 procent wanneer energie niet wordt meegeteld.',
  // what an impostor says
  'Een man die zich bekendmaakte als rechercheur vertelde haar dat de politie twaalf mannen had aangehouden.',
  // for that month or before it
  'De inflatie voor februari bedraagt 8,1 procent.',
  // what a word means
  'Dat zijn mensen die minder dan 12 uur per week werken.',
  // what somebody thought, wanted or feared
  'Het idee was dat de fabriek in 2025 zou sluiten.',
  'De afspraak was dat de gemeente 3 miljoen euro betaalde.',
  // not employed by the port
  'Twaalf mensen werken in de haven van Rotterdam.',
  // a record is no distance
  'Sara Cox zwom in 25,49 seconden een Europees record.',
  // concluded, not closed
  'Mussolini sloot een Concordaat met het Vaticaan.',
  // three ages
  'Het drietal is 15, 16 en 19 jaar oud.',
  // it did so before
  'De NAVO zal de troepen niet meer inzetten.',
  // by whom nobody says, and a passive would not either
  'De fabriek groeide, waardoor zij 20 banen schrapte.',
])('%s', (sentence) => {
  expect(factLines(sentence)).toEqual([]);
});

/** Near misses. */
test.each([
  ['De inflatie steeg in februari naar 9 procent.', 'growth final=9 procent theme=inflatie 2026-02'],
  ['In de fabriek werken 300 mensen.', 'employment agent=fabriek theme=300 mensen ongoing'],
  ['De school sloot in 2025.', 'closure theme=school 2025'],
  ['Jan Jansen liep de marathon in twee uur.', 'race-time agent=Jan Jansen theme=marathon value=twee uur'],
  ['De NAVO zal de troepen niet inzetten.', 'deployment agent=NAVO theme=troepen negated planned'],
  ['De waarheid is dat de fabriek in 2025 is gesloten.', 'closure theme=fabriek 2025'],
])('%s', (sentence, fact) => {
  expect(factLines(sentence)).toEqual([fact]);
});

/** What stands in a phrase stays there. */
test.each([
  // beside whom, not who
  ['Op 8 januari 2027 wordt hij in Jabbeke begraven, naast "Marietje".', []],
  // a war opens no doors, and a zoo gives no shelter
  ['De Eerste Wereldoorlog startte voor België op 4 augustus 1914.', []],
  ['De dierentuin huisvest meer dan 4000 dieren.', []],
  // on the road and in the town, not on the road in the town
  ['Op de A2 en in Breda gebeurden vijf ongelukken.', []],
  ['Op de A2 in Breda gebeurden vijf ongelukken.', ['happening theme=vijf ongelukken @Breda']],
  // who is threatened beside them is not left out
  ['Twaalf agenten en hun gezinnen werden bedreigd.', ['threat patient=Twaalf agenten + hun gezinnen']],
  // a weapon is not arrested: it is of the next verb
  [
    'De politie heeft een man aangehouden en een vuurwapen en een auto in beslag genomen.',
    ['arrest agent=politie patient=man', 'seizure agent=politie theme=vuurwapen + auto'],
  ],
  [
    'De politie heeft een man aangehouden en een vuurwapen in beslag genomen.',
    ['arrest agent=politie patient=man', 'seizure agent=politie theme=vuurwapen'],
  ],
  // what somebody warns of is not there by that
  ['Jansen waarschuwt voor een tekort van 300 leraren.', ['warning agent=Jansen topic=tekort van 300 leraren ongoing']],
  ['Er is een tekort van 300 leraren.', ['shortage number=300 leraren ongoing']],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
