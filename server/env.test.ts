import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";

describe("parseEnv", () => {
  it("falls back to the embedded database in ./data", () => {
    expect(parseEnv({})).toEqual({
      dataDir: resolve("data"),
      logLevel: "info",
      samples: "load",
      idleMinutes: 30,
      sessionHours: 12,
      secondFactor: "offered",
    });
  });

  it("treats an empty variable as unset", () => {
    expect(parseEnv({ DATABASE_URL: " ", ASSAY_DATA_DIR: "", ASSAY_LOG_LEVEL: "" })).toEqual(
      parseEnv({}),
    );
  });

  it.each([
    "postgresql://u:p@db:5432/assay",
    "postgres://db/assay",
    "postgresql:///assay?host=/run/postgresql",
  ])("accepts %s", (url) => {
    expect(parseEnv({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it.each(["mysql://u:p@db/assay", "db:5432", "postgresql://"])(
    "refuses %s in one sentence",
    (url) => {
      expect(() => parseEnv({ DATABASE_URL: url })).toThrow(
        /^DATABASE_URL must look like postgresql:\/\/.*embedded database\.$/,
      );
    },
  );

  it("refuses a schema the tables would not be in", () => {
    expect(() => parseEnv({ DATABASE_URL: "postgresql://db/assay?schema=other" })).toThrow(
      /schema "public"/,
    );
    expect(
      parseEnv({ DATABASE_URL: "postgresql://db/assay?schema=public" }).databaseUrl,
    ).toBeDefined();
  });

  it("refuses a log level that does not exist and names those that do", () => {
    expect(() => parseEnv({ ASSAY_LOG_LEVEL: "loud" })).toThrow(
      /^ASSAY_LOG_LEVEL must be one of fatal, .*silent\.$/,
    );
  });
});
