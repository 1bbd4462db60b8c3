import { toPolicyJson } from "@/domain/review/policy-edit";
import { INSTALLATION } from "@/server/audit/events";
import { describeFile, recordExport } from "@/server/audit/record-export";
import { requirePermission } from "@/server/auth/require";
import { AppError } from "@/server/errors";
import { toDownload } from "@/server/http/download";
import { handle } from "@/server/http/handle";
import { findProposal, findStanding } from "@/server/policy/queries";
import type { OpenedPolicy } from "@/server/policy/stored";

type Context = { readonly params: Promise<{ readonly id: string }> };

async function findPolicy(id: string) {
  if (id === "current") return { subject: INSTALLATION, ...(await findStanding()) };
  const found = await findProposal(id);
  if (found === null) throw new AppError("not_found", `no policy ${id}`);
  const subject = { kind: "policy", id, label: found.record.label } as const;
  const { policy, json, misfits } = found;
  return { subject, policy, json, misfits };
}

/** One that does not fit the checklists of today is handed out as it was stored. */
function toFile({ policy, json, misfits }: Pick<OpenedPolicy, "policy" | "json" | "misfits">) {
  return misfits.length === 0 ? toPolicyJson(policy) : json;
}

/** The policy in force, or a version of it, as an assay-policy/1 file: what a proposal takes in. */
export const GET = handle(async (_request: Request, { params }: Context) => {
  const actor = await requirePermission("export.make");
  const { subject, ...found } = await findPolicy((await params).id);
  const file = {
    name: `policy-${found.policy.id}-${found.policy.version}.json`,
    type: "application/json; charset=utf-8",
    bytes: Buffer.from(`${JSON.stringify(toFile(found), null, 2)}\n`, "utf8"),
  };
  await recordExport(actor, [subject], describeFile(file.name, file.bytes));
  return toDownload(file);
});
