import { defineFacts } from "./definition";

const section = "licences";

/** Supervision as a whole; single permissions and markets are lists. */
export const licenceFacts = defineFacts({
  "issuer.supervisoryCooperation": {
    kind: "enum",
    choices: {
      formal: "Written arrangement or college",
      informal: "Contact without a written arrangement",
      none: "No arrangement",
    },
    label: "Supervisors work together",
    help: "Choose how the supervisors of issuer, reserve and users cooperate; where all three sit in one country, choose the written arrangement and say so in the note.",
    section,
    evidenceWanted: "Memoranda of understanding; college agreement",
  },
  "licence.standing": {
    kind: "enum",
    choices: {
      prudentialActive: "Active prudential licence to issue",
      transmissionOrPending: "Money transmission only, or prudential licence pending",
      none: "Neither",
    },
    label: "Standing of the issuer",
    help: "The best permission on the licence list; “neither” is concluded only from a list marked complete.",
    section,
    evidenceWanted: "Extracts from the authorities' registers",
    computedOnly: true,
    derived: {
      formula:
        "prudentialActive where a licence to issue is active and prudential; else transmissionOrPending where money transmission is active or a prudential licence is conditional or pending; else none, if the list is complete",
      inputs: ["licence[].kind", "licence[].status", "licence[].prudential"],
    },
  },
  "market.authorisedPct": {
    kind: "percent",
    unit: "percent",
    label: "Markets with a permission",
    help: "The share of markets where the coin is offered that an active licence covers or for which an authorisation is named.",
    section,
    evidenceWanted: "Register extracts for every market",
    min: "0",
    max: "100",
    computedOnly: true,
    derived: {
      formula:
        "100 × markets offered and covered by an active licence or a named authorisation ÷ markets offered",
      inputs: [
        "market[].jurisdiction",
        "market[].offered",
        "market[].authorisationRef",
        "licence[].jurisdiction",
        "licence[].status",
      ],
    },
  },
  "regime.home": {
    kind: "enum",
    choices: {
      allGatesMet: "A binding regime with every gate met",
      someUnknown: "A binding regime with some gates unknown",
      none: "No binding regime with its gates met",
    },
    label: "Result under a binding regime",
    help: "What the regulatory checklists conclude for the regimes that bind the issuer; it stays unknown while no such checklist is part of the ruleset.",
    section,
    evidenceWanted: "Results of the regulatory checklists",
    computedOnly: true,
    derived: {
      formula: "best outcome of the gates of every regime that binds the issuer",
      inputs: ["issuer.domicile", "licence[].kind", "licence[].status"],
    },
  },
  "regime.offeredPct": {
    kind: "percent",
    unit: "percent",
    label: "Markets that permit the offer",
    help: "The share of markets where the coin is offered in which the permission rules of every regime that binds there hold; where none binds, an active licence that covers the market or an authorisation named for it counts.",
    section,
    evidenceWanted: "Results of the regulatory checklists; register extracts for every market",
    min: "0",
    max: "100",
    computedOnly: true,
    derived: {
      formula:
        "100 × markets offered in which the binding permission gates of every regime of the place are held, or, where no regime decides on the day, covered by an active licence or a named authorisation ÷ markets offered",
      inputs: [
        "market[].jurisdiction",
        "market[].offered",
        "market[].authorisationRef",
        "licence[].jurisdiction",
        "licence[].kind",
        "licence[].status",
      ],
    },
  },
});
