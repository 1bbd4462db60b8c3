import type { Ledger } from "@/domain/report/ledger";
import type { Report } from "@/domain/report/tree";
import { writeCsv } from "./csv/write-csv";
import { writePdf } from "./pdf/write-pdf";
import { writeXlsx } from "./xlsx/write-xlsx";

/** Every file format a report comes in, with its media type; the format is also the file's ending. */
export const REPORT_FORMATS = {
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
} as const;

export type ReportFormat = keyof typeof REPORT_FORMATS;

export const REPORT_FORMAT_IDS = Object.keys(REPORT_FORMATS) as readonly ReportFormat[];

/** A report together with its machine-readable form and its findings as one table, made when asked for. */
export type Exportable = {
  readonly report: Report;
  readonly json: unknown;
  readonly ledger: () => Ledger;
};

export type ReportFile = { readonly name: string; readonly type: string; readonly bytes: Buffer };

/** Writes a report in one format. */
export async function writeReport(
  exportable: Exportable,
  format: ReportFormat,
): Promise<ReportFile> {
  const { report } = exportable;
  const bytes = await write(exportable, format);
  return { name: `${report.stem}.${format}`, type: REPORT_FORMATS[format], bytes };
}

function write(
  { report, json, ledger }: Exportable,
  format: ReportFormat,
): Buffer | Promise<Buffer> {
  switch (format) {
    case "pdf":
      return writePdf(report);
    case "xlsx":
      return writeXlsx(report);
    case "csv":
      return writeCsv(report, ledger());
    case "json":
      return Buffer.from(`${JSON.stringify(json, null, 2)}\n`, "utf8");
  }
}
