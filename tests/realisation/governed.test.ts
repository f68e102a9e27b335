import { expect, test } from 'vitest';
import { tell } from '../support/tell.ts';

/** What somebody has in mind to do, or thinks that he will, is said with the verb that says so. */
test.each([
  [
    'De gemeente overweegt om 12 scholen te sluiten.',
    'De gemeente overweegt twaalf scholen te sluiten.',
    'The municipality is considering closing 12 schools.',
    'La commune envisage de fermer 12 écoles.',
  ],
  [
    'De vakbonden overwegen te staken.',
    'De vakbonden overwegen te staken.',
    'The trade unions are considering going on strike.',
    'Les syndicats envisagent de faire grève.',
  ],
  [
    'Het museum verwacht dit jaar 512.000 bezoekers te ontvangen.',
    'Het museum verwacht dit jaar 512.000 bezoekers te trekken.',
    'The museum expects to attract 512,000 visitors this year.',
    'Le musée prévoit d’attirer 512 000 visiteurs cette année.',
  ],
  [
    'Het bedrijf dreigt 400 werknemers te ontslaan.',
    'Het bedrijf dreigt 400 werknemers te ontslaan.',
    'The company is threatening to dismiss 400 employees.',
    'L’entreprise menace de licencier 400 salariés.',
  ],
  [
    'De organisatie hoopt 2 miljoen euro in te zamelen.',
    'De organisatie hoopt 2 miljoen euro op te halen.',
    'The organisation hopes to raise €2 million.',
    'L’organisation espère lever 2 millions d’euros.',
  ],
  [
    'Het bedrijf denkt volgend jaar 300 mensen aan te nemen.',
    'Het bedrijf denkt volgend jaar 300 mensen aan te nemen.',
    'The company expects to hire 300 people next year.',
    'L’entreprise pense embaucher 300 personnes l’an prochain.',
  ],
  [
    'De bank belooft 200 miljoen euro te betalen.',
    'De bank belooft 200 miljoen euro te betalen.',
    'The bank promises to pay €200 million.',
    'La banque promet de payer 200 millions d’euros.',
  ],
  [
    'De minister stelt voor om de belasting te verhogen.',
    'De minister stelt voor de belasting te verhogen.',
    'The minister proposes to raise the tax.',
    'Le ministre propose de relever l’impôt.',
  ],
  // nobody threatens: it may come
  [
    'Het bedrijf dreigt failliet te gaan.',
    'Het bedrijf zal mogelijk failliet gaan.',
    'The company may go bankrupt.',
    'L’entreprise pourrait faire faillite.',
  ],
  // an opinion of what must be done is no doubt
  [
    'Een meerderheid van de Nederlanders vindt dat de belastingen moeten worden verlaagd.',
    'Volgens een meerderheid van de Nederlanders moeten de belastingen worden verlaagd.',
    'According to a majority of the Dutch people, the taxes must be lowered.',
    'Selon une majorité des Néerlandais, les impôts doivent être abaissés.',
  ],
])('%s', (source, ...said) => {
  expect(tell(source)).toEqual([said]);
});

/** What somebody had in mind then, or has not in mind, is not told as what he has in mind. */
test.each([
  'De gemeente overwoog 12 scholen te sluiten.',
  'De gemeente verwacht niet 12 scholen te sluiten.',
  'De gemeente weigert 12 scholen te sluiten.',
  'De zomer belooft 12 scholen te sluiten.',
  'De gemeente zou hopen 12 scholen te sluiten.',
])('not told: %s', (source) => {
  expect(tell(source)).toEqual([]);
});
