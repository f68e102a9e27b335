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
  // set phrases, and the same words where they are none
  ['Drie mannen doken in het water.', /decline/],
  ['Twee spelers missen de wedstrijd.', /missing-/],
  ['Drie mensen namen afscheid van de club.', /parting-company/],
  ['Het kabinet jaagt op 3 miljard euro.', /manhunt/],
  ['De man wisselde drie biljetten.', /substitution/],
  ['De stad viel onder zware druk.', /coming-under/],
  ['Drie van de mannen vielen onder de trein.', /coming-under/],
  ['Op de brug staat een boete.', /statutory-penalty/],
  ['Bij de brand waren 30 mensen betrokken.', /attendance/],
  ['Bij het overleg waren 30 mensen boos.', /attendance/],
  ['De club haalde 300 kaarten.', /signing-player/],
  ['De man huurde drie huizen.', /player-loan/],
  ['De prijzen gingen de lucht in.', /explosion/],
  ['De kinderen moesten zonder te eten naar bed.', /outage/],
  ['De moeder mist haar drie kinderen.', /missing-/],
  ['De wegen zijn van de baan.', /off-the-table/],
  ['De gemeente sloot drie wegen af.', /taking-out/],
  ['Twee mannen vestigden een record.', /settling/],
  // two months that do not follow one another are no period
  ['In maart en oktober werden 500 auto’s gestolen.', /-03\/.*-10/],
])('%s', (sentence, frame) => {
  expect(factLines(sentence).filter((line) => frame.test(line))).toEqual([]);
});
