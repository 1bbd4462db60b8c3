import type { CountryCode } from "../facts/countries";

/**
 * Markets whose law a regime is, by id of the regime. A federal law reaches its states and the law of the European
 * Economic Area every member; the central bank of the Emirates stops at the financial free zones.
 */
export const OFFERED_PLACES: Readonly<Record<string, readonly CountryCode[]>> = {
  "us-genius": ["US"],
  "us-nydfs": ["US-NY"],
  "eu-mica": ["EEA"],
  "hk-stablecoins": ["HK"],
  "sg-mas": ["SG"],
  "gb-fca": ["GB"],
  "jp-psa": ["JP"],
  "ae-cbuae": ["AE", "AE-ON", "AE-DU"],
  "ae-vara": ["AE-DU"],
  "ae-adgm": ["AE-ADGM"],
};
