import { FINAL_ABBREVIATIONS, type TokenSpan } from './tokenise.ts';

/** Longer sentences are cut at the next token: trees stay small and time linear. */
export const MAX_TOKENS = 240;

const FINAL = /^(?:[.!?]|\.{2,}|…)$/;
const CLOSING = /^(?:["”’'»)\]]|'')$/;
const OPENING = /^[“‘„«"'(\[\p{Lu}\p{N}–—-]|^(?:,,|``)/u;

/** Groups the tokens of one block into sentences. */
export function splitSentences(text: string, tokens: readonly TokenSpan[]): TokenSpan[][] {
  const sentences: TokenSpan[][] = [];
  let current: TokenSpan[] = [];
  let quotes = 0;
  const word = (index: number): string => (tokens[index] ? text.slice(tokens[index].start, tokens[index].end) : '');
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    current.push(token);
    const form = word(index);
    if (/^["]$/.test(form)) quotes += 1;
    if (current.length >= MAX_TOKENS) {
      sentences.push(current);
      current = [];
      continue;
    }
    if (
      !ends(form, word(index + 1), text, token, tokens[index + 1]) &&
      !endsInInitial(word(index - 1), form, word(index + 1), word(index + 2))
    )
      continue;
    let next = index + 1;
    while (next < tokens.length && closes(word(next), tokens[next]!, tokens[next - 1]!, quotes)) {
      if (word(next) === '"') quotes += 1;
      current.push(tokens[next]!);
      next += 1;
    }
    const closedQuote = next > index + 1;
    if (continues(word(next), closedQuote, form) || isInTitle(word, current.length, index)) {
      index = next - 1;
      continue;
    }
    sentences.push(current);
    current = [];
    index = next - 1;
  }
  if (current.length) sentences.push(current);
  return sentences;
}

function ends(form: string, next: string, text: string, token: TokenSpan, following: TokenSpan | undefined): boolean {
  if (FINAL.test(form))
    return !(form === '.' && following && following.start === token.end && /^[\p{Ll}\p{N}]/u.test(next));
  if (!FINAL_ABBREVIATIONS.has(form.toLowerCase())) return false;
  return /^(?:De|Het|Een|In|Op|Dat|Dit|Die|Er|Hij|Zij|Ze|We|Wij|Ik|Volgens|Ook|Maar|Daarnaast|Bij|Voor|Na|Met|Van)$/.test(
    next,
  );
}

/** A title of two or three short sentences is a phrase of the sentence that names it (de actie “Rij mee? Meld je aan!” begint morgen). */
const LONGEST_TITLE = 12;

/** Whether a final mark stands within quotation marks that open after a word and after which a small letter goes on. */
function isInTitle(word: (index: number) => string, length: number, at: number): boolean {
  const find = (mark: RegExp, from: number, step: number, most: number): number => {
    for (let index = from; most > 0; index += step, most -= 1) if (mark.test(word(index))) return index;
    return -1;
  };
  const opens = find(/^(?:["“„‘«]|,,|``)$/, at, -1, Math.min(length - 1, LONGEST_TITLE));
  const closing = opens < 0 ? -1 : find(/^(?:["”“’»]|'')$/, at + 1, 1, LONGEST_TITLE - (at - opens));
  return closing > at + 1 && /^\p{Ll}+$/u.test(word(opens - 1)) && /^\p{Ll}/u.test(word(closing + 1));
}

/** Ridouan T. Hij …: the letter of a suspect's surname, behind the given name, ends the sentence with its stop. */
function endsInInitial(before: string, form: string, next: string, beyond: string): boolean {
  if (!/^\p{Lu}\.$/u.test(form) || !/^\p{Lu}\p{Ll}+$/u.test(before)) return false;
  if (next === 'De') return /^\p{Ll}/u.test(beyond);
  return /^(?:Het|Een|Dat|Dit|Die|Deze|Er|Hij|Zij|Ze|We|Volgens|Ook|Maar|Daarnaast|Bij|Na|Met|Tegen|Toen|Hun|Zijn|Haar|Beiden)$/.test(
    next,
  );
}

function closes(form: string, token: TokenSpan, before: TokenSpan, quotes: number): boolean {
  if (!CLOSING.test(form)) return false;
  if (form === '"') return quotes % 2 === 1;
  return token.start === before.end || form === "''" || form === '”';
}

/** After a closed quotation a small letter goes on with the sentence that reports it (“Kom!”, zei hij). */
function continues(next: string, closedQuote: boolean, final: string): boolean {
  if (next === '') return false;
  if (/^[,;:]$/.test(next)) return true;
  if (OPENING.test(next)) return false;
  return closedQuote || /^(?:…|\.{2,})$/.test(final) || /^\p{Ll}/u.test(next);
}
