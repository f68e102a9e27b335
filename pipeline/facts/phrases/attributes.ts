import type { Chunk } from './chunks.ts';
import { lemmaOf } from './filler-types.ts';

/** Who can have what belongs to a person. */
const PEOPLE =
  /(?:mens|persoon|man|vrouw|kind|jongen|meisje|jongere|oudere|student|leerling|scholier|patiënt|cliënt|bewoner|inwoner|reiziger|werknemer|medewerker|gezin|huishouden|ouder|stel|vluchteling|migrant|asielzoeker|statushouder|nederlander|belg|burger|deelnemer|slachtoffer|huurder|klant|automobilist|bestuurder|volwassene|zelfstandige|ondernemer|vader|moeder|baby|tiener|werkende|gepensioneerde|kiezer|bezoeker|passagier|verdachte|gewonde)$/;
/** What somebody has or lacks, and nobody does anything with (mensen met brandwonden, reizigers zonder kaartje). */
const OF_PEOPLE =
  /(?:beperking|handicap|aandoening|ziekte|kanker|diabetes|suikerziekte|dementie|autisme|astma|adhd|depressie|wond|verwonding|letsel|symptoom|koorts|breuk|hersenschudding|uitkering|inkomen|achtergrond|nationaliteit|paspoort|verblijfsvergunning|verblijfsstatus|rijbewijs|kaart|kaartje|vervoersbewijs|vaccinatie|baan|opleiding|diploma|overgewicht|obesitas|verslaving|schuld|betalingsachterstand|contract|dienstverband|hypotheek|abonnement|migratieachtergrond|minimuminkomen|bijstandsuitkering|longkanker|corona|covid|griep|vergiftiging|verzekering|zorgverzekering|huisarts|verblijfplaats|identiteitsbewijs|documenten|vergunning|bril|allergie|klacht)$/;

/** What holds something. */
const CONTAINER =
  /(?:fles|doos|krat|kist|zak|tas|koffer|container|vat|tank|blik|pakket|pakje|pallet|jerrycan|emmer|pot|zakje|envelop|vrachtwagen|busje|tankwagen|buis|cilinder|gasfles|plastic zak|sporttas|rugzak)$/;
/** What is in it: no means by which anything is done. */
const CONTENTS =
  /(?:lachgas|cocaïne|heroïne|hennep|hasj|wiet|drug|drugs|amfetamine|xtc|pil|speed|crystal meth|vuurwerk|geld|contant geld|bankbiljet|sigaret|tabak|wapen|munitie|explosief|gif|chemicalie|chemicaliën|afval|asbest|benzine|diesel|olie|gas|zuur|water|melk|bier|wijn|medicijn|vlees|vis|groente|fruit|kleding|sieraad|goud|munt|brief|post|grondstof|pillen|ketamine|zwavelzuur|zoutzuur|aceton|methanol|apaan|pmk|brandstof|kerosine|ammoniak|chloor|verf|zand|grond|puin|textiel|speelgoed|schoen|elektronica|telefoon|voedsel|hulpgoederen|zout|suiker|meel|rijst|graan|kunstmest|mest|granaat|kogel|patroon|slaappil|tramadol|mdma|fentanyl|champagne|sterke drank|alcohol|wodka|cadeau)$/;

const BUILT =
  /(?:woning|huis|appartement|flat|gebouw|pand|kantoor|school|auto|personenauto|voertuig|vrachtwagen|bus|schip|boot|toren|hotel)$/;
/** What is built in, or is a part. */
const FITTED =
  /(?:zonnepaneel|warmtepomp|tuin|balkon|lift|dieselmotor|benzinemotor|elektromotor|motor|asbest|energielabel|label|aansluiting|gasaansluiting|laadpaal|airco|kamer|slaapkamer|verdieping|kenteken|dak|kelder|terras|zwembad|riet|stroomaansluiting)$/;

/** For whom something is there: people, and branches of business. */
const USERS =
  /(?:mens|kind|jongere|oudere|student|scholier|leerling|starter|asielzoeker|vluchteling|statushouder|gezin|huishouden|patiënt|cliënt|bewoner|inwoner|ondernemer|bedrijf|boer|tuinder|dakloze|gehandicapte|slachtoffer|oekraïner|senior|arbeidsmigrant|bezoeker|toerist|reiziger|medewerker|werknemer|vrouw|man|fietser|voetganger|automobilist|agent|militair|vrijwilliger|beginner|kankerpatiënt|minima|industrie|sector|landbouw|luchtvaart|scheepvaart|markt|kwetsbare|doelgroep|particulier|consument|klant|kunstenaar|sporter)$/;

/**
 * Whether a prepositional phrase says of the noun before it what it has, lacks, holds or is for, and never how
 * something is done: mensen met een beperking, flessen met lachgas, woningen voor starters; not: bedreigd met een mes.
 */
export function isAttribute(chunk: Chunk, complement: Chunk): boolean {
  const { preposition, entity, date, quantity } = complement;
  if (holds(chunk, complement)) return true;
  if (entity || date || quantity || chunk.entity || chunk.date || complement.pronoun) return false;
  const [owner, owned] = [lemmaOf(chunk), lemmaOf(complement)];
  if (preposition === 'met' || preposition === 'zonder')
    return (PEOPLE.test(owner) && OF_PEOPLE.test(owned)) || (BUILT.test(owner) && FITTED.test(owned));
  return (
    preposition === 'voor' &&
    !PEOPLE.test(owner) &&
    (chunk.quantity === undefined || chunk.quantity.unit.kind === 'count') &&
    USERS.test(owned)
  );
}

/** Flessen met lachgas, jerrycans met 600 liter zwavelzuur: what is in them. */
export function holds(chunk: Chunk, complement: Chunk): boolean {
  const { preposition, quantity, entity, date, pronoun } = complement;
  if (preposition !== 'met' || entity || date || pronoun || chunk.entity || chunk.date) return false;
  if (!CONTAINER.test(lemmaOf(chunk))) return false;
  if (!quantity) return CONTENTS.test(lemmaOf(complement));
  return quantity.of !== undefined && (quantity.unit.kind === 'measure' || CONTENTS.test(quantity.of));
}
