"use server";

import { redirect } from "next/navigation";
import { readAuthRequest } from "@/server/auth/auth-request";
import { applyCookies } from "@/server/auth/cookies";
import { signOut } from "@/server/auth/sign-in";
import { requireOwnForm } from "@/server/http/own-form";

/** For the form in the header. */
export async function signOutHere(): Promise<void> {
  await requireOwnForm();
  await applyCookies(await signOut(await readAuthRequest()));
  redirect("/sign-in");
}
