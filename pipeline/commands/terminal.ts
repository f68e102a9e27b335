/** Exit codes of the command line. */
export const ExitCode = { done: 0, content: 1, usage: 2 } as const;

/** Where a command prints, and how it ends. */
export interface Terminal {
  stdin?: { isTTY?: boolean };
  stdout: { write: (text: string) => unknown; isTTY?: boolean };
  stderr: { write: (text: string) => unknown; isTTY?: boolean };
}

/** A command hands its exit code back through this. */
export type Finish = (code: number) => void;
