import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isStartupError } from "../startup-error";
import { useTempFolder } from "@/tests/support/use-temp-folder";
import { createSealer, openSealer } from "./signing";

const SEAL = { seq: 50n, hash: "a".repeat(64) };

const dataDir = useTempFolder("test");

const open = (databaseUrl?: string) => openSealer({ dataDir: dataDir(), databaseUrl });

describe("openSealer", () => {
  it("makes a key once, for its owner alone, and signs with it ever after", () => {
    const first = open();
    const signature = first.sign(SEAL);
    expect(open().keyId).toBe(first.keyId);
    expect(open().isSigned(SEAL, signature)).toBe(true);
    expect(statSync(join(dataDir(), "trail", "signing-key.pem")).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir(), "trail")).mode & 0o777).toBe(0o700);
  });

  it("makes the data folder where there is none yet", () => {
    const deep = join(dataDir(), "a", "b");
    openSealer({ dataDir: deep, databaseUrl: undefined });
    expect(readdirSync(join(deep, "trail"))).toEqual(["signing-key.pem"]);
  });

  it("takes no signature for another seal, of another key or of nonsense", () => {
    const sealer = open();
    const signature = sealer.sign(SEAL);
    expect(sealer.isSigned({ ...SEAL, seq: 51n }, signature)).toBe(false);
    expect(sealer.isSigned({ ...SEAL, hash: "b".repeat(64) }, signature)).toBe(false);
    expect(sealer.isSigned(SEAL, createSealer().sign(SEAL))).toBe(false);
    expect(sealer.isSigned(SEAL, "AAAA")).toBe(false);
    expect(sealer.isSigned(SEAL, "")).toBe(false);
  });

  it("keeps the anchors of each database apart and leaves out a line that was cut off", () => {
    open().anchor(SEAL);
    open().anchor({ seq: 100n, hash: "b".repeat(64) });
    const file = join(dataDir(), "trail", "anchors.txt");
    writeFileSync(file, `${readFileSync(file, "utf8")}\n150 bbbb`);
    open().anchor({ seq: 200n, hash: "c".repeat(64) });
    expect(
      open()
        .listAnchors()
        .map(({ seq }) => seq),
    ).toEqual([50n, 100n, 200n]);
    const url = "postgresql://assay:secret@db.test:5432/assay";
    expect(open(url).listAnchors()).toEqual([]);
    open(url).anchor(SEAL);
    expect(open("postgresql://other:words@db.test:5432/assay").listAnchors()).toEqual([SEAL]);
    expect(open("postgresql://assay:secret@db.test:5432/second").listAnchors()).toEqual([]);
    expect(open(url).keyId).toBe(open().keyId);
  });

  it("says in one sentence that the key cannot be read", () => {
    open();
    writeFileSync(join(dataDir(), "trail", "signing-key.pem"), "no key");
    let failure: unknown;
    try {
      open();
    } catch (error) {
      failure = error;
    }
    expect(isStartupError(failure)).toBe(true);
    expect(String(failure)).toMatch(/signing key of the trail, .*signing-key\.pem, cannot be read/);
  });
});
