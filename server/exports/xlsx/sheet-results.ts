import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import type { Feature, Row } from "write-excel-file/node";
import { getCellAddress, sanitizeTextContent } from "write-excel-file/utility";
import { isFormula } from "./sheet-cells";

const FORMULA_CELL = /<c ([^>]*)><f>=?([^<]*)<\/f><\/c>/g;

/**
 * Writes beside each formula what it gives, which the library leaves out: previewers that do not calculate would
 * show nothing. Programs that do calculate are asked to do so when they open the file.
 */
export function keepResults(
  sheets: readonly { readonly rows: Row[] }[],
): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) =>
            fitToPage(addResults(xml, resultsOf(sheets[sheetIndex]?.rows ?? []))),
        },
        "xl/workbook.xml": {
          transform: (xml) => xml.replace(/<calcPr\s*\/>/, '<calcPr fullCalcOnLoad="1"/>'),
        },
      },
    },
  };
}

/** A sheet prints on landscape pages, as wide as one. */
function fitToPage(xml: string): string {
  return xml
    .replace(/<sheetViews>/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(
      /<\/worksheet>$/,
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
    );
}

type Results = ReadonlyMap<string, number | string>;

function resultsOf(rows: readonly Row[]): Results {
  const results = new Map<string, number | string>();
  for (const [line, row] of rows.entries()) {
    for (const [column, cell] of row.entries())
      if (isFormula(cell)) results.set(getCellAddress(line, column), cell.result);
  }
  return results;
}

function addResults(xml: string, results: Results): string {
  let written = 0;
  const whole = xml.replace(FORMULA_CELL, (cell, attributes: string, formula: string) => {
    const result = results.get(/\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? "");
    if (result === undefined) return cell;
    written += 1;
    const type = typeof result === "string" ? ' t="str"' : "";
    const value = sanitizeTextContent(String(result));
    return `<c ${attributes}${type}><f>${formula}</f><v>${value}</v></c>`;
  });
  if (written !== results.size)
    throw new Error("the workbook's formulas are not where their results were worked out for");
  return whole;
}
