import type { IsoDate } from "../dates";
import { type Reminder, REMINDER_KINDS } from "./due";
import type { IsoInstant } from "./workflow";

export type CalendarInput = {
  /** Name of the calendar as a calendar program shows it. */
  readonly name: string;
  /** Moment the text is made, in UTC. */
  readonly stamp: IsoInstant;
  /** Tells installations apart, so that the ids of two feeds never meet: a random id made once. */
  readonly installation: string;
  readonly reminders: readonly Reminder[];
  /** Full address of the page to see to it; null leaves it out. */
  readonly addressOf: (reminder: Reminder) => string | null;
};

/** The longest line RFC 5545, 3.1 allows, in octets and without its line break. */
const LONGEST_LINE = 75;
const CRLF = "\r\n";
const PRODUCT = "-//Assay//Reminders//EN";

/**
 * Reminders as a calendar (RFC 5545): one event of a whole day each, free of time conflicts, under an id that stays
 * the same from day to day.
 */
export function toCalendarText(input: CalendarInput): string {
  const { name, reminders } = input;
  const events = reminders.flatMap((reminder) => toEvent(reminder, input));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${PRODUCT}`,
    "CALSCALE:GREGORIAN",
    `NAME:${toText(name)}`,
    `X-WR-CALNAME:${toText(name)}`,
    ...(events.length === 0 ? UTC : events),
    "END:VCALENDAR",
  ];
  return `${lines.map(fold).join(CRLF)}${CRLF}`;
}

/** A calendar has at least one component (3.6); without events this one says nothing and harms nothing. */
const UTC: readonly string[] = [
  "BEGIN:VTIMEZONE",
  "TZID:UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "END:STANDARD",
  "END:VTIMEZONE",
];

function toEvent(reminder: Reminder, input: CalendarInput): readonly string[] {
  const { id, kind, day, sentence, overdue } = reminder;
  const address = input.addressOf(reminder);
  const label = REMINDER_KINDS[kind];
  return [
    "BEGIN:VEVENT",
    `UID:${toText(`${id}@${input.installation}`)}`,
    `DTSTAMP:${toUtc(input.stamp)}`,
    // Without an end, an event that begins on a date takes that one day (3.6.1).
    `DTSTART;VALUE=DATE:${toDate(day)}`,
    `SUMMARY:${toText(`${label}${overdue ? " overdue" : ""}: ${sentence}`)}`,
    `CATEGORIES:${toText(label)}`,
    "TRANSP:TRANSPARENT",
    ...(address === null ? [] : [`URL:${toAddress(address)}`]),
    "END:VEVENT",
  ];
}

function toDate(day: IsoDate): string {
  return day.replaceAll("-", "");
}

/** 2026-11-21T10:00:00.5Z becomes 20261121T100000Z: the form knows no parts of a second. */
function toUtc(instant: IsoInstant): string {
  return `${instant.replace(/\.\d+/, "").replace(/[-:]/g, "")}`;
}

/** What TEXT cannot hold: every control character but the tab (3.1, 3.3.11) and halves of letters. */
const BARRED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/gu;

/** Escapes a value of the type TEXT (3.3.11). */
function toText(text: string): string {
  return text
    .replace(BARRED, "")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, "\\n");
}

/** A URI is not escaped; a line break in it would end the line and begin one of somebody else's choosing. */
function toAddress(address: string): string {
  const encoded = encodeURI(address.replace(BARRED, "")).replace(/%25([0-9A-Fa-f]{2})/g, "%$1");
  // The brackets of an IPv6 host are part of the form of an address (RFC 3986, 3.2.2).
  return encoded.replace(/^(https?:\/\/)%5B([0-9A-Fa-f:.]+)%5D/, "$1[$2]");
}

/** Breaks a line after at most 75 octets, never inside a letter; each further line begins with a space. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LONGEST_LINE) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join(CRLF);
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
