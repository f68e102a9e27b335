import { CannotSay, type NounPhrase } from './phrase.ts';
import { isScore } from './scores.ts';
import type { Voice } from '../voice.ts';

/** Nouns that end as plurals do: de toren, de haven, de bus, de prijs. */
const SINGULAR =
  /(?:toren|wagen|haven|keuken|regen|deken|oven|molen|reden|degen|examen|wapen|us|is|ijs|ss|[^d]as|aus|rens|lens|mens|kans|dans|prins|dienst|fonds|loods|gids|plaats|fiets|toets|rots|schets|spits|reeks|hals|beurs|koers|pers|mars|keus|nieuws)$/;

/** De hoeveelheid verkochte producten steeg: the verb agrees with what measures, not with what it measures. */
const MEASURING =
  /^(?:de |het |een )?(?:\p{Ll}+e )?(?:hoeveelheid|omvang|omzet|waarde|afzet|productie|verkoop|import|export|opbrengst|voorraad|toestroom|instroom|uitstroom|stroom|vraag|toename|afname|stijging|daling|groei|kwaliteit|lengte)(?= |$)/u;

/** Deze juist, die ook: a pronoun and an adverb that stood next to it are no phrase. */
const WITH_ADVERB = /^(?:deze|die|dit|dat|zij|hij|ze) (?:juist|ook|wel|echter|dan|toch|nog|weer)$/i;

/** Words that no concept covers: Dutch prints them, another language awaits a translator. */
export function dutchWords(voice: Voice, words: string): NounPhrase {
  // a score is the same in every language
  if (isScore(words)) return { text: words, bare: words, number: 'singular', indefinite: false };
  if (voice.language !== 'nl' || WITH_ADVERB.test(words)) throw new CannotSay(words);
  const text = /^(?:De|Het|Een|Dit|Deze|Die|Dat|Hun|Zijn|Haar|Alle|Veel)\b/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
  const head = text.split(/ (?:van|in|uit|voor|met|op|aan|die|dat) /)[0]!;
  const singular =
    /^(?:het|een|dit|dat) /i.test(text) || !/(?:en|s)$/.test(head) || SINGULAR.test(head) || MEASURING.test(text);
  return {
    text,
    bare: text.replace(/^(?:de|het|een) /i, ''),
    number: singular ? 'singular' : 'plural',
    indefinite: /^een /i.test(text),
  };
}
