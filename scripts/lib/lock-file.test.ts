import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findMissingVariants } from "./lock-file.mjs";

describe("package-lock.json", () => {
  it("describes the variants for every platform, without which npm ci refuses it", () => {
    const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, { version?: string; resolved?: string; link?: boolean }>;
    };
    expect(Object.keys(packages).length).toBeGreaterThan(300);
    expect(findMissingVariants(packages)).toEqual({});
  });
});

describe("findMissingVariants", () => {
  it("tells the platform from the variant's name", () => {
    const packages = {
      "node_modules/tool": {
        dev: true,
        optionalDependencies: {
          "@tool/cli-linux-x64": "1.2.3",
          "@tool/cli-linux-arm64-musl": "1.2.3",
          "@tool/cli-darwin-arm64": "1.2.3",
          "@tool/cli-wasm32-wasi": "1.2.3",
        },
      },
      "node_modules/@tool/cli-linux-x64": { version: "1.2.3" },
    };
    const rest = { version: "1.2.3", dev: true, optional: true };
    expect(findMissingVariants(packages)).toEqual({
      "node_modules/@tool/cli-linux-arm64-musl": {
        ...rest,
        cpu: ["arm64"],
        os: ["linux"],
        libc: ["musl"],
      },
      "node_modules/@tool/cli-darwin-arm64": { ...rest, cpu: ["arm64"], os: ["darwin"] },
      "node_modules/@tool/cli-wasm32-wasi": { ...rest, cpu: ["wasm32"] },
    });
  });
});
