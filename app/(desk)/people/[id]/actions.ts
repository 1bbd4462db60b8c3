"use server";

import { redirect } from "next/navigation";
import type { Actor } from "@/server/auth/authorise";
import {
  changeRole,
  disablePerson,
  enablePerson,
  endSessions,
  erasePerson,
} from "@/server/auth/people-commands";
import { toRefusal } from "@/server/http/refusal";
import { requirePermission } from "@/server/auth/require";

type Outcome = Awaited<ReturnType<typeof disablePerson>>;

async function run(id: string, done: string, act: (actor: Actor) => Promise<Outcome>) {
  const outcome = await act(await requirePermission("people.manage"));
  const query = outcome.ok ? `done=${done}` : toRefusal(outcome.message);
  redirect(`/people/${encodeURIComponent(id)}?${query}`);
}

export async function change(id: string, data: FormData): Promise<void> {
  const role = data.get("role");
  const wanted = typeof role === "string" ? role : "";
  await run(id, "role", (actor) => changeRole(actor, { id, role: wanted }));
}

export async function disable(id: string): Promise<void> {
  await run(id, "disabled", (actor) => disablePerson(actor, { id }));
}

export async function enable(id: string): Promise<void> {
  await run(id, "enabled", (actor) => enablePerson(actor, { id }));
}

export async function endAll(id: string): Promise<void> {
  await run(id, "ended", (actor) => endSessions(actor, { id }));
}

export async function erase(id: string): Promise<void> {
  const outcome = await erasePerson(await requirePermission("people.manage"), { id });
  if (outcome.ok) redirect("/people?erased=1");
  redirect(`/people/${encodeURIComponent(id)}?${toRefusal(outcome.message)}`);
}
