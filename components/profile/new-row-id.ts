const BYTES = 12;

/** An id for a row added in the browser, of the same kind as the server makes. */
export function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return `row_${[...bytes].map((byte) => byte.toString(36).padStart(2, "0")).join("")}`;
}
