const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];

/** What npm reads from a package's own description, told by the name its publisher gave the variant. */
function readPlatform(name) {
  const parts = name.split("-");
  const platform = {};
  const cpu = parts.find((part) => PROCESSORS.includes(part));
  const os = parts.find((part) => SYSTEMS.includes(part));
  if (cpu !== undefined) platform.cpu = [cpu];
  if (os !== undefined) platform.os = [os];
  if (os === "linux" && parts.some((part) => part.startsWith("musl"))) platform.libc = ["musl"];
  if (os === "linux" && parts.some((part) => part.startsWith("gnu"))) platform.libc = ["glibc"];
  return platform;
}

/** The variants for other platforms that `packages` names but does not describe; `npm ci` refuses such a lock file. */
export function findMissingVariants(packages) {
  const missing = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const isDescribed =
        `node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages;
      if (isDescribed) continue;
      missing[`node_modules/${name}`] = {
        version,
        ...readPlatform(name),
        ...(dev ? { dev } : {}),
        optional: true,
      };
    }
  }
  return missing;
}
