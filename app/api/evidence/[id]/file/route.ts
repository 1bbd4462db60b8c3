import { takeFile } from "@/server/evidence/file-commands";
import { toFileResponse } from "@/server/evidence/stream-file";
import { handle } from "@/server/http/handle";
import { requirePermission } from "@/server/auth/require";

type Context = { readonly params: Promise<{ readonly id: string }> };

export const GET = handle(async (_request: Request, { params }: Context) => {
  const actor = await requirePermission("evidence.read");
  const { id } = await params;
  return toFileResponse(await takeFile(actor, id));
});
