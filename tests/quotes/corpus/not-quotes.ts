import type { Row } from './row.ts';

/** Things in marks that nobody said, and marks that are none. */
export const notQuotes: Row[] = [
  ['De film ‘Zwartboek’ van Paul Verhoeven draait weer in de bioscoop.'],
  ['Haar roman “De ondergang van een familie” verschijnt in mei.'],
  ['Bij operatie “Gouden Driehoek” werden zeven mensen aangehouden.'],
  ['Hij onderging ‘even’ een operatie.'],
  ['Het woord ‘klimaat’ kwam in het debat niet voor.'],
  ['De zogenoemde ‘nepagenten’ belden bij ouderen aan.'],
  ['Het onderzoek, met de titel “Leven met water”, is vrijdag verschenen.'],
  ['De lezing heet ‘Hoe red ik de wereld?’ en begint om acht uur.'],
  ['’s Ochtends gaan de auto’s en foto’s van Hans’ vader naar ’t museum.'],
  ["Zo'n 30 baby's en hun mama's kwamen 's middags in Den Haag bijeen; d'r was taart."],
  ['De tv heeft een scherm van 55" en de plank is 6\' lang.'],
  ['Hij liep de afstand in 3\'45".'],
  ['Het schip ‘Johanna Maria’ ligt in de haven van Harlingen.'],
  ['De Spaanse term ‘manada’ betekent roedel.'],
  ['Het programma ‘Opsporing Verzocht’ besteedt aandacht aan de zaak.'],
  ['De club speelde in de ‘Kuip’ met 2-2 gelijk.'],
  ['De campagne “Publiek geld? Publieke code!” loopt tot juni.'],
  ['De actie ‘Samen sterk’ bracht 20.000 euro op.'],
  ['In de categorie ‘Beste podcast’ won een studente uit Gent.'],
  ['Het nummer "Dancing in the rain" staat op één.'],
  ['Al jaren is er een ‘tweedeling’ in de stad.'],
  ['Volgens het bureau waren er dit jaar 286 ‘mass shootings’ in het land.'],

  // a crosshead, nobody's words
  ['Wethouder Anna de Boer opende de school.\n\n‘Twee jaar is te lang’\n\nDe school telt 300 leerlingen.'],
  ['De politie hield twee mannen aan.\n\n“Man liet zich niet weerhouden”\n\nZe zitten vast.'],
  ['**“Poetsen moet leuk zijn”**\n\nDe app geeft tips aan gebruikers.'],
  ['Gebruikers kiezen uit drie standen: ‘Clean’, ‘White’ en ‘Gum Health’.'],
  ['In 2019 werd hij gekozen tot ‘vakbondsman van het jaar’.'],
  ['Wat volgde was een ‘rollercoaster’ voor het gezin.'],

  ['“Gefeliciteerd!” stond er op het spandoek boven de straat.'],
];
