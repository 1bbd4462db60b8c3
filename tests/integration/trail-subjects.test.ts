import { expect, it } from "vitest";
import { listTrail } from "@/server/audit/queries";
import { toSystemActor } from "@/server/auth/authorise";
import { changeRole, erasePerson } from "@/server/auth/people-commands";
import { useActor } from "@/server/auth/require";
import { useTestDatabase } from "../support/use-database";
import { add, TEXTS } from "./helpers/evidence";
import { createPublishedCoin } from "./helpers/fixtures";
import { createPerson } from "./helpers/people";

useTestDatabase();

const ANY = { type: null, coin: null, who: null, from: null, until: null } as const;

/** What the newest event of a type is shown to be about. */
async function subjectOf(type: string) {
  const { entries } = await listTrail({ ...ANY, type }, null);
  return entries[0]?.subject;
}

it("leads from an event to the coin, the document and the person it is about", async () => {
  const { slug } = await createPublishedCoin();
  expect((await subjectOf("coin.created"))?.href).toBe(`/issuers/${slug}`);
  const documentId = await add();
  expect(await subjectOf("document.added")).toEqual({
    label: TEXTS.title,
    href: `/evidence/${documentId}`,
  });
  const { id, name } = await createPerson("reader");
  await changeRole(toSystemActor("Test"), { id, role: "analyst" });
  expect(await subjectOf("person.role_changed")).toEqual({ label: name, href: `/people/${id}` });
});

it("leads nobody to people who may not manage them, and to nobody who was erased", async () => {
  const { id, name } = await createPerson("reader");
  await changeRole(toSystemActor("Test"), { id, role: "reviewer" });
  useActor(await createPerson("reviewer"));
  expect(await subjectOf("person.role_changed")).toEqual({ label: name, href: null });
  useActor(toSystemActor("Test"));
  await erasePerson(toSystemActor("Test"), { id });
  expect(await subjectOf("person.role_changed")).toEqual({ label: id, href: null });
  expect(await subjectOf("person.erased")).toEqual({ label: id, href: null });
});
