import { describe, expect, it } from "vitest";
import { toSystemActor } from "@/server/auth/authorise";
import { useActor } from "@/server/auth/require";

type Answer = (request: Request, context: object) => Promise<Response>;

const ADDRESS = "http://desk.test/api/x";

describe("every route that writes", () => {
  it("asks where the request comes from, and answers nothing to one that does not say", async () => {
    const routes = import.meta.glob<Readonly<Record<string, Answer | undefined>>>(
      "/app/api/**/route.ts",
    );
    const writes = ["POST", "PUT", "PATCH", "DELETE"] as const;
    const asked: string[] = [];
    for (const [path, load] of Object.entries(routes)) {
      const route = await load();
      for (const method of writes) {
        const answer = route[method];
        if (answer === undefined) continue;
        asked.push(`${method} ${path}`);
        useActor(toSystemActor("Somebody signed in"));
        const context = { params: Promise.resolve({}) };
        const response = await answer(new Request(ADDRESS, { method }), context);
        expect([path, response.status]).toEqual([path, 403]);
      }
    }
    expect(asked.length).toBeGreaterThanOrEqual(4);
  });
});
