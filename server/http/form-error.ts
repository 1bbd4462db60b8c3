import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { findOwnCookie } from "./own-cookie";

const COOKIE = "assay-form-error";

async function keep(value: string, maxAge: number): Promise<void> {
  const { name, secure } = await findOwnCookie(COOKIE);
  const jar = await cookies();
  jar.set(name, value, { maxAge, httpOnly: true, sameSite: "strict", path: "/", secure });
}

/** Says to the page drawn in answer to this very request that its form could not be taken. */
export async function markFormError(): Promise<void> {
  await keep("1", 1);
}

const PREFIX = "Error: ";

/** The title of a page whose address asks for what cannot be read. */
export function toErrorTitle(title: string): string {
  return `${PREFIX}${title}`;
}

/** The title as it should read: what has to be put right is said before anything else. */
export async function toFormTitle(title: string): Promise<string> {
  return (await cookies()).has((await findOwnCookie(COOKIE)).name) ? toErrorTitle(title) : title;
}

/** Leaves a form that was taken: the page that follows has nothing to put right. */
export async function leaveForm(address: string): Promise<never> {
  // Not by `delete`: without Secure a browser refuses to forget what bears the prefix.
  await keep("", 0);
  redirect(address);
}
