import type { DrawnRuns } from "@/domain/stress-analysis/drawn";

/** What the server says on the way and at the end. */
export type DrawLine =
  | { readonly done: number; readonly total: number }
  | { readonly runs: DrawnRuns }
  | { readonly failed: true };

/** Reads an answer of one JSON value a line, as the lines arrive. */
export async function readLines(
  body: ReadableStream<Uint8Array>,
  take: (line: DrawLine) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    rest += decoder.decode(value, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) take(JSON.parse(line) as DrawLine);
  }
}
