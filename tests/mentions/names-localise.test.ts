import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { localiseName } from '../../pipeline/lexicon/localise-name.ts';
import { localiseRole } from '../../pipeline/lexicon/localise-role.ts';

const lexicon = createLexicon();

describe('an office in English and French', () => {
  it.each([
    ['hoofdofficier van justitie', 'chief public prosecutor', 'procureur en chef'],
    [
      'hoofdcommissaris landelijke politie',
      'chief commissioner of the national police',
      'commissaire en chef de la police nationale',
    ],
    [
      'hoofd Dienst Landelijke Recherche',
      'head of the National Criminal Investigation Division',
      'chef de la division nationale des enquêtes criminelles',
    ],
    ['de burgemeester van Den Haag', 'mayor of The Hague', 'maire de La Haye'],
    ['demissionair minister van Financiën', 'outgoing finance minister', 'ministre sortant des Finances'],
    ['staatssecretaris van Onderwijs', 'state secretary for education', 'secrétaire d’État de l’Éducation'],
    ['Amerikaanse president', 'American president', 'président américain'],
    ['voormalig Brits premier', 'former British prime minister', 'ancien Premier ministre britannique'],
    ['oud-burgemeester', 'former mayor', 'ancien maire'],
    [
      'woordvoerder van de rechtbank Amsterdam',
      'spokesperson for Amsterdam District Court',
      'porte-parole du tribunal d’Amsterdam',
    ],
    [
      'hoogleraar strafrecht aan de Universiteit Leiden',
      'professor of criminal law at Leiden University',
      'professeur de droit pénal à l’université de Leyde',
    ],
    ['directeur en oprichter', 'director and founder', 'directeur et fondateur'],
    ['Vlaams minister-president', 'Flemish prime minister', 'Premier ministre flamand'],
    ['D66-Kamerlid', 'D66 MP', 'député de D66'],
    ['hoofdonderzoeker', 'lead researcher', 'chercheur principal'],
    ['onderzoeksleidster', 'lead researcher', 'chercheuse principale'],
    [
      'topman van het Amerikaanse industriële concern General Electric',
      'chief executive of General Electric',
      'directeur général de General Electric',
    ],
    [
      'wethouder van Financiën in Zwolle',
      'alderman for finance in Zwolle',
      'adjoint au maire chargé des finances à Zwolle',
    ],
    ['wethouder van Zwolle', 'alderman of Zwolle', 'adjoint au maire de Zwolle'],
    ['wereldkampioene', 'world champion', 'championne du monde'],
    ['algemeen directeur van Sparta', 'managing director of Sparta Rotterdam', 'directeur général de Sparta Rotterdam'],
    ['zakelijk leider', 'business director', 'directeur administratif'],
    ['kroonprinses', 'crown princess', 'princesse héritière'],
    ['teamleider', 'team leader', 'chef d’équipe'],
    ['baas van de FIFA', 'head of FIFA', 'patron de la Fifa'],
    ['Chinese leider', 'Chinese leader', 'dirigeant chinois'],
    ['hoofdeconoom van ING', 'chief economist of ING', 'économiste en chef d’ING'],
    ['melkveehoudster', 'dairy farmer', 'éleveuse laitière'],
    ['kantonrechter', 'district judge', 'juge de canton'],
    ['locoburgemeester', 'deputy mayor', 'adjoint au maire'],
    ['vleugelspeelster', 'winger', 'ailière'],
  ])('%s', (role, en, fr) => {
    expect([localiseRole(lexicon, 'en', role), localiseRole(lexicon, 'fr', role)]).toEqual([en, fr]);
  });

  it.each(['lid van de molenclub', 'hoofdknutselaar', 'de man met de hoed', 'Commissievoorzitter'])(
    'waits where a part is unknown: %s',
    (role) => {
      expect(localiseRole(lexicon, 'en', role)).toBeUndefined();
      expect(localiseRole(lexicon, 'fr', role)).toBeUndefined();
    },
  );

  it('is feminine in French only where the text says so', () => {
    expect(localiseRole(lexicon, 'fr', 'directeur')).toBe('directeur');
    expect(localiseRole(lexicon, 'fr', 'directeur', 'female')).toBe('directrice');
    expect(localiseRole(lexicon, 'fr', 'directrice')).toBe('directrice');
    expect(localiseRole(lexicon, 'fr', 'Nederlandse minister', 'female')).toBe('ministre néerlandaise');
  });

  it('stays as it is in Dutch', () => {
    expect(localiseRole(lexicon, 'nl', 'de burgemeester van Den Haag')).toBe('burgemeester van Den Haag');
  });
});

describe('a name in English and French', () => {
  it.each([
    ['Den Haag', 'place', 'The Hague', 'La Haye'],
    ['gemeente Den Haag', 'organisation', 'the municipality of The Hague', 'la commune de La Haye'],
    ['rechtbank Amsterdam', 'organisation', 'Amsterdam District Court', 'le tribunal d’Amsterdam'],
    ['ministerie van Financiën', 'organisation', 'the Ministry of Finance', 'le ministère des Finances'],
    ['ministerie van volkshuisvesting', 'organisation', 'the Ministry of Housing', 'le ministère du Logement'],
    ['haven van Rotterdam', 'place', 'the port of Rotterdam', 'le port de Rotterdam'],
    // Bergen lies in Holland, Limburg and Norway too
    ['Bergen', 'place', 'Bergen', 'Bergen'],
    ['Roer', 'place', 'the Roer', 'la Roer'],
    ['Himachal Pradesh', 'place', 'Himachal Pradesh', 'l’Himachal Pradesh'],
    ['Bakkerij Jansen', 'organisation', 'Bakkerij Jansen', 'Bakkerij Jansen'],
    ['Piet van den Berg', 'person', 'Piet van den Berg', 'Piet van den Berg'],
    ['Ridouan T.', 'person', 'Ridouan T.', 'Ridouan T.'],
    ['Koepjansk', 'place', 'Kupiansk', 'Koupiansk'],
    ['Triëst', 'place', 'Trieste', 'Trieste'],
    ['Mainz', 'place', 'Mainz', 'Mayence'],
    ['Asjkelon', 'place', 'Ashkelon', 'Ashkelon'],
    ['Kanton', 'place', 'Guangzhou', 'Canton'],
    ['Graubünden', 'place', 'Graubünden', 'les Grisons'],
  ] as const)('%s', (name, type, en, fr) => {
    const told = ['en', 'fr'].map((language) => {
      const local = localiseName(lexicon, language, { name, type });
      return local && `${local.article ?? ''} ${local.name}`.trim().replace('’ ', '’');
    });
    expect(told).toEqual([en, fr]);
  });

  it('waits where Dutch words would stay', () => {
    expect(
      localiseName(lexicon, 'en', { name: 'Vereniging tot behoud van molens', type: 'organisation' }),
    ).toBeUndefined();
  });
});
