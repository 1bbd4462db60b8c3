/** Whether a document exists and whether anyone may read it. */
export const DOCUMENT_STATUS = {
  published: "Exists and is public",
  existsUnpublished: "Exists, not public",
  none: "Does not exist",
} as const;

/** ISO 4217 codes that reserves and dollar coins meet; every other currency is "other". */
export const CURRENCIES = {
  USD: "US dollar",
  EUR: "Euro",
  GBP: "Pound sterling",
  JPY: "Japanese yen",
  CHF: "Swiss franc",
  SGD: "Singapore dollar",
  HKD: "Hong Kong dollar",
  AED: "UAE dirham",
  CAD: "Canadian dollar",
  AUD: "Australian dollar",
  other: "Another currency",
} as const;
