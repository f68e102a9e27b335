import type { Numeral } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import { numberAt, parseFigure } from '../numbers/number-at.ts';
import { parseNumberWord } from '../numbers/number-words.ts';

/** A number that is no quantity: tokens [first, last]. */
export interface NumeralMatch {
  first: number;
  last: number;
  kind: Numeral['kind'];
  value?: number;
}

const ORDINAL =
  /^(?:\d+(?:e|de|ste|ste\.)|.*(?:tiende|tigste|honderdste|duizendste|miljoenste)|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|elfde|twaalfde)$/i;
const FREQUENCY = /^(?:keer|maal)$/;

/** Recognises, at a token, ages, scores, ordinals, clock times, identifiers, versions and frequencies. */
export function numeralAt(tokens: readonly Token[], first: number): NumeralMatch | undefined {
  const word = (step: number): string => tokens[first + step]?.text.toLowerCase() ?? '';
  const text = word(0);
  const match = (last: number, kind: Numeral['kind'], value?: number): NumeralMatch => ({
    first,
    last: first + last,
    kind,
    ...(value !== undefined && { value }),
  });

  const aged = /^(\d{1,3}|[a-zë]+)-?jarige(?:n)?$/.exec(text);
  if (aged) {
    const value = parseFigure(aged[1]!) ?? parseNumberWord(aged[1]!);
    if (value !== undefined) return match(0, 'age', value);
  }
  if (
    /^\d{1,2}[.:]\d{2}$/.test(text) &&
    (word(1) === 'uur' || /^(?:om|vanaf|tot|rond|omstreeks|na|voor|sinds)$/.test(word(-1)))
  )
    return match(word(1) === 'uur' ? 1 : 0, 'time');
  const score = /^(\d{1,3})[-–](\d{1,3})$/.exec(text);
  if (score) return /^(?:procent|%|euro|jaar|personen|mensen|meter|uur)$/.test(word(1)) ? undefined : match(0, 'score');
  if (
    /^\d{1,3}$/.test(text) &&
    /^[-–]$/.test(word(1)) &&
    /^\d{1,3}$/.test(word(2)) &&
    tokens[first]!.end === tokens[first + 1]!.start
  )
    return match(2, 'score');
  if (/^(?:[a-z]{1,2}\d{1,4}|\d+[a-z]\d*)$/i.test(text) && /\d/.test(text) && !/^\d+(?:e|de|ste)$/.test(text))
    return match(0, 'identifier');
  if (/^\d+(?:\.\d+){2,}$/.test(text)) return match(0, 'version');
  if (ORDINAL.test(text) && !/^(?:helft)$/.test(text) && !isFractionPart(tokens, first))
    return match(0, 'ordinal', Number.parseInt(text, 10) || undefined);
  if (
    /^(?:artikel|art\.|nummer|nr\.?|kamer|lijn|bus|route|postbus|pagina|blz\.?|hoofdstuk|paragraaf|groep|klas|fase|perron|spoor|afrit|kanaal|type|versie|zaak|dossier)$/.test(
      word(-1),
    ) &&
    /^\d[\d.]*$/.test(text)
  ) {
    return match(0, word(-1) === 'versie' ? 'version' : 'identifier', parseFigure(text));
  }
  if (
    /^0\d{1,3}$/.test(text) ||
    /^\d{4}[a-z]{2}$/.test(text) ||
    /^0\d[\d-]{7,}$/.test(text) ||
    (/^\d{4}$/.test(text) && /^[A-Z]{2}$/.test(tokens[first + 1]?.text ?? ''))
  )
    return match(0, 'identifier');

  const number = numberAt(tokens, first);
  if (!number) return undefined;
  const after = tokens[number.last + 1]?.text.toLowerCase() ?? '';
  const second = tokens[number.last + 2]?.text.toLowerCase() ?? '';
  const span = number.last - first;
  const before = word(-1);
  if (
    after === 'uur' &&
    /^(?:om|vanaf|tot|rond|omstreeks|tegen|’s|sinds)$/.test(before) &&
    number.value <= 24 &&
    !/^(?:lang|vertraging|rijden|per)$/.test(second)
  )
    return match(span + 1, 'time', number.value);
  if (after === 'jaar' && (second === 'oud' || second === 'jong')) return match(span + 2, 'age', number.value);
  if (after === 'jaar' && before === 'van' && isPersonBefore(tokens, first))
    return match(span + 1, 'age', number.value);
  if (
    /^[,(]$/.test(before) &&
    /^(?:[,)])$/.test(after) &&
    number.isFigure &&
    number.value >= 1 &&
    number.value <= 110 &&
    Number.isInteger(number.value) &&
    isNameBefore(tokens, first)
  )
    return match(span, 'age', number.value);
  if (
    FREQUENCY.test(after) &&
    (/^(?:per|in|op)$/.test(second) ||
      /^(?:de|het|achtereenvolgende)$/.test(before) ||
      !/^(?:zoveel|zo|meer|hoger|groter)$/.test(second))
  )
    return match(span + 1, 'other', number.value);
  if ((text === 'één' || text === 'een') && after === 'van') return match(0, 'other', 1);
  if (after === 'uur' && /^(?:’s|'s)$/.test(second)) return match(span + 1, 'time', number.value);
  return undefined;
}

function isFractionPart(tokens: readonly Token[], at: number): boolean {
  const number = at > 0 ? numberAt(tokens, at - 1) : undefined;
  return (
    Boolean(number?.isFraction && number.last >= at) ||
    /(?:een|twee|drie|vier|vijf)(?:derde|vierde|vijfde|zesde)$/.test(tokens[at]!.text.toLowerCase())
  );
}

function isPersonBefore(tokens: readonly Token[], first: number): boolean {
  const noun = tokens[first - 2];
  return (
    noun !== undefined &&
    (noun.upos === 'PROPN' ||
      /(?:man|mannen|vrouw|vrouwen|jongen|jongens|meisje|meisjes|kind|kinderen|verdachte|verdachten|tiener|slachtoffer|slachtoffers|jongeman|fietser|automobilist|bestuurder|inwoner|leeftijd|baby|scholier)$/.test(
        noun.text.toLowerCase(),
      ))
  );
}

function isNameBefore(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 2]?.upos === 'PROPN' || /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '');
}
