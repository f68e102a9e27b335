import { expect, it } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { isSo, isWhole } from '../../pipeline/model/fact.ts';
import { realise } from '../../pipeline/realisation/realise.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();

/** The first row of a sentence of 20 November 2026 in each language; `none` where it has none. */
function rowsOf(sentence: string): string[] {
  const { document, extraction } = extractArticle(documentOf(sentence, { published: '2026-11-20' }), lexicon);
  const fact = extraction.facts.find((own) => own.quantity && isWhole(own) && isSo(own));
  if (!fact) return [];
  return ['nl', 'en', 'fr'].map((language) => {
    const [row] = realise(
      {
        headline: { kind: 'title' },
        summary: [],
        pressBrief: { lead: [], figures: [{ fact: fact.id }], quotes: [], background: [], contradictions: [] },
        reasons: {},
        untold: [],
      },
      extraction,
      { document, units: [], factUnits: {}, readyStates: [], revision: 1, lexicon },
      language,
    ).document.pressBrief.figures;
    return row ? `${row.label} | ${row.value}`.replaceAll(/[\u00a0\u202f]/g, ' ') : 'none';
  });
}

it.each([
  [
    'De politie heeft bij een inval in een woning in Rotterdam 300 kilo cocaïne in beslag genomen.',
    'In beslag genomen cocaïne (in Rotterdam, bij een inval in een woning) | 300 kilo',
    'Cocaine seized in Rotterdam (during a raid on a home) | 300 kg',
    'Cocaïne saisie à Rotterdam (lors d’une perquisition dans un logement) | 300 kilos',
  ],
  [
    'De Britse autoriteiten hebben 54 miljoen pond in beslag genomen.',
    'Door de Britse autoriteiten in beslag genomen geld | 54 miljoen pond',
    'Money seized by British authorities | £54 million',
    'Montant saisi par les autorités britanniques | 54 millions de livres sterling',
  ],
  [
    'In de eerste helft van het jaar boekte Philips 300 miljoen euro winst, tegen 200 miljoen euro een jaar eerder.',
    'Winst van Philips in de eerste helft van 2026 | 300 miljoen euro, tegen 200 miljoen euro een jaar eerder',
    'Philips’s profit in the first half of 2026 | €300 million, compared with €200 million a year earlier',
    'Bénéfice de Philips au premier semestre 2026 | 300 millions d’euros, contre 200 millions d’euros un an plus tôt',
  ],
  [
    'Vorig jaar kwamen in Nederland 38 mensen om het leven bij een brand.',
    'Mensen die vorig jaar bij een brand in Nederland om het leven kwamen | 38',
    'People who died in a fire in the Netherlands last year | 38',
    'Personnes mortes dans un incendie (aux Pays-Bas, l’an dernier) | 38',
  ],
  [
    'Tot nu toe zijn volgens de politie 23 mensen aangehouden.',
    'Aangehouden mensen (tot nu toe, volgens de politie) | 23',
    'People arrested (so far, according to police) | 23',
    'Personnes arrêtées (jusqu’à présent, selon la police) | 23',
  ],
  [
    'De gemiddelde reistijd in de spits steeg van 38 naar 41 minuten.',
    'Gemiddelde reistijd in de spits | van 38 naar 41 minuten',
    'none',
    'none',
  ],
  [
    'De man kreeg zes jaar cel voor mishandeling.',
    'Straf voor de man wegens mishandeling | 6 jaar gevangenisstraf',
    'Sentence given to the man for physical assault | 6 years in prison',
    'Condamnation de l’homme pour agression physique | 6 ans de prison',
  ],
  [
    'De verzekeraars schatten de schade op 80 miljoen euro.',
    'Raming van de schade (volgens de verzekeraars) | 80 miljoen euro',
    'Estimate of the damage (according to the insurers) | €80 million',
    'Estimation des dégâts (selon les assureurs) | 80 millions d’euros',
  ],
  [
    'Een huis kostte gemiddeld 498.000 euro.',
    'Gemiddelde prijs van een huis | 498.000 euro',
    'Average price of a house | €498,000',
    'Prix moyen d’une maison | 498 000 euros',
  ],
  [
    'De gemiddelde huizenprijs heeft de grens van 500.000 euro doorbroken.',
    'Gemiddelde huizenprijs | boven 500.000 euro',
    'Average house price | above €500,000',
    'Prix moyen des logements | plus de 500 000 euros',
  ],
  [
    'De tentoonstelling trok 210.000 bezoekers.',
    'Bezoekers van de tentoonstelling | 210.000',
    'Visitors to the exhibition | 210,000',
    'Visiteurs de l’exposition | 210 000',
  ],
  ['De politie zoekt twee verdachten.', 'Gezochte verdachten | 2', 'Suspects sought | 2', 'Suspects recherchés | 2'],
  // by how much and to what: no range
  [
    'Het aantal vacatures daalde met 9000 tot 380.000.',
    'Daling van het aantal vacatures | 9000, tot 380.000',
    'Fall in the number of vacancies | 9,000, to 380,000',
    'Baisse du nombre d’offres d’emploi | 9 000, à 380 000',
  ],
  // in what they took part is not said
  ['Ongeveer 900 medewerkers doen mee.', 'none', 'none', 'none'],
])('%s', (sentence, ...rows) => {
  expect(rowsOf(sentence)).toEqual(rows);
});
