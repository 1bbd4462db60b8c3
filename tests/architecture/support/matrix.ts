import { dirname } from "node:path";
import type { Import } from "./imports";

// Written out a second time, from the table in the architecture text and not from the linter's
// settings: a slip in one shows against the other.

type Area = "app" | "checklists" | "cli" | "components" | "domain" | "generated" | "lib" | "server";

const OPEN: readonly string[] = ["bench", "eslint", "prisma", "scripts", "tests"];
const MAY_IMPORT: Record<Area, readonly string[]> = {
  app: ["app", "components", "domain", "lib", "server"],
  checklists: ["checklists", "domain"],
  cli: ["checklists", "cli", "domain", "lib", "server"],
  components: ["components", "domain", "lib"],
  domain: ["domain"],
  generated: ["generated"],
  lib: ["lib"],
  server: ["checklists", "components", "domain", "generated", "lib", "server"],
};
const CORE_PACKAGES = ["decimal.js", "zod"];
const PRISMA_PACKAGES = /^(?:@prisma\/|prisma(?:\/|$)|pglite-prisma-adapter$)/;

const areaOf = (file: string): string => file.split("/")[0] ?? "";
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);
const mayUsePrisma = (file: string): boolean =>
  file.startsWith("server/db/") || file.endsWith(".repository.ts");

function isKnown(area: string): area is Area {
  return Object.hasOwn(MAY_IMPORT, area);
}

function mayUsePackage(from: string, source: string): boolean {
  if (isTest(from)) return true;
  const area = areaOf(from);
  if (area === "domain") return CORE_PACKAGES.includes(source);
  if (area === "checklists") return source === "node:crypto" && dirname(from) === "checklists";
  if (area === "components" && source.startsWith("node:")) return false;
  return !PRISMA_PACKAGES.test(source) || mayUsePrisma(from);
}

function isOwnChecklist(from: string, to: string): boolean {
  if (dirname(from) === "checklists") return true;
  // Conditions that several regimes share.
  if (dirname(to) === "checklists/common") return true;
  if (dirname(to) === "checklists") return isTest(from) || to !== "checklists/index.ts";
  return from.split("/")[1] === to.split("/")[1];
}

function staysInKit(from: string, to: string): boolean {
  if (from.startsWith("components/ui/")) return to.startsWith("components/ui/");
  if (from.startsWith("components/marks/"))
    return /^components\/(?:charts|format|marks|ui)\//.test(to);
  return !from.startsWith("components/charts/") || /^components\/(?:charts|format)\//.test(to);
}

const mayDraw = (from: string, to: string): boolean =>
  from.startsWith("server/exports/") && /^components\/(?:charts|format|marks)\//.test(to);

function isOwnRoute(from: string, to: string): boolean {
  const [here, there] = [`${dirname(from)}/`, `${dirname(to)}/`];
  return here.startsWith(there) || there.startsWith(here);
}

/** The finer rules between two areas that may import each other at all. */
function isFineWithin(from: string, to: string): boolean {
  switch (`${areaOf(from)} ${areaOf(to)}`) {
    case "checklists checklists":
      return isOwnChecklist(from, to);
    case "components components":
      return staysInKit(from, to);
    case "server checklists":
    case "cli checklists":
      return to === "checklists/index.ts";
    case "server components":
      return mayDraw(from, to);
    case "server generated":
      return mayUsePrisma(from);
    case "app app":
      return isOwnRoute(from, to);
    default:
      return true;
  }
}

export function isAllowed({ from, source, to }: Import): boolean {
  const area = areaOf(from);
  if (!isKnown(area)) return OPEN.includes(area) || !from.includes("/");
  if (to === null) return mayUsePackage(from, source);
  const target = to ?? source.replace("@/", "");
  if (isTest(from) && target.startsWith("tests/support/")) return true;
  return MAY_IMPORT[area].includes(areaOf(target)) && isFineWithin(from, target);
}
