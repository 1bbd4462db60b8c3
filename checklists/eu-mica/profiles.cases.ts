import type { CaseProfile } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Lists = Omit<CaseProfile, "facts">;

const bases = {
  emt: { "coin.references": "singleFiat" },
  art: { "coin.references": "multiFiat" },
  ordinaryEmi: {
    "coin.references": "singleFiat",
    "issuer.entityKind": "eMoneyInstitution",
    "issuer.systemicDesignations.euSignificant": false,
  },
  significantEmi: {
    "coin.references": "singleFiat",
    "issuer.entityKind": "eMoneyInstitution",
    "issuer.systemicDesignations.euSignificant": true,
  },
  bank: {
    "coin.references": "singleFiat",
    "issuer.entityKind": "creditInstitution",
    "issuer.systemicDesignations.euSignificant": false,
  },
  significantBank: {
    "coin.references": "singleFiat",
    "issuer.entityKind": "creditInstitution",
    "issuer.systemicDesignations.euSignificant": true,
  },
  ordinaryArt: {
    "coin.references": "commodity",
    "issuer.systemicDesignations.euSignificant": false,
  },
  significantArt: {
    "coin.references": "cryptoBasket",
    "issuer.systemicDesignations.euSignificant": true,
  },
  significant: { "issuer.systemicDesignations.euSignificant": true },
  ordinaryEmt: {
    "coin.references": "singleFiat",
    "issuer.systemicDesignations.euSignificant": false,
  },
} as const satisfies Readonly<Record<string, Facts>>;

const on =
  (base: Facts) =>
  (facts: Facts = {}, lists: Lists = {}): CaseProfile => ({
    ...lists,
    facts: { ...base, ...facts },
  });

export const emt = on(bases.emt);
export const art = on(bases.art);
export const ordinaryEmi = on(bases.ordinaryEmi);
export const significantEmi = on(bases.significantEmi);
export const bank = on(bases.bank);
export const significantBank = on(bases.significantBank);
export const ordinaryArt = on(bases.ordinaryArt);
export const significantArt = on(bases.significantArt);
export const significant = on(bases.significant);
export const ordinaryEmt = on(bases.ordinaryEmt);
