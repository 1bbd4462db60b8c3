const CONTROLS = /[\u0000-\u001f\u007f]/;

/**
 * Whether the path of a request is UTF-8 without control characters. No address of ours has them; Next answers the first
 * kind with a fault, and the database refuses a zero in a text.
 */
export function isReadableAddress(address = "") {
  try {
    return !CONTROLS.test(decodeURIComponent(address.split("?")[0]));
  } catch {
    return false;
  }
}
