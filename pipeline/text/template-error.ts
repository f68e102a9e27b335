/** A template is missing, does not compile, or asks for what the view model lacks; reported as `template/file`. */
export class TemplateError extends Error {
  readonly path: string;

  constructor(path: string, problem: string) {
    super(problem);
    this.name = 'TemplateError';
    this.path = path;
  }
}
