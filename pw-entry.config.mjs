import base from "./playwright.config.ts";
const { globalSetup, ...rest } = base;
export default { ...rest, workers: 1, timeout: 150000, outputDir: "/tmp/entry/results" };
