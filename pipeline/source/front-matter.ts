import { isMap, parseDocument } from 'yaml';
import { FrontMatter } from '../model/source.ts';
import type { Issue } from '../model/issue.ts';

/**
 * Reads the YAML between the `---` lines. A wrong value of a known key is reported where it stands and
 * left out; unknown keys are kept as they are.
 *
 * @param offset place of `yaml` in the file, so that messages point there
 */
export function readFrontMatter(yaml: string, offset: number): { frontMatter: FrontMatter; issues: Issue[] } {
  const document = parseDocument(yaml, { prettyErrors: false });
  const problem = document.errors[0];
  if (problem) {
    const [start, end] = problem.pos;
    return {
      frontMatter: {},
      issues: [
        {
          rule: 'front-matter/yaml',
          severity: 'error',
          message: `Front matter is not YAML: ${firstLine(problem.message)}`,
          start: offset + start,
          end: offset + end,
        },
      ],
    };
  }
  const data: unknown = document.toJS() ?? {};
  if (!isMap(document.contents) && document.contents !== null) {
    return {
      frontMatter: {},
      issues: [
        {
          rule: 'front-matter/yaml',
          severity: 'error',
          message: 'Front matter must be a list of `key: value` lines.',
          start: offset,
          end: offset + yaml.length,
        },
      ],
    };
  }
  const record = data as Record<string, unknown>;
  const checked = FrontMatter.safeParse(record);
  if (checked.success) return { frontMatter: checked.data, issues: [] };
  const issues = checked.error.issues.map((fault): Issue => {
    const key = String(fault.path[0]);
    const node = isMap(document.contents) ? document.contents.get(key, true) : undefined;
    const [start, end] = (node as { range?: [number, number, number] | null } | undefined)?.range ?? [0, 0];
    return {
      rule: 'front-matter/value',
      severity: 'error',
      message: `\`${key}\`: ${expected(key)}; found ${JSON.stringify(record[key])}.`,
      start: offset + start,
      end: offset + end,
    };
  });
  return { frontMatter: {}, issues };
}

function expected(key: string): string {
  if (key === 'published') return 'expected a calendar date such as 2020-07-02';
  if (key === 'embargo') return 'expected a date or a time with a zone such as 2020-07-02T09:00:00+02:00';
  if (key === 'url') return 'expected a web address';
  return 'expected text';
}

function firstLine(message: string): string {
  return message.split('\n')[0]!;
}
