import { EVERYWHERE, NO_PAGE_POLICY } from "./answer-headers.mjs";

const policy = (value) => [{ key: "Content-Security-Policy", value }];

/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.ASSAY_DIST_DIR ?? ".next",
  reactStrictMode: true,
  poweredByHeader: false,
  // The address of a calendar is its secret; the development server would print it with every read.
  logging: { incomingRequests: { ignore: [/^\/api\/calendar\//] } },
  // Served to this machine only: packing a page for a reader on the same machine costs more than it saves.
  compress: false,
  images: { unoptimized: true },
  // A profile file may have 5 MB, and a section with many rows is sent whole where scripts are off.
  experimental: {
    serverActions: { bodySizeLimit: "16mb" },
    // Longer than that, so that a form beyond it is refused as too large and not cut off, which reads as broken.
    proxyClientMaxBodySize: "32mb",
    // Lets a page answer 403 with a page of its own.
    authInterrupts: true,
  },
  // In-process WebAssembly and native packages must stay outside the bundle: bundling them breaks their file lookups.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pglite-prisma-adapter",
    "@prisma/adapter-pg",
    "@prisma/schema-engine-wasm",
    "@myriaddreamin/typst-ts-node-compiler",
    "tsx",
    "pino",
  ],
  // A config that extends another is left alone; Next would rewrite tsconfig.json for every build folder.
  typescript: { ignoreBuildErrors: false, tsconfigPath: "tsconfig.build.json" },
  // Pages get their content policy, which holds a nonce, from proxy.ts; API answers never pass through it.
  headers: async () => [
    { source: "/:path*", headers: EVERYWHERE },
    { source: "/api/:path*", headers: policy(NO_PAGE_POLICY) },
    { source: "/_next/static/:path*", headers: policy(NO_PAGE_POLICY) },
    { source: "/:icon(favicon.ico|icon.svg)", headers: policy(NO_PAGE_POLICY) },
    // What somebody uploaded must not run as a page of ours, should a browser ever show it.
    {
      source: "/api/evidence/:id/file",
      headers: policy(`${NO_PAGE_POLICY}; sandbox`),
    },
  ],
};

export default config;
