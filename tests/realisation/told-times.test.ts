import { expect, test } from 'vitest';
import { saidOf } from '../support/tell.ts';

/** With the spaces that a reader types. */
function plain(sentences: readonly string[]): string {
  return sentences.join(' ').replace(/[\u00a0\u202f]/g, ' ');
}

/** Dutch that appeared on 20 November 2026, and what each language says of it. */
const SAID: [string, string, string, string][] = [
  // parts of a year
  [
    'In de eerste negen maanden van dit jaar trok het museum 604.000 bezoekers.',
    'Het museum trok in de eerste negen maanden van dit jaar 604.000 bezoekers.',
    'The museum attracted 604,000 visitors in the first nine months of this year.',
    'Le musée a attiré 604 000 visiteurs au cours des neuf premiers mois de cette année.',
  ],
  [
    'In de eerste zes maanden van 2025 daalde de omzet met 4 procent.',
    'De omzet daalde in de eerste zes maanden van 2025 met 4 procent.',
    'Turnover fell by 4% in the first six months of 2025.',
    'Le chiffre d’affaires a baissé de 4 % au cours des six premiers mois de 2025.',
  ],
  [
    'In de laatste twee kwartalen van 2025 daalde de omzet met 4 procent.',
    'De omzet daalde in de laatste twee kwartalen van 2025 met 4 procent.',
    'Turnover fell by 4% in the last two quarters of 2025.',
    'Le chiffre d’affaires a baissé de 4 % au cours des deux derniers trimestres de 2025.',
  ],
  [
    'In de herfst van 2027 opent de gemeente een nieuw zwembad.',
    'De gemeente opent in de herfst van 2027 een nieuw zwembad.',
    'The municipality will open a new swimming pool in the autumn of 2027.',
    'La commune ouvrira une nouvelle piscine à l’automne 2027.',
  ],
  [
    'In het najaar zijn in Breda 40 mensen aangehouden.',
    'In het najaar zijn in Breda 40 mensen aangehouden.',
    'Forty people were arrested in Breda in the autumn of 2026.',
    'Quarante personnes ont été arrêtées à l’automne 2026 à Bréda.',
  ],
  [
    'De gemeente trekt volgend schooljaar 3 miljoen euro uit voor scholen.',
    'De gemeente stelt volgend schooljaar 3 miljoen euro beschikbaar voor scholen.',
    'The municipality will set aside €3 million for schools next school year.',
    'La commune allouera 3 millions d’euros aux écoles l’année scolaire prochaine.',
  ],
  [
    'In het weekend zijn in Tilburg elf mensen aangehouden.',
    'In het weekend werden in Tilburg elf mensen aangehouden.',
    'Eleven people were arrested in Tilburg last weekend.',
    'Onze personnes ont été arrêtées le week-end dernier à Tilbourg.',
  ],
  [
    'Deze week hield de politie 40 mensen aan.',
    'De politie hield deze week 40 mensen aan.',
    'Police arrested 40 people this week.',
    'La police a arrêté 40 personnes cette semaine.',
  ],
  [
    'De komende drie jaar verdwijnen er 90 banen.',
    'De komende drie jaar worden 90 banen geschrapt.',
    'Ninety jobs will be cut over the next three years.',
    'Quatre-vingt-dix emplois seront supprimés au cours des trois prochaines années.',
  ],
  // what bounds a time, and which part of it is meant
  [
    'Eind vorig jaar sloot de fabriek.',
    'De fabriek werd eind vorig jaar gesloten.',
    'The factory closed in late 2025.',
    'L’usine a fermé fin 2025.',
  ],
  [
    'De fabriek in Breda wordt medio 2027 gesloten.',
    'De fabriek in Breda wordt half 2027 gesloten.',
    'The factory in Breda will close in mid-2027.',
    'L’usine de Bréda fermera mi-2027.',
  ],
  [
    'Sinds eind 2024 zijn 1200 mensen ontslagen.',
    'Sinds eind 2024 zijn 1200 mensen ontslagen.',
    'Since late 2024, 1,200 people have been dismissed.',
    'Depuis fin 2024, 1 200 personnes ont été licenciées.',
  ],
  [
    'De gemeente opent uiterlijk 1 december een nieuw zwembad.',
    'De gemeente opent uiterlijk 1 december een nieuw zwembad.',
    'The municipality will open a new swimming pool by 1 December.',
    'La commune ouvrira une nouvelle piscine au plus tard le 1er décembre.',
  ],
  [
    'De gemeente wil uiterlijk in 2030 3000 woningen bouwen.',
    'Uiterlijk in 2030 wil de gemeente 3000 woningen bouwen.',
    'The municipality wants to build 3,000 homes by 2030.',
    'La commune veut construire 3 000 logements au plus tard en 2030.',
  ],
  [
    'De gemeente wil voor 2030 3000 woningen bouwen.',
    'Voor 2030 wil de gemeente 3000 woningen bouwen.',
    'The municipality wants to build 3,000 homes before 2030.',
    'La commune veut construire 3 000 logements avant 2030.',
  ],
  [
    'Het concern schrapt tot eind 2029 1200 banen.',
    'Tot eind 2029 schrapt het concern 1200 banen.',
    'The group will cut 1,200 jobs by the end of 2029.',
    'Le groupe supprimera 1 200 emplois d’ici à fin 2029.',
  ],
  [
    'De politie hield tot zondagavond 26 mensen aan.',
    'De politie hield tot zondagavond 26 mensen aan.',
    'Police arrested 26 people by the evening of Sunday 15 November.',
    'La police a arrêté 26 personnes jusqu’à dimanche 15 novembre au soir.',
  ],
  [
    'De gemeente sluit de brug tot en met 14 december.',
    'De gemeente sluit tot en met 14 december de brug.',
    'The municipality will close the bridge up to and including 14 December.',
    'La commune fermera le pont jusqu’au 14 décembre inclus.',
  ],
  // how long after or before an event, and since when
  [
    'Drie maanden voor de verkiezingen zijn 30 mensen aangehouden.',
    'Er zijn drie maanden voor de verkiezingen 30 mensen aangehouden.',
    'Thirty people were arrested three months before the elections.',
    'Trente personnes ont été arrêtées trois mois avant les élections.',
  ],
  [
    'Een week na de ontploffing zijn 20 bewoners vermist.',
    'Er worden een week na de explosie twintig bewoners vermist.',
    'Twenty residents are missing a week after the explosion.',
    'Vingt habitants sont portés disparus une semaine après l’explosion.',
  ],
  [
    'Kort na de wedstrijd zijn twaalf supporters aangehouden.',
    'Er zijn kort na de wedstrijd twaalf supporters aangehouden.',
    'Twelve supporters were arrested shortly after the match.',
    'Douze supporters ont été arrêtés peu après le match.',
  ],
  [
    'Sinds het begin van de oorlog zijn 40.000 mensen omgekomen.',
    'Sinds het begin van de oorlog zijn 40.000 mensen om het leven gekomen.',
    'Since the start of the war, 40,000 people have died.',
    'Depuis le début de la guerre, 40 000 personnes sont mortes.',
  ],
  [
    'Tegen het einde van het jaar sluiten 40 winkels.',
    'Tegen het einde van het jaar worden 40 winkels gesloten.',
    'Forty shops will close towards the end of 2026.',
    'Quarante magasins fermeront vers la fin de 2026.',
  ],
  // a length over which a sum is paid; a method, which is nobody's word; the whole year
  [
    'De lonen stijgen met 5,5 procent, verspreid over achttien maanden.',
    'De lonen stijgen met 5,5 procent, verspreid over achttien maanden.',
    'Wages rise by 5.5% over 18 months.',
    'Les salaires augmentent de 5,5 % sur 18 mois.',
  ],
  [
    'Volgens de Europese rekenmethode bedroeg de inflatie 2,7 procent.',
    'De inflatie bedroeg volgens de Europese rekenmethode 2,7 procent.',
    'Inflation stood at 2.7% by the European calculation method.',
    'L’inflation était de 2,7 % selon la méthode de calcul européenne.',
  ],
  [
    'Over het hele jaar steeg de omzet met 4 procent.',
    'De omzet is over het hele jaar met 4 procent gestegen.',
    'Turnover rose by 4% for the full year.',
    'Le chiffre d’affaires a augmenté de 4 % sur l’ensemble de l’année.',
  ],
  // whom a sum comes from, behind it
  [
    'De stichting krijgt een subsidie van 150.000 euro van de provincie Utrecht.',
    'De provincie Utrecht kent de stichting 150.000 euro toe.',
    'The province of Utrecht is awarding €150,000 to the foundation.',
    'La province d’Utrecht accorde 150 000 euros à la fondation.',
  ],
  [
    'Met ingang van 1 januari verhoogt de gemeente de belasting met 4 procent.',
    'De gemeente verhoogt per 1 januari 2027 de belasting met 4 procent.',
    'The municipality will raise the tax by 4% from 1 January 2027.',
    'La commune relèvera l’impôt de 4 % à partir du 1er janvier 2027.',
  ],
  // times of the day
  [
    'De overval vond rond 16.45 uur plaats.',
    'De overval heeft rond 16.45 uur plaatsgevonden.',
    'The robbery took place at around 16:45.',
    'Le braquage a eu lieu vers 16 h 45.',
  ],
  [
    'Het ongeluk gebeurde dinsdagochtend kort na 06.30 uur.',
    'Het ongeluk gebeurde dinsdagochtend kort na 06.30 uur.',
    'The accident occurred shortly after 06:30 on Tuesday 17 November.',
    'L’accident s’est produit mardi 17 novembre peu après 6 h 30.',
  ],
  [
    'De brand brak zaterdagavond om tien uur uit.',
    'De brand ontstond zaterdagavond om 22.00 uur.',
    'The fire broke out at 22:00 on Saturday 14 November.',
    'L’incendie a éclaté samedi 14 novembre à 22 h.',
  ],
  [
    "De politie hield vrijdag om 10 uur 's avonds twee mannen aan.",
    'De politie heeft vrijdag om 22.00 uur twee mannen aangehouden.',
    'Police arrested two men at 22:00 on Friday 20 November.',
    'La police a arrêté deux hommes vendredi 20 novembre à 22 h.',
  ],
  [
    'De staking begint om 07.00 uur.',
    'De staking begint om 07.00 uur.',
    'The strike is starting at 07:00.',
    'La grève commence à 7 h.',
  ],
  [
    'De staking begint vrijdag om zeven uur.',
    'De staking begint vrijdag om zeven uur.',
    'The strike is starting at seven o’clock on Friday 20 November.',
    'La grève commence vendredi 20 novembre à sept heures.',
  ],
  [
    'De politie hield vrijdag van 9.00 tot 17.00 uur 30 mannen aan.',
    'De politie heeft vrijdag van 09.00 tot 17.00 uur 30 mannen aangehouden.',
    'Police arrested 30 men from 09:00 to 17:00 on Friday 20 November.',
    'La police a arrêté 30 hommes vendredi 20 novembre de 9 h à 17 h.',
  ],
  [
    'De N33 was vrijdag tussen 06.00 uur en 09.00 uur afgesloten.',
    'De N33 was vrijdag tussen 06.00 en 09.00 uur gesloten.',
    'The N33 was closed between 06:00 and 09:00 on Friday 20 November.',
    'La N33 était fermée vendredi 20 novembre entre 6 h et 9 h.',
  ],
  // a time that the text has named before
  [
    "In de nacht van zondag op maandag vielen in Charkiv negen doden. Dezelfde nacht werden in Breda drie auto's in brand gestoken.",
    'Negen mensen kwamen in de nacht van zondag op maandag in Charkiv om het leven. In de nacht van zondag op maandag werden in Breda drie auto’s in brand gestoken.',
    'Nine people died in Kharkiv overnight into Monday 16 November. Three cars were set on fire in Breda overnight into Monday 16 November.',
    'Neuf personnes sont mortes dans la nuit de dimanche à lundi 16 novembre à Kharkiv. Trois voitures ont été incendiées dans la nuit de dimanche à lundi 16 novembre à Bréda.',
  ],
  [
    'Zaterdagavond brak brand uit in Breda. Diezelfde avond hield de politie twee mannen aan.',
    'De politie hield zaterdagavond twee mannen aan.',
    'Police arrested two men on the evening of Saturday 14 November.',
    'La police a arrêté deux hommes samedi 14 novembre au soir.',
  ],
  [
    'In 2024 vielen er 71 doden. Dat jaar werden ook 300 mensen aangehouden.',
    'Eenenzeventig mensen kwamen in 2024 om het leven. In 2024 werden 300 mensen aangehouden.',
    'Seventy-one people died in 2024. Three hundred people were arrested in 2024.',
    'Soixante et onze personnes sont mortes en 2024. Trois cents personnes ont été arrêtées en 2024.',
  ],
  // adverbs of time
  [
    'Naar verwachting opent het museum in 2027.',
    'Het museum gaat in 2027 naar verwachting open.',
    'The museum is expected to open in 2027.',
    'Le musée devrait ouvrir en 2027.',
  ],
  [
    'De politie zocht tot diep in de nacht naar het kind.',
    'De politie heeft tot diep in de nacht naar het kind gezocht.',
    'Police looked for the child until late into the night.',
    'La police a recherché l’enfant jusque tard dans la nuit.',
  ],
  [
    'FC Twente heeft zondag voor de vierde keer de KNVB-beker gewonnen.',
    'FC Twente won zondag de KNVB-beker voor de vierde keer.',
    'FC Twente won the Dutch Cup for the fourth time on Sunday 15 November.',
    'Le FC Twente a remporté la Coupe des Pays-Bas pour la quatrième fois dimanche 15 novembre.',
  ],
  [
    'De politie hield in de nacht drie mannen aan.',
    'De politie heeft in de nacht drie mannen aangehouden.',
    'Police arrested three men during the night.',
    'La police a arrêté trois hommes pendant la nuit.',
  ],
  // counted from a time named before it, by its own name
  [
    'In 2024 trok Museum Boijmans 2,3 miljoen bezoekers. Een jaar eerder trok Museum Boijmans nog 2,1 miljoen bezoekers.',
    'In 2024 trok Museum Boijmans 2,3 miljoen bezoekers. In 2023 trok Museum Boijmans 2,1 miljoen bezoekers.',
    'Museum Boijmans attracted 2.3 million visitors in 2024. Museum Boijmans attracted 2.1 million visitors in 2023.',
    'Le Museum Boijmans a attiré 2,3 millions de visiteurs en 2024. Le Museum Boijmans a attiré 2,1 millions de visiteurs en 2023.',
  ],
  [
    'In maart 2020 begon de crisis. Het RIVM kreeg destijds 82.340 meldingen.',
    'In maart 2020 ontving het RIVM 82.340 meldingen.',
    'The public health institute RIVM received 82,340 reports in March 2020.',
    'L’institut de santé publique RIVM a reçu 82 340 signalements en mars 2020.',
  ],
  // by its distance, behind the sentence that it counts from
  [
    'Het ziekenhuis behaalde een winst van 9,3 miljoen euro. Een jaar eerder was het resultaat 6,8 miljoen euro.',
    'Het ziekenhuis heeft 9,3 miljoen euro winst gemaakt. Het resultaat bedroeg een jaar eerder 6,8 miljoen euro.',
    'The hospital made a profit of €9.3 million. The result stood at €6.8 million a year earlier.',
    'L’hôpital a réalisé un bénéfice de 9,3 millions d’euros. Le résultat s’est établi à 6,8 millions d’euros un an plus tôt.',
  ],
];

test.each(SAID)('%s', (markdown, ...said) => {
  expect(['nl', 'en', 'fr'].map((language) => plain(saidOf(markdown, language)))).toEqual(said);
});

/** Times that cannot be told: the fact is not told without them. */
const UNTOLD = [
  // Of which half of the day each of the two is.
  'De politie hield vrijdag van tien tot vier uur 30 mannen aan.',
  // The last Friday or the next.
  'De N33 is zaterdag tussen 06.00 en 09.00 uur afgesloten.',
  // Which night, and after what, is said nowhere.
  'Dezelfde nacht hield de politie twee mannen aan.',
  'Enkele uren later hield de politie twee mannen aan.',
  'Een jaar eerder vielen er 84 doden.',
  // A year before what is told nowhere, and a year sooner than planned.
  'Het liep anders dan gedacht. Een jaar eerder vielen er 84 doden.',
  'De fabriek gaat een jaar eerder dicht.',
  // A night that began on that day is another day's.
  'Zaterdag brak brand uit in Breda. Die nacht hield de politie twee mannen aan.',
  // Two days may be meant.
  'Tussen zaterdag 3 en dinsdag 6 oktober brandde het in Breda. Die dag hield de politie twee mannen aan.',
  // every weekend, or the one to come
  'In het weekend sluit de gemeente de brug.',
];

test.each(UNTOLD)('%s', (markdown) => {
  expect(saidOf(markdown, 'nl')).toEqual([]);
});
