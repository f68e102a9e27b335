import { expect, test } from 'vitest';
import { tell } from '../support/tell.ts';

/** A clause that hangs on another is said with it: what for, why, when, with what result, and which one. */
test.each([
  [
    'De regering trekt 100 miljoen euro uit om de dijken te versterken.',
    'De regering stelt 100 miljoen euro beschikbaar om de dijken te versterken.',
    'The government is setting aside €100 million to strengthen the dykes.',
    'Le gouvernement alloue 100 millions d’euros pour renforcer les digues.',
  ],
  [
    'Ruim 300 mensen betoogden in Den Haag om de minister te steunen.',
    'Ruim 300 mensen hebben in Den Haag gedemonstreerd om de minister te steunen.',
    'More than 300 people demonstrated in The Hague to support the minister.',
    'Plus de 300 personnes ont manifesté à La Haye pour soutenir le ministre.',
  ],
  [
    'De winst daalde met 5 procent, doordat de kosten stegen.',
    'De winst is met 5 procent gedaald, doordat de kosten stegen.',
    'Profit fell by 5% because the costs rose.',
    'Le bénéfice a baissé de 5 % parce que les coûts ont augmenté.',
  ],
  [
    'Hoewel de omzet steeg, leed het concern een verlies van 18 miljoen euro.',
    'Het concern heeft een verlies van 18 miljoen euro geleden, hoewel de omzet steeg.',
    'The group made a loss of €18 million, although turnover rose.',
    'Le groupe a accusé une perte de 18 millions d’euros, même si le chiffre d’affaires a augmenté.',
  ],
  [
    'De weg is afgesloten, zodat de brandweer het vuur kan blussen.',
    'De weg is gesloten, zodat de brandweer het vuur kan blussen.',
    'The road is closed, so the fire brigade can put out the fire.',
    'La route est fermée, si bien que les pompiers peuvent éteindre le feu.',
  ],
  [
    'De verdachte werd dinsdag aangehouden, nadat hij een agent had mishandeld.',
    'De verdachte werd dinsdag aangehouden na een agent te hebben mishandeld.',
    'The suspect was arrested on Tuesday 17 November after assaulting a police officer.',
    'Le suspect a été arrêté mardi 17 novembre après avoir agressé un policier.',
  ],
  [
    'De snelweg werd afgesloten nadat een vrachtwagen was gekanteld.',
    'De snelweg is gesloten nadat een vrachtwagen was gekanteld.',
    'The motorway was closed after a lorry overturned.',
    'L’autoroute a été fermée après qu’un camion s’est renversé.',
  ],
  [
    'Toen de politie het huis doorzocht, vond ze drie wapens.',
    'De politie heeft drie wapens aangetroffen toen ze het huis doorzocht.',
    'Police found three weapons when they searched the house.',
    'La police a découvert trois armes lorsqu’elle a perquisitionné la maison.',
  ],
  [
    'De politie heeft zes mannen aangehouden die aanslagen pleegden op woningen.',
    'De politie heeft zes mannen aangehouden die woningen zouden hebben aangevallen.',
    'Police arrested six men who allegedly attacked homes.',
    'La police a arrêté six hommes qui auraient attaqué des logements.',
  ],
  [
    'De gemeente verkoopt het pand dat ze in 2019 kocht.',
    'De gemeente verkoopt het pand dat de gemeente in 2019 kocht.',
    'The municipality is selling the premises that the municipality bought in 2019.',
    'La commune vend l’immeuble que la commune a acheté en 2019.',
  ],
  [
    'Bij een brand die in een flat uitbrak, zijn drie mensen gewond geraakt.',
    'Drie mensen zijn gewond geraakt bij een brand die in een flat ontstond.',
    'Three people were injured in a fire that broke out in a block of flats.',
    'Trois personnes ont été blessées lors d’un incendie qui a éclaté dans un immeuble d’habitation.',
  ],
  // what stands behind the relative clause would belong to it
  [
    'De politie heeft dinsdag in Utrecht zes mannen aangehouden die aanslagen pleegden op woningen.',
    'De politie hield dinsdag in Utrecht zes mannen aan die woningen zouden hebben aangevallen.',
    'In Utrecht on Tuesday 17 November, police arrested six men who allegedly attacked homes.',
    'Mardi 17 novembre à Utrecht, la police a arrêté six hommes qui auraient attaqué des logements.',
  ],
  [
    'De politie onderzoekt het ongeluk waarbij twee mensen omkwamen.',
    'De politie onderzoekt het ongeluk waarbij twee mensen om het leven kwamen.',
    'Police are investigating the accident in which two people died.',
    'La police enquête sur l’accident dans lequel deux personnes sont mortes.',
  ],
  // he is the one person of whom the clause before speaks
  [
    'De politie heeft een man aangehouden omdat hij een agent had bedreigd.',
    'De politie heeft een man aangehouden, omdat hij een agent had bedreigd.',
    'Police arrested a man because he had threatened a police officer.',
    'La police a arrêté un homme parce qu’il avait menacé un policier.',
  ],
  [
    'Een vrouw is naar het ziekenhuis gebracht nadat zij door een auto was aangereden.',
    'Er is een vrouw naar het ziekenhuis gebracht na door een auto te zijn aangereden.',
    'A woman was taken to hospital after being hit by a car.',
    'Une femme a été transportée à l’hôpital après avoir été percutée par une voiture.',
  ],
  [
    'De man vluchtte naar Spanje om een straf te ontlopen.',
    'De man is naar Spanje gevlucht om een straf te vermijden.',
    'The man fled to Spain to avoid a punishment.',
    'L’homme a fui vers l’Espagne pour éviter une peine.',
  ],
  // before, until, as soon as and since what
  [
    'De brandweer redde twee mensen voordat het dak instortte.',
    'De brandweer heeft twee mensen gered voordat het dak instortte.',
    'The fire brigade rescued two people before the roof collapsed.',
    'Les pompiers ont sauvé deux personnes, après quoi le toit s’est effondré.',
  ],
  [
    'De werknemers staakten totdat het bedrijf de lonen verhoogde.',
    'De werknemers hebben gestaakt totdat het bedrijf de lonen verhoogde.',
    'The employees went on strike until the company raised wages.',
    'Les salariés ont fait grève jusqu’au moment où l’entreprise a relevé les salaires.',
  ],
  [
    'De politie sloot de weg af zodra de vrachtwagen kantelde.',
    'De politie heeft de weg gesloten zodra de vrachtwagen kantelde.',
    'Police closed the road as soon as the lorry overturned.',
    'La police a fermé la route dès que le camion s’est renversé.',
  ],
  [
    'De omzet is met 20 procent gedaald sinds de oorlog uitbrak.',
    'De omzet is met 20 procent gedaald sinds de oorlog ontstond.',
    'Turnover has fallen by 20% since the war broke out.',
    'Le chiffre d’affaires a baissé de 20 % depuis que la guerre a éclaté.',
  ],
  [
    'De brug is dicht, want er is een vrachtwagen gekanteld.',
    'De brug is gesloten, omdat een vrachtwagen kantelde.',
    'The bridge is closed because a lorry overturned.',
    'Le pont est fermé parce qu’un camion s’est renversé.',
  ],
  // by doing what
  [
    'Het bedrijf bespaart 20 miljoen euro door 300 banen te schrappen.',
    'Het bedrijf bespaart 20 miljoen euro door 300 banen te schrappen.',
    'The company saves €20 million by cutting 300 jobs.',
    'L’entreprise économise 20 millions d’euros en supprimant 300 emplois.',
  ],
  // a place of which the sentence says what happened there
  [
    'In Rucphen, waar brand uitbrak in een loods, zijn tien huizen ontruimd.',
    'In Rucphen, waar een brand in een loods ontstond, zijn tien huizen ontruimd.',
    'Ten houses were evacuated in Rucphen, where a fire broke out in a warehouse.',
    'Dix maisons ont été évacuées à Rucphen, où un incendie a éclaté dans un entrepôt.',
  ],
  [
    'De politie onderzoekt een hotel waar drie mensen omkwamen.',
    'De politie onderzoekt een hotel waar drie mensen om het leven kwamen.',
    'Police are investigating a hotel where three people died.',
    'La police enquête sur un hôtel où trois personnes sont mortes.',
  ],
  // what a plan is to do
  [
    'De gemeenteraad verwierp het plan om 300 woningen te bouwen.',
    'De gemeenteraad heeft het plan afgewezen om 300 woningen te bouwen.',
    'The municipal council rejected the plan to build 300 homes.',
    'Le conseil municipal a rejeté le plan de construire 300 logements.',
  ],
  [
    'De regering trok het voorstel in om de belasting te verhogen.',
    'De regering heeft het voorstel ingetrokken om de belasting te verhogen.',
    'The government withdrew the proposal to raise the tax.',
    'Le gouvernement a retiré la proposition de relever l’impôt.',
  ],
  // those that a number counts, or that a price or damage is of
  [
    'Het aantal bedrijven dat failliet ging, steeg in februari met 12 procent.',
    'Het aantal bedrijven dat failliet ging, steeg in februari met 12 procent.',
    'The number of companies that went bankrupt rose by 12% in February.',
    'Le nombre d’entreprises qui ont fait faillite a augmenté de 12 % en février.',
  ],
  [
    'Het aantal vrouwen dat omkwam op de fiets daalde van 64 naar 58.',
    'Het aantal vrouwen dat op de fiets om het leven kwam, is gedaald van 64 naar 58.',
    'The number of women who died on a bicycle fell from 64 to 58.',
    'Le nombre de femmes qui sont mortes à vélo est passé de 64 à 58.',
  ],
  [
    'Het aantal bedrijven dat failliet ging, bedroeg vorig jaar 120.',
    'Het aantal bedrijven dat failliet ging, bedroeg vorig jaar 120.',
    'The number of companies that went bankrupt stood at 120 last year.',
    'Le nombre d’entreprises qui ont fait faillite s’est établi à 120 l’an dernier.',
  ],
  [
    'Het aantal verdachten dat is aangehouden steeg van 12 naar 15.',
    'Het aantal verdachten dat werd aangehouden, is gestegen van 12 naar 15.',
    'The number of suspects who were arrested rose from 12 to 15.',
    'Le nombre de suspects qui ont été arrêtés est passé de 12 à 15.',
  ],
  [
    'Het aantal bezoekers dat gewond raakte daalde van 9 naar 4.',
    'Het aantal bezoekers dat gewond raakte, is gedaald van 9 naar 4.',
    'The number of visitors who were injured fell from 9 to 4.',
    'Le nombre de visiteurs qui ont été blessés est passé de 9 à 4.',
  ],
  [
    'De prijzen van huizen die in Utrecht te koop staan, waren in 2025 8 procent hoger dan een jaar eerder.',
    'In 2025 lagen de prijzen van huizen die in Utrecht te koop zijn 8 procent hoger dan een jaar eerder.',
    'The prices of houses that are for sale in Utrecht were 8% higher in 2025 than a year earlier.',
    'Les prix des maisons qui sont en vente à Utrecht étaient 8 % plus élevés en 2025 qu’un an plus tôt.',
  ],
  [
    'Het aantal mensen dat een uitkering ontvangt, daalde met 3000.',
    'Het aantal mensen dat een uitkering ontvangt, is met 3000 gedaald.',
    'The number of people who receive a benefit fell by 3,000.',
    'Le nombre de personnes qui reçoivent une allocation a baissé de 3 000.',
  ],
  [
    'Het aandeel huishoudens dat gas gebruikt, daalde naar 60 procent.',
    'Het aandeel huishoudens dat gas gebruikt, is gedaald naar 60 procent.',
    'The proportion of households that use gas fell to 60%.',
    'La part de foyers qui utilisent du gaz est descendue à 60 %.',
  ],
  [
    'De prijs van woningen die werden verkocht, steeg met 5 procent.',
    'De prijs van woningen die werden verkocht, is met 5 procent gestegen.',
    'The price of homes that were sold rose by 5%.',
    'Le prix des logements qui ont été vendus a augmenté de 5 %.',
  ],
  [
    'De eigenaren van huizen die door de aardbeving zijn beschadigd, krijgen 10.000 euro.',
    'De eigenaren van huizen die door de aardbeving werden beschadigd, ontvangen 10.000 euro.',
    'The owners of houses that were damaged by the earthquake receive €10,000.',
    'Les propriétaires de maisons qui ont été endommagées par le séisme reçoivent 10 000 euros.',
  ],
])('%s', (source, ...said) => {
  expect(tell(source)).toEqual([said]);
});

/** Where either of the two leaves out what bears on it, neither is told by itself as if that were all. */
test.each([
  // what is to come, or could not be, happened neither before nor as soon as
  'De politie sluit de weg af zodra de vrachtwagen is geborgen.',
  'De gemeenteraad verwierp het plan om de wijk mooier te maken.',
  'Het bedrijf bespaart 20 miljoen euro door slimmer te werken.',
  // no reason at all
  'De gemeente sluit het zwembad, niet omdat de kosten stegen.',
  // no other number of them
  'Het aantal automobilisten dat een boete kreeg, steeg in 2025 naar 40.000.',
  'Vorig jaar daalde het aantal jongeren dat werd veroordeeld met 12 procent.',
  'Het aantal bezoekers dat vorig jaar steeg naar 3 miljoen, daalt weer.',
])('not by itself: %s', (source) => {
  expect(tell(source)).toEqual([]);
});
