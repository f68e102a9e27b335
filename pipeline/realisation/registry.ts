import type { Lexicon } from '../lexicon/lexicon.ts';
import { english } from './en/realiser.ts';
import { french } from './fr/realiser.ts';
import type { Grammar, Realiser } from './grammar.ts';
import { dutch } from './nl/realiser.ts';

export type { Realiser } from './grammar.ts';

const SHIPPED: Readonly<Record<string, Realiser>> = { nl: dutch, en: english, fr: french };

const grammars = new WeakMap<Lexicon, Map<Realiser, Grammar>>();

/** The grammar of a language, made once a lexicon; injected realisers win over the shipped ones. */
export function grammarOf(
  lexicon: Lexicon,
  language: string,
  extra: Readonly<Record<string, Realiser>> = {},
): Grammar | undefined {
  const realiser = extra[language] ?? SHIPPED[language];
  if (!realiser) return undefined;
  let made = grammars.get(lexicon);
  if (!made) grammars.set(lexicon, (made = new Map<Realiser, Grammar>()));
  let grammar = made.get(realiser);
  if (!grammar) made.set(realiser, (grammar = realiser.grammar(lexicon)));
  return grammar;
}
