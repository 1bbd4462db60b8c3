import type { Comparison } from "../comparison/compare";
import {
  compareCompositions,
  compareLadders,
  compareSection,
  listCompositions,
  listLadders,
} from "../comparison/compare-facts";
import { Decimal } from "../decimal";
import type { FactLine } from "../explain/fact-lines";
import { formatPercent } from "../facts/format";
import type { SectionId } from "../facts/sections";
import * as cell from "./cells";
import { describeTotal } from "./reserve-sections";
import type { Cell, Column, Section, TableBlock } from "./tree";

/** Reserves, terms and assurance side by side. */
export function toFactSections(
  comparison: Comparison,
  options: { readonly heads: readonly string[]; readonly differencesOnly: boolean },
): readonly Section[] {
  const shown = { comparison, ...options };
  return [
    toComposition(shown),
    toLadder(shown),
    toTerms(shown, { section: "redemption", title: "Redemption terms" }),
    toTerms(shown, { section: "assurance", title: "Assurance" }),
  ];
}

const TERMS: readonly SectionId[] = ["redemption", "assurance"];

/** The documents the terms and reports rest on, by coin: short names are each profile's own. */
export function toComparedSources({ labels, views }: Comparison): Section {
  const cited = views.map(() => new Set<string>());
  for (const { cells } of TERMS.flatMap((section) => compareSection(views, section))) {
    cells.forEach(({ sources }, index) => {
      for (const { id } of sources) cited[index]?.add(id);
    });
  }
  const rows = views.flatMap(({ profile }, index) =>
    profile.sources
      .filter(({ id }) => cited[index]?.has(id))
      .map((source): readonly Cell[] => [
        cell.text(labels[index] ?? ""),
        cell.text(source.id),
        cell.text(source.title),
        source.date === null ? cell.missing("not dated") : cell.text(source.date),
        source.url === null ? cell.missing("no public address") : cell.link(source.url, source.url),
      ]),
  );
  const columns = [
    cell.words("coin", "Coin", 1),
    cell.words("id", "Id", 1),
    cell.words("title", "Title", 5),
    cell.words("date", "Date", 1),
    cell.words("url", "Address", 4),
  ];
  const note =
    rows.length === 0
      ? "No document is cited."
      : "Every fact behind a verdict, with its sources, is in the JSON file.";
  const caption = "Documents the redemption terms and the assurance rest on";
  return {
    id: "sources",
    title: "Sources",
    blocks: [{ kind: "table", id: "sources", caption, columns, rows, note }],
  };
}

type Shown = {
  readonly comparison: Comparison;
  readonly heads: readonly string[];
  readonly differencesOnly: boolean;
};

type Line = { readonly cells: readonly Cell[]; readonly differs: boolean };

function toTable(
  shown: Shown,
  lines: readonly Line[],
  head: Pick<TableBlock, "id" | "caption" | "note">,
): TableBlock {
  const coins: readonly Column[] = shown.heads.map((label, index) =>
    cell.words(`coin${index + 1}`, label, 3),
  );
  const rows = lines
    .filter(({ differs }) => differs || !shown.differencesOnly)
    .map(({ cells }) => cells);
  const left = lines.length - rows.length;
  const hidden =
    left === 0
      ? ""
      : `${left} ${left === 1 ? "row that is" : "rows that are"} the same for every coin left out.`;
  const note = [head.note ?? "", hidden].filter((part) => part !== "").join(" ");
  return {
    kind: "table",
    ...head,
    columns: [cell.words("item", "Item", 3), ...coins],
    rows,
    note: note === "" ? null : note,
  };
}

function toComposition(shown: Shown): Section {
  const compositions = listCompositions(shown.comparison.views);
  const totals = compositions.map((composition, index) => {
    const total = composition === null ? "no reserve lines." : describeTotal(composition);
    return `${shown.comparison.labels[index] ?? ""}: ${total}`;
  });
  const lines = compareCompositions(compositions).map(({ label, shares, differs }) => ({
    differs,
    cells: [
      cell.text(label),
      ...shares.map((share) =>
        share === null ? cell.missing("none reported") : cell.percent(new Decimal(share)),
      ),
    ],
  }));
  const head = {
    id: "compositions",
    caption: "Reserve by asset class, percent of the lines",
    note: totals.join(" "),
  };
  return { id: "reserve", title: "Reserve composition", blocks: [toTable(shown, lines, head)] };
}

function toLadder(shown: Shown): Section {
  const lines = compareLadders(listLadders(shown.comparison.views)).map(
    ({ label, cumulative, differs }) => ({
      differs,
      cells: [
        cell.text(label),
        ...cumulative.map((range) => {
          if (range === null) return cell.missing("no reserve lines");
          const low = new Decimal(range.low);
          if (range.low === range.high) return cell.percent(low);
          return cell.text(
            `between ${formatPercent(low)} and ${formatPercent(new Decimal(range.high))}`,
          );
        }),
      ],
    }),
  );
  const caption = "Share that is cash by then, by sale or maturity in normal markets";
  return {
    id: "ladder",
    title: "Liquidity",
    blocks: [toTable(shown, lines, { id: "ladders", caption, note: null })],
  };
}

function toTerms(shown: Shown, { section, title }: { section: SectionId; title: string }): Section {
  const lines = compareSection(shown.comparison.views, section).map(
    ({ label, cells, differs }) => ({
      differs,
      cells: [cell.text(label), ...cells.map(toFactCell)],
    }),
  );
  return {
    id: section,
    title,
    blocks: [toTable(shown, lines, { id: section, caption: title, note: null })],
  };
}

/** The value with the ids of the documents it rests on. */
function toFactCell({ status, text, sources }: FactLine): Cell {
  if (status === "unknown") return cell.missing(text);
  const cited = sources.map(({ id }) => id).join(", ");
  return cell.text(cited === "" ? text : `${text} [${cited}]`);
}
