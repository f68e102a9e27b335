import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

/** A figure beside that of another time → its sentence in nl, en and fr. */
const COMPARED: [string, string, string, string][] = [
  // another time, a noun for the change, a second comparison, what it was then
  [
    'De gemiddelde huizenprijs bedroeg in mei 498.000 euro. Dat is 11 procent meer dan een jaar eerder en bijna 3 procent meer dan in april.',
    'De gemiddelde huizenprijs bedroeg in mei 498.000 euro, 11 procent meer dan een jaar eerder en bijna 3 procent meer dan in april.',
    'The average house price stood at €498,000 in May, 11% more than a year earlier and nearly 3% more than in April.',
    'Le prix moyen des logements s’est établi à 498 000 euros en mai, soit 11 % de plus qu’un an plus tôt et près de 3 % de plus qu’en avril.',
  ],
  [
    'De inflatie kwam in mei uit op 3,1 procent. Dat is lager dan in april, toen de inflatie 3,3 procent was.',
    'De inflatie bedroeg in mei 3,1 procent, lager dan in april (3,3 procent).',
    'Inflation stood at 3.1% in May, lower than in April (3.3%).',
    'L’inflation s’est établie à 3,1 % en mai, soit moins qu’en avril (3,3 %).',
  ],
  [
    'Vorig jaar werden 93.000 woningen gebouwd, 2000 minder dan in 2024.',
    'Vorig jaar werden 93.000 woningen gebouwd, 2000 minder dan in 2024.',
    'Last year, 93,000 homes were built, 2,000 fewer than in 2024.',
    'L’an dernier, 93 000 logements ont été construits, soit 2 000 de moins qu’en 2024.',
  ],
  [
    'De politie registreerde in 2025 2400 autobranden. Dat is een verdubbeling ten opzichte van 2020.',
    'In 2025 registreerde de politie 2400 autobranden, een verdubbeling ten opzichte van 2020.',
    'Police recorded 2,400 car fires in 2025, twice as many as in 2020.',
    'La police a enregistré 2 400 incendies de voiture en 2025, soit deux fois plus qu’en 2020.',
  ],
  [
    'De omzet bedroeg 3,2 miljard euro, een min van 6 procent vergeleken met vorig jaar.',
    'De omzet bedroeg 3,2 miljard euro, 6 procent minder dan vorig jaar.',
    'Revenue amounted to €3.2 billion, 6% less than last year.',
    'Le chiffre d’affaires s’est élevé à 3,2 milliards d’euros, soit 6 % de moins que l’an dernier.',
  ],
  [
    'De winst bedroeg 70 miljoen euro, tegen 89 miljoen euro een jaar eerder. Dat is een daling van 21 procent.',
    'De winst bedroeg 70 miljoen euro, tegen 89 miljoen euro een jaar eerder, een daling van 21 procent.',
    'Profit amounted to €70 million, compared with €89 million a year earlier, a fall of 21%.',
    'Le bénéfice s’est élevé à 70 millions d’euros, contre 89 millions d’euros un an plus tôt, soit une baisse de 21 %.',
  ],
  [
    'De winst kwam uit op 62 miljoen euro, iets meer dan een jaar eerder.',
    'De winst bedroeg 62 miljoen euro, iets meer dan een jaar eerder.',
    'Profit amounted to €62 million, slightly more than a year earlier.',
    'Le bénéfice s’est élevé à 62 millions d’euros, soit un peu plus qu’un an plus tôt.',
  ],
  [
    'De politie hield 45 mensen aan. Vergeleken met vorig jaar is dat een stijging van 12 procent.',
    'De politie heeft 45 mensen aangehouden, 12 procent meer dan vorig jaar.',
    'Police arrested 45 people, 12% more than last year.',
    'La police a arrêté 45 personnes, soit 12 % de plus que l’an dernier.',
  ],
  // highest and lowest, of a number or of a change
  [
    'Het aantal misdrijven daalde naar 790.000, het laagste aantal in tien jaar.',
    'Het aantal misdrijven is gedaald naar 790.000, het laagste aantal in tien jaar.',
    'The number of offences fell to 790,000, the lowest number in 10 years.',
    'Le nombre de délits est descendu à 790 000, le nombre le plus bas en 10 ans.',
  ],
  [
    'Het aantal faillissementen steeg in september naar 430. Dat is het hoogste aantal sinds 2016.',
    'Het aantal faillissementen steeg in september naar 430, het hoogste aantal sinds 2016.',
    'The number of bankruptcies rose to 430 in September, the highest number since 2016.',
    'Le nombre de faillites est monté à 430 en septembre, le nombre le plus élevé depuis 2016.',
  ],
  [
    'De huizenprijs lag in mei 3,9 procent hoger dan een jaar eerder, de laagste stijging in twee jaar tijd.',
    'De huizenprijs lag in mei 3,9 procent hoger dan een jaar eerder, de kleinste stijging in twee jaar tijd.',
    'The house price was 3.9% higher in May than a year earlier, the smallest rise in two years.',
    'Le prix des logements était 3,9 % plus élevé en mai qu’un an plus tôt, la plus faible hausse en deux ans.',
  ],
  [
    'De inflatie steeg naar 5 procent, de sterkste stijging sinds 2010.',
    'De inflatie is gestegen naar 5 procent, de sterkste stijging sinds 2010.',
    'Inflation rose to 5%, the biggest rise since 2010.',
    'L’inflation est montée à 5 %, la plus forte hausse depuis 2010.',
  ],
  [
    'De export daalde in mei met 6 procent, de grootste daling sinds 2020.',
    'De export daalde in mei met 6 procent, de sterkste daling sinds 2020.',
    'Exports fell by 6% in May, the biggest fall since 2020.',
    'Les exportations ont baissé de 6 % en mai, la plus forte baisse depuis 2020.',
  ],
  [
    'Het aantal inwoners steeg met 1200 tot 45.000.',
    'Het aantal inwoners is met 1200 gestegen tot 45.000.',
    'The number of residents rose by 1,200 to 45,000.',
    'Le nombre d’habitants a augmenté de 1 200, à 45 000.',
  ],
  [
    'De winst daalde vorig jaar naar 38 miljoen euro, tegen 44 miljoen euro een jaar eerder.',
    'De winst daalde vorig jaar naar 38 miljoen euro, tegen 44 miljoen euro een jaar eerder.',
    'Profit fell to €38 million last year, compared with €44 million a year earlier.',
    'Le bénéfice est descendu à 38 millions d’euros l’an dernier, contre 44 millions d’euros un an plus tôt.',
  ],
  [
    'De omzet bedroeg 3,4 miljard euro, tegenover 3,1 miljard euro in 2024.',
    'De omzet bedroeg 3,4 miljard euro, tegen 3,1 miljard euro in 2024.',
    'Revenue amounted to €3.4 billion, compared with €3.1 billion in 2024.',
    'Le chiffre d’affaires s’est élevé à 3,4 milliards d’euros, contre 3,1 milliards d’euros en 2024.',
  ],
  [
    'De politie hield vorig jaar 320 verdachten aan, 34 procent minder dan in 2024.',
    'De politie hield vorig jaar 320 verdachten aan, 34 procent minder dan in 2024.',
    'Police arrested 320 suspects last year, 34% fewer than in 2024.',
    'La police a arrêté 320 suspects l’an dernier, soit 34 % de moins qu’en 2024.',
  ],
  [
    'De omzet kwam uit op 120 miljoen euro, bijna een kwart meer dan een jaar geleden.',
    'De omzet bedroeg 120 miljoen euro, bijna een kwart meer dan een jaar geleden.',
    'Revenue amounted to €120 million, nearly a quarter more than a year ago.',
    'Le chiffre d’affaires s’est élevé à 120 millions d’euros, soit près d’un quart de plus qu’il y a un an.',
  ],
  [
    'De inflatie kwam in mei uit op 2,7 procent, 0,4 procentpunt lager dan in april.',
    'De inflatie bedroeg in mei 2,7 procent, 0,4 procentpunt lager dan in april.',
    'Inflation stood at 2.7% in May, 0.4 percentage points lower than in April.',
    'L’inflation s’est établie à 2,7 % en mai, soit 0,4 point de moins qu’en avril.',
  ],
  [
    'De club trok 45.000 bezoekers, twee keer zoveel als vorig jaar.',
    'De club heeft 45.000 bezoekers getrokken, twee keer zoveel als vorig jaar.',
    'The club attracted 45,000 visitors, twice as many as last year.',
    'Le club a attiré 45 000 visiteurs, soit deux fois plus que l’an dernier.',
  ],
  [
    'De politie nam 300 vuurwapens in beslag, een stijging van 12 procent.',
    'De politie heeft 300 vuurwapens in beslag genomen, een stijging van 12 procent.',
    'Police seized 300 firearms, a rise of 12%.',
    'La police a saisi 300 armes à feu, soit une hausse de 12 %.',
  ],
  [
    'De winst steeg naar 41 miljoen euro, na 38 miljoen in 2024.',
    'De winst is gestegen naar 41 miljoen euro, tegen 38 miljoen euro in 2024.',
    'Profit rose to €41 million, compared with €38 million in 2024.',
    'Le bénéfice est monté à 41 millions d’euros, contre 38 millions d’euros en 2024.',
  ],
  [
    'Dit jaar onderschepte de douane 7000 kilo cocaïne. In dezelfde periode vorig jaar was dat nog 10.400 kilo.',
    'De douane heeft dit jaar 7000 kilo cocaïne onderschept, tegen 10.400 kilo in dezelfde periode vorig jaar.',
    'Customs intercepted 7,000 kg of cocaine this year, compared with 10,400 kg in the same period last year.',
    'La douane a intercepté 7 000 kilos de cocaïne cette année, contre 10 400 kilos à la même période l’an dernier.',
  ],
  [
    'De winst kwam uit op 62 miljoen euro. Dat is 14 procent minder dan in dezelfde periode een jaar eerder.',
    'De winst bedroeg 62 miljoen euro, 14 procent minder dan in dezelfde periode een jaar eerder.',
    'Profit amounted to €62 million, 14% less than in the same period a year earlier.',
    'Le bénéfice s’est élevé à 62 millions d’euros, soit 14 % de moins qu’à la même période un an plus tôt.',
  ],
  // of the same sort as the figure that it follows
  [
    'De winst daalde naar 40 miljoen euro, 3 miljoen minder dan een jaar eerder.',
    'De winst is gedaald naar 40 miljoen euro, 3 miljoen euro minder dan een jaar eerder.',
    'Profit fell to €40 million, €3 million less than a year earlier.',
    'Le bénéfice est descendu à 40 millions d’euros, soit 3 millions d’euros de moins qu’un an plus tôt.',
  ],
  [
    'De bank boekte 14 miljoen euro winst, 2 miljoen minder dan in 2024.',
    'De bank heeft 14 miljoen euro winst gemaakt, 2 miljoen euro minder dan in 2024.',
    'The bank made a profit of €14 million, €2 million less than in 2024.',
    'La banque a réalisé un bénéfice de 14 millions d’euros, soit 2 millions d’euros de moins qu’en 2024.',
  ],
  // behind a reporting clause it stands with the figure
  [
    'De politie meldt dat er 41 mensen zijn omgekomen, tegen 35 vorig jaar.',
    'De politie meldt dat 41 mensen om het leven zijn gekomen, tegen 35 vorig jaar.',
    'Police said 41 people had died, compared with 35 last year.',
    'La police a indiqué que 41 personnes étaient mortes, contre 35 l’an dernier.',
  ],
  // the frame itself says that it is above or below
  [
    'Het aantal bezoekers lag 4 procent hoger dan in 2024.',
    'Het aantal bezoekers lag 4 procent hoger dan in 2024.',
    'The number of visitors was 4% higher than in 2024.',
    'Le nombre de visiteurs était 4 % plus élevé qu’en 2024.',
  ],
  [
    'De winst was lager dan een jaar eerder.',
    'De winst lag lager dan een jaar eerder.',
    'Profit was lower than a year earlier.',
    'Le bénéfice était moins élevé qu’un an plus tôt.',
  ],
  [
    'De export nam in vergelijking met 2024 met 12 procent toe.',
    'De export is met 12 procent gestegen ten opzichte van 2024.',
    'Exports rose by 12% compared with 2024.',
    'Les exportations ont augmenté de 12 % par rapport à 2024.',
  ],
  [
    'De werkloosheid steeg naar 3,8 procent, het hoogste niveau sinds 2021.',
    'De werkloosheid is gestegen naar 3,8 procent, het hoogste niveau sinds 2021.',
    'Unemployment rose to 3.8%, the highest level since 2021.',
    'Le chômage est monté à 3,8 %, le plus haut niveau depuis 2021.',
  ],
  // what was thought, agreed or usual, and another place
  [
    'De omzet lag 4 procent hoger dan verwacht.',
    'De omzet lag 4 procent hoger dan verwacht.',
    'Turnover was 4% higher than expected.',
    'Le chiffre d’affaires était 4 % plus élevé que prévu.',
  ],
  [
    'De omzet kwam uit op 120 miljoen euro, 4 procent meer dan begroot.',
    'De omzet bedroeg 120 miljoen euro, 4 procent meer dan begroot.',
    'Revenue amounted to €120 million, 4% more than budgeted.',
    'Le chiffre d’affaires s’est élevé à 120 millions d’euros, soit 4 % de plus que prévu au budget.',
  ],
  [
    'De politie hield 320 verdachten aan, 34 procent minder dan in België.',
    'De politie heeft 320 verdachten aangehouden, 34 procent minder dan in België.',
    'Police arrested 320 suspects, 34% fewer than in Belgium.',
    'La police a arrêté 320 suspects, soit 34 % de moins qu’en Belgique.',
  ],
  [
    'De inflatie kwam in mei uit op 2,7 procent, tegen 3,1 procent in Duitsland.',
    'De inflatie bedroeg in mei 2,7 procent, tegen 3,1 procent in Duitsland.',
    'Inflation stood at 2.7% in May, compared with 3.1% in Germany.',
    'L’inflation s’est établie à 2,7 % en mai, contre 3,1 % en Allemagne.',
  ],
  [
    'De inflatie kwam in mei uit op 2,7 procent, lager dan het Europees gemiddelde.',
    'De inflatie bedroeg in mei 2,7 procent, lager dan het Europees gemiddelde.',
    'Inflation stood at 2.7% in May, lower than the European average.',
    'L’inflation s’est établie à 2,7 % en mai, soit moins que la moyenne européenne.',
  ],
  [
    'De club trok 45.000 bezoekers, twee keer zo veel als verwacht.',
    'De club heeft 45.000 bezoekers getrokken, twee keer zoveel als verwacht.',
    'The club attracted 45,000 visitors, twice as many as expected.',
    'Le club a attiré 45 000 visiteurs, soit deux fois plus que prévu.',
  ],
  [
    'De winst daalde met 3 procent, minder dan verwacht.',
    'De winst is met 3 procent gedaald, minder dan verwacht.',
    'Profit fell by 3%, less than expected.',
    'Le bénéfice a baissé de 3 %, soit moins que prévu.',
  ],
  // the share of others
  [
    'Zo’n 60 procent van de vrouwen werkt thuis, tegenover 44 procent van de mannen.',
    'Zo’n 60 procent van de vrouwen werkt thuis, tegen 44 procent van de mannen.',
    'About 60% of women work from home, compared with 44% of men.',
    'Environ 60 % des femmes travaillent à domicile, contre 44 % des hommes.',
  ],
  // a sum of another kind keeps its own year
  [
    'Het bedrijf leed vorig jaar een verlies van 3,4 miljoen euro, tegenover een winst van 1,1 miljoen in 2024.',
    'Het bedrijf leed vorig jaar een verlies van 3,4 miljoen euro, tegen een winst van 1,1 miljoen euro in 2024.',
    'The company made a loss of €3.4 million last year, compared with a profit of €1.1 million in 2024.',
    'L’entreprise a accusé une perte de 3,4 millions d’euros l’an dernier, contre un bénéfice de 1,1 million d’euros en 2024.',
  ],
  [
    'Het bedrijf boekte een winst van 12 miljoen euro na een verlies van 2 miljoen euro een jaar eerder.',
    'Het bedrijf heeft 12 miljoen euro winst gemaakt, tegen een verlies van 2 miljoen euro een jaar eerder.',
    'The company made a profit of €12 million, compared with a loss of €2 million a year earlier.',
    'L’entreprise a réalisé un bénéfice de 12 millions d’euros, contre une perte de 2 millions d’euros un an plus tôt.',
  ],
  [
    'De politie nam 21.000 wapens in beslag, het laagste aantal sinds 2013.',
    'De politie heeft 21.000 wapens in beslag genomen, het laagste aantal sinds 2013.',
    'Police seized 21,000 weapons, the lowest number since 2013.',
    'La police a saisi 21 000 armes, le nombre le plus bas depuis 2013.',
  ],
  [
    'De politie hield 320 verdachten aan, het hoogste aantal ooit.',
    'De politie heeft 320 verdachten aangehouden, het hoogste aantal ooit.',
    'Police arrested 320 suspects, the highest number ever.',
    'La police a arrêté 320 suspects, le nombre le plus élevé jamais enregistré.',
  ],
  // a sentence of its own that points back at the figure
  [
    'De renovatie kost 12 miljoen euro. Aanvankelijk was dat 8 miljoen.',
    'De renovatie kost 12 miljoen euro, tegen 8 miljoen euro aanvankelijk.',
    'The renovation costs €12 million, compared with €8 million initially.',
    'La rénovation coûte 12 millions d’euros, contre 8 millions d’euros au départ.',
  ],
  [
    'De politie hield 320 verdachten aan. Dat is 4 procent meer dan in 2024.',
    'De politie heeft 320 verdachten aangehouden, 4 procent meer dan in 2024.',
    'Police arrested 320 suspects, 4% more than in 2024.',
    'La police a arrêté 320 suspects, soit 4 % de plus qu’en 2024.',
  ],
  [
    'Bij branden kwamen 41 mensen om het leven. In 2024 waren dat er nog 35.',
    'Eenenveertig mensen zijn bij branden om het leven gekomen, tegen 35 in 2024.',
    'Forty-one people died in fires, compared with 35 in 2024.',
    'Quarante et une personnes sont mortes dans des incendies, contre 35 en 2024.',
  ],
];

/** Nothing is compared: what is told says nothing of another time. */
const PLAIN: [string, string[]][] = [
  // what is against is no value of the same thing
  ['De boeren protesteerden tegen 40 agenten in 2024.', ['The farmers protested against 40 police officers in 2024.']],
  // values of different units
  ['De omzet bedroeg 3,4 miljard euro, tegen 400 werknemers in 2024.', []],
  // how often as much says nothing without what it is a multiple of
  ['Het bedrijf verkocht twee keer zoveel auto’s als vorig jaar.', []],
  // some of the men only, and without them half of what is said
  ['Zo’n 60 procent van de vrouwen werkt thuis, tegen 44 procent van de jonge mannen.', []],
  // higher than what is not said, or nothing that can be named
  ['De omzet lag 4 procent hoger dan werd gevreesd.', []],
  // it is a strong rise or a strong fall, and this one is neither
  ['De inflatie steeg naar 5 procent, de sterkste daling sinds 2010.', []],
  // of april nobody says how it compares
  ['De inflatie kwam in mei uit op 3,1 procent. Dat is goed nieuws voor april.', ['Inflation stood at 3.1% in May.']],
  // of which of two figures it is a rise is not said
  ['Dat is een stijging van 12 procent.', []],
  ['De politie hield 320 verdachten aan. Dat is goed nieuws.', ['Police arrested 320 suspects.']],
];

describe('a figure against that of another time', () => {
  it.each(COMPARED)('%s', (source, nl, en, fr) => {
    expect([told(source, 'nl'), told(source, 'en'), told(source, 'fr')]).toEqual([[nl], [en], [fr]]);
  });

  it.each(PLAIN)('not: %s', (source, en) => {
    expect(told(source, 'en')).toEqual(en);
  });
});

/** A comparison is of the last conjunct with a figure, and of no other: Dutch sentences of all facts, in order. */
it.each<[string, string[]]>([
  [
    'Het bedrijf telt 3100 medewerkers en boekte in 2025 een omzet van 4,2 miljard euro, 6 procent minder dan een jaar eerder.',
    [
      'Het bedrijf heeft 3100 medewerkers in dienst.',
      'Het bedrijf boekte in 2025 een omzet van 4,2 miljard euro, 6 procent minder dan een jaar eerder.',
    ],
  ],
  [
    'De koers daalde 4 procent en sloot op 12 euro, de laagste stand sinds 2021.',
    ['De koers is met 4 procent gedaald.', 'De koers heeft op 12 euro gesloten, het laagste niveau sinds 2021.'],
  ],
  [
    'De politie hield 40 mensen aan en nam 300 kilo cocaïne in beslag, 10 procent meer dan in 2024.',
    [
      'De politie heeft 40 mensen aangehouden.',
      'De politie heeft 300 kilo cocaïne in beslag genomen, 10 procent meer dan in 2024.',
    ],
  ],
])('%s', (sentence, expected) => {
  expect(told(sentence, 'nl')).toEqual(expected);
});
