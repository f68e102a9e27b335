/** Dutch, English and French words for where somebody came in, and how a newsroom says it. */
const PLACINGS = {
  nl: [/\bop de (\p{L}+(?:de|ste)|\d+e) plaats(?= (?:geëindigd|te eindigen)|[.,]|$)/gu, 'als $1'],
  en: [/\b(finish(?:es|ed|ing)?) in (\p{L}+|\d+(?:st|nd|rd|th)) place(?! on\b)/gu, '$1 $2'],
  fr: [/\b(termin(?:er|é|e|ent)) à la (\p{L}+ième|\d+e) place\b/gu, '$1 $2'],
} as const;

/** Eindigde als vierde, finished fourth, a terminé quatrième: nobody writes finished in fourth place. */
export function withPlacing(sentence: string, language: keyof typeof PLACINGS): string {
  if (language === 'nl' && !/[eë]indig/.test(sentence)) return sentence;
  const [place, said] = PLACINGS[language];
  return sentence.replace(place, said);
}
