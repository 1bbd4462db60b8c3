import type { At } from "../checklist/parameter";
import { RUN_FIVE_DAY_PCT, RUN_ONE_DAY_PCT } from "../stress/parameters";
import { DEFAULT_DAYS, evenly, type Scenario, totalDemand } from "./scenario";

/** Where a figure of a preset was read. */
export type PresetSource = {
  readonly title: string;
  readonly publisher: string;
  /** Day, month or year it is dated; null where it is not. */
  readonly date: string | null;
  readonly url: string | null;
};

/** What is known to have happened, to set beside the model. */
export type History = {
  readonly coin: string;
  /** The sample that holds the reserve of the time; null where there is none. */
  readonly sample: { readonly slug: string; readonly asOf: string } | null;
  readonly happened: readonly string[];
  /** Why the model and history part. */
  readonly differs: readonly string[];
};

/** A run ready to be tried on any coin. */
export type Preset = {
  readonly id: string;
  readonly label: string;
  readonly says: string;
  /** What in it is this tool's own choice. */
  readonly house: string;
  readonly scenario: Scenario;
  readonly sources: readonly PresetSource[];
  readonly history: History | null;
};

const BASE = {
  countedIn: "bankDays",
  days: DEFAULT_DAYS,
  settlementDays: null,
  outage: null,
  haircutPct: 100,
} as const satisfies Partial<Scenario>;

const PARTS_PER_PERCENT = 10_000;

const CIRCLE_BANKS: PresetSource = {
  title: "Circle's post with the split of USDC's cash by bank, as quoted",
  publisher: "CryptoGlobe",
  date: "2023-03-11",
  url: "https://www.cryptoglobe.com/latest/2023/03/circle-this-is-a-time-of-heightened-uncertainty-for-the-usdc-economy/",
};
const CIRCLE_REDEEMED: PresetSource = {
  title: "Circle: 2.9 billion redeemed on 13 March",
  publisher: "Circle, republished at cryptoizresearch.com",
  date: "2023-03-14",
  url: "https://news.cryptoizresearch.com/circle-says-it-will-continue-to-add-new-transaction-banking-partners-with-24-7-365-capabilities",
};
const PYMNTS: PresetSource = {
  title: "3.8 billion out and 0.8 billion in over three days",
  publisher: "PYMNTS",
  date: "2023-03-16",
  url: "https://pymnts.com/cryptocurrency/2023/circle-investors-redeem-3-billion-in-usdc",
};
const COINDESK_SUPPLY: PresetSource = {
  title: "USDC's net redemptions since the bank was shut, with the supply of 42.4 billion",
  publisher: "CoinDesk",
  date: "2023-03-11",
  url: "https://cryptonewz.pages.dev/crypto-news-coindesk.com/zh/markets/2023/03/11/circles-usdc-endured-1b-of-net-redemptions-since-silicon-valley-banks-shutdown",
};
const CIRCLE_OPEN: PresetSource = {
  title: "Circle: deposits at the failed bank available when banks open",
  publisher: "Circle, republished at stax.news",
  date: "2023-03-12",
  url: "http://stax.news/news/circle-bank-and-us-regulator-restore-stability-and-confidence-in-stablecoin-usdc",
};

/** 2.9 of 42.4 billion on the first bank day, then 0.9 billion over two. */
const USDC_DEMAND = [68_396, 10_613, 10_613];
/** 3.3 of 42.1 billion. */
const SVB = { bank: "Silicon Valley Bank", reserveParts: 78_385 } as const;
const USDC_SOURCES = [CIRCLE_BANKS, COINDESK_SUPPLY, CIRCLE_REDEEMED, PYMNTS, CIRCLE_OPEN];
const USDC_HAPPENED = [
  "3.3 billion of the reserve sat at Silicon Valley Bank, shut on Friday 10 March 2023.",
  "No coin was redeemed over the weekend of 11–12 March; the price fell to 0.8774 on the lowest widely quoted print.",
  "The deposits were available in full when banks opened on Monday 13 March; 2.9 billion was redeemed that day and 3.8 billion by 15 March, with the backlog substantially cleared.",
];

/** The house run under a policy; a size of nothing is no run. */
function houseRuns(at: At): readonly Preset[] {
  const [one, five] = [at(RUN_ONE_DAY_PCT), at(RUN_FIVE_DAY_PCT)];
  const house = "The size is this tool's own: what the liquidity criteria ask.";
  const same = "A policy that sets another there sets it here.";
  const runs: readonly Preset[] = [
    {
      id: "one-day",
      label: `${one} % in one day`,
      says: `${one} % of the supply is asked back on one bank day.`,
      house: `${house} ${same}`,
      scenario: { ...BASE, demand: [one * PARTS_PER_PERCENT] },
      sources: [],
      history: null,
    },
    {
      id: "five-days",
      label: `${five} % in five days`,
      says: `${five} % of the supply is asked back over five bank days, in equal parts.`,
      house: `${house} The even shape is too. ${same}`,
      scenario: { ...BASE, demand: evenly(five * PARTS_PER_PERCENT, 5) },
      sources: [],
      history: null,
    },
  ];
  return runs.filter(({ scenario }) => totalDemand(scenario) > 0);
}

const USDC_2023: readonly Preset[] = [
  {
    id: "usdc-2023",
    label: "USDC, March 2023",
    says: "9.0 % of the supply over three bank days, 6.8 % of it on the first, while 3.3 billion sat at one bank that was shut over the weekend and open on Monday.",
    house:
      "What followed the first day is spread evenly over the next two. On a reserve that does not name the bank, 7.8385 % of the reserve stands for it.",
    scenario: {
      ...BASE,
      demand: USDC_DEMAND,
      outage: { ...SVB, closedDays: 0, recoveryParts: 1_000_000 },
    },
    sources: USDC_SOURCES,
    history: {
      coin: "USDC",
      sample: { slug: "usdc", asOf: "2023-03-11" },
      happened: USDC_HAPPENED,
      differs: [
        "The model opens the bank on the first bank day, as happened; nobody knew that on the day of the profile. The preset with the bank shut for five days shows what was feared.",
        "Bills are sold within the day; history shows neither sales nor their cost.",
        "No coin is created in the model; 0.8 billion was.",
        "The supply of 42.4 billion and the reserve of 42.1 billion were quoted hours apart. The model reads the gap as a shortfall; the examined figures of 6 March show none.",
      ],
    },
  },
  {
    id: "usdc-2023-shut",
    label: "March 2023, bank stays shut",
    says: "The same requests, but the failed bank pays nothing for five bank days and then nine tenths.",
    house: "Five days and nine tenths are this tool's own; no authority ever gave such figures.",
    scenario: {
      ...BASE,
      demand: USDC_DEMAND,
      outage: { ...SVB, closedDays: 5, recoveryParts: 900_000 },
    },
    sources: USDC_SOURCES,
    history: null,
  },
];

/** 12 % of what is left, seven days running. */
function keepsRunning(parts: number, days: number): readonly number[] {
  const steps: number[] = [];
  let left = 1_000_000;
  for (let day = 0; day < days; day += 1) {
    const step = Math.floor((left * parts) / 1_000_000);
    steps.push(step);
    left -= step;
  }
  return steps;
}

const OTHERS: readonly Preset[] = [
  {
    id: "ust-2022",
    label: "UST, May 2022",
    says: "12 % of what is left is asked back on each of seven days, weekends included: 59 % of the supply by the end.",
    house:
      "Redemptions were not published. The first day stands on deposits that left one lending protocol, 14 to 11.77 billion of a supply of 18.6 billion; the same share of what was left on the six days after it, to 13 May, is this tool's own.",
    scenario: { ...BASE, countedIn: "calendarDays", demand: keepsRunning(120_000, 7) },
    sources: [
      {
        title: "UST lost its peg: Anchor deposits from 14 to 11.77 billion in a day",
        publisher: "cryplogger",
        date: "2022-05-08",
        url: "https://cryplogger.com/ust-stablecoin-temporarily-lost-its-peg-to-the-dollar/",
      },
      {
        title:
          "Luna Foundation Guard's reserve before and after, with a supply of about 18.6 billion",
        publisher: "Gadgets360",
        date: "2022-05-17",
        url: "https://gadgets360.com/cryptocurrency/news/lfg-luna-foundation-guard-fail-ust-revival-bitcoin-reserve-3-billion-2983053",
      },
      {
        title: "The darkest week: lowest price 0.044",
        publisher: "coinyuppie",
        date: "2022-05",
        url: "https://coinyuppie.com/the-darkest-week-of-encryption-a-review-of-the-tens-of-billions-of-dollars-in-terra-ecological-collapse/",
      },
    ],
    history: {
      coin: "UST",
      sample: { slug: "ust", asOf: "2022-04-18" },
      happened: [
        "The peg broke on 7 May 2022; the price was 0.62 on 10 May and 0.044 at its lowest.",
        "The foundation spent 26.3 million USDT, 23.6 million USDC and about 80,081 bitcoin; 81 to 87 million dollars were left on 16 May.",
        "Redemption paid newly made LUNA, never dollars, up to about 293 million a day.",
      ],
      differs: [
        "The model pays dollars from the reserve. No holder had a claim on it; the foundation spent it on the market as it chose.",
        "The model counts own and sister tokens as unsaleable and bitcoin at half its value, sold in parts; history sold nearly all of it within days.",
        "The reserve is that of mid-April; by 7 May it was worth about 3 to 3.1 billion.",
      ],
    },
  },
  {
    id: "usdt-2022",
    label: "USDT, May 2022",
    says: "12 % of the supply over the eight bank days from 12 to 23 May 2022.",
    house:
      "10 billion dollars is sourced; that it was 12 % of the supply is not, and the even shape is this tool's own, because daily figures were not published in what we read.",
    scenario: { ...BASE, demand: evenly(120_000, 8) },
    sources: [
      {
        title: "Tether pays out 10 billion in withdrawals",
        publisher: "The Independent",
        date: "2022-05-23",
        url: "https://independent.co.uk/tech/tether-value-cryptocurrency-crash-btc-b2085154.html",
      },
      {
        title: "Last commercial paper repaid in early October 2022",
        publisher: "The Cryptonomist",
        date: "2022-11-11",
        url: "https://en.cryptonomist.ch/2022/11/11/tether-strong-reserves-increased-vouchers/",
      },
    ],
    history: {
      coin: "USDT",
      sample: null,
      happened: [
        "About 10 billion dollars was redeemed and paid between early May and 23 May 2022.",
        "The price fell to between 0.94 and 0.97, depending on the venue.",
        "The issuer then ran its commercial paper down to zero by early October 2022.",
      ],
      differs: [
        "There is no profile of USDT for 2022, and its reserve of then, with commercial paper in it, is not in the library. What is run is the reserve of the coin and day shown, so the model says how it would stand today, not what could be known then.",
        "History shows that the run was paid, not how: sales and their cost were not published in what we read.",
      ],
    },
  },
  {
    id: "busd-2023",
    label: "BUSD, February 2023",
    says: "Issuance ends and 25 % of the supply is asked back over twenty bank days, in equal parts.",
    house:
      "What we read says that New York's regulator ordered the issuer to stop issuing BUSD, and gives no size. 25 % in twenty bank days is this tool's own, after the fall of USDC's supply by 24 % in under three weeks a month later.",
    scenario: { ...BASE, demand: evenly(250_000, 20) },
    sources: [
      {
        title: "The order of February 2023 to stop issuing BUSD, in a later account",
        publisher: "cryptohead.io",
        date: "2025-08-07",
        url: "https://cryptohead.io/news/paxos-hit-with-48-5m-penalty-for-compliance-failures-linked-to-binance",
      },
      {
        title: "USDC's outflows of 10.4 billion in March 2023",
        publisher: "The Industry Spread",
        date: "2023-03",
        url: "https://theindustryspread.com/usdc-sees-massive-10-4-billion-outflows-in-march/",
      },
    ],
    history: null,
  },
];

/** Runs to try, the house run first, in the sizes a policy gives it. Ids are kept for good: they stand in addresses. */
export function listPresets(at: At): readonly Preset[] {
  return [...houseRuns(at), ...USDC_2023, ...OTHERS];
}

/** The preset of an id; null where there is none. */
export function findPreset(presets: readonly Preset[], id: string | null): Preset | null {
  return presets.find((preset) => preset.id === id) ?? null;
}
