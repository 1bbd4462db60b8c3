/** Next calls this once per server process, before the first request. */
export async function register(): Promise<void> {
  const { prepareOrExit } = await import("@/server/setup/boot");
  await prepareOrExit();
}
