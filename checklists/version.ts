/** Raised with every change that can move a verdict; year, month, count within the month. */
export const RULESET_VERSION = "2026.11.4";
