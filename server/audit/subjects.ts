import "server-only";
import { getDatabase } from "../db/client";
import { type AuditRow, findCoinAddresses, findPeopleNames } from "./audit.repository";
import type { SubjectKind } from "./events";

/** What an event is about, as the page of the trail shows it. */
export type ShownSubject = {
  readonly label: string;
  /** Where it can be read; null where there is no such page, or not for whoever asks. */
  readonly href: string | null;
};

type Row = Pick<AuditRow, "subjectKind" | "subjectId" | "subjectLabel">;

/** The chain holds people under their id alone; those who still have an account are shown by name. */
export async function readSubjects(
  rows: readonly Row[],
  { managesPeople }: { readonly managesPeople: boolean },
): Promise<(row: Row) => ShownSubject> {
  const db = getDatabase();
  const idsOf = (kind: SubjectKind) => [
    ...new Set(rows.flatMap((row) => (row.subjectKind === kind ? [row.subjectId] : []))),
  ];
  const slugs = await findCoinAddresses(db, idsOf("coin"));
  const names = await findPeopleNames(db, idsOf("person"));
  return ({ subjectKind, subjectId, subjectLabel }) => {
    if (subjectKind === "document")
      return { label: subjectLabel, href: `/evidence/${encodeURIComponent(subjectId)}` };
    if (subjectKind === "policy")
      return { label: `Policy ${subjectLabel}`, href: `/policy/proposals/${subjectId}` };
    if (subjectKind === "portfolio")
      return { label: subjectLabel, href: `/holdings/${encodeURIComponent(subjectId)}` };
    if (subjectKind === "scenario")
      return { label: subjectLabel, href: `/scenarios/${encodeURIComponent(subjectId)}` };
    const name = names.get(subjectId);
    if (subjectKind === "person" && name !== undefined)
      return { label: name, href: managesPeople ? `/people/${subjectId}` : null };
    const slug = slugs.get(subjectId);
    return { label: subjectLabel, href: slug === undefined ? null : `/issuers/${slug}` };
  };
}
