import { OKABE_ITO } from "@/components/charts/series-style";
import type { AreaStyle } from "@/components/charts/series-style";

const { orange, sky, green, yellow, blue, vermilion, purple, grey } = OKABE_ITO;

/** Colour by family, pattern by class: the same in lists, profiles, comparisons and documents. */
export const ASSET_CLASS_STYLES = {
  centralBankBalance: { colour: sky, pattern: "solid" },
  bankDemandDeposit: { colour: sky, pattern: "diagonal" },
  bankTermDeposit: { colour: sky, pattern: "back-diagonal" },
  bankDepositUnsplit: { colour: sky, pattern: "cross" },
  certificateOfDeposit: { colour: sky, pattern: "horizontal" },
  cash: { colour: sky, pattern: "dots" },
  usTreasuryBill: { colour: green, pattern: "solid" },
  usTreasuryNoteBond: { colour: green, pattern: "diagonal" },
  usTreasuryFrn: { colour: green, pattern: "back-diagonal" },
  usTreasuryTips: { colour: green, pattern: "horizontal" },
  usTreasuryStrip: { colour: green, pattern: "vertical" },
  otherUsGovernment: { colour: green, pattern: "dots" },
  nonUsSovereign: { colour: blue, pattern: "solid" },
  supranational: { colour: blue, pattern: "diagonal" },
  agency: { colour: blue, pattern: "horizontal" },
  municipal: { colour: blue, pattern: "dots" },
  overnightReverseRepo: { colour: yellow, pattern: "solid" },
  termReverseRepo: { colour: yellow, pattern: "diagonal" },
  repoCashReceived: { colour: yellow, pattern: "cross" },
  governmentMoneyFund: { colour: orange, pattern: "solid" },
  otherMoneyFund: { colour: orange, pattern: "diagonal" },
  otherFund: { colour: orange, pattern: "cross" },
  commercialPaper: { colour: vermilion, pattern: "solid" },
  corporateBond: { colour: vermilion, pattern: "diagonal" },
  coveredBond: { colour: vermilion, pattern: "back-diagonal" },
  securedLoan: { colour: vermilion, pattern: "cross" },
  preciousMetal: { colour: purple, pattern: "solid" },
  crypto: { colour: purple, pattern: "diagonal" },
  otherStablecoin: { colour: purple, pattern: "back-diagonal" },
  equity: { colour: purple, pattern: "horizontal" },
  ownToken: { colour: purple, pattern: "cross" },
  settlementItem: { colour: grey, pattern: "diagonal" },
  other: { colour: grey, pattern: "cross" },
} as const satisfies Readonly<Record<string, AreaStyle>>;

/** The looks of the classes that are there; a page is sent no others. */
export function pickAssetStyles(
  items: readonly { readonly key: string }[],
): Readonly<Record<string, AreaStyle>> {
  const keys = new Set(items.map(({ key }) => key));
  return Object.fromEntries(Object.entries(ASSET_CLASS_STYLES).filter(([key]) => keys.has(key)));
}
