/**
 * An adjective or participle behind its noun with what it needs (mensen afkomstig uit Syrië, panden gelegen in Breda):
 * said of that noun as a preposition is.
 */
export const BEHIND_ITS_NOUN = new Set([
  'afkomstig uit',
  'afkomstig van',
  'werkzaam in',
  'werkzaam bij',
  'woonachtig in',
  'gevestigd in',
  'gelegen in',
  'gehuisvest in',
  'gestationeerd in',
  'gespecialiseerd in',
  'geregistreerd in',
  'bestemd voor',
  'bedoeld voor',
  'betrokken bij',
  'gericht op',
  'gebaseerd op',
]);
/** Prepositions of several words. */
export const COMPOUND_PREPOSITIONS = [
  ...BEHIND_ITS_NOUN,
  'op verdenking van',
  'ter waarde van',
  'met een waarde van',
  'met een straatwaarde van',
  'ten opzichte van',
  'ten tijde van',
  'te midden van',
  'aan de hand van',
  'in vergelijking met',
  'naar schatting',
  'naar zeggen van',
  'op gezag van',
  'tot en met',
  'met ingang van',
].map((phrase) => phrase.split(' '));
/** Prepositions of one word. */
export const PREPOSITIONS = new Set(
  'aan achter bij per binnen boven buiten door gedurende in langs met na naar naast niettegenstaande krachtens richting nabij namens om omstreeks onder ondanks op over per rond rondom sinds tegen tegenover tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor wegens zonder ten ter te aldus blijkens dankzij'.split(
    ' ',
  ),
);
/** What opens a noun phrase. */
export const DETERMINERS =
  /^(?:de|het|een|deze|die|dit|dat|zijn|haar|hun|ons|onze|mijn|jullie|uw|elk|elke|alle|ieder|iedere|beide|geen|enkele|sommige|veel|weinig|andere|meer|minder|genoeg|voldoende|onvoldoende|diverse|verschillende|verscheidene|enige|’s|zo’n|al|meerdere|dezelfde|hetzelfde|diezelfde|datzelfde)$/;
/** What stands for a noun phrase. */
export const PRONOUNS =
  /^(?:hij|zij|ze|het|wij|we|ik|je|jij|u|hem|haar|hen|hun|beiden|ons|mij|me|er|men|iedereen|niemand|iemand|zich|elkaar|die|dat|dit|deze|wie|wat|daar|hier)$/;
