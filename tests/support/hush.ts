import { vi } from "vitest";

/** The provider of the company's sign-in warns, when it is loaded and when it is made, that this Node is older than it likes. */
export function hush(): void {
  for (const method of ["info", "warn"] as const)
    vi.spyOn(console, method).mockImplementation(() => undefined);
}
