import type { Model } from './model.ts';
import type { WordForm } from './word-shape.ts';

/** Words that say when, of which nobody is the owner. */
const WHEN =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|nacht)?|gister(?:en|ochtend|middag|avond)?|vandaag|vannacht|vanochtend|vanmiddag|vanavond|inmiddels)$/;
/** What numbers stand before in the singular. */
const UNIT = /^(?:jaar|uur|keer|maal|euro|procent|kilo|meter|kilometer|miljoen|miljard|ton|dollar|graden|man)$/;
/** Staken een loods in brand, staken de weg over: what is done by setting or putting something. */
const PUT =
  /^(?:brand|over|neer|uit|af|aan|hand|handen|geld|energie|tijd|mes|messen|vlam|elkaar|tong|vuurwerk|kaars|kaarsen)$/;
/** Which one of several: op de achtste plaats. */
const ORDINAL =
  /^(?:\p{Ll}*(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|tigste)|\d+(?:e|ste|de))$/u;
/** A compound of keten, whose plural has an s. */
const CHAIN = /^\p{Ll}{3,}keten$/u;
/** Penalties of several people, and no verb. */
const PENALTIES = /^(?:cel|gevangenis|vrijheids|taak|werk|leer)straffen$/;
/** Of which dat says which one, and which no clause that follows has for its subject without an article. */
const PERIOD = /^(?:jaar|seizoen|weekend|weekeinde|kwartaal|halfjaar|najaar|voorjaar|moment|tijdstip|decennium)$/;
/** Words of the grammar, which an abbreviation in capitals may look like (het OM). */
const SMALL_WORD = /^(?:ADP|SCONJ|CCONJ|DET|PRON|ADV)/;
/** Who may deem others anything: hij acht mensen daartoe in staat. */
const DEEMING = /^(?:hij|zij|ze|ik|men|die)$/;

/** Het OM eiste: letters of a name, where the words beside them are in small ones. */
function isAbbreviation(words: readonly WordForm[], at: number): boolean {
  const isSmall = (index: number): boolean => /^\p{Ll}{2,}$/u.test(words[index]?.text ?? '');
  return (
    /^\p{Lu}{2,5}$/u.test(words[at]!.text) &&
    isSmall(at + 1) &&
    (at === 0 || !/^\p{Lu}{2,}$/u.test(words[at - 1]!.text))
  );
}

/**
 * Puts right, before the tree is built, what the tagger takes for its neighbour's: acht before a plural is the number
 * (raakten acht mensen gewond), zijn between a name and a time is the verb (in Den Haag zijn maandag twee mannen
 * opgepakt), dat before jaar and without a verb behind it says which year (kwamen dat jaar drie mensen om), letters in capitals are a name (het OM), wilde between a number and a plural is an attribute (1.100 wilde zwijnen), and staken is the present of staken where nothing is set on fire or put anywhere.
 */
export function putTagsRight(words: readonly WordForm[], tags: Uint16Array, { tags: { names } }: Model): void {
  const [number, plural, attribute, noun, strikes, chain, name, that] = [
    'NUM',
    'AUX|Number=Plur|Tense=Pres|VerbForm=Fin',
    'ADJ|Degree=Pos',
    'NOUN|Number=Plur',
    'VERB|Number=Plur|Tense=Pres|VerbForm=Fin',
    'NOUN|Gender=Com|Number=Sing',
    'PROPN|Number=Sing',
    'DET',
  ].map((name) => names.indexOf(name));
  const form = (at: number): string => words[at]?.text.toLowerCase() ?? '';
  const is = (at: number, tag: RegExp): boolean => at >= 0 && at < words.length && tag.test(names[tags[at]!] ?? '');
  const isCounted = (at: number): boolean =>
    is(at, /^NOUN.*Plur/) || UNIT.test(form(at)) || (is(at, /^ADJ/) && is(at + 1, /^NOUN.*Plur/));
  // de rechtbank acht feiten bewezen: the one verb of its sentence
  const isFinite = (at: number): boolean => is(at, /VerbForm=Fin/);
  const first = words.findIndex((_, at) => isFinite(at));
  const last = words.findLastIndex((_, at) => isFinite(at));
  let seenVerb = false;
  const hasOtherFinite = (at: number): boolean =>
    !DEEMING.test(form(at - 1)) && ((first >= 0 && first !== at) || (last >= 0 && last !== at) || seenVerb);
  const isPut = (at: number): boolean => words.slice(at + 1).some(({ text }) => PUT.test(text));
  // zei dat jaar in jaar uit mensen sterven: a clause, which has its verb
  const hasVerbBehind = (at: number): boolean => {
    const end = words.findIndex(({ text }, place) => place > at && /^[,;:.!?]$/.test(text));
    return words.slice(at, end < 0 ? undefined : end).some((_, place) => isFinite(at + place));
  };
  for (let at = 0; at < words.length; at += 1) {
    if (form(at) === 'dat' && that! >= 0 && PERIOD.test(form(at + 1)) && at > 0 && !hasVerbBehind(at + 2))
      tags[at] = that!;
    if (form(at) === 'acht' && number! >= 0 && is(at, /^VERB/) && isCounted(at + 1) && (at === 0 || hasOtherFinite(at)))
      tags[at] = number!;
    if (words[at]!.text === 'zijn' && plural! >= 0 && is(at, /^(?:PRON|DET)/) && WHEN.test(form(at + 1)))
      if (is(at - 1, /^(?:NOUN|PROPN|NUM|ADJ)/)) {
        tags[at] = plural!;
        seenVerb = true;
      }
    if (form(at) === 'staken' && strikes! >= 0 && is(at, /^VERB.*Tense=Past/) && !isPut(at)) tags[at] = strikes!;
    if (PENALTIES.test(form(at)) && is(at, /^(?:VERB|ADJ)/) && noun! >= 0) tags[at] = noun!;
    if (/\p{Ll}[ei]ën$/u.test(form(at)) && is(at, /^(?:ADV|ADJ|VERB|X)/) && noun! >= 0) tags[at] = noun!;
    if (is(at, SMALL_WORD) && name! >= 0 && isAbbreviation(words, at)) tags[at] = name!;
    // bij de bioscoopketen: one chain, of which the plural is ketens
    if (CHAIN.test(form(at)) && is(at, /^NOUN.*Plur/) && chain! >= 0) tags[at] = chain!;
    if (ORDINAL.test(form(at)) && is(at, /^NOUN/) && is(at + 1, /^NOUN/) && attribute! >= 0) tags[at] = attribute!;
    if (form(at) === 'wilde' && attribute! >= 0 && is(at - 1, /^NUM/) && /en$/.test(form(at + 1)) && noun! >= 0) {
      tags[at] = attribute!;
      tags[at + 1] = noun!;
    }
  }
}
