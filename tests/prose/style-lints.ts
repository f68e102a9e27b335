/** What a copy editor would mark in one sentence: a short description each. */
export function lintSentence(text: string, language: string): string[] {
  return LINTS.flatMap(({ languages, pattern, message }) =>
    (languages === undefined || languages.includes(language)) && pattern.test(text) ? [message] : [],
  );
}

interface Lint {
  /** Absent: every language. */
  languages?: string[];
  pattern: RegExp;
  message: string;
}

const LINTS: Lint[] = [
  { pattern: / {2,}|^\s|\s$/, message: 'stray space' },
  { pattern: /\{\{|\}\}|undefined|\[object|NaN/, message: 'placeholder' },
  { pattern: /(?<![\p{L}\p{N}])(\p{L}{2,}) \1(?![\p{L}\p{N}])/iu, message: 'word said twice' },
  { pattern: /\s[,.]|(?<!\p{Lu})[,.]{2}|\.\.|,,|\(\s|\s\)/u, message: 'space before a mark, or two marks' },
  { pattern: /'/, message: 'straight apostrophe' },
  { pattern: /(?:\S+\s+){45}/, message: 'more than 45 words' },
  { languages: ['nl', 'en'], pattern: /["«»]|[\u202F]/, message: 'quotation marks or spaces of another language' },
  { languages: ['nl', 'en'], pattern: /\s[:;!?]/, message: 'space before : ; ! ?' },
  { languages: ['fr'], pattern: /[^\u00A0]:(?!\d)|(?<![\u202F])[;!?]/, message: 'no no-break space before : ; ! ?' },
  { languages: ['fr'], pattern: /«(?!\u00A0)|(?<!\u00A0)»/, message: 'no U+00A0 inside « »' },
  { languages: ['fr'], pattern: /\b(?:de le|de les|à le|à les)\b(?! \p{Lu})/u, message: 'article not contracted' },
  {
    languages: ['fr'],
    pattern:
      /(?<!\p{L})(?:de|le|la|que|ne|se|je|ce) [aeiouéèêâîh](?!aut|éro|ors|uit\b|onz|ui\b|oll|ach|and|asch|eur|iérar|ockey|ooligan|uissier)\p{L}*/u,
    message: 'vowel not elided',
  },
  { languages: ['fr'], pattern: /\d \d{3}(?!\d)/, message: 'plain space in a number' },
  {
    languages: ['fr'],
    pattern: /(?<!\p{L})(?:(?:plus|moins|près) de une?|si ils?)(?!\p{L})/iu,
    message: 'vowel not elided',
  },
  {
    languages: ['fr'],
    pattern:
      /(?<!\p{L})(?:les|des|ces|aux) (?!porte-parole)[\p{L}-]*[abcdefghijklmnopqrtuvwyé] (?:ont|sont|seront|auraient)(?!\p{L})/iu,
    message: 'plural without its mark',
  },
  {
    languages: ['fr'],
    pattern: /(?<!\p{L})(?:millions?|milliards?) (?!de |d’|et |à )\p{L}/iu,
    message: 'millions without de',
  },
  {
    languages: ['en'],
    pattern:
      /\ba (?!one\b|once\b|eu|uni|us|ut)(?:[aeiou]|hour|heir|honest)\p{L}*|\ban (?:[bcdfgjklmnpqrstvwxyz])\p{L}*/iu,
    message: 'a for an, or an for a',
  },
  { languages: ['en'], pattern: /^\d/, message: 'a sentence that opens with figures' },
  { languages: ['en'], pattern: /\d\.\d{3}(?!\d)/, message: 'Dutch thousands' },
  { languages: ['nl'], pattern: /\d,\d{3}(?!\d)/, message: 'English thousands' },
  { languages: ['nl'], pattern: /(?<!\d)[1-9]\.\d{3}(?!\d)/, message: 'four figures with a separator' },
];
