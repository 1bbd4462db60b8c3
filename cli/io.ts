import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { LIMITS } from "@/domain/profile/limits";

/** What a command may touch. Tests hand in their own. */
export type Io = {
  /** Folder against which file names are read. */
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly readStdin: () => Promise<Uint8Array>;
};

/** Exit codes: done, input or usage is wrong, and the program itself failed. */
export const EXIT = { ok: 0, failed: 1, refused: 2 } as const;

/** Something wrong with what was handed in; each line goes to standard error, and the exit code is 2. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines[0] ?? "The input cannot be used.");
    this.lines = lines;
  }
}

/** A command line that makes no sense; the usage of the command is shown below the sentence. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const STDIN = "-";

/** The text of a file, or of standard input where the name is `-`. Refuses what is too large or no UTF-8. */
export async function readText(io: Io, file: string): Promise<string> {
  const bytes =
    file === STDIN ? await io.readStdin() : await readBytes(resolve(io.cwd, file), file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError([`${file}: $: The file is not UTF-8 text. Save it as UTF-8.`]);
  }
}

async function readBytes(path: string, file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LIMITS.fileBytes) throw new InputError([tooLarge(file)]);
    return await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError([`${file}: $: The file cannot be read (${reasonOf(error)}).`]);
  }
}

function tooLarge(file: string): string {
  const most = LIMITS.fileBytes / (1024 * 1024);
  return `${file}: $: The file is larger than ${most} MB. Split it or take texts out.`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "permission is missing",
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? code;
}

/** The streams of this process. */
export function processIo(cwd: string): Io {
  return {
    cwd,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of process.stdin) {
        const bytes = chunk as Uint8Array;
        size += bytes.length;
        if (size > LIMITS.fileBytes) throw new InputError([tooLarge(STDIN)]);
        chunks.push(bytes);
      }
      return Buffer.concat(chunks);
    },
  };
}
