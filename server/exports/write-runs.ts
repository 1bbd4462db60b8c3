import "server-only";
import type { IsoDate } from "@/domain/dates";
import type { Profile } from "@/domain/profile/profile";
import { toStem } from "@/domain/report/profile-report";
import { type RunFileCoin, toRunFile } from "@/domain/report/run-file-json";
import { RUN_FORMATS, type RunFormat } from "../http/run-query";
import { writeRunCsv } from "./csv/write-run-csv";
import { hashProfile } from "./hash-profile";
import type { ReportFile } from "./write-report";

/** A coin whose runs are written; its profile is named by its hash. */
export type WrittenCoin = Omit<RunFileCoin, "profileHash"> & { readonly profile: Profile };

type Written = {
  readonly coins: readonly WrittenCoin[];
  /** What the file's name begins with. */
  readonly names: readonly string[];
  readonly asOf: IsoDate;
};

/** Runs played on one coin or on several, as a file. */
export function writeRuns({ coins, names, asOf }: Written, format: RunFormat): ReportFile {
  const file = toRunFile(
    coins.map(({ profile, ...coin }) => ({ ...coin, profileHash: hashProfile(profile) })),
  );
  const bytes =
    format === "csv"
      ? writeRunCsv(file)
      : Buffer.from(`${JSON.stringify(file, null, 2)}\n`, "utf8");
  const name = `${toStem([...names, "run-test"], asOf)}.${format}`;
  return { name, type: RUN_FORMATS[format], bytes };
}
