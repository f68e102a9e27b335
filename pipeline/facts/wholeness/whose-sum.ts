import type { Token } from '../../model/token.ts';
import { flatten } from '../draft.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';
import type { WholeClause } from './bearing.ts';
import { CHANGES } from './lost-phrases.ts';

/** Words that make of a figure no figure by itself: whose it is, and to which figure something rose. */
export function whoseSum(told: WholeClause, fact: FactDraft): Token[] {
  return [
    ...sumOfSubject(told, fact),
    ...bracketedLevel(told, fact),
    ...bareTotal(told, fact),
    ...conditionalPart(told, fact),
  ];
}

/** What is closed or begun with a sum, and has none. */
const OF_TIME = /(?:jaar|kwartaal|seizoen|maand|week|dag|periode|jaargang)$/;

/** Met een opbrengst van 4000 euro werd de actie afgesloten: whose it is, the subject says that the fact leaves out. */
function sumOfSubject(
  { context: { sentence }, read: { chunks, subject } }: WholeClause,
  { clausal, roles, made, covered }: FactDraft,
): Token[] {
  if (clausal || Object.keys(roles).join() !== 'value' || !subject || OF_TIME.test(lower(subject.head))) return [];
  const own = flatten(chunks).find(({ head }) => made?.trigger.includes(head.index));
  if (own?.preposition !== 'met' || covered.includes(subject.head.start)) return [];
  return sentence.tokens.slice(subject.from, subject.last + 1);
}

/** Werd duurder (34 euro), steeg (naar 1200): what it came to stands in brackets that no fact tells. */
function bracketedLevel(
  { context: { sentence, quantities }, own, isTold, isInMention }: WholeClause,
  fact: FactDraft,
): Token[] {
  if (!CHANGES.has(fact.frame) && !/^price-/.test(fact.frame)) return [];
  const { tokens } = sentence;
  return own.flatMap((token) => {
    const { index, upos } = token;
    // de export naar Duitsland (12 miljard euro), in Overijssel (7,7 procent): of what it stands behind
    const isBehind = /^(?:VERB|AUX|ADJ|ADV)$/.test(upos) || isInMention(token);
    if (tokens[index + 1]?.text !== '(' || !isBehind) return [];
    const first = /^(?:naar|tot|nu)$/.test(lower(tokens[index + 2])) ? index + 3 : index + 2;
    const figure = quantities.get(first);
    const isLevel = figure && /^(?:currency|percent|none)$/.test(figure.mention.unit.kind);
    // (34 cent per kilowattuur)
    const closes = tokens.slice(first, first + 8).some(({ text }) => text === ')');
    if (!isLevel || !closes || isTold(tokens[first]!)) return [];
    return tokens.slice(first, figure.last + 1);
  });
}

/** Nouns of a number that do not say of what it is. */
const NUMBERS = /^(?:totaal|eindtotaal|aantal|getal|cijfer)$/;

/** Het totaal komt daarmee op 14: of what it is so many, nothing says. */
function bareTotal({ context: { sentence } }: WholeClause, { made }: FactDraft): Token[] {
  const theme = made?.roles.get('theme');
  const level = made?.roles.get('value') ?? made?.roles.get('final');
  if (!theme || theme.complements.length > 0 || theme.quantity || !NUMBERS.test(lower(theme.head))) return [];
  const isBare = level?.quantity?.unit.kind === 'none' && level.quantity.of === undefined;
  return isBare ? sentence.tokens.slice(theme.from, theme.last + 1) : [];
}

/** Frames of penalties, and of the level of one. */
const PENALTIES = /^(?:sentence|sentence-demand|fine|level)$/;

/** De boete is 5000 euro; 1000 euro is voorwaardelijk: so much of it is not to be paid, as another clause says. */
function conditionalPart({ context: { sentence }, own, isTold }: WholeClause, { frame, quantity }: FactDraft): Token[] {
  if (!PENALTIES.test(frame) || !quantity) return [];
  const end = own.at(-1)?.index ?? 0;
  const behind = sentence.tokens.slice(end + 1);
  return behind.some(({ text }) => text === ';')
    ? behind.filter((token) => /^voorwaardelijke?$/.test(lower(token)) && !isTold(token))
    : [];
}
