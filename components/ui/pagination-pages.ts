export type PageStep = number | "gap";

/** Page numbers to offer: first, last, the current one and its neighbours, with gaps between. */
export function listPageSteps(page: number, pageCount: number): PageStep[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount);
  const pages = [...new Set(wanted)].sort((a, b) => a - b);
  return pages.flatMap((n, index) => {
    const previous = pages[index - 1];
    if (previous === undefined || n - previous === 1) return [n];
    return n - previous === 2 ? [n - 1, n] : ["gap" as const, n];
  });
}
