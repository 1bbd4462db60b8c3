/** Next calls this once per server process, before the first request. */
export async function register(): Promise<void> {
  // Next also builds this file for its edge runtime, which has no database; only this literal test keeps it out there.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { prepareOrExit } = await import("@/server/setup/boot");
  await prepareOrExit();
}
