import { existsSync, readFileSync } from "node:fs";

function readReport(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** A run that ended badly without a failed test (a file that does not load, an unhandled rejection) still counts as one failure. */
function withExitCode({ passed, failed }, code) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Nothing ran: a filter or a crash must not look like success. */
function refuseEmpty(totals) {
  return totals.passed + totals.failed === 0 ? { passed: 0, failed: 1 } : totals;
}

export function readVitestTotals(file, code) {
  const report = readReport(file);
  if (report === null) return { passed: 0, failed: 1 };
  const files = report.testResults ?? [];
  const broken = files.filter(
    (entry) => entry.status === "failed" && entry.assertionResults.length === 0,
  ).length;
  const totals = {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + broken,
  };
  return refuseEmpty(withExitCode(totals, code));
}

export function readPlaywrightTotals(file, code) {
  const stats = readReport(file)?.stats;
  if (stats === undefined) return { passed: 0, failed: 1 };
  const totals = {
    passed: stats.expected ?? 0,
    failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0),
  };
  return refuseEmpty(withExitCode(totals, code));
}

export function countCheck(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
