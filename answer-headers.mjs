/** What every answer says, whoever gives it: Next, a route, proxy.ts or scripts/serve.mjs. */
export const EVERYWHERE = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

/** Of an answer that is no page: should a browser ever show it as one, it loads, runs and sends nothing. */
export const NO_PAGE_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Headers of a refusal in one sentence. */
export const PLAIN_ANSWER = {
  ...Object.fromEntries(EVERYWHERE.map(({ key, value }) => [key, value])),
  "Cache-Control": "no-store",
  "Content-Security-Policy": NO_PAGE_POLICY,
  "Content-Type": "text/plain; charset=utf-8",
};
