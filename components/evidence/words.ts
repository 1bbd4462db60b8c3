import { NO_BREAK_SPACE } from "@/components/format/decimal-text";
import { formatCount } from "@/components/format/format-number";
import { FILE_TYPES, type FileType } from "@/domain/evidence/file-types";

const KILOBYTE = 1_024;
const MEGABYTE = 1_048_576;

/** "340 bytes", "12.4 kB", "3.2 MB", of 1,024 each. */
export function formatBytes(bytes: number): string {
  if (bytes < KILOBYTE)
    return `${formatCount(bytes)}${NO_BREAK_SPACE}${bytes === 1 ? "byte" : "bytes"}`;
  const [unit, name] = bytes < MEGABYTE ? [KILOBYTE, "kB"] : [MEGABYTE, "MB"];
  return `${(bytes / unit).toFixed(1)}${NO_BREAK_SPACE}${name}`;
}

/** "PDF, 1.2 MB". */
export function describeFile({ type, bytes }: { type: FileType; bytes: number }): string {
  const { label } = FILE_TYPES[type];
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}, ${formatBytes(bytes)}`;
}

export type Expiry = "none" | "valid" | "soon" | "expired";

const SOON_DAYS = 30;

/** Valid up to and with the day; soon to expire within 30 days. */
export function readExpiry(validUntil: string | null, day: string): Expiry {
  if (validUntil === null) return "none";
  const left = (Date.parse(validUntil) - Date.parse(day)) / 86_400_000;
  if (left < 0) return "expired";
  return left <= SOON_DAYS ? "soon" : "valid";
}
