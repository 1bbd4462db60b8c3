import { readFeed } from "@/server/due/feed";
import { findPageOrigin, toToken } from "@/server/due/feed-address";
import { hideAddress, toCalendarResponse } from "@/server/due/feed-response";
import { AppError } from "@/server/errors";
import { handle } from "@/server/http/handle";
import { findRequestId, nameRequest } from "@/server/http/request-id";
import { today } from "@/server/http/today";

export const dynamic = "force-dynamic";

type Context = { readonly params: Promise<{ file: string }> };

/** Open to whoever has the secret address: programs that show calendars cannot sign in. */
export const GET = hideAddress(
  handle<Context>(async ({ headers }, { params }) => {
    const text = await readFeed(toToken((await params).file), {
      day: today(),
      base: findPageOrigin(headers),
      requestId: findRequestId() ?? nameRequest(headers),
    });
    // A program goes on asking for a calendar that its owner removed: no attempt, and no event a minute for good.
    if (text === null) throw new AppError("not_found", "no such calendar", null);
    return toCalendarResponse(text, headers.get("if-none-match"));
  }, "browser"),
);
