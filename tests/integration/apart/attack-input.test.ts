import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, Attacker, sendBytes, sendRequest } from "../../support/attacker";
import { BUILD_LIMIT_MS, buildApplication } from "../../support/server";
import { type Desk, PASSWORD, startDesk } from "../helpers/attacked-desk";
import { addDocumentBy, sendFile } from "../helpers/attacked-things";

const MEGABYTE = 1_048_576;

let desk: Desk;
let analyst: Attacker;

beforeAll(async () => {
  await buildApplication();
  desk = await startDesk();
  ({ analyst } = desk.people);
}, BUILD_LIMIT_MS);
afterAll(() => desk.stop());

async function expectAlive(): Promise<void> {
  const { text } = await sendRequest(desk.url, "/api/health");
  expect(JSON.parse(text)).toEqual({ status: "ok" });
}

/** Holds an answer to being one of ours: no fault, and no header that was typed by somebody. */
function expectCalm({ status, headers, cookies }: Answer, of: string): void {
  expect(status, of).toBeGreaterThanOrEqual(200);
  expect(status, of).toBeLessThan(500);
  expect(headers, of).not.toHaveProperty("x-evil");
  expect(
    cookies.filter((line) => line.includes("evil")),
    of,
  ).toEqual([]);
}

const INJECTIONS = [
  "usdc%0d%0aX-Evil:%201",
  "usdc%0aX-Evil:%201",
  "usdc%0dSet-Cookie:%20evil=1",
  "%0d%0a%0d%0a<html>",
  "usdc%00",
  "usdc%E5%98%8A%E5%98%8DX-Evil:1",
  "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
  "%C0%AE%C0%AE",
  "%ff%fe",
  "%u000aX-Evil",
  "%",
  "usdc%22%3B%20x%3D%22",
  "__proto__",
  "constructor",
  "a".repeat(5_000),
];

const PLACES: readonly ((text: string) => string)[] = [
  (text) => `/issuers/${text}`,
  (text) => `/issuers/${text}/edit/redemption`,
  (text) => `/issuers/usdc/facts/${text}`,
  (text) => `/issuers/usdc/assessments/${text}`,
  (text) => `/issuers/usdc/regimes/${text}`,
  (text) => `/evidence/${text}`,
  (text) => `/people/${text}`,
  (text) => `/policy/proposals/${text}`,
  (text) => `/checklists/backing/${text}`,
  (text) => `/invitation/${text}`,
  (text) => `/set-up/${text}`,
  (text) => `/api/profiles/${text}`,
  (text) => `/api/profiles/usdc?revision=${text}`,
  (text) => `/api/profiles/usdc/facts/${text}`,
  (text) => `/api/profiles/usdc/facts/redemption.feePct?asOf=${text}`,
  (text) => `/api/reports/${text}?format=csv`,
  (text) => `/api/reports/usdc?format=${text}`,
  (text) => `/api/reports/usdc?format=csv&asOf=${text}`,
  (text) => `/api/reports/usdc?format=csv&country=${text}`,
  (text) => `/api/reports/usdc/run-test?format=csv&preset=${text}`,
  (text) =>
    `/api/reports/usdc/run-test?format=json&bank=${text}&demand=6&countedIn=bankDays&days=30`,
  (text) => `/api/reports/compare/run-test?format=csv&coins=usdc,usdt&run=${text}`,
  (text) => `/api/reports/compare?format=csv&coins=usdc,${text}`,
  (text) => `/api/assessments/${text}/1/report?format=csv`,
  (text) => `/api/assessments/usdc/${text}/package`,
  (text) => `/api/evidence/${text}/file`,
  (text) => `/api/policy/${text}`,
  (text) => `/api/calendar/${text}`,
  (text) => `/api/palette?q=${text}`,
  (text) => `/api/audit/export?format=csv&type=${text}`,
  (text) => `/api/issuers/export?q=${text}`,
  (text) => `/api/auth/callback/${text}`,
  (text) => `/issuers?q=${text}`,
  (text) => `/compare?coins=usdc,${text}`,
  (text) => `/audit?actor=${text}`,
  (text) => `/sign-in?error=${text}`,
];

describe("line breaks and other controls", () => {
  it.each(PLACES.map((place) => [place("…"), place] as const))(
    "in %s make no header and no fault",
    async (_name, place) => {
      for (const text of INJECTIONS) expectCalm(await analyst.ask(place(text)), place(text));
    },
  );

  it("in the name of a request are not taken up", async () => {
    for (const id of ["a b", "a\tb", '"><script>', "ä", "a".repeat(65), ""]) {
      for (const path of ["/sign-in", "/api/profiles/usdc"]) {
        const answer = await analyst.ask(path, { headers: { "x-request-id": id } });
        expectCalm(answer, id);
        expect(answer.headers["x-request-id"] ?? "").not.toBe(id === "" ? "none" : id);
      }
    }
    const { headers } = await analyst.ask("/issuers", { headers: { "x-request-id": "plain-1" } });
    expect(headers["x-request-id"]).toBe("plain-1");
  });

  it("in the bytes of a request are refused", async () => {
    const { host } = new URL(desk.url);
    for (const line of [
      "X-Request-Id: a\rX-Evil: 1",
      "X-Request-Id: a\u0000b",
      "X Evil: 1",
      ": 1",
      "Content-Length: -1",
      "Content-Length: 1\r\nContent-Length: 2",
      "Content-Length: 5\r\nTransfer-Encoding: chunked",
    ]) {
      const answer = await sendBytes(
        desk.url,
        `POST /sign-in HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${line}\r\n\r\n`,
      );
      expect(answer, JSON.stringify(line)).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect(answer).not.toMatch(/^x-evil:/im);
    }
    await expectAlive();
  });

  it.each([
    ["/account", { name: "A\u0000B" }],
    ["/account/keys", { name: "a\u0000b", scopes: "read", days: "30" }],
    ["/issuers/new", { symbol: "N\u0000", name: "n", legalName: "l", asOf: "2026-06-30" }],
    ["/issuers/usdc/assessments", { summary: "a\u0000b", asOf: "", dueOn: "" }],
    ["/issuers/usdc/assessments", { summary: "a", asOf: "\u0000", dueOn: "\u0000" }],
    [
      "/issuers/usdc/facts/redemption.feePct",
      { where: "a\u0000b", on: "2026-06-30", until: "", note: "\u0000" },
    ],
    [
      "/issuers/usdc/opinions",
      {
        ...{ rater: "r", value: "b", scaleName: "s", steps: "a\u0000\nb" },
        ...{ ratedOn: "2026-06-30", url: "https://example.org" },
      },
    ],
    ["/issuers/usdc/stress", { name: "n", why: "w", bank: "A\u0000B" }],
    ["/account/password", { password: "\u0000", next: "\u0000".repeat(20) }],
  ] as const)("in the form of %s are no fault: %j", async (path, values) => {
    const answer = await analyst.submit(path, values);
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(/error-summary|role="alert"/);
  });

  it("in the form of the sign-in find nobody", async () => {
    const values = { email: "analyst\u0000@example.org", password: PASSWORD };
    const answer = await new Attacker(desk.url).submit("/sign-in", values);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain("do not go together");
  });

  const NAMES = [
    'report"; filename="evil.exe.pdf',
    "report\r\nX-Evil: 1.pdf",
    "report\u0000.pdf",
    "../../etc/passwd.pdf",
    "..\\..\\evil.pdf",
    "\u202efdp.exe.pdf",
    "%0d%0aX-Evil: 1.pdf",
    "{".repeat(400) + ".pdf",
    "報告.pdf",
  ];

  it.each(NAMES)("in the name of a file, %j, stay within its quotes", async (name) => {
    const id = await addDocumentBy(analyst, `Named ${NAMES.indexOf(name)}`, name);
    const answer = await analyst.ask(`/api/evidence/${id}/file`);
    expectCalm(answer, name);
    expect(answer.status).toBe(200);
    const disposition = answer.headers["content-disposition"] ?? "";
    expect(disposition).toMatch(
      /^attachment; filename="[^"\\/\u0000-\u001f\u007f-\uffff]+\.pdf"; filename\*=UTF-8''[\w%!#$&+.^`|~-]+$/,
    );
    const exact = decodeURIComponent(disposition.split("''")[1] ?? "");
    expect(exact).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e/\\]/);
  });
});

describe("what is too large", () => {
  const form = async (size: number) => {
    const shown = await analyst.prepare("/account", { name: "x".repeat(size) });
    return analyst.post(shown);
  };

  it("in a form is refused, and a form below the limit is read", async () => {
    const read = await form(15 * MEGABYTE);
    expect(read.status).toBe(200);
    expect(read.text).toContain("error-summary");
    const refused = await form(17 * MEGABYTE).catch((error: unknown) => error);
    if (refused instanceof Error) expect(refused.message).toMatch(/EPIPE|ECONNRESET|hang up/);
    else expect((refused as Answer).status).toBe(413);
    await expectAlive();
    expect(await analyst.read("/account")).toContain("A analyst");
  }, 60_000);

  const sendOpenEnded = async (size: number) => {
    const { path, type, body } = await analyst.prepare("/account", { name: "x".repeat(size) });
    return analyst.ask(path, {
      method: "POST",
      headers: {
        "content-type": type,
        origin: desk.url,
        "sec-fetch-site": "same-origin",
        "transfer-encoding": "chunked",
      },
      body,
    });
  };

  it("in a form that does not say its length is refused in words, and one below is read", async () => {
    const read = await sendOpenEnded(15 * MEGABYTE);
    expect(read.status).toBe(200);
    expect(read.text).toContain("error-summary");
    for (const size of [17, 40]) {
      const refused = await sendOpenEnded(size * MEGABYTE);
      expect([size, refused.status]).toEqual([size, 413]);
      expect(refused.text).toBe("This form is larger than the 16 MB that are taken.\n");
    }
    await expectAlive();
    expect(await analyst.read("/account")).toContain("A analyst");
  }, 60_000);

  it("in a section of a draft is refused", async () => {
    const body = JSON.stringify({ lockVersion: 1, fields: [["a", "x".repeat(33 * MEGABYTE)]] });
    const headers = { "content-type": "application/json", origin: desk.url };
    const put = { method: "PUT", headers, body };
    const answer = await analyst.ask("/api/drafts/usdc/sections/redemption", put);
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text)).toMatchObject({ code: "too_large" });
    await expectAlive();
  }, 60_000);

  it("in a file is refused with the words of the page", async () => {
    const bytes = Buffer.alloc(26 * MEGABYTE, "%PDF-1.7 ");
    const answer = await sendFile(analyst, { name: "large.pdf", bytes });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toMatch(/^\/evidence\/new\?refused=/);
    await expectAlive();
  }, 60_000);

  it("in the headers or the address is refused before anything is done", async () => {
    const large = "x".repeat(64 * 1024);
    const asked = [
      { path: "/issuers", headers: { "x-large": large } },
      { path: "/api/profiles/usdc", headers: { cookie: `assay.session_token=${large}` } },
      { path: `/issuers?q=${large}`, headers: {} },
    ];
    for (const { path, headers } of asked) {
      // The server may have closed the connection before all of it was sent.
      const status = await sendRequest(desk.url, path, { headers }).then(
        (answer) => answer.status,
        (error: unknown) => (error as NodeJS.ErrnoException).code,
      );
      expect([431, "ECONNRESET", "EPIPE"]).toContain(status);
    }
    await expectAlive();
  });

  it("in its number is still answered", async () => {
    const query = Array.from({ length: 1_500 }, (_, at) => `a${at}=1`).join("&");
    const cookie = Array.from({ length: 300 }, (_, at) => `c${at}=1`).join("; ");
    expectCalm(await analyst.ask(`/issuers?${query}`), "parameters");
    expectCalm(await sendRequest(desk.url, "/issuers", { headers: { cookie } }), "cookies");
    const words = Array.from({ length: 500 }, (_, at) => `w${at}`).join("+");
    expectCalm(await analyst.ask(`/api/palette?q=${words}`), "words");
    expectCalm(await analyst.ask(`/issuers?q=${words}`), "words of the list");
  });
});
