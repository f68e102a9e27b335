/** A locale file is missing, not JSON, or breaks its schema. The build reports it as `locale/file`, never as a stack trace. */
export class LocaleError extends Error {
  readonly path: string;

  constructor(path: string, problem: string) {
    super(problem);
    this.name = 'LocaleError';
    this.path = path;
  }
}
