import { expect, test } from 'vitest';
import { saidOf } from '../support/tell.ts';

/** With the spaces that a reader types. */
function plain(sentences: readonly string[]): string {
  return sentences.join(' ').replace(/[\u00a0\u202f]/g, ' ');
}

/** A Dutch sentence, and what each language says of it. */
const SAID: [string, string, string, string][] = [
  // how often and how much
  [
    'De gemeente betaalt jaarlijks 3 miljoen euro aan de stichting.',
    'De gemeente betaalt de stichting jaarlijks 3 miljoen euro.',
    'The municipality pays the foundation €3 million every year.',
    'La commune paie 3 millions d’euros à la fondation chaque année.',
  ],
  [
    'Het museum trekt elk jaar 300.000 bezoekers.',
    'Het museum trekt jaarlijks 300.000 bezoekers.',
    'The museum attracts 300,000 visitors every year.',
    'Le musée attire 300 000 visiteurs chaque année.',
  ],
  [
    'De verhuurder kreeg een boete van 300 euro per dag.',
    'De verhuurder heeft een boete van 300 euro per dag gekregen.',
    'The landlord was fined €300 per day.',
    'Le propriétaire bailleur a écopé d’une amende de 300 euros par jour.',
  ],
  [
    'De brand kostte de gemeente gemiddeld 3 miljoen euro per jaar.',
    'De brand kostte de gemeente gemiddeld 3 miljoen euro per jaar.',
    'The fire cost the municipality €3 million per year on average.',
    'L’incendie coûtait 3 millions d’euros par an à la commune en moyenne.',
  ],
  [
    'De politie heeft voor het eerst een drone ingezet.',
    'De politie heeft voor het eerst een drone ingezet.',
    'Police deployed a drone for the first time.',
    'La police a déployé un drone pour la première fois.',
  ],
  [
    'Tussen 2017 en 2022 daalde de winst van Philips met 30 procent.',
    'De winst van Philips is tussen 2017 en 2022 met 30 procent gedaald.',
    'Philips’s profit fell by 30% between 2017 and 2022.',
    'Le bénéfice de Philips a baissé de 30 % entre 2017 et 2022.',
  ],
  // how badly
  [
    'Het gebouw raakte zwaar beschadigd.',
    'Het gebouw is zwaar beschadigd geraakt.',
    'The building was badly damaged.',
    'Le bâtiment a été gravement endommagé.',
  ],
  // how, and for how long
  [
    'De gemeente sluit de zwembaden tijdelijk.',
    'De gemeente sluit de zwembaden tijdelijk.',
    'The municipality is temporarily closing the swimming pools.',
    'La commune ferme temporairement les piscines.',
  ],
  [
    'De burgemeester heeft het pand voor drie maanden gesloten.',
    'De burgemeester heeft het pand voor drie maanden gesloten.',
    'The mayor closed the premises for three months.',
    'Le maire a fermé l’immeuble pour trois mois.',
  ],
  [
    'De rechtbank heeft de man bij verstek veroordeeld tot vier jaar cel.',
    'De rechtbank heeft de man bij verstek tot vier jaar gevangenisstraf veroordeeld.',
    'The district court sentenced the man to four years in prison in absentia.',
    'Le tribunal a condamné l’homme à quatre ans de prison par contumace.',
  ],
  [
    'De rechter heeft de verdachte in hoger beroep vrijgesproken.',
    'De rechter heeft de verdachte in hoger beroep vrijgesproken.',
    'The judge acquitted the suspect on appeal.',
    'Le juge a acquitté le suspect en appel.',
  ],
  [
    'De verdachten werden voorlopig niet vervolgd.',
    'De verdachten zijn voorlopig niet vervolgd.',
    'For the time being, the suspects were not prosecuted.',
    'Pour le moment, les suspects n’ont pas été poursuivis.',
  ],
  [
    'De politie zocht vergeefs naar de verdachten.',
    'De politie heeft tevergeefs naar de verdachten gezocht.',
    'Police looked for the suspects without success.',
    'La police a recherché les suspects sans succès.',
  ],
  // why, on what occasion, with whom, for whom
  [
    'Wegens de storm is de weg tijdelijk afgesloten.',
    'De weg is wegens de storm tijdelijk gesloten.',
    'The road is temporarily closed because of the storm.',
    'La route est temporairement fermée en raison de la tempête.',
  ],
  [
    'Ondanks het verbod hebben 300 mensen gedemonstreerd.',
    'Driehonderd mensen hebben ondanks het verbod gedemonstreerd.',
    'Three hundred people demonstrated despite the ban.',
    'Trois cents personnes ont manifesté malgré l’interdiction.',
  ],
  [
    'De politie heeft bij een controle in Utrecht drie mannen aangehouden.',
    'De politie heeft bij een controle in Utrecht drie mannen aangehouden.',
    'Police arrested three men in Utrecht during a check.',
    'La police a arrêté trois hommes à Utrecht lors d’un contrôle.',
  ],
  [
    'De politie hield twee inbrekers aan na een achtervolging.',
    'De politie heeft na een achtervolging twee inbrekers aangehouden.',
    'Police arrested two burglars after a chase.',
    'La police a arrêté deux cambrioleurs après une poursuite.',
  ],
  [
    'Dankzij een tip heeft de politie de verdachte gevonden.',
    'De politie heeft de verdachte dankzij een tip aangetroffen.',
    'Police found the suspect thanks to a tip-off.',
    'La police a découvert le suspect grâce à un signalement.',
  ],
  [
    'De politie heeft met behulp van een drone twee verdachten opgespoord.',
    'De politie heeft met behulp van een drone twee verdachten aangetroffen.',
    'Police found two suspects with the help of a drone.',
    'La police a découvert deux suspects à l’aide d’un drone.',
  ],
  [
    'De politie heeft samen met de douane 300 kilo cocaïne in beslag genomen.',
    'De politie heeft samen met de douane 300 kilo cocaïne in beslag genomen.',
    'Police seized 300 kg of cocaine together with customs.',
    'La police a saisi 300 kilos de cocaïne avec la douane.',
  ],
  [
    'Op last van de burgemeester zijn 40 woningen ontruimd.',
    'Op last van de burgemeester zijn 40 woningen ontruimd.',
    'Forty homes were evacuated on the orders of the mayor.',
    'Quarante logements ont été évacués sur ordre du maire.',
  ],
  [
    'De man werd zonder rijbewijs aangehouden.',
    'De man is zonder rijbewijs aangehouden.',
    'The man was arrested without a driving licence.',
    'L’homme a été arrêté sans permis de conduire.',
  ],
  [
    'De gemeente investeert in het kader van het klimaatakkoord 30 miljoen euro in isolatie.',
    'De gemeente investeert in het kader van het klimaatakkoord 30 miljoen euro in isolatie.',
    'The municipality is investing €30 million in insulation as part of the climate agreement.',
    'La commune investit 30 millions d’euros dans l’isolation dans le cadre de l’accord sur le climat.',
  ],
  // how often and how much
  [
    'De politie heeft opnieuw twee verdachten aangehouden.',
    'De politie heeft opnieuw twee verdachten aangehouden.',
    'Police arrested two suspects again.',
    'La police a à nouveau arrêté deux suspects.',
  ],
  [
    'Elk jaar sterven in Nederland ruim 600 mensen in het verkeer.',
    'Ruim 600 mensen overlijden jaarlijks in Nederland in het verkeer.',
    'More than 600 people die in the Netherlands every year on the roads.',
    'Plus de 600 personnes meurent chaque année sur les routes aux Pays-Bas.',
  ],
  [
    'De omzet steeg vorig jaar gemiddeld met 3 procent.',
    'De omzet steeg vorig jaar gemiddeld met 3 procent.',
    'Turnover rose by 3% on average last year.',
    'Le chiffre d’affaires a augmenté de 3 % en moyenne l’an dernier.',
  ],
  [
    'De huizenprijzen zijn in een jaar tijd met gemiddeld 9 procent gestegen.',
    'De huizenprijzen zijn in een jaar tijd gemiddeld met 9 procent gestegen.',
    'House prices rose by 9% on average in a year.',
    'Les prix des logements ont augmenté de 9 % en moyenne en un an.',
  ],
  [
    'Volgens de organisatie keken gemiddeld 1,3 miljoen mensen naar de wedstrijd.',
    'Volgens de organisatie hebben gemiddeld 1,3 miljoen mensen naar de wedstrijd gekeken.',
    'According to the organisation, the match was watched by 1.3 million people on average.',
    'Selon l’organisation, le match a été regardé par 1,3 million de personnes en moyenne.',
  ],
  [
    "De fabrikant roept wereldwijd 300.000 auto's terug.",
    'De fabrikant roept wereldwijd 300.000 auto’s terug.',
    'The manufacturer is recalling 300,000 cars worldwide.',
    'Le fabricant rappelle 300 000 voitures dans le monde entier.',
  ],
  // how
  [
    'De brandweer heeft uit voorzorg twaalf woningen ontruimd.',
    'De brandweer heeft preventief twaalf woningen ontruimd.',
    'The fire brigade evacuated 12 homes as a precaution.',
    'Les pompiers ont évacué 12 logements par précaution.',
  ],
  [
    'De gemeenteraad heeft het plan unaniem aangenomen.',
    'De gemeenteraad heeft het plan unaniem aangenomen.',
    'The municipal council unanimously adopted the plan.',
    'Le conseil municipal a adopté le plan à l’unanimité.',
  ],
  [
    'De man is op heterdaad aangehouden.',
    'De man is op heterdaad aangehouden.',
    'The man was arrested red-handed.',
    'L’homme a été arrêté en flagrant délit.',
  ],
  [
    'De directeur is om persoonlijke redenen opgestapt.',
    'De directeur is om persoonlijke redenen opgestapt.',
    'The director resigned for personal reasons.',
    'Le directeur a démissionné pour des raisons personnelles.',
  ],
  [
    'Ajax heeft de trainer met onmiddellijke ingang ontslagen.',
    'Ajax heeft de trainer per direct ontslagen.',
    'Ajax dismissed the coach with immediate effect.',
    'L’Ajax a limogé l’entraîneur avec effet immédiat.',
  ],
  [
    'De commissie heeft achter gesloten deuren met de minister gesproken.',
    'De commissie heeft achter gesloten deuren gesproken met de minister.',
    'The committee spoke with the minister behind closed doors.',
    'La commission s’est entretenue avec le ministre à huis clos.',
  ],
  [
    'De zanger werd onder invloed van alcohol aangehouden.',
    'De zanger is onder invloed van alcohol aangehouden.',
    'The singer was arrested under the influence of alcohol.',
    'Le chanteur a été arrêté sous l’emprise d’alcool.',
  ],
  // for how long and since when
  [
    'Het station is urenlang ontruimd.',
    'Het station is urenlang ontruimd.',
    'The station was evacuated for hours.',
    'La gare a été évacuée pendant des heures.',
  ],
  [
    'De brug is twee weken afgesloten.',
    'De brug is twee weken gesloten.',
    'The bridge is closed for two weeks.',
    'Le pont est fermé pendant deux semaines.',
  ],
  [
    'De luchthaven was door mist twee uur gesloten.',
    'De luchthaven was door mist twee uur gesloten.',
    'The airport was closed for two hours because of fog.',
    'L’aéroport a été fermé pendant deux heures en raison du brouillard.',
  ],
  [
    'De man werd twee jaar geleden veroordeeld.',
    'De man werd twee jaar geleden veroordeeld.',
    'The man was convicted two years ago.',
    'L’homme a été condamné il y a deux ans.',
  ],
  [
    'De gevangenen werden na drie dagen vrijgelaten.',
    'De gevangenen zijn na drie dagen vrijgelaten.',
    'The prisoners were released after three days.',
    'Les prisonniers ont été libérés après trois jours.',
  ],
  [
    'Het bedrijf betaalde binnen een week 3 miljoen euro.',
    'Het bedrijf heeft binnen een week 3 miljoen euro betaald.',
    'The company paid €3 million within a week.',
    'L’entreprise a payé 3 millions d’euros en moins d’une semaine.',
  ],
  [
    'De prijs van een brood steeg in twee jaar met 20 procent.',
    'De prijs van een brood is in twee jaar met 20 procent gestegen.',
    'The price of bread rose by 20% over two years.',
    'Le prix d’un pain a augmenté de 20 % en deux ans.',
  ],
  [
    'De verdachte zit sinds maart vast.',
    'De verdachte wordt sinds maart vastgehouden.',
    'The suspect has been held since March.',
    'Le suspect est détenu depuis mars.',
  ],
  // where
  [
    'In een woning in Utrecht heeft de politie drie mannen aangehouden.',
    'De politie heeft in een woning in Utrecht drie mannen aangehouden.',
    'Police arrested three men in a home in Utrecht.',
    'La police a arrêté trois hommes dans un logement à Utrecht.',
  ],
  [
    'Op het station zijn twee jongens aangehouden.',
    'Er zijn op het station twee jongens aangehouden.',
    'Two boys were arrested at the station.',
    'Deux garçons ont été arrêtés à la gare.',
  ],
  [
    'Op de A28 bij Zwolle vielen drie doden.',
    'Drie mensen zijn op de A28 bij Zwolle om het leven gekomen.',
    'Three people died on the A28 near Zwolle.',
    'Trois personnes sont mortes sur l’A28 près de Zwolle.',
  ],
  [
    'Langs de Maas zijn 20 dieren gedood.',
    'Er zijn langs de Maas twintig dieren gedood.',
    'Twenty animals were killed along the Meuse.',
    'Vingt animaux ont été tués le long de la Meuse.',
  ],
  [
    'De A12 is richting Utrecht afgesloten.',
    'De A12 is richting Utrecht gesloten.',
    'The A12 is closed towards Utrecht.',
    'L’A12 est fermée en direction d’Utrecht.',
  ],
  [
    'De inbrekers zijn via het dak gevlucht.',
    'De inbrekers zijn via het dak gevlucht.',
    'The burglars fled via the roof.',
    'Les cambrioleurs ont pris la fuite par le toit.',
  ],
  [
    'Voor de kust van Libië zijn 60 migranten verdronken.',
    'Zestig migranten zijn voor de kust van Libië verdronken.',
    'Sixty migrants drowned off the coast of Libya.',
    'Soixante migrants sont morts par noyade au large de la côte de la Libye.',
  ],
  [
    'Bij het bedrijf zijn 300 mensen ontslagen.',
    'Er zijn bij het bedrijf 300 mensen ontslagen.',
    'Three hundred people were dismissed at the company.',
    'Trois cents personnes ont été licenciées au sein de l’entreprise.',
  ],
  // why, on what occasion, with whom, for whom
  [
    'Door een blikseminslag zijn 30 koeien gedood.',
    'Er zijn door een blikseminslag 30 koeien gedood.',
    'Thirty cows were killed because of a lightning strike.',
    'Trente vaches ont été tuées en raison d’un impact de foudre.',
  ],
  [
    'De vakbond staakt vanwege de lage lonen.',
    'De vakbond staakt vanwege de lage lonen.',
    'The trade union is on strike because of the low wages.',
    'Le syndicat fait grève en raison des bas salaires.',
  ],
  [
    'Ziekenhuizen stellen operaties uit vanwege personeelstekorten.',
    'Ziekenhuizen stellen operaties uit vanwege personeelstekorten.',
    'Hospitals are postponing operations because of staff shortages.',
    'Des hôpitaux reportent des opérations en raison de pénuries de personnel.',
  ],
  [
    'Het festival trok ondanks de regen 30.000 bezoekers.',
    'Het festival heeft ondanks de regen 30.000 bezoekers getrokken.',
    'The festival attracted 30,000 visitors despite the rain.',
    'Le festival a attiré 30 000 visiteurs malgré la pluie.',
  ],
  [
    'Tijdens de demonstratie op de Dam zijn zes betogers aangehouden.',
    'Op de Dam zijn tijdens de demonstratie zes betogers aangehouden.',
    'Six protesters were arrested on Dam square during the demonstration.',
    'Six manifestants ont été arrêtés sur la place du Dam lors de la manifestation.',
  ],
  [
    'Rond het stadion zijn tijdens de wedstrijd 40 supporters aangehouden.',
    'Tijdens de wedstrijd zijn rond het stadion 40 supporters aangehouden.',
    'Forty supporters were arrested around the stadium during the match.',
    'Quarante supporters ont été arrêtés autour du stade lors du match.',
  ],
  [
    'De partij won bij de verkiezingen 24 zetels.',
    'De partij heeft bij de verkiezingen 24 zetels gehaald.',
    'The party won 24 seats in the elections.',
    'Le parti a obtenu 24 sièges lors des élections.',
  ],
  [
    'De politie heeft bij verkeerscontroles 120 boetes uitgedeeld.',
    'De politie heeft bij verkeerscontroles 120 boetes uitgeschreven.',
    'Police issued 120 fines during traffic checks.',
    'La police a infligé 120 amendes lors de contrôles routiers.',
  ],
  [
    'De rellen zijn ontstaan na de wedstrijd.',
    'De rellen zijn na de wedstrijd ontstaan.',
    'The riots broke out after the match.',
    'Les émeutes ont éclaté après le match.',
  ],
  [
    'Uit protest tegen de bezuinigingen hebben 5000 studenten gedemonstreerd.',
    'In totaal hebben 5000 studenten uit protest tegen de bezuinigingen gedemonstreerd.',
    'A total of 5,000 students demonstrated in protest against the spending cuts.',
    '5 000 étudiants ont manifesté pour protester contre les mesures d’économie.',
  ],
  [
    'De politie heeft met een drone twee verdachten gevonden.',
    'De politie heeft met een drone twee verdachten aangetroffen.',
    'Police found two suspects using a drone.',
    'La police a découvert deux suspects à l’aide d’un drone.',
  ],
  [
    'De gemeente heeft in overleg met de politie het evenement afgelast.',
    'De gemeente heeft het evenement in overleg met de politie geannuleerd.',
    'The municipality cancelled the event in consultation with police.',
    'La commune a annulé la manifestation en concertation avec la police.',
  ],
  [
    "De onderzoekers hebben samen met collega's uit Duitsland een nieuw medicijn ontwikkeld.",
    'De onderzoekers hebben samen met collega’s uit Duitsland een nieuw medicijn ontwikkeld.',
    'The researchers developed a new medicine together with colleagues from Germany.',
    'Les chercheurs ont développé un nouveau médicament avec des collègues d’Allemagne.',
  ],
  [
    'Op bevel van de rechter zijn drie websites geblokkeerd.',
    'Op bevel van de rechter zijn drie websites geblokkeerd.',
    'Three websites were blocked on the orders of the judge.',
    'Trois sites internet ont été bloqués sur ordre du juge.',
  ],
  [
    'De politie heeft namens het OM drie panden doorzocht.',
    'De politie heeft namens het OM drie panden doorzocht.',
    'Police searched three premises on behalf of the Public Prosecution Service (OM).',
    'La police a perquisitionné trois immeubles au nom du ministère public (OM).',
  ],
  [
    'Onder leiding van de nieuwe trainer won Ajax met 3-0 van Feyenoord.',
    'Ajax versloeg Feyenoord onder leiding van de nieuwe trainer met 3-0.',
    'Ajax beat Feyenoord 3-0 under the leadership of the new coach.',
    'L’Ajax a battu Feyenoord 3-0 sous la direction du nouvel entraîneur.',
  ],
  [
    'Het concern heeft de topman onder druk van aandeelhouders ontslagen.',
    'Het concern heeft de topman onder druk van aandeelhouders ontslagen.',
    'The group dismissed the chief executive under pressure from shareholders.',
    'Le groupe a limogé le directeur général sous la pression d’actionnaires.',
  ],
  [
    'In ruil voor de gijzelaars heeft Israël 200 gevangenen vrijgelaten.',
    'Israël heeft in ruil voor de gijzelaars 200 gevangenen vrijgelaten.',
    'Israel released 200 prisoners in exchange for the hostages.',
    'Israël a libéré 200 prisonniers en échange des otages.',
  ],
  [
    'De inspectie legde het bedrijf vorige maand op grond van de wet een boete van 45.000 euro op.',
    'De inspectie legde vorige maand het bedrijf op grond van de wet een boete van 45.000 euro op.',
    'The inspectorate fined the company €45,000 last month on the basis of the law.',
    'L’inspection a infligé une amende de 45 000 euros à l’entreprise le mois dernier sur la base de la loi.',
  ],
  [
    'De politie nam gisteren tijdens een inval in een loods in Rotterdam samen met de douane 300 kilo cocaïne in beslag.',
    'Tijdens een inval in een loods nam de politie gisteren in Rotterdam samen met de douane 300 kilo cocaïne in beslag.',
    'During a raid on a warehouse, police seized 300 kg of cocaine together with customs in Rotterdam on 19 November.',
    'Lors d’une perquisition dans un entrepôt, la police a saisi 300 kilos de cocaïne avec la douane le 19 novembre à Rotterdam.',
  ],
];

test.each(SAID)('%s', (sentence, nl, en, fr) => {
  expect(['nl', 'en', 'fr'].map((language) => plain(saidOf(sentence, language)))).toEqual([nl, en, fr]);
});
