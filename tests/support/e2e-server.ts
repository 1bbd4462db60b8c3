import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestServer } from "./server";
import { setUpFirst, toStorageState } from "./sign-in";

/** Keeps the sign-in of the tester where every worker finds it. */
async function signIn(server: { readonly url: string; readonly setUpPath: Promise<string> }) {
  const folder = await mkdtemp(join(tmpdir(), "assay-e2e-"));
  const file = join(folder, "signed-in.json");
  const state = toStorageState(await setUpFirst(server.url, await server.setUpPath), server.url);
  await writeFile(file, JSON.stringify(state), { mode: 0o600 });
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Playwright's global set-up: one production server for the whole run; the workers read its address from the environment. */
export default async function startForRun(): Promise<() => Promise<void>> {
  // As long as a run may take: its sign-in is made once, and no test waits.
  const server = await startTestServer({ ASSAY_IDLE_MINUTES: "720" });
  const { file, remove } = await signIn(server).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  process.env.ASSAY_E2E_URL = server.url;
  process.env.ASSAY_E2E_STATE = file;
  return async () => {
    await remove();
    const { code, stderr } = await server.stop();
    if (code !== 0 || stderr !== "")
      throw new Error(`The server stopped with code ${code}.\n${stderr}`);
  };
}
