import "server-only";
import { getEnv } from "../env";

const ENDING = ".ics";
const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

export const toFeedPath = (token: string): string => `/api/calendar/${token}${ENDING}`;

/** What stands before the ending of the file; the whole name where it has another, which nobody's secret is. */
export function toToken(file: string): string {
  return file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : file.concat(" ");
}

export function isLoopback(origin: string): boolean {
  return URL.canParse(origin) && LOOPBACK.has(new URL(origin).hostname);
}

/** The origin of the pages as an entry of a calendar may name it: the one that is set, or this machine's own. */
export function findPageOrigin(headers: Pick<Headers, "get">): string | null {
  const { baseUrl } = getEnv();
  if (baseUrl !== undefined) return baseUrl;
  const own = `http://${headers.get("host") ?? ""}`;
  return isLoopback(own) ? new URL(own).origin : null;
}
