import type { LocalName } from './names.ts';

/** French `de` before a name: du ministère, de la FNV, des Pays-Bas, de l’Intérieur, d’Utrecht, de Zwolle. */
export function frenchOf({ name, article = '' }: Pick<LocalName, 'name' | 'article'>): string {
  if (article === 'le') return `du ${name}`;
  if (article === 'les') return `des ${name}`;
  if (article === 'l’') return `de l’${name}`;
  if (article !== '') return `de ${article} ${name}`;
  return /^[aeiouàâäéèêëîïôöùûüœ]/i.test(name) ? `d’${name}` : `de ${name}`;
}
