import type { CrosswalkCluster } from "@/domain/regime/crosswalk";
import { assuranceClusters } from "./crosswalk/assurance";
import { organisationClusters } from "./crosswalk/organisation";
import { permissionClusters } from "./crosswalk/permission";
import { redemptionClusters } from "./crosswalk/redemption";
import { reserveAssetsClusters } from "./crosswalk/reserve-assets";
import { reserveControlClusters } from "./crosswalk/reserve-control";

/** Questions that several regimes ask, with the rule of each that asks it. */
export const crosswalk: readonly CrosswalkCluster[] = [
  ...reserveAssetsClusters,
  ...reserveControlClusters,
  ...redemptionClusters,
  ...assuranceClusters,
  ...permissionClusters,
  ...organisationClusters,
];
