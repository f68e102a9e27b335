import { z } from 'zod';
import type { MachineTranslator } from '../translation/machine-translate.ts';
import { batches, PATIENCE, postJson, type Patience } from './mt-request.ts';

const Answer = z.object({ translations: z.array(z.object({ text: z.string() })) });

/** At most 50 texts and 128 KiB a request. */
const MOST_TEXTS = 50;
const MOST_CHARACTERS = 30_000;
/** English and Portuguese need a variant as the target. */
const VARIANTS: Record<string, string> = { en: 'EN-GB', pt: 'PT-PT' };

/**
 * DeepL: `POST /v2/translate` (https://developers.deepl.com/api-reference/translate). A key that ends in
 * `:fx` belongs to the free service, which has a host of its own.
 */
export function deepl({
  url,
  key,
  patience = PATIENCE,
}: {
  url?: string | undefined;
  key: string;
  patience?: Patience;
}): MachineTranslator {
  const base = url ?? (key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com');
  const endpoint = `${base.replace(/\/+$/, '')}/v2/translate`;
  return {
    translate: async (texts, language) => {
      const translations: string[] = [];
      for (const batch of batches(texts, MOST_TEXTS, MOST_CHARACTERS)) {
        const body = {
          text: batch,
          source_lang: 'NL',
          target_lang: VARIANTS[language] ?? language.toUpperCase(),
          split_sentences: '1',
          preserve_formatting: true,
        };
        const answer = await postJson(endpoint, body, { Authorization: `DeepL-Auth-Key ${key}` }, patience);
        if ('problem' in answer)
          return { problem: answer.problem.replace('HTTP 456', 'HTTP 456, the quota of the key is used up') };
        const checked = Answer.safeParse(answer.body);
        if (!checked.success || checked.data.translations.length !== batch.length)
          return { problem: `${base}: its answer is not DeepL’s` };
        translations.push(...checked.data.translations.map(({ text }) => text));
      }
      return translations;
    },
  };
}
