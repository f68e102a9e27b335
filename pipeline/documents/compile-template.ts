import Handlebars from 'handlebars';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../text/package-root.ts';
import { TemplateError } from '../text/template-error.ts';

const texts = new Map<string, string>();
const compiled = new Map<string, (view: object) => string>();

/** Lets the next use of each template read it anew. */
export function forgetTemplates(): void {
  texts.clear();
  compiled.clear();
}

/**
 * A file of `templates/` as it stands, read once.
 *
 * @throws TemplateError where it is missing
 */
export function templateText(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const path = join(packageRoot, 'templates', name);
  try {
    const text = readFileSync(path, 'utf8');
    texts.set(name, text);
    return text;
  } catch (error) {
    throw new TemplateError(path, (error as Error).message);
  }
}

/**
 * A template of `templates/`, compiled once. Strict: a name that the view lacks is an error, never an
 * empty place. The caller escapes values for Markdown; for HTML the template does (`{{{…}}}` takes HTML as it is).
 *
 * @throws TemplateError on use, where it is missing, does not compile, or asks for what is not there
 */
export function compileTemplate(name: string, format: 'markdown' | 'html' = 'markdown'): (view: object) => string {
  const known = compiled.get(name);
  if (known) return known;
  const path = join(packageRoot, 'templates', name);
  const text = templateText(name);
  let template: HandlebarsTemplateDelegate<object>;
  try {
    template = Handlebars.compile(text, {
      strict: true,
      knownHelpersOnly: true,
      noEscape: format === 'markdown',
    });
  } catch (error) {
    throw new TemplateError(path, (error as Error).message);
  }
  const render = (view: object): string => {
    try {
      return template(view);
    } catch (error) {
      throw new TemplateError(path, (error as Error).message);
    }
  };
  compiled.set(name, render);
  return render;
}
