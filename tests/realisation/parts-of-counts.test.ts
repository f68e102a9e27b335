import { describe, expect, test } from 'vitest';
import { lead } from '../support/lead.ts';
import { told } from '../support/told.ts';

/** A sentence → the ones that tell it in nl, en and fr: what is a part of a count is told as one of them. */
const PARTS: [string, string, string, string][] = [
  [
    'Er vielen twaalf gewonden, van wie drie ernstig.',
    'Twaalf mensen zijn gewond geraakt, onder wie drie zwaargewonden.',
    'Twelve people were injured, including three seriously injured people.',
    'Douze personnes ont été blessées, dont trois blessés graves.',
  ],
  [
    'Bij de brand raakten acht mensen gewond, twee van hen zwaar.',
    'Acht mensen zijn bij de brand gewond geraakt, onder wie twee zwaargewonden.',
    'Eight people were injured in the fire, including two seriously injured people.',
    'Huit personnes ont été blessées dans l’incendie, dont deux blessés graves.',
  ],
  [
    'De explosie eiste twintig gewonden, onder wie vier zwaargewonden.',
    'De explosie heeft twintig gewonden gemaakt, onder wie vier zwaargewonden.',
    'The explosion claimed 20 injured people, including four seriously injured people.',
    'L’explosion a fait 20 blessés, dont quatre blessés graves.',
  ],
  [
    'Er zijn negen mensen aangehouden, van wie twee minderjarig.',
    'Er zijn negen mensen aangehouden, onder wie twee minderjarigen.',
    'Nine people were arrested, including two minors.',
    'Neuf personnes ont été arrêtées, dont deux mineurs.',
  ],
  [
    'De politie ontving 930 meldingen, waarvan 210 over geluidsoverlast.',
    'De politie heeft 930 meldingen ontvangen, waarvan 210 over geluidsoverlast.',
    'Police received 930 reports, including 210 about noise nuisance.',
    'La police a reçu 930 signalements, dont 210 sur les nuisances sonores.',
  ],
  [
    'De stad ontving 1,2 miljoen toeristen, van wie 400.000 uit Duitsland.',
    'De stad heeft 1,2 miljoen toeristen getrokken, van wie 400.000 uit Duitsland.',
    'The city attracted 1.2 million tourists, including 400,000 from Germany.',
    'La ville a attiré 1,2 million de touristes, dont 400 000 d’Allemagne.',
  ],
  [
    'De marechaussee hield 60 mensen aan, onder hen vier agenten.',
    'De marechaussee heeft 60 mensen aangehouden, onder wie vier agenten.',
    'The Royal Netherlands Marechaussee arrested 60 people, including four police officers.',
    'La maréchaussée royale a arrêté 60 personnes, dont quatre policiers.',
  ],
];

/** A sentence → how it is told: who they are that are counted stands behind a colon. */
const MEMBERS: [string, string, string, string][] = [
  [
    'Twee verdachten, een 41-jarige man uit Den Haag en een 59-jarige vrouw uit Leidschendam, zijn aangehouden.',
    'Er zijn twee verdachten aangehouden: een 41-jarige man uit Den Haag en een 59-jarige vrouw uit Leidschendam.',
    'Two suspects were arrested: a 41-year-old man from The Hague and a 59-year-old woman from Leidschendam.',
    'Deux suspects ont été arrêtés : un homme de 41 ans de La Haye et une femme de 59 ans de Leidschendam.',
  ],
  [
    'Drie verdachten, twee mannen en een vrouw, zitten nog vast.',
    'Er worden drie verdachten vastgehouden: twee mannen en een vrouw.',
    'Three suspects are being held: two men and a woman.',
    'Trois suspects sont détenus : deux hommes et une femme.',
  ],
  [
    'Agenten hielden twee verdachten aan. Het gaat om een 72-jarige man uit Zwolle en een 34-jarige man uit Kampen.',
    'Agenten hebben twee verdachten aangehouden: een 72-jarige man uit Zwolle en een 34-jarige man uit Kampen.',
    'Police officers arrested two suspects: a 72-year-old man from Zwolle and a 34-year-old man from Kampen.',
    'Des policiers ont arrêté deux suspects : un homme de 72 ans de Zwolle et un homme de 34 ans de Kampen.',
  ],
];

MEMBERS.push([
  'De politie heeft in Breda vier verdachten aangehouden. Het gaat om drie mannen en een vrouw.',
  'De politie heeft in Breda vier verdachten aangehouden: drie mannen en een vrouw.',
  'Police arrested four suspects in Breda: three men and a woman.',
  'La police a arrêté quatre suspects à Bréda : trois hommes et une femme.',
]);

/** Sentences whose list does not say who all of them are, or is about something else. */
const NO_MEMBERS: [string, string][] = [
  [
    'De politie hield drie mannen aan: een 23-jarige man uit Ede en een 31-jarige man uit Arnhem.',
    'Police arrested three men.',
  ],
  [
    'De politie heeft twee mannen uit Ede aangehouden. Het gaat om een onderzoek naar fraude.',
    'Police arrested two men from Ede.',
  ],
];

/** What is said of some of those that a figure counts, and of no more of them, stands behind its clause. */
const SOME: [string, string, string, string][] = [
  [
    'Aan de wandeltocht deden 5.400 mensen mee, van wie 61 procent vrouw.',
    'Aan de wandeltocht hebben 5400 mensen deelgenomen, van wie 61 procent vrouwen.',
    'A total of 5,400 people took part in the walk, 61% of them women.',
    '5 400 personnes ont participé à la randonnée, dont 61 % de femmes.',
  ],
  [
    'Het ziekenhuis behandelde 900 patiënten, van wie ruim de helft kinderen.',
    'Het ziekenhuis heeft 900 patiënten behandeld, van wie ruim de helft kinderen.',
    'The hospital treated 900 patients, more than half of them children.',
    'L’hôpital a soigné 900 patients, dont plus de la moitié d’enfants.',
  ],
  [
    'De ombudsman ontving vorig jaar 3.612 klachten, waarvan ruim 40 procent over vertragingen.',
    'De ombudsman ontving vorig jaar 3612 klachten, waarvan ruim 40 procent over vertragingen.',
    'The ombudsman received 3,612 complaints last year, more than 40% of them about delays.',
    'Le médiateur a reçu 3 612 plaintes l’an dernier, dont plus de 40 % concernant des retards.',
  ],
  [
    'Het museum trok 312.000 bezoekers, van wie een kwart uit het buitenland.',
    'Het museum heeft 312.000 bezoekers getrokken, van wie een kwart uit het buitenland.',
    'The museum attracted 312,000 visitors, a quarter of them from other countries.',
    'Le musée a attiré 312 000 visiteurs, dont un quart originaires de l’étranger.',
  ],
  [
    'Het bedrijf wil 1.200 banen schrappen, waarvan een derde in België.',
    'Het bedrijf wil 1200 banen schrappen, waarvan een derde in België.',
    'The company wants to cut 1,200 jobs, a third of them in Belgium.',
    'L’entreprise veut supprimer 1 200 emplois, dont un tiers en Belgique.',
  ],
  [
    'Het hotel telt 120 kamers (waarvan 30 met balkon).',
    'Het hotel heeft 120 kamers, waarvan 30 met een balkon.',
    'The hotel has 120 rooms, 30 of them with a balcony.',
    'L’hôtel dispose de 120 pièces, dont 30 avec un balcon.',
  ],
  [
    'De politie controleerde 212 auto’s, waarvan 15 zonder kenteken.',
    'De politie heeft 212 auto’s gecontroleerd, waarvan vijftien zonder kenteken.',
    'Police checked 212 cars, 15 of them without a registration number.',
    'La police a contrôlé 212 voitures, dont 15 sans numéro d’immatriculation.',
  ],
  [
    'In Zeeland vielen twintig bomen om, waarvan zes op een auto.',
    'Twintig bomen zijn in Zeeland omgevallen, waarvan zes op een auto.',
    'Twenty trees fell over in Zeeland, six of them on a car.',
    'Vingt arbres sont tombés en Zélande, dont six sur une voiture.',
  ],
  [
    'Er zijn 340 bomen gekapt, twaalf daarvan in het stadspark.',
    'Er zijn 340 bomen gekapt, waarvan twaalf in het stadspark.',
    'A total of 340 trees were felled, 12 of them in the city park.',
    '340 arbres ont été abattus, dont 12 dans le parc de la ville.',
  ],
  [
    'Vorig jaar zijn 812 mensen aangehouden, een kwart van hen in Rotterdam.',
    'Vorig jaar werden 812 mensen aangehouden, van wie een kwart in Rotterdam.',
    'Last year, 812 people were arrested, a quarter of them in Rotterdam.',
    'L’an dernier, 812 personnes ont été arrêtées, dont un quart à Rotterdam.',
  ],
  [
    'De overheid trekt 300 miljoen euro uit, waarvan de helft voor het onderwijs.',
    'De overheid stelt 300 miljoen euro beschikbaar, waarvan de helft voor het onderwijs.',
    'The authorities are setting aside €300 million, half of it for education.',
    'Les pouvoirs publics allouent 300 millions d’euros, dont la moitié pour l’enseignement.',
  ],
  [
    'De politie heeft achttien mensen aangehouden, van wie elf voor drugsbezit en drie voor zakkenrollerij.',
    'De politie heeft achttien mensen aangehouden, van wie elf voor drugsbezit en drie voor zakkenrollerij.',
    'Police arrested 18 people, 11 of them for drug possession and three for pickpocketing.',
    'La police a arrêté 18 personnes, dont 11 pour possession de drogue et trois pour vol à la tire.',
  ],
  [
    'De politie hield 60 mensen aan, van wie 20 in Breda, 15 in Tilburg en 10 in Eindhoven.',
    'De politie heeft 60 mensen aangehouden, van wie twintig in Breda, vijftien in Tilburg en tien in Eindhoven.',
    'Police arrested 60 people, 20 of them in Breda, 15 in Tilburg and 10 in Eindhoven.',
    'La police a arrêté 60 personnes, dont 20 à Bréda, 15 à Tilbourg et 10 à Eindhoven.',
  ],
  [
    'De politie zei dat 40 mensen waren opgepakt, van wie de helft uit Duitsland.',
    'De politie zegt dat er 40 mensen zijn aangehouden, van wie de helft uit Duitsland.',
    'Police said 40 people had been arrested, half of them from Germany.',
    'La police a déclaré que 40 personnes avaient été arrêtées, dont la moitié originaires d’Allemagne.',
  ],
  [
    'De dijk is 78 kilometer lang, waarvan 45 kilometer in België.',
    'De dijk is 78 kilometer lang, waarvan 45 kilometer in België.',
    'The dyke is 78 km long, including 45 km in Belgium.',
    'La digue mesure 78 kilomètres de long, dont 45 kilomètres en Belgique.',
  ],
  [
    'De ploeg won 32 medailles, waarvan 11 gouden.',
    'De ploeg heeft 32 medailles gewonnen, waaronder elf gouden medailles.',
    'The team won 32 medals, including 11 gold medals.',
    'L’équipe a remporté 32 médailles, dont 11 médailles en or.',
  ],
];

/** How, where and by what means what their verb says was so of some of them. */
const HOW: typeof SOME = [
  [
    'De keten sloot zeven vestigingen, waarvan vier tijdelijk.',
    'De keten heeft zeven vestigingen gesloten, waarvan vier tijdelijk.',
    'The chain closed seven branches, four of them temporarily.',
    'La chaîne a fermé sept établissements, dont quatre temporairement.',
  ],
  [
    'Het bedrijf verkocht 2.000 auto’s, waarvan de helft in het buitenland.',
    'Het bedrijf heeft 2000 auto’s verkocht, waarvan de helft in het buitenland.',
    'The company sold 2,000 cars, half of them abroad.',
    'L’entreprise a vendu 2 000 voitures, dont la moitié à l’étranger.',
  ],
  [
    'De politie verwerkte 3.000 aangiften, waarvan 60 procent online.',
    'De politie heeft 3000 aangiften verwerkt, waarvan 60 procent online.',
    'Police processed 3,000 police reports, 60% of them online.',
    'La police a traité 3 000 plaintes, dont 60 % en ligne.',
  ],
];

/** Behind one of whom there is one alone, so many others are among them as well, and no more of them. */
const AMONG: typeof SOME = [
  [
    'Bij de brand raakten acht mensen gewond, onder wie een agent en twee kinderen.',
    'Bij de brand raakten acht mensen gewond, onder wie een agent en twee kinderen.',
    'Eight people were injured in the fire, including a police officer and two children.',
    'Huit personnes ont été blessées dans l’incendie, dont un policier et deux enfants.',
  ],
  [
    'De douane vond 40 wapens, waaronder een machinegeweer en twaalf pistolen.',
    'De douane vond 40 wapens, waaronder een machinegeweer en twaalf pistolen.',
    'Customs found 40 weapons, including a machine gun and 12 pistols.',
    'La douane a découvert 40 armes, dont une mitrailleuse et 12 pistolets.',
  ],
];

/** What cannot be said of some of them awaits, and their whole stands by itself. */
const UNSAID: [string, string][] = [
  ['Het museum kocht vorig jaar 48 werken, waarvan 12 van vrouwen.', 'The museum bought 48 works last year.'],
  ['Het team won 24 wedstrijden, waarvan 13 uit.', 'The team won 24 matches.'],
  ['De vloot bestaat uit 64 vliegtuigen, waarvan 20 op leasebasis.', 'The fleet consists of 64 aircraft.'],
  [
    'De universiteit telt 4.100 medewerkers, van wie de helft in tijdelijke dienst.',
    'The university employs 4,100 people.',
  ],
  [
    'De brandweer rukte 412 keer uit, waarvan 38 keer voor een woningbrand.',
    'The fire brigade was called out 412 times.',
  ],
];

describe('what is said of some of them', () => {
  test.each([...SOME, ...HOW, ...AMONG])('%s', (dutch, nl, en, fr) => {
    expect(lead(dutch, 'nl')).toBe(nl);
    expect(lead(dutch, 'en')).toBe(en);
    expect(lead(dutch, 'fr')).toBe(fr);
  });

  test.each(UNSAID)('%s', (dutch, en) => {
    expect(lead(dutch, 'en')).toBe(en);
  });

  test.each([
    // of the shops or of the towns
    'De keten opende 40 winkels in 12 plaatsen, waarvan vier met een parkeerterrein.',
    // of what was not built nothing is said
    'De gemeente heeft geen 300 woningen gebouwd, waarvan 30 met balkon.',
  ])('%s', (dutch) => {
    expect(lead(dutch, 'en')).not.toMatch(/ of them /);
  });
});

describe('the parts of a count', () => {
  test.each(PARTS)('%s', (dutch, nl, en, fr) => {
    expect(lead(dutch, 'nl')).toBe(nl);
    expect(lead(dutch, 'en')).toBe(en);
    expect(lead(dutch, 'fr')).toBe(fr);
  });

  test('a part is never told beside its whole', () => {
    const dutch = 'Er vielen 20 doden en 30 gewonden, van wie vijf ernstig.';
    expect(told(dutch, 'en')).toEqual([
      'Twenty people died.',
      'Thirty people were injured.',
      'Five of the 30 injured people were seriously injured.',
    ]);
  });

  test('how a verb was done is no kind of them', () => {
    expect(lead('De keten sloot zeven vestigingen, waarvan vier volledig.', 'en')).toBe(
      'The chain closed seven branches, four of them fully.',
    );
  });
});

describe('who they are that are counted', () => {
  test.each(MEMBERS)('%s', (dutch, nl, en, fr) => {
    expect(lead(dutch, 'nl')).toBe(nl);
    expect(lead(dutch, 'en')).toBe(en);
    expect(lead(dutch, 'fr')).toBe(fr);
  });

  test.each(NO_MEMBERS)('%s', (dutch, en) => expect(lead(dutch, 'en')).toBe(en));
});
