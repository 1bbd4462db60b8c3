import type { Role } from "@/server/auth/permissions";
import { ROLES } from "@/server/auth/permissions";
import { Attacker } from "../../support/attacker";
import { createServerDatabase, TEST_SERVER_URL } from "../../support/database";
import { startTestServer, type TestServer } from "../../support/server";
import { TESTER } from "../../support/sign-in";

export const PASSWORD = "twenty patient herons 31";

export type Desk = {
  readonly server: TestServer;
  readonly url: string;
  readonly people: Readonly<Record<Role, Attacker>>;
  readonly stop: () => Promise<void>;
};

const INVITATION = /\/invitation\/[\w-]+/;

/** Makes an invitation and takes it up; a reader's, unless said otherwise. */
export async function inviteBy(
  administrator: Attacker,
  { url, email, role }: { readonly url: string; readonly email: string; readonly role: Role },
): Promise<{ readonly link: string; readonly guest: Attacker }> {
  const made = await administrator.submit("/people/invite", { name: `A ${role}`, email, role });
  const [link] = INVITATION.exec(made.text) ?? [];
  if (link === undefined) throw new Error(`no invitation came: ${made.status}`);
  const guest = new Attacker(url);
  const joined = await guest.submit(link, { password: PASSWORD });
  if (joined.status !== 303) throw new Error(`the invitation did not work: ${joined.status}`);
  return { link, guest };
}

/** A production server with the samples on the database under test, and a browser for somebody of each role. */
export async function startDesk(env: Readonly<Record<string, string>> = {}): Promise<Desk> {
  const database =
    TEST_SERVER_URL === undefined ? null : await createServerDatabase(TEST_SERVER_URL);
  const server = await startTestServer({
    ...(database === null ? {} : { DATABASE_URL: database.url }),
    ...env,
  });
  const { url } = server;
  const administrator = new Attacker(url);
  await administrator.submit(await server.setUpPath, TESTER);
  const people: Partial<Record<Role, Attacker>> = { administrator };
  for (const role of ROLES) {
    if (role === "administrator") continue;
    const email = `${role}@example.org`;
    people[role] = (await inviteBy(administrator, { url, email, role })).guest;
  }
  const stop = async () => {
    const { code } = await server.stop();
    await database?.drop();
    if (code !== 0) throw new Error(`The server stopped with code ${code}.`);
  };
  return { server, url, people: people as Desk["people"], stop };
}
