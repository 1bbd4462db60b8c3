import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/evidence/route";
import { LARGEST_FILE } from "@/domain/evidence/file-types";
import { log } from "@/server/log";
import { makePdf, makePng, toBytes } from "../support/evidence-files";
import { useTestDatabase } from "../support/use-database";
import { add, download, named, read, send, upload, OWN_FORM } from "./helpers/evidence";
import { recordedBy, verify } from "./helpers/trail";

const database = useTestDatabase();

describe("the upload address", () => {
  it("leads on to the form with what was stored", async () => {
    const address = await send(makePng(), {
      name: "chart 1.png",
      query: "?revises=doc_00000000000000000000",
    });
    expect(address).toMatch(
      /^\/evidence\/new\?revises=doc_0{20}&file=[0-9a-f]{64}&name=chart\+1\.png$/,
    );
  });

  it("stores a file with a document that has none, once", async () => {
    const id = await add();
    const query = `?document=${id}`;
    expect(await send(makePdf("attached"), { query })).toBe(`/evidence/${id}?stored=1`);
    expect((await read(id)).file).toMatchObject({ name: "report.pdf", type: "pdf" });
    expect(await send(makePdf("another"), { query })).toBe(`/evidence/${id}?refused=taken`);
  });

  it("leads back with the reason, by code", async () => {
    expect(await send(toBytes("<html>"))).toBe("/evidence/new?refused=markup");
    expect(await send(makePng())).toBe("/evidence/new?refused=mismatch&named=pdf&found=png");
    expect(await send(new Uint8Array(LARGEST_FILE + 1).fill(97), { name: "x.txt" })).toBe(
      "/evidence/new?refused=tooLarge",
    );
    expect(await send(new Uint8Array(), { name: "x.txt" })).toBe("/evidence/new?refused=empty");
  });

  it("refuses a longer body by its announced length, unread, and by its true length", async () => {
    let pulled = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          pulled += 1;
          controller.enqueue(new Uint8Array(1_048_576));
        },
      });
    const post = (headers: Record<string, string>) =>
      POST(
        new Request("http://desk.test/api/evidence", {
          method: "POST",
          body: endless(),
          headers: {
            ...OWN_FORM,
            "content-type": "multipart/form-data; boundary=x",
            ...headers,
          },
          duplex: "half",
        } as RequestInit),
        undefined,
      );
    const announced = await post({ "content-length": String(LARGEST_FILE * 2) });
    expect(announced.headers.get("location")).toBe("/evidence/new?refused=tooLarge");
    expect(pulled).toBeLessThan(3);
    const silent = await post({});
    expect(silent.headers.get("location")).toBe("/evidence/new?refused=tooLarge");
    expect(pulled).toBeLessThan(30);
  });

  it("refuses what another site sends, and what is no form", async () => {
    expect(await send(makePdf(), { headers: { "sec-fetch-site": "cross-site" } })).toBe("403");
    expect(await send(makePdf(), { query: "?document=../x" })).toBe("400");
    const headers = OWN_FORM;
    const plain = new Request("http://desk.test/api/evidence", {
      method: "POST",
      body: "x",
      headers,
    });
    expect((await POST(plain, undefined)).headers.get("location")).toBe(
      "/evidence/new?refused=unreadable",
    );
  });

  it("stores nothing that the scan refuses or cannot judge", async () => {
    vi.spyOn(log, "warn").mockImplementation(() => undefined);
    vi.stubEnv("ASSAY_SCAN_COMMAND", "/bin/false");
    expect(await send(makePdf("scanned"))).toBe("/evidence/new?refused=scanRefused");
    vi.stubEnv("ASSAY_SCAN_COMMAND", "/no/such/program");
    expect(await send(makePdf("scanned"))).toBe("/evidence/new?refused=scanUnavailable");
    const sha256 = createHash("sha256").update(makePdf("scanned")).digest("hex");
    expect(await database().db.documentChunk.count({ where: { sha256 } })).toBe(0);
    vi.stubEnv("ASSAY_SCAN_COMMAND", "/bin/true");
    expect(await send(makePdf("scanned"))).toContain(sha256);
  });

  it("clears away what was uploaded a day ago and left alone", async () => {
    const left = await upload(makePdf("left"));
    const used = await upload(makePdf("used"));
    await add({}, { upload: named(used) });
    const count = (sha256: string) => database().db.documentChunk.count({ where: { sha256 } });
    const { db } = database();
    await db.documentChunk.updateMany({
      where: { sha256: { in: [left.sha256, used.sha256] } },
      data: { storedAt: new Date(Date.now() - 90_000_000) },
    });
    await upload(makePdf("next"));
    expect([await count(left.sha256), await count(used.sha256)]).toEqual([0, 1]);
  });
});

describe("the download address", () => {
  it("hands the bytes out as an attachment that nothing runs, and records it", async () => {
    const bytes = toBytes(`${"a,b\n".repeat(600_000)}download`);
    const id = await add({}, { upload: named(await upload(bytes, "Übersicht.csv")) });
    const events = await recordedBy(async () => {
      const response = await download(id);
      const { headers } = response;
      expect(headers.get("content-disposition")).toBe(
        "attachment; filename=\"Ubersicht.csv\"; filename*=UTF-8''%C3%9Cbersicht.csv",
      );
      expect(headers.get("content-type")).toBe("text/csv");
      expect(headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("content-length")).toBe(String(bytes.length));
      expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
    });
    expect(events).toMatchObject([
      { type: "document.downloaded", subject: id, details: { file: { bytes: bytes.length } } },
    ]);
    expect(await verify()).toMatchObject({ ok: true });
  });

  it("knows no document without a file and none at all", async () => {
    expect((await download(await add())).status).toBe(404);
    expect((await download("doc_none")).status).toBe(404);
  });
});
