import { defineFacts } from "../definition";

const ORDER = "The authority's order, complaint or settlement";
const section = "trackRecord";

/** One action of an authority. */
export const enforcementColumns = defineFacts({
  date: {
    kind: "date",
    label: "Date",
    help: "Enter the day of the order or settlement, or of the filing while the case is open.",
    section,
    evidenceWanted: ORDER,
  },
  authority: {
    kind: "text",
    label: "Authority",
    help: "Name the authority or court in full; a private lawsuit is not an enforcement action.",
    section,
    evidenceWanted: ORDER,
    profileOnly: true,
  },
  subject: {
    kind: "enum",
    choices: {
      reserves: "Reserves or what was said about them",
      redemption: "Redemption",
      aml: "Money laundering or sanctions",
      licensing: "Activity without a licence",
      other: "Another matter",
    },
    label: "Subject",
    help: "Choose the first that the order rests on, even where it names several.",
    section,
    evidenceWanted: ORDER,
  },
  status: {
    kind: "enum",
    choices: {
      open: "Open",
      settled: "Settled",
      decided: "Decided against the party",
      dismissed: "Dismissed or dropped",
    },
    label: "Status",
    help: "Choose where the case stands on the profile's date; a decision under appeal is still open.",
    section,
    evidenceWanted: ORDER,
  },
  againstIssuer: {
    kind: "boolean",
    label: "Against the issuer itself",
    help: "Answer yes only if the issuing entity is a party; actions against a parent, sister company or former operator are no and stay on the list.",
    section,
    evidenceWanted: ORDER,
  },
  amountUsd: {
    kind: "usd",
    unit: "USD",
    label: "Amount",
    help: "Enter penalty, disgorgement and refunds together in dollars, 0 if none was imposed.",
    section,
    evidenceWanted: ORDER,
    min: "0",
    profileOnly: true,
  },
});
