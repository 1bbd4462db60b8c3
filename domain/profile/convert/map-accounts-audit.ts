import { toOpinion } from "./auditors";
import { type Context, citeItem, toPublication } from "./context";
import { mergeOrigins, type Origin, toSentence } from "./origin";
import type { SourceNode } from "./source-node";

/** True for a report on the accounts and not on the reserve. */
export function isAudit(item: SourceNode): boolean {
  const type = item.get("type").text ?? "";
  return /^audit\b/i.test(type) || item.get("standardCode").text === "financial-statement audit";
}

/** Audited annual accounts: public with an opinion, announced only, or public with an opinion nobody quotes. */
export function mapAuditedAccounts(context: Context, items: readonly SourceNode[]): void {
  const audit = items.find(isAudit);
  if (audit === undefined) return;
  const { draft } = context;
  const opinion = audit.get("opinion").text;
  const words = [audit.get("type").text, opinion, audit.get("opinionNote").text];
  const note = words.flatMap((text) => (text === null ? [] : [toSentence(text)])).join(" ");
  const { knownOn } = toPublication(context, audit, [audit.get("published").text]);
  const origin: Origin = mergeOrigins(citeItem(context, audit), { note, knownOn });
  const id = "disclosure.auditedAccounts";
  const isUnseen = /\b(announce|not available|not seen|not public)/i.test(note);
  const found = opinion === null ? null : toOpinion(opinion);
  if (isUnseen) {
    draft.setFact(id, "existsUnpublished", mergeOrigins(origin, { marks: ["doubtful"] }));
  } else if (found === "unmodified") draft.setFact(id, "publishedUnqualified", origin);
  else if (found !== null) draft.setFact(id, "publishedQualified", origin);
  else draft.setUnknown(id, "not_researched", origin);
}
