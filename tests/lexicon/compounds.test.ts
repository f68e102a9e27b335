import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { conceptOfNoun, isTermLemma, termsOf } from '../../pipeline/lexicon/terms.ts';
import { aOrAn } from '../../pipeline/lexicon/a-or-an.ts';
import { told } from '../support/told.ts';

const locales = join(import.meta.dirname, '..', '..', 'locales');
const lexicon = createLexicon();

/** The entries of a locale file. */
function entriesOf<T>(...path: string[]): Record<string, T> {
  return (JSON.parse(readFileSync(join(locales, ...path), 'utf8')) as { entries: Record<string, T> }).entries;
}

const domains = readdirSync(join(locales, 'nl', 'compound-modifiers')).sort();
const modifiers = (language: string) =>
  domains.flatMap((domain) =>
    Object.entries(entriesOf<Record<string, string>>(language, 'compound-modifiers', domain)),
  );
const heads = Object.entries(entriesOf<{ lemmas: string[] }>('nl', 'compound-heads.json'));

/** What occurs more than once. */
const repeated = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) !== at);

describe('first and last parts of compounds', () => {
  it('name the same modifiers in the three languages', () => {
    for (const language of ['en', 'fr']) {
      expect(readdirSync(join(locales, language, 'compound-modifiers')).sort()).toEqual(domains);
      expect(modifiers(language).map(([id]) => id)).toEqual(modifiers('nl').map(([id]) => id));
    }
  });

  it('have one modifier for a first part, one concept for a last part', () => {
    expect(repeated(modifiers('nl').map(([id]) => id))).toEqual([]);
    expect(repeated(modifiers('nl').map(([, { form }]) => form!))).toEqual([]);
    expect(repeated(heads.flatMap(([, { lemmas }]) => lemmas))).toEqual([]);
  });

  it('take their heads from the nouns of the termbase', () => {
    expect(heads.filter(([id]) => termsOf(lexicon, 'nl').get(id)?.pos !== 'noun')).toEqual([]);
  });

  it('take a or an by sound', () => {
    expect(modifiers('en').filter(([, { form, article }]) => aOrAn(form!) !== article)).toEqual([]);
  });

  it('list as opaque only what the termbase does not have', () => {
    expect(Object.keys(entriesOf('nl', 'opaque-compounds.json')).filter((word) => isTermLemma(lexicon, word))).toEqual(
      [],
    );
  });
});

describe('a compound that is no term', () => {
  it.each([
    ['drugsnetwerk', 'drugsnetwerken', 'drug+network', 'drugsnetwerken', 'drug networks', 'réseaux de drogue'],
    ['fraudezaak', 'fraudezaken', 'fraud+case', 'fraudezaken', 'fraud cases', 'affaires de fraude'],
  ])('%s is told by its parts', (lemma, form, id, nl, en, fr) => {
    expect(conceptOfNoun(lexicon, lemma, form, new Set())?.id).toBe(id);
    expect(
      ['nl', 'en', 'fr'].map((language) => {
        const term = termsOf(lexicon, language as 'nl').get(id);
        return term?.pos === 'noun' ? term.other : undefined;
      }),
    ).toEqual([nl, en, fr]);
  });

  it.each([
    ['kaasfabriek', 'usine de fromage', 'one of its kind'],
    ['kaasmarkt', 'marché du fromage', 'of the whole class'],
    ['zwemles', 'cours de natation', 'one of its kind'],
    ['voetbalwereld', 'monde du football', 'of the whole class'],
    ['waterfles', 'bouteille d’eau', 'one of its kind'],
    ['waterbeheer', 'gestion de l’eau', 'of the whole class'],
    ['milieuwet', 'loi environnementale', 'an adjective takes no article'],
    ['productiemarkt', 'marché de production', 'no class that has an article'],
    ['deeltijdcontract', 'contrat à temps partiel', 'one of its kind'],
    ['arbeidsmarktbeleid', 'politique du marché du travail', 'of the whole class'],
    ['waterkwaliteitsnorm', 'norme de qualité de l’eau', 'one of its kind'],
    ['kostenraming', 'estimation des coûts', 'of the whole class'],
    ['vrouwenvoetbalclub', 'club de football féminin', 'one of its kind'],
    ['arbeidersbeweging', 'mouvement ouvrier', 'an adjective takes no article'],
  ])('%s is %s in French: %s', (lemma, said) => {
    const id = conceptOfNoun(lexicon, lemma, lemma, new Set())?.id;
    expect(termsOf(lexicon, 'fr').get(id ?? '')).toMatchObject({ one: said });
  });

  it.each([
    ['drugslab', 'a term of its own'],
    ['hartaanval', 'a term of its own, no attack'],
    ['drugs', 'no compound'],
    ['netwerkdrugs', 'parts in another order'],
    ['bijzaak', 'no modifier'],
    ['drugskoerier-x', 'no head'],
    ['kantoortuin', 'a term of its own, no garden'],
    ['opvanggezin', 'a host family'],
    ['arbeiderskind', 'of a worker, no worker'],
    ['piekbedrag', 'no peak of a sum'],
    ['zuurkool', 'opaque'],
    ['sleutelbos', 'opaque'],
    ['regenboog', 'opaque'],
    ['paardenbloem', 'opaque'],
    ['waterhoofd', 'opaque'],
    ['vogelverschrikker', 'opaque'],
    ['brandnetel', 'opaque'],
  ])('%s is not composed: %s', (lemma) => {
    expect(conceptOfNoun(lexicon, lemma, lemma, new Set())?.id ?? 'unknown').not.toContain('+');
  });

  it.each([
    ['KLM-netwerken', 'KLM networks', 'réseaux de KLM'],
    ['FNV-netwerken', 'FNV networks', 'réseaux du syndicat FNV'],
  ])('%s has a name that is known before it', (form, en, fr) => {
    const id = conceptOfNoun(lexicon, form.toLowerCase(), form, new Set())!.id;
    const plural = (language: string) => {
      const term = termsOf(lexicon, language as 'nl').get(id);
      return term?.pos === 'noun' ? term.other : undefined;
    };
    expect(['nl', 'en', 'fr'].map(plural)).toEqual([form, en, fr]);
  });

  it.each(['Xyz-netwerk', 'Hollandsenetwerk', 'Oekraïne-netwerk'])('%s has none', (form) => {
    expect(conceptOfNoun(lexicon, form.toLowerCase(), form, new Set())).toBeUndefined();
  });

  it.each([
    ['nl', 'De politie heeft in Utrecht twee drugsnetwerken ontmanteld.'],
    ['en', 'Police dismantled two drug networks in Utrecht.'],
    ['fr', 'La police a démantelé deux réseaux de drogue à Utrecht.'],
  ])('is told in %s', (language, said) => {
    expect(told('De politie heeft in Utrecht twee drugsnetwerken ontmanteld.', language)).toEqual([said]);
  });
});

describe('two compounds that share their last part', () => {
  it.each([
    [
      'Het aantal bus- en tramongelukken daalde in 2025 met 4 procent.',
      'The number of bus and tram accidents fell by 4% in 2025.',
      'Le nombre d’accidents de bus et de tramway a baissé de 4 % en 2025.',
    ],
    [
      'De omzet van de hout- en bouwmaterialenindustrie steeg in 2025 met 3 procent.',
      'The turnover of the timber and building materials industry rose by 3% in 2025.',
      'Le chiffre d’affaires de l’industrie du bois et des matériaux de construction a augmenté de 3 % en 2025.',
    ],
    [
      'De in- en uitvoer steeg in 2025 met 3 procent.',
      'Imports and exports rose by 3% in 2025.',
      'Les importations et les exportations ont augmenté de 3 % en 2025.',
    ],
    [
      'Het aantal midden- en kleinbedrijven steeg in 2025 met 4 procent.',
      'The number of small and medium-sized businesses rose by 4% in 2025.',
      'Le nombre de PME a augmenté de 4 % en 2025.',
    ],
  ])('%s', (dutch, en, fr) => {
    expect([told(dutch, 'en'), told(dutch, 'fr')]).toEqual([[en], [fr]]);
  });

  it.each(['Het aantal bus- en knorfongelukken daalde in 2025 met 4 procent.'])(
    'is not made of anything else: %s',
    (dutch) => {
      expect(told(dutch, 'en').filter((said) => said !== '…')).toEqual([]);
    },
  );
});
