import { expect, it } from 'vitest';
import { templateText } from '../../pipeline/documents/compile-template.ts';
import { TemplateError } from '../../pipeline/text/template-error.ts';

it('a style sheet or template that is missing is told as a problem of that file', () => {
  expect(() => templateText('nergens.css')).toThrow(TemplateError);
  expect(templateText('page.css')).toContain('@media print');
});
