-- AlterTable
ALTER TABLE "capital" ADD COLUMN     "annual_expenses_usd" DECIMAL(38,18),
ADD COLUMN     "bank_guarantee_usd" DECIMAL(38,18),
ADD COLUMN     "cet1_only" BOOLEAN,
ADD COLUMN     "fixed_overheads_usd" DECIMAL(38,18),
ADD COLUMN     "liquid_assets_usd" DECIMAL(38,18),
ADD COLUMN     "own_funds_usd" DECIMAL(38,18),
ADD COLUMN     "paid_up_amount" DECIMAL(38,18),
ADD COLUMN     "paid_up_currency" TEXT,
ADD COLUMN     "quarters_below" BIGINT,
ADD COLUMN     "regulator_minimum_usd" DECIMAL(38,18),
ADD COLUMN     "supervisory_add_on_usd" DECIMAL(38,18),
ADD COLUMN     "wind_down_cost_usd" DECIMAL(38,18);

-- AlterTable
ALTER TABLE "disclosure" ADD COLUMN     "accounting_framework" TEXT,
ADD COLUMN     "audit_standard" TEXT,
ADD COLUMN     "officers_certified_months" BIGINT,
ADD COLUMN     "regulator_report_every_days" BIGINT,
ADD COLUMN     "reserve_audit_every_months" DECIMAL(38,18),
ADD COLUMN     "reserve_audit_notify_weeks" DECIMAL(38,18),
ADD COLUMN     "reserve_audit_publish_weeks" DECIMAL(38,18),
ADD COLUMN     "reserve_audited" BOOLEAN,
ADD COLUMN     "reserve_report_lag_days" BIGINT,
ADD COLUMN     "reserve_value_every_days" BIGINT,
ADD COLUMN     "supply_every_days" BIGINT;

-- AlterTable
ALTER TABLE "governance" ADD COLUMN     "conflicts_policy" TEXT,
ADD COLUMN     "fit_and_proper" TEXT,
ADD COLUMN     "fit_and_proper_checked_on" DATE,
ADD COLUMN     "independent_directors_pct" DECIMAL(38,18),
ADD COLUMN     "interdependencies_reviewed" BOOLEAN,
ADD COLUMN     "interdependency_review_on" DATE,
ADD COLUMN     "liquidity_policy" TEXT,
ADD COLUMN     "recovery_plan" BOOLEAN,
ADD COLUMN     "recovery_plan_active" BOOLEAN,
ADD COLUMN     "recovery_plan_on" DATE,
ADD COLUMN     "responsibility_map" TEXT,
ADD COLUMN     "stress_test_every_days" BIGINT,
ADD COLUMN     "unsupervised_functions" BIGINT,
ADD COLUMN     "wind_down_plan_complete" BOOLEAN,
ADD COLUMN     "wind_down_plan_on" DATE;

-- AlterTable
ALTER TABLE "holder_terms" ADD COLUMN     "claim_opinion" BOOLEAN,
ADD COLUMN     "insolvency_rank" TEXT,
ADD COLUMN     "yield_presumption_rebutted" BOOLEAN;

-- AlterTable
ALTER TABLE "redemption_terms" ADD COLUMN     "burdensome_conditions" BOOLEAN,
ADD COLUMN     "clock_start" TEXT,
ADD COLUMN     "fee_basis" TEXT,
ADD COLUMN     "fee_notice_days" BIGINT,
ADD COLUMN     "max_calendar_days" DECIMAL(38,18),
ADD COLUMN     "max_hours" DECIMAL(38,18),
ADD COLUMN     "policy_url" TEXT,
ADD COLUMN     "regulator_notice_hours" BIGINT,
ADD COLUMN     "stress_calendar_days" BIGINT,
ADD COLUMN     "stress_trigger_pct" DECIMAL(38,18),
ADD COLUMN     "timing_approved" BOOLEAN;

-- AlterTable
ALTER TABLE "segregation" ADD COLUMN     "accounts" TEXT,
ADD COLUMN     "insolvency_remote" TEXT,
ADD COLUMN     "legal_opinion_on" DATE,
ADD COLUMN     "pool" TEXT;

-- AlterTable
ALTER TABLE "technology" ADD COLUMN     "chains_accepted" BOOLEAN,
ADD COLUMN     "contract_audit_on" DATE,
ADD COLUMN     "freeze_shown_on" DATE;

-- Limits and choices of the vocabulary.
ALTER TABLE "fact_answer" DROP CONSTRAINT "ck_fact_answer_place";
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_policy_url" CHECK ("policy_url" <> '');
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_fee_basis" CHECK ("fee_basis" IN ('none', 'costBased', 'fixed', 'punitive'));
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_fee_notice_days" CHECK ("fee_notice_days" >= 0);
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_max_hours" CHECK ("max_hours" >= 0);
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_max_calendar_days" CHECK ("max_calendar_days" >= 0);
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_clock_start" CHECK ("clock_start" IN ('orderReceived', 'tokenReceived', 'identityChecked'));
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_stress_trigger_pct" CHECK ("stress_trigger_pct" >= 0 AND "stress_trigger_pct" <= 100);
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_stress_calendar_days" CHECK ("stress_calendar_days" >= 0);
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_regulator_notice_hours" CHECK ("regulator_notice_hours" >= 0);
ALTER TABLE "segregation" ADD CONSTRAINT "ck_segregation_insolvency_remote" CHECK ("insolvency_remote" IN ('issuerAndCustodian', 'issuerOnly', 'none'));
ALTER TABLE "segregation" ADD CONSTRAINT "ck_segregation_accounts" CHECK ("accounts" IN ('separate', 'omnibusWithLedger', 'commingledThirdParty', 'commingledIssuer'));
ALTER TABLE "segregation" ADD CONSTRAINT "ck_segregation_pool" CHECK ("pool" IN ('separatePool', 'identifiedShared', 'unidentified'));
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_reserve_audit_every_months" CHECK ("reserve_audit_every_months" >= 0);
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_reserve_audit_notify_weeks" CHECK ("reserve_audit_notify_weeks" >= 0);
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_reserve_audit_publish_weeks" CHECK ("reserve_audit_publish_weeks" >= 0);
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_audit_standard" CHECK ("audit_standard" IN ('pcaob', 'usGaas', 'isa', 'other', 'none'));
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_accounting_framework" CHECK ("accounting_framework" IN ('usGaap', 'ifrs', 'other'));
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_reserve_value_every_days" CHECK ("reserve_value_every_days" >= 1);
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_supply_every_days" CHECK ("supply_every_days" >= 1);
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_reserve_report_lag_days" CHECK ("reserve_report_lag_days" >= 0);
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_officers_certified_months" CHECK ("officers_certified_months" >= 0 AND "officers_certified_months" <= 3);
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_regulator_report_every_days" CHECK ("regulator_report_every_days" >= 1);
ALTER TABLE "governance" ADD CONSTRAINT "ck_governance_liquidity_policy" CHECK ("liquidity_policy" IN ('boardApproved', 'written', 'none'));
ALTER TABLE "governance" ADD CONSTRAINT "ck_governance_stress_test_every_days" CHECK ("stress_test_every_days" >= 1);
ALTER TABLE "governance" ADD CONSTRAINT "ck_governance_independent_directors_pct" CHECK ("independent_directors_pct" >= 0 AND "independent_directors_pct" <= 100);
ALTER TABLE "governance" ADD CONSTRAINT "ck_governance_fit_and_proper" CHECK ("fit_and_proper" IN ('cleared', 'declaredClean', 'concern'));
ALTER TABLE "governance" ADD CONSTRAINT "ck_governance_responsibility_map" CHECK ("responsibility_map" IN ('entitiesAndPersons', 'entitiesOnly', 'personsOnly', 'none'));
ALTER TABLE "governance" ADD CONSTRAINT "ck_governance_unsupervised_functions" CHECK ("unsupervised_functions" >= 0 AND "unsupervised_functions" <= 5);
ALTER TABLE "governance" ADD CONSTRAINT "ck_governance_conflicts_policy" CHECK ("conflicts_policy" IN ('published', 'existsUnpublished', 'none'));
ALTER TABLE "capital" ADD CONSTRAINT "ck_capital_paid_up_amount" CHECK ("paid_up_amount" >= 0);
ALTER TABLE "capital" ADD CONSTRAINT "ck_capital_paid_up_currency" CHECK ("paid_up_currency" IN ('USD', 'EUR', 'GBP', 'JPY', 'CHF', 'SGD', 'HKD', 'AED', 'CAD', 'AUD', 'other'));
ALTER TABLE "capital" ADD CONSTRAINT "ck_capital_regulator_minimum_usd" CHECK ("regulator_minimum_usd" >= 0);
ALTER TABLE "capital" ADD CONSTRAINT "ck_capital_supervisory_add_on_usd" CHECK ("supervisory_add_on_usd" >= 0);
ALTER TABLE "capital" ADD CONSTRAINT "ck_capital_annual_expenses_usd" CHECK ("annual_expenses_usd" >= 0);
ALTER TABLE "capital" ADD CONSTRAINT "ck_capital_fixed_overheads_usd" CHECK ("fixed_overheads_usd" >= 0);
ALTER TABLE "capital" ADD CONSTRAINT "ck_capital_liquid_assets_usd" CHECK ("liquid_assets_usd" >= 0);
ALTER TABLE "capital" ADD CONSTRAINT "ck_capital_wind_down_cost_usd" CHECK ("wind_down_cost_usd" >= 0);
ALTER TABLE "capital" ADD CONSTRAINT "ck_capital_bank_guarantee_usd" CHECK ("bank_guarantee_usd" >= 0);
ALTER TABLE "capital" ADD CONSTRAINT "ck_capital_quarters_below" CHECK ("quarters_below" >= 0);
ALTER TABLE "holder_terms" ADD CONSTRAINT "ck_holder_terms_insolvency_rank" CHECK ("insolvency_rank" IN ('statutoryFirst', 'contractualTrust', 'pariPassu', 'none'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_controls_lag_days" CHECK (fact_id <> 'controls.lagDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_controls_period_months" CHECK (fact_id <> 'controls.periodMonths' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_controls_opinion" CHECK (fact_id <> 'controls.opinion' OR "value_text" IN ('unmodified', 'qualified', 'adverse', 'none'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_controls_token_deviations" CHECK (fact_id <> 'controls.tokenDeviations' OR "value_text" IN ('none', 'remediated', 'open'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_aml_sanctions_elements" CHECK (fact_id <> 'aml.sanctionsElements' OR "value_integer" >= 0 AND "value_integer" <= 5);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_aml_suspicious_report_threshold_usd" CHECK (fact_id <> 'aml.suspiciousReportThresholdUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_aml_records_years" CHECK (fact_id <> 'aml.recordsYears' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_aml_block_freeze_reject" CHECK (fact_id <> 'aml.blockFreezeReject' OR "value_text" IN ('primaryAndSecondary', 'primaryOnly', 'none'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_segregation_encumbrance_custody_services_pct" CHECK (fact_id <> 'segregation.encumbrance.custodyServicesPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_segregation_encumbrance_redemption_repo_max_days" CHECK (fact_id <> 'segregation.encumbrance.redemptionRepoMaxDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_custody_safeguard_lag_business_days" CHECK (fact_id <> 'custody.safeguardLagBusinessDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_custody_customer_assets" CHECK (fact_id <> 'custody.customerAssets' OR "value_text" IN ('segregatedNotUsed', 'segregatedUsed', 'commingledNotUsed', 'commingledUsed', 'notApplicable'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_white_paper_notice_working_days" CHECK (fact_id <> 'whitePaper.noticeWorkingDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_white_paper_intent_notice_working_days" CHECK (fact_id <> 'whitePaper.intentNoticeWorkingDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_white_paper_missing_blocks" CHECK (fact_id <> 'whitePaper.missingBlocks' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_white_paper_format" CHECK (fact_id <> 'whitePaper.format' OR "value_text" IN ('ixbrl', 'html', 'pdf'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_operations_ict_framework" CHECK (fact_id <> 'operations.ictFramework' OR "value_text" IN ('dora', 'documented', 'none'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_issuer_us_category" CHECK (fact_id <> 'issuer.usCategory' OR "value_text" IN ('insuredBankSubsidiary', 'creditUnionSubsidiary', 'federalQualifiedNonbank', 'uninsuredNationalBank', 'federalBranch', 'stateQualified', 'foreignIssuer', 'none'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_average12m_usd" CHECK (fact_id <> 'coin.average12mUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_average6m_usd" CHECK (fact_id <> 'coin.average6mUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_eu_issue_value_usd" CHECK (fact_id <> 'coin.euIssueValueUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_transactions_per_day" CHECK (fact_id <> 'coin.transactionsPerDay' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_transaction_value_per_day_usd" CHECK (fact_id <> 'coin.transactionValuePerDayUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_payments_per_day" CHECK (fact_id <> 'coin.paymentsPerDay' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_payment_value_per_day_usd" CHECK (fact_id <> 'coin.paymentValuePerDayUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_fx_eur_usd" CHECK (fact_id <> 'fx.eurUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_fx_gbp_usd" CHECK (fact_id <> 'fx.gbpUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_fx_jpy_usd" CHECK (fact_id <> 'fx.jpyUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_fx_hkd_usd" CHECK (fact_id <> 'fx.hkdUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_fx_sgd_usd" CHECK (fact_id <> 'fx.sgdUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_fx_aed_usd" CHECK (fact_id <> 'fx.aedUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_issuer_primary_us_regulator" CHECK (fact_id <> 'issuer.primaryUsRegulator' OR "value_text" IN ('OCC', 'FRB', 'FDIC', 'NCUA', 'STATE', 'FOREIGN', 'NONE'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_issuer_federal_notice_days" CHECK (fact_id <> 'issuer.federalNoticeDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_issuer_federal_transition" CHECK (fact_id <> 'issuer.federalTransition' OR "value_text" IN ('completed', 'planFiled', 'none'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_issuer_home_regime_recognised_by" CHECK (fact_id <> 'issuer.homeRegimeRecognisedBy' OR jsonb_typeof("value_list") = 'array');
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_issuer_supervisor_conditions" CHECK (fact_id <> 'issuer.supervisorConditions' OR "value_text" IN ('none', 'allMet', 'someNotMet'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_central_bank_limit" CHECK (fact_id <> 'coin.centralBankLimit' OR "value_text" IN ('none', 'respected', 'breached'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_eu_offeror" CHECK (fact_id <> 'coin.euOfferor' OR "value_text" IN ('issuer', 'consented', 'unconsented', 'none'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_issuer_eu_threshold_plan_days" CHECK (fact_id <> 'issuer.euThresholdPlanDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_redemption_log_paid_within2d_of_request_pct" CHECK (fact_id <> 'redemption.log.paidWithin2dOfRequestPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_redemption_log_paid_within2d_of_order_pct" CHECK (fact_id <> 'redemption.log.paidWithin2dOfOrderPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_mint_status" CHECK (fact_id <> 'mint.status' OR "value_text" IN ('issuing', 'noNetIssuance', 'halted'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_mint_delivery_business_days" CHECK (fact_id <> 'mint.deliveryBusinessDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_maturing1d_pct" CHECK (fact_id <> 'reserve.maturing1dPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_maturing1w_pct" CHECK (fact_id <> 'reserve.maturing1wPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_government_max_days" CHECK (fact_id <> 'reserve.governmentMaxDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_government_wam_days" CHECK (fact_id <> 'reserve.governmentWamDays' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_term_deposit_max_days" CHECK (fact_id <> 'reserve.termDepositMaxDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_reverse_repo_max_days" CHECK (fact_id <> 'reserve.reverseRepoMaxDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_largest_institution_pct" CHECK (fact_id <> 'reserve.largestInstitutionPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_largest_bank_deposit_pct" CHECK (fact_id <> 'reserve.largestBankDepositPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_us_held_usd" CHECK (fact_id <> 'reserve.usHeldUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_stress_loss_pct" CHECK (fact_id <> 'reserve.stressLossPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_custodian_count" CHECK (fact_id <> 'reserve.custodianCount' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_other_claims_usd" CHECK (fact_id <> 'reserve.otherClaimsUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_lowest_coverage12m_pct" CHECK (fact_id <> 'reserve.lowestCoverage12mPct' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_shortfall_days" CHECK (fact_id <> 'reserve.shortfallDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_shortfall_cure_business_days" CHECK (fact_id <> 'reserve.shortfallCureBusinessDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_average6m_usd" CHECK (fact_id <> 'reserve.average6mUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_valued_every_days" CHECK (fact_id <> 'reserve.valuedEveryDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_reconciled_every_days" CHECK (fact_id <> 'reserve.reconciledEveryDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_income_to" CHECK (fact_id <> 'reserve.incomeTo' OR "value_text" IN ('issuer', 'holders', 'shared'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_largest_bank_class" CHECK (fact_id <> 'reserve.largestBankClass' OR "value_text" IN ('systemic', 'large', 'other'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_largest_deposit_to_bank_assets_pct" CHECK (fact_id <> 'reserve.largestDepositToBankAssetsPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_lowest_non_sovereign_rating" CHECK (fact_id <> 'reserve.lowestNonSovereignRating' OR "value_text" IN ('AAA', 'AA+', 'AA', 'AA-', 'A+', 'A', 'A-', 'BBB+', 'BBB', 'BBB-', 'belowInvestmentGrade', 'unrated'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_foreign_bond_issuer_jpy" CHECK (fact_id <> 'reserve.foreignBondIssuerJpy' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_foreign_bond_credit" CHECK (fact_id <> 'reserve.foreignBondCredit' OR "value_integer" >= 1 AND "value_integer" <= 6);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_eu_bank_deposits_pct" CHECK (fact_id <> 'reserve.euBankDepositsPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_uk_core_backing_pct" CHECK (fact_id <> 'reserve.ukCoreBackingPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_largest_daily_redemption180d_pct" CHECK (fact_id <> 'coin.largestDailyRedemption180dPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_us_holder_demand_usd" CHECK (fact_id <> 'reserve.usHolderDemandUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_sold_under_repo_pct" CHECK (fact_id <> 'reserve.soldUnderRepoPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_answer_place" CHECK (status <> 'known'
    OR (fact_id IN ('coin.stabilisation', 'coin.mechanismNote', 'coin.references', 'coin.referenceCurrency', 'coin.legalNature', 'coin.outstandingBasis', 'issuer.domicile', 'issuer.entityKind', 'issuer.groupParent', 'issuer.website', 'issuer.supervisoryCooperation', 'reserve.valueBasisNote', 'operations.incidentPlan', 'controls.opinion', 'controls.tokenDeviations', 'aml.blockFreezeReject', 'custody.customerAssets', 'whitePaper.format', 'operations.ictFramework', 'issuer.usCategory', 'issuer.primaryUsRegulator', 'issuer.federalTransition', 'issuer.supervisorConditions', 'coin.centralBankLimit', 'coin.euOfferor', 'mint.status', 'reserve.incomeTo', 'reserve.largestBankClass', 'reserve.lowestNonSovereignRating') AND held_in IS NULL AND value_text IS NOT NULL)
    OR (fact_id IN ('coin.fixedRedemptionObligation', 'coin.multiIssuerFungible', 'marketing.claimsGuarantee', 'attestation.asserts.reserveTotal', 'attestation.asserts.reserveByClass', 'attestation.asserts.outstanding', 'attestation.asserts.adequacy', 'attestation.asserts.conditionsMet', 'attestation.coversPeriodEnd', 'attestation.discloses.measurementTime', 'attestation.discloses.tokenRollforward', 'attestation.discloses.nonRedeemable', 'attestation.discloses.temporarilyNonRedeemable', 'attestation.discloses.permanentlyNonRedeemable', 'attestation.discloses.chainBreakdown', 'attestation.discloses.contractAddresses', 'attestation.discloses.redemptionTerms', 'attestation.discloses.assetBreakdown', 'attestation.discloses.valuationBasis', 'attestation.discloses.custodianNames', 'attestation.discloses.custodians', 'attestation.discloses.accountNature', 'attestation.discloses.restrictions', 'attestation.discloses.surplusOrShortfall', 'attestation.discloses.timingDifferences', 'attestation.discloses.adverseEvents', 'attestation.discloses.policyChanges', 'controls.areas.tokenManagement', 'controls.areas.onboarding', 'controls.areas.transactions', 'controls.areas.keys', 'controls.areas.redemptionAssets', 'controls.areas.reconciliation', 'controls.areas.itGeneral', 'controls.areas.vendors', 'issuer.activities.issuance', 'issuer.activities.reserveManagement', 'issuer.activities.custody', 'issuer.activities.lending', 'issuer.activities.lendsToBuyCoin', 'issuer.activities.staking', 'issuer.activities.trading', 'issuer.activities.exchange', 'issuer.activities.unrelated', 'issuer.otherActivitiesApproved', 'issuer.tying', 'issuer.consumerDuty', 'issuer.fairTreatment', 'aml.controls.programme', 'aml.controls.training', 'aml.controls.customerIdentification', 'aml.controls.onboardedPrimaryOnly', 'aml.controls.sanctionsProgramme', 'aml.controls.travelRule', 'aml.controls.geoControls', 'aml.controls.officerUsBased', 'aml.riskAssessed', 'aml.certified', 'aml.independentlyTested', 'segregation.encumbrance.any', 'segregation.encumbrance.repoMargin', 'segregation.encumbrance.repoMarginOwnRepo', 'segregation.encumbrance.custodyServices', 'segregation.encumbrance.redemptionRepo', 'segregation.encumbrance.redemptionRepoBillsOnly', 'segregation.encumbrance.redemptionRepoClearedOrApproved', 'segregation.encumbrance.otherPurpose', 'custody.terms.liableForLoss', 'custody.terms.subcustodianApproved', 'custody.terms.termsPublished', 'whitePaper.published', 'whitePaper.checks.warnings', 'whitePaper.checks.languageOk', 'whitePaper.checks.current', 'whitePaper.checks.approved', 'whitePaper.liabilityExcluded', 'disclosure.reserveReportFields.outstanding', 'disclosure.reserveReportFields.amountByClass', 'disclosure.reserveReportFields.composition', 'disclosure.reserveReportFields.averageTenorByClass', 'disclosure.reserveReportFields.custodyPlaceByClass', 'disclosure.practices.onWebsite', 'disclosure.practices.dailyStatement', 'disclosure.practices.officersCertifyMonthly', 'disclosure.practices.significantEvents', 'disclosure.practices.discrepanciesReportedAtOnce', 'disclosure.practices.archive', 'disclosure.practices.relatedParties', 'disclosure.practices.annualBackingReview', 'disclosure.practices.reserveAuditFull', 'disclosure.regulatorReports.usWeekly', 'disclosure.regulatorReports.usWeeklyDryRun', 'disclosure.regulatorReports.usQuarterly', 'disclosure.regulatorReports.euQuarterly', 'disclosure.governanceTopics.governance', 'disclosure.governanceTopics.conflicts', 'disclosure.governanceTopics.redemptionRights', 'disclosure.governanceTopics.stabilisation', 'disclosure.governanceTopics.operations', 'disclosure.governanceTopics.riskManagement', 'disclosure.governanceTopics.financialCondition', 'governance.frameworks.riskFramework', 'governance.frameworks.threeLines', 'governance.frameworks.affiliatePolicy', 'governance.frameworks.remunerationPolicy', 'governance.frameworks.changesNotified', 'governance.frameworks.controlChangesNotified', 'governance.frameworks.thirdPartyOversight', 'governance.frameworks.dataAccess', 'governance.frameworks.securityOfficer', 'governance.frameworks.capitalAssessment', 'governance.recoveryPlanOptions.liquidityFee', 'governance.recoveryPlanOptions.dailyCap', 'governance.recoveryPlanOptions.suspension', 'operations.continuityTested', 'holder.thirdPartyYield.issuerFunded', 'holder.thirdPartyYield.distributorOwn', 'coin.recognitions.nyGreenlist', 'coin.recognitions.adgmAccepted', 'coin.recognitions.uaeNonObjection', 'coin.recognitions.other', 'issuer.systemicDesignations.euSignificant', 'issuer.systemicDesignations.ukRecognised', 'issuer.systemicDesignations.global', 'issuer.euSignificanceFindings.gatekeeper', 'issuer.euSignificanceFindings.international', 'issuer.euSignificanceFindings.interconnected', 'issuer.euSignificanceFindings.multiActivity', 'coin.privacyByDesign', 'coin.nameUsesGovernmentTerms', 'coin.openCustodyAccess', 'issuer.usStatus.secReporting', 'issuer.usStatus.publicNonFinancialParent', 'issuer.usStatus.stateRegimeCertified', 'issuer.usStatus.stateCertificationPending', 'issuer.usStatus.committeeFinding', 'issuer.usStatus.federalWaiver', 'issuer.usStatus.homeSanctioned', 'issuer.crossed10bn', 'japan.safeguards.handlerOnly', 'japan.safeguards.noDirectSolicitation', 'japan.safeguards.handlerBuyback', 'japan.safeguards.transferCapRespected', 'uae.conditions.useLimited', 'uae.conditions.legalOpinion', 'marketing.claims.usGuaranteed', 'marketing.claims.fullFaith', 'marketing.claims.depositInsured', 'marketing.claims.shareInsured', 'marketing.claims.legalTender', 'marketing.claims.governmentApproved', 'marketing.claims.masRegulated', 'marketing.claims.investmentProduct', 'marketing.fairAndConsistent', 'marketing.statements.parRedemption', 'marketing.statements.noGuarantee', 'redemption.assurances.policyApproved', 'redemption.assurances.anyTime', 'redemption.assurances.paidInMoney', 'redemption.assurances.feesDisclosed', 'redemption.assurances.ledgerFallback', 'redemption.disclosedItems.issuerName', 'redemption.disclosedItems.obligor', 'redemption.disclosedItems.compositionLink', 'redemption.disclosedItems.allFees', 'redemption.disclosedItems.timeframe', 'redemption.disclosedItems.minimum', 'redemption.disclosedItems.procedure', 'redemption.log.available', 'reserve.practices.coversAllUnits', 'reserve.practices.frozenUnitsBacked', 'reserve.practices.tokenisedRiskReview', 'reserve.practices.governmentZeroRisk', 'reserve.practices.issuerTopsUp', 'reserve.practices.externalReconciliationDaily', 'reserve.practices.mintOnFundsOnly', 'reserve.practices.mintMatched', 'technology.settlementRules.changeGovernance', 'technology.settlementRules.finalityDefined', 'technology.settlementRules.forkProcedure') AND held_in IS NULL AND value_boolean IS NOT NULL)
    OR (fact_id IN ('coin.launchedOn', 'reserve.asOf', 'aml.riskAssessmentOn', 'aml.certifiedOn', 'aml.independentTestOn', 'whitePaper.publishedOn', 'operations.continuityTestedOn', 'issuer.crossed10bnOn', 'issuer.federalTransitionOn') AND held_in IS NULL AND value_date IS NOT NULL)
    OR (fact_id IN ('coin.outstandingUsd', 'issuer.consolidatedOutstandingUsd', 'reserve.fairValueUsd', 'reserve.affiliateExposurePct', 'reserve.cryptoCollateralRatio', 'market.threeMonthBillPct', 'reserve.liquidity1dPct', 'reserve.liquidity1wPct', 'reserve.liquidity1mPct', 'reserve.wamDays', 'reserve.largestBankSharePct', 'coin.bridgedSharePct', 'coin.largestRedemption30dPct', 'coin.lowestPrice24m', 'controls.periodMonths', 'aml.suspiciousReportThresholdUsd', 'aml.recordsYears', 'segregation.encumbrance.custodyServicesPct', 'coin.average12mUsd', 'coin.average6mUsd', 'coin.euIssueValueUsd', 'coin.transactionsPerDay', 'coin.transactionValuePerDayUsd', 'coin.paymentsPerDay', 'coin.paymentValuePerDayUsd', 'fx.eurUsd', 'fx.gbpUsd', 'fx.jpyUsd', 'fx.hkdUsd', 'fx.sgdUsd', 'fx.aedUsd', 'redemption.log.paidWithin2dOfRequestPct', 'redemption.log.paidWithin2dOfOrderPct', 'reserve.maturing1dPct', 'reserve.maturing1wPct', 'reserve.governmentWamDays', 'reserve.largestInstitutionPct', 'reserve.largestBankDepositPct', 'reserve.usHeldUsd', 'reserve.stressLossPct', 'reserve.otherClaimsUsd', 'reserve.lowestCoverage12mPct', 'reserve.average6mUsd', 'reserve.largestDepositToBankAssetsPct', 'reserve.foreignBondIssuerJpy', 'reserve.euBankDepositsPct', 'reserve.ukCoreBackingPct', 'coin.largestDailyRedemption180dPct', 'reserve.usHolderDemandUsd', 'reserve.soldUnderRepoPct') AND held_in IS NULL AND value_decimal IS NOT NULL)
    OR (fact_id IN ('coin.holders', 'reserve.maxResidualDays', 'controls.lagDays', 'aml.sanctionsElements', 'segregation.encumbrance.redemptionRepoMaxDays', 'custody.safeguardLagBusinessDays', 'whitePaper.noticeWorkingDays', 'whitePaper.intentNoticeWorkingDays', 'whitePaper.missingBlocks', 'issuer.federalNoticeDays', 'issuer.euThresholdPlanDays', 'mint.deliveryBusinessDays', 'reserve.governmentMaxDays', 'reserve.termDepositMaxDays', 'reserve.reverseRepoMaxDays', 'reserve.custodianCount', 'reserve.shortfallDays', 'reserve.shortfallCureBusinessDays', 'reserve.valuedEveryDays', 'reserve.reconciledEveryDays', 'reserve.foreignBondCredit') AND held_in IS NULL AND value_integer IS NOT NULL)
    OR (fact_id IN ('segregation.structure', 'segregation.titledForHolders', 'segregation.redemptionUseOnly', 'segregation.rehypothecation', 'segregation.legalOpinion', 'segregation.insolvencyRemote', 'segregation.accounts', 'segregation.pool', 'segregation.legalOpinionOn') AND held_in = 'segregation')
    OR (fact_id IN ('redemption.status', 'redemption.termsPublished', 'redemption.rightDescribed', 'redemption.eligible', 'redemption.retailAllowed', 'redemption.retailPartners', 'redemption.atPar', 'redemption.feePct', 'redemption.feeFixedUsd', 'redemption.minimumUsd', 'redemption.timePromised', 'redemption.settlementBusinessDays', 'redemption.hours', 'redemption.dailyCapPct', 'redemption.dailyCapUsd', 'redemption.suspensionPower', 'redemption.policyUrl', 'redemption.feeBasis', 'redemption.feeNoticeDays', 'redemption.maxHours', 'redemption.maxCalendarDays', 'redemption.clockStart', 'redemption.timingApproved', 'redemption.stressTriggerPct', 'redemption.stressCalendarDays', 'redemption.regulatorNoticeHours', 'redemption.burdensomeConditions') AND held_in = 'redemption_terms')
    OR (fact_id IN ('holder.claim', 'holder.insolvencyPriority', 'holder.yieldPaid', 'holder.yieldPct', 'holder.complaintsProcedure', 'holder.claimOpinion', 'holder.insolvencyRank', 'holder.yieldPresumptionRebutted') AND held_in = 'holder_terms')
    OR (fact_id IN ('disclosure.auditedAccounts', 'disclosure.controlsReport', 'disclosure.onChainProof', 'disclosure.attestationEveryDays', 'disclosure.reserveReportEveryDays', 'disclosure.granularity', 'disclosure.vagueSharePct', 'disclosure.liquidityLadderPublished', 'disclosure.valuationBasis', 'disclosure.plainSummary', 'disclosure.termsUpdatedOn', 'disclosure.reserveAudited', 'disclosure.reserveAuditEveryMonths', 'disclosure.reserveAuditNotifyWeeks', 'disclosure.reserveAuditPublishWeeks', 'disclosure.auditStandard', 'disclosure.accountingFramework', 'disclosure.reserveValueEveryDays', 'disclosure.supplyEveryDays', 'disclosure.reserveReportLagDays', 'disclosure.officersCertifiedMonths', 'disclosure.regulatorReportEveryDays') AND held_in = 'disclosure')
    OR (fact_id IN ('governance.investmentPolicy', 'governance.riskLimits', 'governance.minLiquidSharePct', 'governance.illiquidCapsPublished', 'governance.liquidityBackstop', 'governance.stressTesting', 'governance.riskCommittee', 'governance.boardIndependence', 'governance.windDownPlan', 'governance.liquidityPolicy', 'governance.stressTestEveryDays', 'governance.independentDirectorsPct', 'governance.fitAndProper', 'governance.fitAndProperCheckedOn', 'governance.responsibilityMap', 'governance.unsupervisedFunctions', 'governance.conflictsPolicy', 'governance.recoveryPlan', 'governance.recoveryPlanOn', 'governance.recoveryPlanActive', 'governance.windDownPlanOn', 'governance.windDownPlanComplete', 'governance.interdependenciesReviewed', 'governance.interdependencyReviewOn') AND held_in = 'governance')
    OR (fact_id IN ('capital.equityUsd', 'capital.ownFundsUsd', 'capital.cet1Only', 'capital.paidUpAmount', 'capital.paidUpCurrency', 'capital.regulatorMinimumUsd', 'capital.supervisoryAddOnUsd', 'capital.annualExpensesUsd', 'capital.fixedOverheadsUsd', 'capital.liquidAssetsUsd', 'capital.windDownCostUsd', 'capital.bankGuaranteeUsd', 'capital.quartersBelow') AND held_in = 'capital')
    OR (fact_id IN ('technology.contractAudit', 'technology.adminControl', 'technology.keyControl', 'technology.freeze', 'technology.oracleFallback', 'technology.contractAuditOn', 'technology.chainsAccepted', 'technology.freezeShownOn') AND held_in = 'technology')
    OR (fact_id IN ('issuer.homeRegimeRecognisedBy') AND held_in IS NULL AND value_list IS NOT NULL));
