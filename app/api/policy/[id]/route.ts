import { toPolicyJson } from "@/domain/review/policy-edit";
import { getRules } from "@/server/assessments/reading";
import { INSTALLATION } from "@/server/audit/events";
import { describeFile, recordExport } from "@/server/audit/record-export";
import { requirePermission } from "@/server/auth/require";
import { AppError } from "@/server/errors";
import { toDownload } from "@/server/http/download";
import { handle } from "@/server/http/handle";
import { findProposal } from "@/server/policy/queries";

type Context = { readonly params: Promise<{ readonly id: string }> };

async function findPolicy(id: string) {
  if (id === "current") return { subject: INSTALLATION, policy: (await getRules()).policy };
  const found = await findProposal(id);
  if (found === null) throw new AppError("not_found", `no policy ${id}`);
  const subject = { kind: "policy", id, label: found.record.label } as const;
  return { subject, policy: found.policy };
}

/** The policy in force, or a version of it, as an assay-policy/1 file: what a proposal takes in. */
export const GET = handle(async (_request: Request, { params }: Context) => {
  const actor = await requirePermission("export.make");
  const { subject, policy } = await findPolicy((await params).id);
  const file = {
    name: `policy-${policy.id}-${policy.version}.json`,
    type: "application/json; charset=utf-8",
    bytes: Buffer.from(`${JSON.stringify(toPolicyJson(policy), null, 2)}\n`, "utf8"),
  };
  await recordExport(actor, [subject], describeFile(file.name, file.bytes));
  return toDownload(file);
});
