import {
  all,
  any,
  atLeast,
  figureBelow,
  is,
  type Figure,
  within,
  yes,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { shareOfRows } from "@/domain/reserve/share";
import { weigh } from "@/domain/reserve/weighed";
import { approvedWithin } from "./conditions";
import { obeysOrdersEverywhere } from "./foreign";
import {
  FIRST_CERTIFICATE_DAYS,
  FIRST_CERTIFICATE_LATE,
  RECORD_YEARS,
  UNREACHED_SUPPLY,
  YEARLY_CERTIFICATE_DAYS,
  YEARLY_CERTIFICATE_LATE,
} from "./parameters";
import { enacted, FROM_ACT_DAY, permittedIssuer } from "./scope";
import { PARADIGM, PUBLIC_LAW, QUOTES_FINCEN, QUOTES_OCC, SULLIVAN } from "./sources";

const hasRisk = yes("governance.frameworks.riskFramework");
const hasCyber = is("operations.ictFramework", "dora", "documented");
const hasVendors = yes("governance.frameworks.thirdPartyOversight");

const hasProgrammes = all(yes("aml.controls.programme"), yes("aml.controls.sanctionsProgramme"));
const identifies = yes("aml.controls.customerIdentification");
const blocksEverywhere = is("aml.blockFreezeReject", "primaryAndSecondary");
const keepsRecords = atLeast("aml.recordsYears", RECORD_YEARS);

const UNREACHED: Figure = {
  label: "supply on chains out of reach of orders",
  reads: ["deployment[].supplyUsd", "deployment[].lawfulOrderCapable", "coin.outstandingUsd"],
  unit: "percent",
  of: (view) =>
    shareOfRows(weigh(view, "deployment"), ({ values: { lawfulOrderCapable } }) =>
      lawfulOrderCapable === undefined
        ? { columns: ["deployment[].lawfulOrderCapable"], what: "stated reach" }
        : !lawfulOrderCapable,
    ),
};

export const riskRules: readonly Rule[] = [
  rule({
    id: "us-genius.risk.operational-standards",
    title: "Operational and IT risk",
    requirement:
      "Regulators set principles for operational, compliance and IT risk, money laundering and sanctions among them; the issuer has frameworks for its risks, for cyber security and for outside firms.",
    force: enacted(
      "Enacted on 18 July 2025; applies from 18 January 2027. Detail exists only in the 2026 proposals.",
    ),
    severity: "major",
    citation: "s.4(a)(4)(A)(iv)",
    sources: [PARADIGM, SULLIVAN],
    verification: "secondary",
    applies: permittedIssuer,
    met: all(hasRisk, hasCyber, hasVendors),
    partly: any(all(hasRisk, hasCyber), all(hasRisk, hasVendors), all(hasCyber, hasVendors)),
    evidenceWanted: "Policies; report on security controls; penetration test",
    remark: "Two of the three frameworks count for partly met.",
  }),
  rule({
    id: "us-genius.aml.bsa-programme",
    title: "Money-laundering and sanctions programmes",
    requirement:
      "The Bank Secrecy Act covers the issuer as a financial institution. It runs programmes against money laundering and on sanctions, keeps records, reports suspicions, identifies customers, and is able to block, freeze and reject transfers.",
    force: enacted(
      "Enacted on 18 July 2025; applies from 18 January 2027. Rules of FinCEN and OFAC would begin twelve months after they are final.",
    ),
    severity: "gate",
    citation: "s.4(a)(5)(A)(i) to (vi)",
    sources: [QUOTES_FINCEN, PUBLIC_LAW],
    verification: "secondary",
    applies: permittedIssuer,
    met: all(hasProgrammes, identifies, blocksEverywhere, keepsRecords),
    partly: all(
      hasProgrammes,
      any(
        all(identifies, blocksEverywhere),
        all(identifies, keepsRecords),
        all(blocksEverywhere, keepsRecords),
      ),
    ),
    evidenceWanted: "Written programmes; minutes of the board; independent test",
    remark:
      "Counts for partly met where both programmes exist and only one of the rest is missing.",
  }),
  rule({
    id: "us-genius.aml.annual-certification",
    title: "Yearly certification of the programmes",
    requirement:
      "Within 180 days of approval, and every year after that, the issuer certifies that its programmes on money laundering and sanctions are in place.",
    force: FROM_ACT_DAY,
    severity: "major",
    citation: "s.5(i)(1); 12 U.S.C. 5904(i)(1)",
    sources: [QUOTES_FINCEN, QUOTES_OCC],
    verification: "secondary",
    applies: permittedIssuer,
    met: any(
      all(yes("aml.certified"), within("aml.certifiedOn", YEARLY_CERTIFICATE_DAYS)),
      approvedWithin(
        FIRST_CERTIFICATE_DAYS,
        "licences are a US approval too young for a first certificate to be due",
      ),
    ),
    partly: any(
      all(yes("aml.certified"), within("aml.certifiedOn", YEARLY_CERTIFICATE_LATE)),
      approvedWithin(
        FIRST_CERTIFICATE_LATE,
        "licences are a US approval whose first certificate is little overdue",
      ),
    ),
    evidenceWanted: "Certificate as filed",
    remark:
      "Only the newest certificate is on record, so a first one that came late no longer shows once it was filed. Up to thirty days late counts for partly met.",
  }),
  rule({
    id: "us-genius.technology.lawful-orders",
    title: "Lawful orders",
    requirement:
      "The issuer may issue only if it has the means to freeze, block, seize or burn coins when lawfully ordered to, and does so.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.4(a)(6)(B) (doubtful: letter); s.2 definition of lawful order",
    sources: [QUOTES_FINCEN],
    verification: "secondary",
    doubt: "The letter of the paragraph is doubtful.",
    applies: permittedIssuer,
    met: obeysOrdersEverywhere,
    partly: figureBelow(UNREACHED, UNREACHED_SUPPLY),
    evidenceWanted: "Review of the contract code on every chain; record of a freeze drill",
    remark: "Chains out of reach that carry less than 5% of supply count for partly met.",
  }),
];
