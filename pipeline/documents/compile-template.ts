import Handlebars from 'handlebars';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../text/package-root.ts';
import { TemplateError } from '../text/template-error.ts';

const compiled = new Map<string, (view: object) => string>();

/** Lets the next use of each template read it anew. */
export function forgetTemplates(): void {
  compiled.clear();
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
  let template: HandlebarsTemplateDelegate<object>;
  try {
    template = Handlebars.compile(readFileSync(path, 'utf8'), {
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
