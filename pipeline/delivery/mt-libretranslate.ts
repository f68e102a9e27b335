import { z } from 'zod';
import type { MachineTranslator } from '../translation/machine-translate.ts';
import { batches, PATIENCE, postJson, type Patience } from './mt-request.ts';

const Answer = z.object({ translatedText: z.array(z.string()) });

/** Servers limit the texts and characters of a request (`--batch-limit`, `--char-limit`). */
const MOST_TEXTS = 10;
const MOST_CHARACTERS = 2000;

/**
 * LibreTranslate: `POST /translate` with a list as `q`
 * (https://docs.libretranslate.com/api/operations/translate/).
 */
export function libreTranslate({
  url,
  key,
  patience = PATIENCE,
}: {
  url: string;
  key?: string | undefined;
  patience?: Patience;
}): MachineTranslator {
  const endpoint = `${url.replace(/\/+$/, '')}/translate`;
  return {
    translate: async (texts, language) => {
      const translations: string[] = [];
      for (const batch of batches(texts, MOST_TEXTS, MOST_CHARACTERS)) {
        const body = { q: batch, source: 'nl', target: language, format: 'text', ...(key && { api_key: key }) };
        const answer = await postJson(endpoint, body, {}, patience);
        if ('problem' in answer) return answer;
        const checked = Answer.safeParse(answer.body);
        if (!checked.success || checked.data.translatedText.length !== batch.length)
          return { problem: `${url}: its answer is not LibreTranslate’s` };
        translations.push(...checked.data.translatedText);
      }
      return translations;
    },
  };
}
