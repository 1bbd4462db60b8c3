import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { parentPort, workerData } from "node:worker_threads";

const compiler = NodeCompiler.create({
  workspace: workerData.folder,
  fontArgs: [{ fontPaths: [workerData.fonts] }],
});

/** Without clearing the cache a worker keeps every document it ever made. */
function compile(report) {
  try {
    const result = compiler.compile({ mainFileContent: workerData.template, inputs: { report } });
    const compiled = result.result;
    if (compiled === null)
      throw new Error(JSON.stringify(result.takeDiagnostics()?.shortDiagnostics ?? "no document"));
    return compiler.pdf(compiled, { pdfStandard: "ua-1" });
  } finally {
    compiler.evictCache(0);
  }
}

parentPort?.on("message", ({ id, report }) => {
  try {
    parentPort?.postMessage({ id, bytes: compile(report) });
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
