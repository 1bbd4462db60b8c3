import type { Actor } from "@/server/auth/authorise";
import type { Role } from "@/server/auth/permissions";
import { getDatabase } from "@/server/db/client";

let number = 0;

/** Somebody with an account, who has not signed in. */
export async function createPerson(
  role: Role,
  { disabled = false } = {},
): Promise<Actor & { readonly id: string; readonly email: string }> {
  number += 1;
  const [id, name] = [`per_test${number}`, `Person ${number}`];
  const email = `person${number}@example.org`;
  const disabledAt = disabled ? new Date() : null;
  await getDatabase().user.create({
    data: { id, name, email, emailVerified: true, role, disabledAt },
  });
  return { id, name, email, role, scopes: null, requestId: `test-${id}` };
}

export async function createSession(userId: string): Promise<void> {
  number += 1;
  const now = Date.now();
  await getDatabase().session.create({
    data: {
      id: `ses_${number}`,
      token: `token-${number}`,
      userId,
      expiresAt: new Date(now + 3_600_000),
      lastSeenAt: new Date(now),
    },
  });
}
