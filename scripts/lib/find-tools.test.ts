import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  findChromium,
  findOffice,
  findPostgres,
  installPackages,
  listMissingPackages,
} from "./find-tools.mjs";

const EVERYTHING = new Set(["unit", "integration-postgres", "e2e-phone"]);
let root = "";
let bin = "";

/** A program of this name on a path that holds nothing else. */
function place(folder: string, name: string, script = "exit 0"): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "assay-tools-"));
  bin = join(root, "bin");
  mkdirSync(bin);
  vi.stubEnv("PATH", bin);
  vi.stubEnv("ASSAY_CHROMIUM", "");
  vi.stubEnv("ASSAY_TEST_DATABASE_URL", "");
  vi.spyOn(process, "getuid").mockReturnValue(0);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("what a machine lacks", () => {
  it("is all of it on an empty path, and only for the suites that are run", () => {
    expect(listMissingPackages(EVERYTHING, [])).toEqual([
      "chromium-headless-shell",
      "libreoffice-calc-nogui",
      "postgresql",
    ]);
    expect(listMissingPackages(new Set(["unit"]), [])).toEqual([]);
  });

  it("shrinks with what is on the path", () => {
    const browser = place(bin, "google-chrome");
    const office = place(bin, "soffice");
    expect([findChromium(), findOffice()]).toEqual([browser, office]);
    // Any Chromium does; the one without a window is faster, and asked for where it can be had.
    expect(listMissingPackages(EVERYTHING, [])).toEqual(["chromium-headless-shell", "postgresql"]);
    const shell = place(bin, "chromium-headless-shell");
    expect(findChromium()).toBe(shell);
    expect(listMissingPackages(EVERYTHING, [])).toEqual(["postgresql"]);
  });

  it("leaves out what is named by a variable", () => {
    vi.stubEnv("ASSAY_CHROMIUM", place(root, "browser"));
    vi.stubEnv("ASSAY_TEST_DATABASE_URL", "postgresql://127.0.0.1/test");
    expect(listMissingPackages(EVERYTHING, [])).toEqual(["libreoffice-calc-nogui"]);
    vi.stubEnv("ASSAY_CHROMIUM", join(root, "gone"));
    expect(findChromium()).toBeNull();
  });
});

describe("PostgreSQL", () => {
  it("is taken in its newest version, which need not sort last", () => {
    for (const version of ["9.6", "15", "16"]) {
      const folder = join(root, "homes", version, "bin");
      place(folder, "initdb");
      place(folder, "postgres");
    }
    mkdirSync(join(root, "homes", "17", "bin"), { recursive: true });
    expect(findPostgres([join(root, "homes"), join(root, "none")])).toBe(
      join(root, "homes", "16", "bin"),
    );
  });

  it("is taken from the path where no distribution keeps it", () => {
    place(bin, "initdb");
    expect(findPostgres([])).toBeNull();
    place(bin, "postgres");
    expect(findPostgres([])).toBe(bin);
  });
});

describe("installing", () => {
  const record = () => readFileSync(join(root, "asked"), "utf8").trim().split("\n");
  const say = vi.fn();

  it("refreshes the lists and asks for every package once, without questions", async () => {
    place(bin, "apt-get", `echo "$DEBIAN_FRONTEND $*" >> "${root}/asked"`);
    expect(await installPackages(["chromium", "postgresql"], say)).toBe(true);
    expect(record()).toEqual([
      "noninteractive update -qq",
      "noninteractive install -y -qq --no-install-recommends chromium postgresql",
    ]);
  });

  it("goes on where the lists cannot be refreshed, and says why a package could not be had", async () => {
    place(bin, "apt-get", `echo "$1" >> "${root}/asked"; echo "E: no $1" >&2; exit 100`);
    expect(await installPackages(["chromium"], say)).toBe(false);
    expect(record()).toEqual(["update", "install", "install"]);
    expect(say).toHaveBeenLastCalledWith("E: no install");
  });

  it("still installs the others when one cannot be had", async () => {
    place(bin, "apt-get", `echo "$*" >> "${root}/asked"; case "$*" in *gone*) exit 100; esac`);
    expect(await installPackages(["gone", "postgresql"], say)).toBe(false);
    const install = "install -y -qq --no-install-recommends";
    expect(record().slice(1)).toEqual([
      `${install} gone postgresql`,
      `${install} gone`,
      `${install} postgresql`,
    ]);
  });

  it("takes the whole browser where the one without a window is not to be had", async () => {
    place(bin, "apt-get", `echo "$*" >> "${root}/asked"; case "$*" in *shell*) exit 100; esac`);
    expect(await installPackages(["chromium-headless-shell"], say)).toBe(true);
    expect(record().at(-1)).toBe("install -y -qq --no-install-recommends chromium");
    place(bin, "chromium");
    expect(await installPackages(["chromium-headless-shell"], say)).toBe(true);
    expect(record().at(-1)).toBe("install -y -qq --no-install-recommends chromium-headless-shell");
  });

  it("is left to the user without apt or without the right", async () => {
    expect(await installPackages(["chromium"], say)).toBe(false);
    place(bin, "apt-get", `echo "$1" >> "${root}/asked"`);
    vi.spyOn(process, "getuid").mockReturnValue(1000);
    expect(await installPackages(["chromium"], say)).toBe(false);
    expect(existsSync(join(root, "asked"))).toBe(false);
  });
});
