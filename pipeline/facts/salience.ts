import type { Fact } from '../model/fact.ts';
import type { DocumentContext } from './context.ts';
import { isSuperseded } from './wholeness/superseded.ts';

/** Frames that are news by themselves. */
const WEIGHTY = new Set([
  'death',
  'killing',
  'injury',
  'serious-injury',
  'arrest',
  'conviction',
  'sentence',
  'bankruptcy',
  'takeover',
  'jobs-lost',
  'strike',
  'election-result',
  'election-loss',
  'election',
  'resignation',
  'appointment',
  'seizure',
  'explosion',
  'fire',
  'destruction',
  'hostage-taking',
  'evacuation',
  'closure',
  'law',
  'entry-into-force',
  'ban',
  'agreement',
  'record',
  'fine',
  'profit',
  'loss',
  'deficit',
  'surplus',
  'investment',
  'interception',
  'government-fall',
  'election-win',
  'invasion',
  'conquest',
  'execution',
  'bombing',
  'annulment',
  'settlement',
  'merger',
  'abolition',
  'downing',
]);
/** Frames that rather say how things are. */
const LIGHT = new Set([
  'key-figure',
  'possession',
  'study-sample',
  'poll-sample',
  'survey-sample',
  'level',
  'members',
  'users',
  'population',
  'origin',
  'meeting',
  'support',
  'sharing',
  'demand',
  'production',
  'supply',
  'processing',
  'use',
  'cooperation',
  'consultation',
  'discussion',
  'reaction',
  'pointing',
  'attention',
  'membership',
  'consisting',
  'focusing',
  'dealing-with',
  'having-access',
  'applicability',
  'hope',
]);

/** How much a fact is the news, 0 to 1: how early it stands, words shared with the title, its frame, a figure. */
export function salienceOf(
  context: DocumentContext,
  fact: Pick<Fact, 'frame' | 'evidence' | 'quantity' | 'polarity' | 'phase'>,
  sentence: number,
): number {
  const { sentences, document } = context;
  const depth = sentences.length <= 1 ? 0 : sentence / (sentences.length - 1);
  const title = contentWords(document.frontMatter.title ?? '');
  const words = contentWords(fact.evidence.map((span) => span.text).join(' '));
  const shared = title.size === 0 ? 0 : [...words].filter((word) => title.has(word)).length / title.size;
  const frame = WEIGHTY.has(fact.frame) ? 0.2 : LIGHT.has(fact.frame) ? 0 : 0.1;
  const score =
    0.3 +
    0.2 * (1 - depth) +
    0.2 * Math.min(1, shared * 2) +
    frame +
    (fact.quantity ? 0.1 : 0) -
    (fact.quantity && isSuperseded(fact.evidence[0]?.text ?? '') ? 0.6 : 0) -
    (fact.polarity === 'negated' ? 0.1 : 0);
  return Math.round(Math.max(0, Math.min(1, score)) * 1000) / 1000;
}

/** Words of five letters and more, in small letters. */
export function contentWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
}
