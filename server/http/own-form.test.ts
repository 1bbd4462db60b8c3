import { describe, expect, it } from "vitest";
import { AppError } from "../errors";
import { requireOwnOrigin } from "./own-form";

const send = (headers: Record<string, string>) => () =>
  requireOwnOrigin(new Headers({ host: "desk.test", ...headers }));

describe("requireOwnOrigin", () => {
  it.each([
    { origin: "https://desk.test" },
    { origin: "https://desk.test", "sec-fetch-site": "same-origin" },
    { origin: "https://desk.test", "sec-fetch-site": "none" },
  ])("lets %j pass", (headers) => {
    expect(send(headers as Record<string, string>)).not.toThrow();
  });

  it.each([
    {},
    { "sec-fetch-site": "same-origin" },
    { origin: "null" },
    { origin: "null", "sec-fetch-site": "same-origin" },
    { origin: "https://evil.test" },
    { origin: "https://desk.test.evil.test" },
    { origin: "https://desk.test", "sec-fetch-site": "cross-site" },
    { origin: "https://desk.test", "sec-fetch-site": "same-site" },
  ])("refuses %j", (headers) => {
    expect(send(headers as Record<string, string>)).toThrow(AppError);
  });
});
