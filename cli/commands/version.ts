import { readFileSync } from "node:fs";
import { ruleset } from "@/checklists/index";
import { PROFILE_SCHEMA_ID } from "@/domain/profile/schema";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import type { Run } from "../command";
import { EXIT, UsageError } from "../io";

/** Everything that decides a result, so that two people can tell whether they asked the same thing. */
export const printVersion: Run = (args, io) => {
  if (args.length > 0) throw new UsageError("version takes no arguments.");
  io.out(
    [
      `assay ${readVersion()}`,
      `ruleset ${ruleset.version} ${ruleset.hash}`,
      `policy ${DEFAULT_POLICY.id} ${DEFAULT_POLICY.version}`,
      `profile format ${PROFILE_SCHEMA_ID}`,
      "",
    ].join("\n"),
  );
  return Promise.resolve(EXIT.ok);
};

function readVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}
