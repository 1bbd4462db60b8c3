import type { Force } from "@/domain/regime/force";

export const STANDARD: Force = {
  status: "standard",
  from: "2026-01-01",
  until: null,
  text: "Standard for banks from 1 January 2026; binds no issuer.",
};

export const NOT_ADOPTED: Force = {
  ...STANDARD,
  text: "Standard for banks from 1 January 2026. The United States and the United Kingdom have not adopted it as written, and it is being reassessed.",
};

export const WITHOUT_MATURITY_CAP: Force = {
  ...STANDARD,
  text: "Standard for banks from 1 January 2026, without a limit on maturity in numbers.",
};

export const CRITICISED: Force = {
  ...STANDARD,
  text: "Standard for banks from 1 January 2026. How it treats open chains was kept in 2024 and is now criticised.",
};
