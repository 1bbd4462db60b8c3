import { isDatabaseReachable } from "@/server/db/health";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const isUp = await isDatabaseReachable();
  return Response.json(
    { status: isUp ? "ok" : "unavailable" },
    { status: isUp ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
