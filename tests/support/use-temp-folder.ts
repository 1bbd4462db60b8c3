import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { makeTempFolder } from "./server";

const HOOKS = {
  file: { before: beforeAll, after: afterAll },
  test: { before: beforeEach, after: afterEach },
} as const;

/** An empty folder of its own for the file or for each test; call the answer to have its path within a test. */
export function useTempFolder(life: keyof typeof HOOKS): () => string {
  const { before, after } = HOOKS[life];
  let folder: Awaited<ReturnType<typeof makeTempFolder>> | undefined;
  before(async () => {
    folder = await makeTempFolder();
  });
  after(() => folder?.remove());
  return () => {
    if (folder === undefined) throw new Error("The folder is there within tests only.");
    return folder.path;
  };
}
