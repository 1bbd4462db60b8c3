-- A holding of a fund that is a line itself counts in that line; a line held through a fund says of which kind it is.
ALTER TABLE "reserve_position" ADD COLUMN "fund_detail" BOOLEAN,
ADD COLUMN "fund_kind" TEXT;

-- As printed by `tsx prisma/write-schema.ts --checks`.
ALTER TABLE "reserve_position" DROP CONSTRAINT "ck_reserve_position_cells";
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_fund_kind" CHECK ("fund_kind" IN ('governmentMoneyFund', 'otherMoneyFund', 'otherFund'));
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_cells" CHECK (num_nonnulls("label") + jsonb_exists(row_bounds, 'label')::int + jsonb_exists(row_unknown, 'label')::int <= 1
    AND num_nonnulls("asset_class") + jsonb_exists(row_bounds, 'assetClass')::int + jsonb_exists(row_unknown, 'assetClass')::int <= 1
    AND num_nonnulls("amount_usd") + jsonb_exists(row_bounds, 'amountUsd')::int + jsonb_exists(row_unknown, 'amountUsd')::int <= 1
    AND num_nonnulls("currency") + jsonb_exists(row_bounds, 'currency')::int + jsonb_exists(row_unknown, 'currency')::int <= 1
    AND num_nonnulls("identifier") + jsonb_exists(row_bounds, 'identifier')::int + jsonb_exists(row_unknown, 'identifier')::int <= 1
    AND num_nonnulls("counterparty") + jsonb_exists(row_bounds, 'counterparty')::int + jsonb_exists(row_unknown, 'counterparty')::int <= 1
    AND num_nonnulls("counterparty_group") + jsonb_exists(row_bounds, 'counterpartyGroup')::int + jsonb_exists(row_unknown, 'counterpartyGroup')::int <= 1
    AND num_nonnulls("counterparty_country") + jsonb_exists(row_bounds, 'counterpartyCountry')::int + jsonb_exists(row_unknown, 'counterpartyCountry')::int <= 1
    AND num_nonnulls("wrapper") + jsonb_exists(row_bounds, 'wrapper')::int + jsonb_exists(row_unknown, 'wrapper')::int <= 1
    AND num_nonnulls("custodian") + jsonb_exists(row_bounds, 'custodian')::int + jsonb_exists(row_unknown, 'custodian')::int <= 1
    AND num_nonnulls("acquired_on") + jsonb_exists(row_bounds, 'acquiredOn')::int + jsonb_exists(row_unknown, 'acquiredOn')::int <= 1
    AND num_nonnulls("maturity_on") + jsonb_exists(row_bounds, 'maturityOn')::int + jsonb_exists(row_unknown, 'maturityOn')::int <= 1
    AND num_nonnulls("residual_maturity_days") + jsonb_exists(row_bounds, 'residualMaturityDays')::int + jsonb_exists(row_unknown, 'residualMaturityDays')::int <= 1
    AND num_nonnulls("liquidity_days") + jsonb_exists(row_bounds, 'liquidityDays')::int + jsonb_exists(row_unknown, 'liquidityDays')::int <= 1
    AND num_nonnulls("withdrawable_on_demand") + jsonb_exists(row_bounds, 'withdrawableOnDemand')::int + jsonb_exists(row_unknown, 'withdrawableOnDemand')::int <= 1
    AND num_nonnulls("encumbered") + jsonb_exists(row_bounds, 'encumbered')::int + jsonb_exists(row_unknown, 'encumbered')::int <= 1
    AND num_nonnulls("tokenised") + jsonb_exists(row_bounds, 'tokenised')::int + jsonb_exists(row_unknown, 'tokenised')::int <= 1
    AND num_nonnulls("repo_collateral") + jsonb_exists(row_bounds, 'repoCollateral')::int + jsonb_exists(row_unknown, 'repoCollateral')::int <= 1
    AND num_nonnulls("repo_collateral_max_days") + jsonb_exists(row_bounds, 'repoCollateralMaxDays')::int + jsonb_exists(row_unknown, 'repoCollateralMaxDays')::int <= 1
    AND num_nonnulls("repo_over_collateral_pct") + jsonb_exists(row_bounds, 'repoOverCollateralPct')::int + jsonb_exists(row_unknown, 'repoOverCollateralPct')::int <= 1
    AND num_nonnulls("repo_clearing") + jsonb_exists(row_bounds, 'repoClearing')::int + jsonb_exists(row_unknown, 'repoClearing')::int <= 1
    AND num_nonnulls("repo_credit_review_on") + jsonb_exists(row_bounds, 'repoCreditReviewOn')::int + jsonb_exists(row_unknown, 'repoCreditReviewOn')::int <= 1
    AND num_nonnulls("fund_detail") + jsonb_exists(row_bounds, 'fundDetail')::int + jsonb_exists(row_unknown, 'fundDetail')::int <= 1
    AND num_nonnulls("fund_kind") + jsonb_exists(row_bounds, 'fundKind')::int + jsonb_exists(row_unknown, 'fundKind')::int <= 1
    AND num_nonnulls("fund_registered") + jsonb_exists(row_bounds, 'fundRegistered')::int + jsonb_exists(row_unknown, 'fundRegistered')::int <= 1
    AND num_nonnulls("fund_look_through_ok") + jsonb_exists(row_bounds, 'fundLookThroughOk')::int + jsonb_exists(row_unknown, 'fundLookThroughOk')::int <= 1
    AND num_nonnulls("fund_wam_days") + jsonb_exists(row_bounds, 'fundWamDays')::int + jsonb_exists(row_unknown, 'fundWamDays')::int <= 1);
