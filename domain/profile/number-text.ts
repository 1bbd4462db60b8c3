const GROUPED = /^-?\d{1,3}(?:([,' \u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const SEPARATORS = /[,' \u00a0\u2009\u202f]/g;

/** Takes units, signs and thousands separators off a typed number; what is no number comes back as it was. */
export function plainNumber(text: string): string {
  const bare = text
    .replace(/^(?:USD|US\$|\$)\s*/i, "")
    .replace(/\s*(?:%|USD)$/i, "")
    .replace(/^\+/, "")
    .replace(/^[\u2212\u2013]/, "-");
  return GROUPED.test(bare) ? bare.replace(SEPARATORS, "") : bare;
}
