import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Verbs of money, trade and states in another sense, and figures that only look like theirs: no fact. */
test.each([
  'De aannemer leverde goed werk.',
  // how much of it is suspended is not understood: the punishment alone would be too heavy
  'De rechtbank veroordeelde de man tot achttien maanden cel, waarvan zes met een proeftijd.',
  'De man kreeg een stoel.',
  // lost or spent: the sentence does not say
  'De stichting is 30.000 euro kwijt.',
  'Van het geld verdween 2 miljoen euro naar Dubai.',
  // of rain, which only the text before says
  'Het KNMI verwacht tot en met woensdag hooguit 10 millimeter.',
  // what is denied is denied of the other alone
  'De Bilt telde acht zomerse dagen, Vlissingen geen enkele.',
  'Utrecht kreeg drie medailles, Zwolle niet een.',
  'De winst van Philips steeg met 4 procent, die van ASML niet.',
  'De man kreeg een cel voor zichzelf.',
  'Het plan levert problemen op.',
  'Hij verloor zijn baan.',
  'De gemeente krijgt kritiek.',
  'De vrouw kreeg drie kinderen.',
  // they are counted, not had
  'De subsidie is voor scholen.',
  'De zege was voor Ajax.',
  'De kosten zijn voor de gemeente.',
  'Als de prijs verdubbelt, komen gezinnen in de problemen.',
  'De rechter weegt het belang van het kind.',
  'De jongen is twee keer zo groot.',
  'De trein rijdt op maandag.',
  'De motor draait op volle toeren.',
  'De partij staat op drie plaatsen.',
  'De leraar werkt al twintig jaar.',
  'Het bedrijf houdt rekening met 300 klachten.',
  'De club houdt drie punten over aan de wedstrijd.',
  'De politie wint informatie in.',
  'Het debat duurt voort.',
  'De agent vroeg 300 bestuurders naar hun rijbewijs.',
  'De stad biedt onderdak.',
  'De provincie zou 3 miljoen euro bijdragen.',
  // so much a year is not so much
  'Het museum kreeg een jaarsubsidie van 3 miljoen euro.',
])('no fact in: %s', (sentence) => {
  expect(factLines(sentence)).toEqual([]);
});

test.each([
  // what is put off or only begun is not built
  ['De bouw van de brug wordt uitgesteld.', ['postponement theme=bouw van brug ongoing']],
  ['De bouw van de brug begon in mei.', ['opening theme=bouw van brug 2026-05']],
  // of whom, not from whom
  [
    'De helft van de gepensioneerden krijgt een hoger pensioen.',
    ['receipt agent=De helft theme=hoger pensioen ongoing'],
  ],
  // told once
  ['Het dorp telt 900 inwoners.', ['population place=dorp theme=900 inwoners ongoing']],
  ['De stichting krijgt 25.000 euro subsidie.', ['subsidy recipient=stichting value=25.000 euro subsidie ongoing']],
  ['De fabriek stootte vorig jaar geen CO2 uit.', ['emission agent=fabriek theme=CO2 2025 negated']],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

// so many of the patients have recovered, and nobody repaired them
test('a share of people is no measure of things', () => {
  expect(factLines('De helft van de patiënten is hersteld.')).toEqual(['recovery patient=De helft']);
});
