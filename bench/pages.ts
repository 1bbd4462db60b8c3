import { median, type Row } from "./table";

const WARM_UP = 8;
const ROUNDS = 40;

type Page = { readonly name: string; readonly path: string; readonly target: string };

const EMPTY: Page = { name: "About (the emptiest dynamic page)", path: "/about", target: "" };

const PAGES: readonly Page[] = [
  { name: "List of issuers", path: "/issuers", target: "" },
  { name: "Profile", path: "/issuers/usdc", target: "≤ 2.5" },
  { name: "Comparison of six", path: "/compare?coins=usdc,usdt,usdp,usds,tusd,ust", target: "≤ 4" },
];

async function time(url: string, cookie: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const start = performance.now();
    const response = await fetch(url, { headers: { cookie }, redirect: "manual" });
    await response.text();
    if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
    if (round >= WARM_UP) times.push(performance.now() - start);
  }
  return median(times);
}

/** Time to the last byte of each page, beside the emptiest page of the same server; `cookie` is signed in. */
export async function benchPages(origin: string, cookie: string): Promise<readonly Row[]> {
  const base = await time(origin + EMPTY.path, cookie);
  const rows: Row[] = [{ what: EMPTY.name, value: `${base.toFixed(1)} ms`, target: "" }];
  for (const { name, path, target } of PAGES) {
    const ms = await time(origin + path, cookie);
    rows.push({ what: name, value: `${ms.toFixed(1)} ms, ${(ms / base).toFixed(2)} ×`, target });
  }
  return rows;
}
