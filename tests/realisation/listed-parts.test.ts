import { expect, test } from 'vitest';
import { lead } from '../support/lead.ts';

/** Lists of people and things, and who or what is among those counted, in one sentence. */
test.each<[string, string, string]>([
  [
    'De politie heeft twee mannen uit Breda en een vrouw uit Tilburg aangehouden.',
    'Police arrested two men from Breda and a woman from Tilburg.',
    'La police a arrêté deux hommes de Bréda et une femme de Tilbourg.',
  ],
  [
    'De politie heeft een man van 45 uit Utrecht en een vrouw van 39 uit Zeist aangehouden.',
    'Police arrested a 45-year-old man from Utrecht and a 39-year-old woman from Zeist.',
    'La police a arrêté un homme de 45 ans d’Utrecht et une femme de 39 ans de Zeist.',
  ],
  [
    'Bij de brand in Almelo raakten twaalf mensen gewond, onder wie vijf brandweerlieden en twee agenten.',
    'Twelve people were injured in the fire in Almelo, including five firefighters and two police officers.',
    'Douze personnes ont été blessées dans l’incendie à Almelo, dont cinq pompiers et deux policiers.',
  ],
  [
    'Bij het ongeval raakten zes mensen gewond, onder wie twee kinderen en een motorrijder.',
    'Six people were injured in the accident, including two children and a motorcyclist.',
    'Six personnes ont été blessées dans l’accident, dont deux enfants et un motocycliste.',
  ],
  [
    'De politie heeft acht mensen aangehouden, onder wie de bestuurder.',
    'Police arrested eight people, including the driver.',
    'La police a arrêté huit personnes, dont le conducteur.',
  ],
  [
    'De douane nam 30 wapens in beslag, waaronder tien geweren en vier messen.',
    'Customs seized 30 weapons, including 10 rifles and four knives.',
    'La douane a saisi 30 armes, dont 10 fusils et quatre couteaux.',
  ],
  [
    'De verdachten (19 en 22) zitten vast.',
    'The suspects aged 19 and 22 are being held.',
    'Les suspects de 19 et 22 ans sont détenus.',
  ],
  [
    'De Tweede Kamer nam de motie aan (76 stemmen voor, 74 tegen).',
    'The House of Representatives (Tweede Kamer) adopted the motion by 76 votes to 74.',
    'La Chambre basse (Tweede Kamer) a adopté la motion par 76 voix contre 74.',
  ],
  [
    'De gemeenteraad verwierp het voorstel (12 voor, 23 tegen).',
    'The municipal council rejected the proposal by 23 votes to 12.',
    'Le conseil municipal a rejeté la proposition par 23 voix contre 12.',
  ],
  [
    'De zanger trad op voor 12.000 toeschouwers.',
    'The singer performed in front of 12,000 spectators.',
    'Le chanteur s’est produit devant 12 000 spectateurs.',
  ],
  // a part that cannot be told awaits a translator, beside the whole
  [
    'De gemeente bouwt 300 woningen, waarvan 60 procent sociale huur.',
    'The municipality is building 300 homes.',
    'La commune construit 300 logements.',
  ],
])('%s', (sentence, ...told) => {
  expect(['en', 'fr'].map((language) => lead(sentence, language))).toEqual(told);
});
