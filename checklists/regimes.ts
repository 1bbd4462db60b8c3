import type { Regime } from "@/domain/regime/regime";
import { aeAdgmRegime } from "./ae-adgm/regime";
import { aeCbuaeRegime } from "./ae-cbuae/regime";
import { aeVaraRegime } from "./ae-vara/regime";
import { aicpaRegime } from "./aicpa/regime";
import { baselSco60Regime } from "./basel-sco60/regime";
import { cpmiIoscoRegime } from "./cpmi-iosco/regime";
import { euMicaRegime } from "./eu-mica/regime";
import { fsbRegime } from "./fsb/regime";
import { gbBoeRegime } from "./gb-boe/regime";
import { gbFcaRegime } from "./gb-fca/regime";
import { hkStablecoinsRegime } from "./hk-stablecoins/regime";
import { imfRegime } from "./imf/regime";
import { jpPsaRegime } from "./jp-psa/regime";
import { sgMasRegime } from "./sg-mas/regime";
import { usGeniusProposedRegime } from "./us-genius-proposed/regime";
import { usGeniusRegime } from "./us-genius/regime";
import { usNydfsRegime } from "./us-nydfs/regime";

/** Every regime that is read, law before proposals and standards, in the order the screens show them. */
export const regimes: readonly Regime[] = [
  usGeniusRegime,
  usNydfsRegime,
  euMicaRegime,
  hkStablecoinsRegime,
  sgMasRegime,
  gbFcaRegime,
  jpPsaRegime,
  aeCbuaeRegime,
  aeVaraRegime,
  aeAdgmRegime,
  usGeniusProposedRegime,
  gbBoeRegime,
  fsbRegime,
  baselSco60Regime,
  cpmiIoscoRegime,
  aicpaRegime,
  imfRegime,
];
