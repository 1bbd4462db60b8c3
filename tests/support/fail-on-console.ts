import { format } from "node:util";
import { afterAll, afterEach } from "vitest";

const METHODS = ["debug", "error", "info", "log", "trace", "warn"] as const;

const noise: string[] = [];

function failOnNoise(): void {
  const lines = noise.splice(0);
  if (lines.length > 0) throw new Error(`Unexpected console output:\n${lines.join("\n")}`);
}

// Replaced, not spied on: `vi.restoreAllMocks()` in a test would take a spy away and let the noise through.
for (const method of METHODS) {
  Reflect.set(console, method, (...values: unknown[]) => {
    noise.push(`console.${method}: ${format(...values)}`);
  });
}

// The log writes past the console, straight to the streams.
for (const name of ["stdout", "stderr"] as const) {
  Reflect.set(process[name], "write", (chunk: unknown) => {
    noise.push(`process.${name}: ${String(chunk)}`);
    return true;
  });
}

// A test that expects output puts its own spy on the method; whatever still arrives here is noise.
afterEach(failOnNoise);
afterAll(failOnNoise);
