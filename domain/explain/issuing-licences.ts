import type { ColumnValue } from "../facts/lists";

type Kind = ColumnValue<"licence", "kind">;

/**
 * Whether a kind of permission, by its nature, lets its holder issue the coin or offer it where it is valid. Null where
 * the kind alone does not tell: a general licence or charter may cover a coin or not. A house reading of the vocabulary.
 * Source: "Global regulatory perspective on backing".
 */
export const PERMITS_COIN: Readonly<Record<Kind, boolean | null>> = {
  nyCoinApproval: true,
  usStablecoinApproval: true,
  usForeignRegistration: true,
  euEmi: true,
  euCreditInstitution: true,
  euArt: true,
  hkStablecoin: true,
  sgStablecoin: true,
  gbStablecoin: true,
  jpBank: true,
  jpFundsTransfer: true,
  jpTrust: true,
  aePaymentTokenIssuer: true,
  aeForeignPaymentToken: true,
  aeVaraCategory1: true,
  adgmFiatToken: true,
  nyBitLicense: null,
  nyTrustCharter: null,
  usBankCharter: null,
  sgMajorPayment: null,
  other: null,
  moneyTransmitter: false,
  moneyServicesRegistration: false,
  euCryptoServices: false,
  adgmOther: false,
};
