import { describe, expect, test, vi } from "vitest";

function say(method: "error" | "log"): void {
  const write: unknown = Reflect.get(console, method);
  if (typeof write === "function") Reflect.apply(write, console, ["noise from a guard test"]);
}

describe("noise fails a test", () => {
  test.fails("a console error", () => say("error"));
  test.fails("a console line", () => say("log"));
  test.fails("a line written to standard output", () => {
    process.stdout.write("noise from a guard test\n");
  });
  test("silence passes", () => undefined);
  test("output that the test expects passes", () => {
    const spy = vi.spyOn(console, "error").mockImplementation(() => undefined);
    say("error");
    expect(spy).toHaveBeenCalledOnce();
  });
});
