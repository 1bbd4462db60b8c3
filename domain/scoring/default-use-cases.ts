import type { UseCaseRule } from "./policy";

const OPEN = "backing.redemption.open-now";
const BACKED = "backing.reserve.full-backing";
const MECHANISM = "backing.reserve.mechanism";
const SEGREGATED = "backing.segregation.legal-segregation";
const RECENT = "backing.assurance.attestation-recency";
const RUN = "backing.liquidity.run-survival";
const TIMELY = "backing.redemption.timely";

/** Four situations in which the coin may be used. Requirements, tiers and limits are house choices. */
export const DEFAULT_USE_CASES: readonly UseCaseRule[] = [
  {
    id: "payments",
    title: "Short-term payments and remittance",
    description: "Coins are held for hours or days between receipt and conversion.",
    requires: [MECHANISM, OPEN],
    conditions: [
      {
        criterion: BACKED,
        condition: "Confirm on each reporting date that the reserve covers the supply.",
      },
      {
        criterion: "backing.redemption.indirect-access",
        condition: "Agree a second conversion partner beforehand.",
      },
      {
        criterion: "backing.trackRecord.price-warning",
        condition: "Stop accepting the coin when it trades below 0.99 dollars.",
      },
    ],
    tier: "constrained",
    exposure: {
      strong: "up to ten days of payment volume",
      sound: "up to five days of payment volume",
      adequate: "up to two days of payment volume",
      constrained: "same-day conversion only",
      weak: "none",
    },
    diversify: "Keep a second coin or a bank route ready for the same corridor.",
  },
  {
    id: "treasury",
    title: "Treasury balance",
    description: "Coins are held for weeks or months as part of a cash balance.",
    requires: [BACKED, MECHANISM, OPEN, SEGREGATED, RECENT],
    conditions: [
      {
        criterion: TIMELY,
        condition: "Hold another source of dollars for the time redemption may take.",
      },
      { criterion: RUN, condition: "Hold no more than can be sold or redeemed within one day." },
      {
        criterion: "backing.holding.largest-bank",
        condition: "Watch the issuer's largest bank as an own counterparty.",
      },
    ],
    tier: "sound",
    exposure: {
      strong: "up to 20 % of liquid funds",
      sound: "up to 10 % of liquid funds",
      adequate: "up to 2 % of liquid funds",
      constrained: "none",
      weak: "none",
    },
    diversify: "Split balances over at least two issuers that do not share a bank or custodian.",
  },
  {
    id: "collateral",
    title: "Borrowing or collateral",
    description: "Coins secure a loan or are themselves borrowed and must be returned.",
    requires: [BACKED, MECHANISM, OPEN, RECENT],
    conditions: [
      {
        criterion: SEGREGATED,
        condition: "Apply a haircut for claims that rank with the issuer's other creditors.",
      },
      {
        criterion: "backing.redemption.suspension-powers",
        condition: "Provide for a suspension of redemption in the margin terms.",
      },
      {
        criterion: "backing.trackRecord.price-warning",
        condition: "Mark the coin to market and call margin daily.",
      },
    ],
    tier: "adequate",
    exposure: {
      strong: "haircut from 2 %",
      sound: "haircut from 5 %",
      adequate: "haircut from 10 %",
      constrained: "not as collateral",
      weak: "not as collateral",
    },
    diversify: "Accept more than one coin and cap each issuer's share of the pool.",
  },
  {
    id: "listing",
    title: "Listing or settlement",
    description: "A venue quotes, settles or margins in the coin for its customers.",
    requires: [MECHANISM, OPEN, BACKED],
    conditions: [
      {
        criterion: RECENT,
        condition: "Ask the issuer for a current report before the listing date.",
      },
      {
        criterion: "backing.technology.mint-authority",
        condition: "Monitor minting and upgrades on chain.",
      },
      {
        criterion: "backing.regulation.market-authorisation",
        condition: "Check the permission for each country served.",
      },
      {
        criterion: "backing.redemption.who-can-redeem",
        condition: "Tell customers who can redeem, and at what minimum.",
      },
    ],
    tier: "constrained",
    exposure: {
      strong: "no special limit",
      sound: "no special limit",
      adequate: "limit the venue's own inventory to one day of volume",
      constrained: "no own inventory overnight",
      weak: "do not list",
    },
    diversify: "Quote pairs against at least one other settlement asset.",
  },
];
