import { startTestServer } from "./server";

/** Playwright's global set-up: one production server for the whole run; the workers read its address from the environment. */
export default async function startForRun(): Promise<() => Promise<void>> {
  const server = await startTestServer();
  process.env.ASSAY_E2E_URL = server.url;
  return async () => {
    const { code, stderr } = await server.stop();
    if (code !== 0 || stderr !== "")
      throw new Error(`The server stopped with code ${code}.\n${stderr}`);
  };
}
