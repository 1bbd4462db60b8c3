import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { PAGE_ADDRESS } from "../http/page-address";
import { findRoute } from "../http/route-scope";

/** Leads a page that needs a policy that fits to the page that says what does not. Routes and the program stay. */
export async function leaveUnfitPage(): Promise<void> {
  if (findRoute() !== undefined || !(await isPage())) return;
  redirect("/policy");
}

async function isPage(): Promise<boolean> {
  try {
    return (await headers()).has(PAGE_ADDRESS);
  } catch {
    // Nobody asked: a start, a command or a test.
    return false;
  }
}
