/** A third of the trains, two in a row, than a year earlier: an amount or a measure keeps its article. */
const AMOUNTS =
  /^(?:row|half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|lot|few|number|total|record|majority|minority|year|month|week|day|night|hour|minute|while|time|rise|increase|fall|drop|decrease|plus|kind|bit|dozen|hundred|thousand|million|billion)\b/;

/** The same, on the run: nothing is said without the. */
const SET = /^(?:same|others?|rest|public|elderly|poor|rich|run|rise|increase|way|move)\b/;

/** Names that are plurals or would be another thing without their article. */
const NAMES =
  /^(?:Netherlands|Philippines|Maldives|Bahamas|Seychelles|Gambia|Congo|Vatican|Balkans|Alps|Ardennes|Dominican|Democratic|Central African|Czech|Ivory|Sudan|Who)\b/;

/**
 * A headline without the articles inside it: collision with car on A2, for first time since 2019, Public Prosecution
 * Service. What stands in quotation marks is left as it is.
 */
export function withoutArticles(headline: string): string {
  return headline
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith('“') ? part : bare(part)))
    .join('');
}

function bare(words: string): string {
  return words.replace(
    /(^|[\s(])(a|an|the) (?=([^\s]+(?: [^\s]+)?))/gi,
    (all, before: string, article: string, next: string) => {
      if (/^The$/.test(article) && before !== '') return all;
      if (/^\p{Lu}/u.test(next)) return NAMES.test(next) || /^a/i.test(article) ? all : before;
      return (/^the$/i.test(article) ? SET : AMOUNTS).test(next) ? all : before;
    },
  );
}
