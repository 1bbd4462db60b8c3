import { median, type Row } from "./table";

const WARM_UP = 20;
const ROUNDS = 60;

type Page = { readonly name: string; readonly path: string; readonly target: string };

const EMPTY: Page = { name: "About (the emptiest dynamic page)", path: "/about", target: "" };

const PAGES: readonly Page[] = [
  { name: "List of issuers", path: "/issuers", target: "" },
  { name: "Profile", path: "/issuers/usdc", target: "≤ 2.5" },
  { name: "Comparison of six", path: "/compare?coins=usdc,usdt,usdp,usds,tusd,ust", target: "≤ 4" },
];

async function time(url: string, cookie: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(url, { headers: { cookie }, redirect: "manual" });
  await response.text();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  return performance.now() - start;
}

/**
 * Time to the last byte of each page, beside the emptiest page of the same server; `cookie` is signed in. The pages
 * are asked for in turn, so that all meet the same machine.
 */
export async function benchPages(origin: string, cookie: string): Promise<readonly Row[]> {
  const pages = [EMPTY, ...PAGES].map((page) => ({ ...page, times: [] as number[] }));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const { path, times } of pages) {
      const ms = await time(origin + path, cookie);
      if (round >= WARM_UP) times.push(ms);
    }
  }
  const base = median(pages[0]?.times ?? []);
  return pages.map(({ name, target, times }) => {
    const ms = median(times);
    const ratio = name === EMPTY.name ? "" : `, ${(ms / base).toFixed(2)} ×`;
    return { what: name, value: `${ms.toFixed(1)} ms${ratio}`, target };
  });
}
