import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Verbs of everyday news in another sense, denied or not so: these frames do not tell them. */
test.each<[string, RegExp]>([
  // for it, not before it
  ['Zo’n 60 mensen demonstreerden voor een hoger loon.', /location=/],
  ['De gemeente heeft 3 miljoen euro over voor het stadhuis.', /standing-outside/],
  ['Voor de ingang stonden geen mensen.', /standing-outside/],
  // won by a hair: it did not happen
  ['Ajax verloor bijna een wedstrijd.', /match/],
  ['De brug stortte bijna in.', /collapse/],
  ['Als de rivier een hoogte van 7 meter bereikt, sluit de dam.', /reaching/],
  ['De rivier bereikte de stad.', /reaching/],
  ['De zanger geeft antwoord op de vraag.', /giving-performance/],
  ['De discussie draait om drie bioscopen.', /screening/],
  ['De man riskeert zijn leven.', /risking-penalty/],
  ['De trainer maakte er het beste van.', /making-score/],
  ['Het bedrijf biedt excuses aan.', /wage-offer/],
  ['De partij staat op drie plaatsen.', /./],
  ['De politie was hem op het spoor.', /caught-at/],
  ['Honderd mensen moeten hun huis verkopen.', /leaving-home/],
  ['De loonsverhoging is 5 procent van de begroting.', /wage-/],
  ['De rechter kende de man niet.', /damages-awarded/],
  ['De vrouw kreeg een taakstraf van 120 uur.', /penalty-/],
  ['Het water was 31 graden.', /./],
  ['De trainer tekende een contract.', /contract-until/],
  ['De regering verlaagt de rente met 2 procent.', /reducing-risk/],
  ['De trainer werkt in de landbouw.', /sector-workers/],
  ['De politie heeft vastgesteld dat de man dronken was.', /setting-down/],
  ['De rechter stelde vast dat het plan deugt.', /setting-down/],
  ['De man telde 300 euro.', /animal-count/],
  ['De leerling sloeg een klas over.', /transshipment/],
  ['De termijn is verlopen.', /course/],
  ['De burgemeester liet de kroeg ongewijzigd voortbestaan.', /keeping-unchanged/],
  ['De trein vertrekt bij het station.', /leaving/],
  ['De speler kreeg een kaart met groeten.', /booking/],
  ['De school komt uit op 300 leerlingen.', /coming-to-be/],
  ['Het bedrijf levert stroom aan 300 gezinnen.', /power-generation/],
  ['De woning is verbouwd.', /conversion/],
  // the lack is felt there, not everywhere
  ['Op de scholen is een tekort van 9000 leraren.', /^shortage number=9000 leraren$/],
  // two months that do not follow one another are no period
  ['In maart en oktober werden 500 auto’s gestolen.', /-03\/.*-10/],
])('%s', (sentence, frame) => {
  expect(factLines(sentence).filter((line) => frame.test(line))).toEqual([]);
});
