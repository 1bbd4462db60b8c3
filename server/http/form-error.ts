import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { isOverHttps } from "./own-cookie";

const COOKIE = "assay-form-error";

/** Says to the page drawn in answer to this very request that its form could not be taken. */
export async function markFormError(): Promise<void> {
  const secure = isOverHttps(await headers());
  const jar = await cookies();
  jar.set(COOKIE, "1", { maxAge: 1, httpOnly: true, sameSite: "strict", path: "/", secure });
}

/** The title as it should read: what has to be put right is said before anything else. */
export async function toFormTitle(title: string): Promise<string> {
  return (await cookies()).has(COOKIE) ? `Error: ${title}` : title;
}

/** Leaves a form that was taken: the page that follows has nothing to put right. */
export async function leaveForm(address: string): Promise<never> {
  (await cookies()).delete(COOKIE);
  redirect(address);
}
