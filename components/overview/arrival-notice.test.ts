import { expect, test } from "vitest";
import { readArrival } from "./arrival-notice";

const reader = (values: Readonly<Record<string, string>>) => (name: string) => values[name] ?? null;

test("an address is believed as far as the latest revision bears it out", () => {
  expect(readArrival(reader({ published: "3" }), 3)).toEqual({ deed: "published", revision: 3 });
  expect(readArrival(reader({ imported: "1" }), 1)).toEqual({ deed: "imported", revision: 1 });
  expect(readArrival(reader({ published: "2" }), 3)).toBeNull();
  expect(readArrival(reader({ published: "9" }), 3)).toBeNull();
  expect(readArrival(reader({ published: "null" }), null)).toBeNull();
  expect(readArrival(reader({}), 3)).toBeNull();
});
