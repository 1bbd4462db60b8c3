-- Rules the data keeps whatever program writes it.

-- What the vocabulary says of every column and fact, as printed by `tsx prisma/write-schema.ts --checks`.
ALTER TABLE "licence" ADD CONSTRAINT "ck_licence_jurisdiction" CHECK ("jurisdiction" ~ '^[A-Z]{2,5}(-[A-Z0-9]{2,8})?$');
ALTER TABLE "licence" ADD CONSTRAINT "ck_licence_entity" CHECK ("entity" <> '');
ALTER TABLE "licence" ADD CONSTRAINT "ck_licence_regulator" CHECK ("regulator" <> '');
ALTER TABLE "licence" ADD CONSTRAINT "ck_licence_reference" CHECK ("reference" <> '');
ALTER TABLE "licence" ADD CONSTRAINT "ck_licence_kind" CHECK ("kind" IN ('nyBitLicense', 'nyTrustCharter', 'nyCoinApproval', 'usStablecoinApproval', 'usForeignRegistration', 'usBankCharter', 'moneyTransmitter', 'moneyServicesRegistration', 'euEmi', 'euCreditInstitution', 'euArt', 'euCryptoServices', 'hkStablecoin', 'sgMajorPayment', 'sgStablecoin', 'gbStablecoin', 'jpBank', 'jpFundsTransfer', 'jpTrust', 'aePaymentTokenIssuer', 'aeForeignPaymentToken', 'aeVaraCategory1', 'adgmFiatToken', 'adgmOther', 'other'));
ALTER TABLE "licence" ADD CONSTRAINT "ck_licence_status" CHECK ("status" IN ('active', 'conditional', 'pending', 'suspended', 'withdrawn', 'refused'));
ALTER TABLE "licence" ADD CONSTRAINT "ck_licence_cells" CHECK (num_nonnulls("jurisdiction") + jsonb_exists(row_bounds, 'jurisdiction')::int + jsonb_exists(row_unknown, 'jurisdiction')::int <= 1
    AND num_nonnulls("entity") + jsonb_exists(row_bounds, 'entity')::int + jsonb_exists(row_unknown, 'entity')::int <= 1
    AND num_nonnulls("regulator") + jsonb_exists(row_bounds, 'regulator')::int + jsonb_exists(row_unknown, 'regulator')::int <= 1
    AND num_nonnulls("reference") + jsonb_exists(row_bounds, 'reference')::int + jsonb_exists(row_unknown, 'reference')::int <= 1
    AND num_nonnulls("kind") + jsonb_exists(row_bounds, 'kind')::int + jsonb_exists(row_unknown, 'kind')::int <= 1
    AND num_nonnulls("status") + jsonb_exists(row_bounds, 'status')::int + jsonb_exists(row_unknown, 'status')::int <= 1
    AND num_nonnulls("granted_on") + jsonb_exists(row_bounds, 'grantedOn')::int + jsonb_exists(row_unknown, 'grantedOn')::int <= 1
    AND num_nonnulls("prudential") + jsonb_exists(row_bounds, 'prudential')::int + jsonb_exists(row_unknown, 'prudential')::int <= 1
    AND num_nonnulls("local_management") + jsonb_exists(row_bounds, 'localManagement')::int + jsonb_exists(row_unknown, 'localManagement')::int <= 1
    AND num_nonnulls("last_examined_on") + jsonb_exists(row_bounds, 'lastExaminedOn')::int + jsonb_exists(row_unknown, 'lastExaminedOn')::int <= 1);
ALTER TABLE "licence" ADD CONSTRAINT "ck_licence_row_bounds" CHECK (jsonb_typeof(row_bounds) = 'object');
ALTER TABLE "licence" ADD CONSTRAINT "ck_licence_row_unknown" CHECK (jsonb_typeof(row_unknown) = 'object');
ALTER TABLE "licence" ADD CONSTRAINT "ck_licence_row_marks" CHECK (row_marks <@ ARRAY['unverified', 'doubtful', 'derived']::text[]);
ALTER TABLE "licence" ADD CONSTRAINT "ck_licence_row_key" CHECK (row_key <> '' AND row_order >= 0);
ALTER TABLE "market" ADD CONSTRAINT "ck_market_jurisdiction" CHECK ("jurisdiction" ~ '^[A-Z]{2,5}(-[A-Z0-9]{2,8})?$');
ALTER TABLE "market" ADD CONSTRAINT "ck_market_authorisation_ref" CHECK ("authorisation_ref" <> '');
ALTER TABLE "market" ADD CONSTRAINT "ck_market_cells" CHECK (num_nonnulls("jurisdiction") + jsonb_exists(row_bounds, 'jurisdiction')::int + jsonb_exists(row_unknown, 'jurisdiction')::int <= 1
    AND num_nonnulls("issued_from") + jsonb_exists(row_bounds, 'issuedFrom')::int + jsonb_exists(row_unknown, 'issuedFrom')::int <= 1
    AND num_nonnulls("offered") + jsonb_exists(row_bounds, 'offered')::int + jsonb_exists(row_unknown, 'offered')::int <= 1
    AND num_nonnulls("offered_since") + jsonb_exists(row_bounds, 'offeredSince')::int + jsonb_exists(row_unknown, 'offeredSince')::int <= 1
    AND num_nonnulls("retail") + jsonb_exists(row_bounds, 'retail')::int + jsonb_exists(row_unknown, 'retail')::int <= 1
    AND num_nonnulls("qualified_only") + jsonb_exists(row_bounds, 'qualifiedOnly')::int + jsonb_exists(row_unknown, 'qualifiedOnly')::int <= 1
    AND num_nonnulls("admitted_to_trading") + jsonb_exists(row_bounds, 'admittedToTrading')::int + jsonb_exists(row_unknown, 'admittedToTrading')::int <= 1
    AND num_nonnulls("actively_marketed") + jsonb_exists(row_bounds, 'activelyMarketed')::int + jsonb_exists(row_unknown, 'activelyMarketed')::int <= 1
    AND num_nonnulls("authorisation_ref") + jsonb_exists(row_bounds, 'authorisationRef')::int + jsonb_exists(row_unknown, 'authorisationRef')::int <= 1);
ALTER TABLE "market" ADD CONSTRAINT "ck_market_row_bounds" CHECK (jsonb_typeof(row_bounds) = 'object');
ALTER TABLE "market" ADD CONSTRAINT "ck_market_row_unknown" CHECK (jsonb_typeof(row_unknown) = 'object');
ALTER TABLE "market" ADD CONSTRAINT "ck_market_row_marks" CHECK (row_marks <@ ARRAY['unverified', 'doubtful', 'derived']::text[]);
ALTER TABLE "market" ADD CONSTRAINT "ck_market_row_key" CHECK (row_key <> '' AND row_order >= 0);
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_label" CHECK ("label" <> '');
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_asset_class" CHECK ("asset_class" IN ('cash', 'centralBankBalance', 'bankDemandDeposit', 'bankTermDeposit', 'bankDepositUnsplit', 'usTreasuryBill', 'usTreasuryNoteBond', 'usTreasuryFrn', 'usTreasuryTips', 'usTreasuryStrip', 'otherUsGovernment', 'nonUsSovereign', 'supranational', 'agency', 'municipal', 'overnightReverseRepo', 'termReverseRepo', 'repoCashReceived', 'governmentMoneyFund', 'otherMoneyFund', 'otherFund', 'coveredBond', 'certificateOfDeposit', 'commercialPaper', 'corporateBond', 'securedLoan', 'preciousMetal', 'crypto', 'otherStablecoin', 'equity', 'ownToken', 'settlementItem', 'other'));
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_currency" CHECK ("currency" IN ('USD', 'EUR', 'GBP', 'JPY', 'CHF', 'SGD', 'HKD', 'AED', 'CAD', 'AUD', 'other'));
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_identifier" CHECK ("identifier" <> '');
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_counterparty" CHECK ("counterparty" <> '');
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_counterparty_group" CHECK ("counterparty_group" <> '');
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_counterparty_country" CHECK ("counterparty_country" ~ '^[A-Z]{2,5}(-[A-Z0-9]{2,8})?$');
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_wrapper" CHECK ("wrapper" <> '');
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_custodian" CHECK ("custodian" <> '');
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_residual_maturity_days" CHECK ("residual_maturity_days" >= 0);
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_liquidity_days" CHECK ("liquidity_days" >= 0);
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_repo_collateral" CHECK ("repo_collateral" IN ('usTreasury', 'eligibleSovereign', 'agency', 'other'));
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_repo_collateral_max_days" CHECK ("repo_collateral_max_days" >= 0);
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_repo_over_collateral_pct" CHECK ("repo_over_collateral_pct" >= 0);
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_repo_clearing" CHECK ("repo_clearing" IN ('triParty', 'centrallyCleared', 'bilateral'));
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_fund_wam_days" CHECK ("fund_wam_days" >= 0);
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
    AND num_nonnulls("fund_registered") + jsonb_exists(row_bounds, 'fundRegistered')::int + jsonb_exists(row_unknown, 'fundRegistered')::int <= 1
    AND num_nonnulls("fund_look_through_ok") + jsonb_exists(row_bounds, 'fundLookThroughOk')::int + jsonb_exists(row_unknown, 'fundLookThroughOk')::int <= 1
    AND num_nonnulls("fund_wam_days") + jsonb_exists(row_bounds, 'fundWamDays')::int + jsonb_exists(row_unknown, 'fundWamDays')::int <= 1);
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_row_bounds" CHECK (jsonb_typeof(row_bounds) = 'object');
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_row_unknown" CHECK (jsonb_typeof(row_unknown) = 'object');
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_row_marks" CHECK (row_marks <@ ARRAY['unverified', 'doubtful', 'derived']::text[]);
ALTER TABLE "reserve_position" ADD CONSTRAINT "ck_reserve_position_row_key" CHECK (row_key <> '' AND row_order >= 0);
ALTER TABLE "custody_account" ADD CONSTRAINT "ck_custody_account_institution" CHECK ("institution" <> '');
ALTER TABLE "custody_account" ADD CONSTRAINT "ck_custody_account_institution_group" CHECK ("institution_group" <> '');
ALTER TABLE "custody_account" ADD CONSTRAINT "ck_custody_account_kind" CHECK ("kind" IN ('centralBank', 'gsib', 'largeBank', 'bank', 'trustCompany', 'broker', 'fund', 'cryptoCustodian', 'other'));
ALTER TABLE "custody_account" ADD CONSTRAINT "ck_custody_account_insured_usd" CHECK ("insured_usd" >= 0);
ALTER TABLE "custody_account" ADD CONSTRAINT "ck_custody_account_country" CHECK ("country" ~ '^[A-Z]{2,5}(-[A-Z0-9]{2,8})?$');
ALTER TABLE "custody_account" ADD CONSTRAINT "ck_custody_account_supervisor" CHECK ("supervisor" <> '');
ALTER TABLE "custody_account" ADD CONSTRAINT "ck_custody_account_rating" CHECK ("rating" IN ('AAA', 'AA+', 'AA', 'AA-', 'A+', 'A', 'A-', 'BBB+', 'BBB', 'BBB-', 'belowInvestmentGrade', 'unrated'));
ALTER TABLE "custody_account" ADD CONSTRAINT "ck_custody_account_singapore_status" CHECK ("singapore_status" IN ('licensed', 'overseasWithBranch', 'none'));
ALTER TABLE "custody_account" ADD CONSTRAINT "ck_custody_account_cells" CHECK (num_nonnulls("institution") + jsonb_exists(row_bounds, 'institution')::int + jsonb_exists(row_unknown, 'institution')::int <= 1
    AND num_nonnulls("institution_group") + jsonb_exists(row_bounds, 'institutionGroup')::int + jsonb_exists(row_unknown, 'institutionGroup')::int <= 1
    AND num_nonnulls("kind") + jsonb_exists(row_bounds, 'kind')::int + jsonb_exists(row_unknown, 'kind')::int <= 1
    AND num_nonnulls("amount_usd") + jsonb_exists(row_bounds, 'amountUsd')::int + jsonb_exists(row_unknown, 'amountUsd')::int <= 1
    AND num_nonnulls("insured_usd") + jsonb_exists(row_bounds, 'insuredUsd')::int + jsonb_exists(row_unknown, 'insuredUsd')::int <= 1
    AND num_nonnulls("country") + jsonb_exists(row_bounds, 'country')::int + jsonb_exists(row_unknown, 'country')::int <= 1
    AND num_nonnulls("supervisor") + jsonb_exists(row_bounds, 'supervisor')::int + jsonb_exists(row_unknown, 'supervisor')::int <= 1
    AND num_nonnulls("authorised") + jsonb_exists(row_bounds, 'authorised')::int + jsonb_exists(row_unknown, 'authorised')::int <= 1
    AND num_nonnulls("regulator_approved") + jsonb_exists(row_bounds, 'regulatorApproved')::int + jsonb_exists(row_unknown, 'regulatorApproved')::int <= 1
    AND num_nonnulls("affiliated") + jsonb_exists(row_bounds, 'affiliated')::int + jsonb_exists(row_unknown, 'affiliated')::int <= 1
    AND num_nonnulls("rating") + jsonb_exists(row_bounds, 'rating')::int + jsonb_exists(row_unknown, 'rating')::int <= 1
    AND num_nonnulls("singapore_status") + jsonb_exists(row_bounds, 'singaporeStatus')::int + jsonb_exists(row_unknown, 'singaporeStatus')::int <= 1);
ALTER TABLE "custody_account" ADD CONSTRAINT "ck_custody_account_row_bounds" CHECK (jsonb_typeof(row_bounds) = 'object');
ALTER TABLE "custody_account" ADD CONSTRAINT "ck_custody_account_row_unknown" CHECK (jsonb_typeof(row_unknown) = 'object');
ALTER TABLE "custody_account" ADD CONSTRAINT "ck_custody_account_row_marks" CHECK (row_marks <@ ARRAY['unverified', 'doubtful', 'derived']::text[]);
ALTER TABLE "custody_account" ADD CONSTRAINT "ck_custody_account_row_key" CHECK (row_key <> '' AND row_order >= 0);
ALTER TABLE "attestation" ADD CONSTRAINT "ck_attestation_subject" CHECK ("subject" IN ('reserve', 'accounts', 'controls'));
ALTER TABLE "attestation" ADD CONSTRAINT "ck_attestation_lag_days" CHECK ("lag_days" >= 0);
ALTER TABLE "attestation" ADD CONSTRAINT "ck_attestation_provider" CHECK ("provider" <> '');
ALTER TABLE "attestation" ADD CONSTRAINT "ck_attestation_provider_kind" CHECK ("provider_kind" IN ('bigFour', 'majorNetwork', 'pcaobRegistered', 'licensedFirm', 'unlicensed'));
ALTER TABLE "attestation" ADD CONSTRAINT "ck_attestation_firm_registration" CHECK ("firm_registration" IN ('pcaobRegistered', 'usCpa', 'foreignAuditor', 'none'));
ALTER TABLE "attestation" ADD CONSTRAINT "ck_attestation_standard" CHECK ("standard" IN ('atC205', 'atC210', 'atC215', 'isae3000', 'isrs4400', 'other', 'none'));
ALTER TABLE "attestation" ADD CONSTRAINT "ck_attestation_criteria" CHECK ("criteria" IN ('aicpaStablecoin', 'otherSuitable', 'none'));
ALTER TABLE "attestation" ADD CONSTRAINT "ck_attestation_assurance_level" CHECK ("assurance_level" IN ('reasonable', 'limited', 'none'));
ALTER TABLE "attestation" ADD CONSTRAINT "ck_attestation_opinion" CHECK ("opinion" IN ('unmodified', 'emphasisOfMatter', 'qualified', 'adverse', 'disclaimer'));
ALTER TABLE "attestation" ADD CONSTRAINT "ck_attestation_supply_usd" CHECK ("supply_usd" >= 0);
ALTER TABLE "attestation" ADD CONSTRAINT "ck_attestation_cells" CHECK (num_nonnulls("subject") + jsonb_exists(row_bounds, 'subject')::int + jsonb_exists(row_unknown, 'subject')::int <= 1
    AND num_nonnulls("as_of") + jsonb_exists(row_bounds, 'asOf')::int + jsonb_exists(row_unknown, 'asOf')::int <= 1
    AND num_nonnulls("published_on") + jsonb_exists(row_bounds, 'publishedOn')::int + jsonb_exists(row_unknown, 'publishedOn')::int <= 1
    AND num_nonnulls("lag_days") + jsonb_exists(row_bounds, 'lagDays')::int + jsonb_exists(row_unknown, 'lagDays')::int <= 1
    AND num_nonnulls("provider") + jsonb_exists(row_bounds, 'provider')::int + jsonb_exists(row_unknown, 'provider')::int <= 1
    AND num_nonnulls("provider_kind") + jsonb_exists(row_bounds, 'providerKind')::int + jsonb_exists(row_unknown, 'providerKind')::int <= 1
    AND num_nonnulls("firm_registration") + jsonb_exists(row_bounds, 'firmRegistration')::int + jsonb_exists(row_unknown, 'firmRegistration')::int <= 1
    AND num_nonnulls("independent") + jsonb_exists(row_bounds, 'independent')::int + jsonb_exists(row_unknown, 'independent')::int <= 1
    AND num_nonnulls("firm_approved") + jsonb_exists(row_bounds, 'firmApproved')::int + jsonb_exists(row_unknown, 'firmApproved')::int <= 1
    AND num_nonnulls("standard") + jsonb_exists(row_bounds, 'standard')::int + jsonb_exists(row_unknown, 'standard')::int <= 1
    AND num_nonnulls("criteria") + jsonb_exists(row_bounds, 'criteria')::int + jsonb_exists(row_unknown, 'criteria')::int <= 1
    AND num_nonnulls("assurance_level") + jsonb_exists(row_bounds, 'assuranceLevel')::int + jsonb_exists(row_unknown, 'assuranceLevel')::int <= 1
    AND num_nonnulls("opinion") + jsonb_exists(row_bounds, 'opinion')::int + jsonb_exists(row_unknown, 'opinion')::int <= 1
    AND num_nonnulls("scope_quantity") + jsonb_exists(row_bounds, 'scopeQuantity')::int + jsonb_exists(row_unknown, 'scopeQuantity')::int <= 1
    AND num_nonnulls("scope_composition") + jsonb_exists(row_bounds, 'scopeComposition')::int + jsonb_exists(row_unknown, 'scopeComposition')::int <= 1
    AND num_nonnulls("supply_usd") + jsonb_exists(row_bounds, 'supplyUsd')::int + jsonb_exists(row_unknown, 'supplyUsd')::int <= 1
    AND num_nonnulls("random_date") + jsonb_exists(row_bounds, 'randomDate')::int + jsonb_exists(row_unknown, 'randomDate')::int <= 1);
ALTER TABLE "attestation" ADD CONSTRAINT "ck_attestation_row_bounds" CHECK (jsonb_typeof(row_bounds) = 'object');
ALTER TABLE "attestation" ADD CONSTRAINT "ck_attestation_row_unknown" CHECK (jsonb_typeof(row_unknown) = 'object');
ALTER TABLE "attestation" ADD CONSTRAINT "ck_attestation_row_marks" CHECK (row_marks <@ ARRAY['unverified', 'doubtful', 'derived']::text[]);
ALTER TABLE "attestation" ADD CONSTRAINT "ck_attestation_row_key" CHECK (row_key <> '' AND row_order >= 0);
ALTER TABLE "chain_deployment" ADD CONSTRAINT "ck_chain_deployment_chain" CHECK ("chain" <> '');
ALTER TABLE "chain_deployment" ADD CONSTRAINT "ck_chain_deployment_contract" CHECK ("contract" <> '');
ALTER TABLE "chain_deployment" ADD CONSTRAINT "ck_chain_deployment_issuance" CHECK ("issuance" IN ('native', 'issuerBridge', 'thirdPartyBridge'));
ALTER TABLE "chain_deployment" ADD CONSTRAINT "ck_chain_deployment_supply_usd" CHECK ("supply_usd" >= 0);
ALTER TABLE "chain_deployment" ADD CONSTRAINT "ck_chain_deployment_cells" CHECK (num_nonnulls("chain") + jsonb_exists(row_bounds, 'chain')::int + jsonb_exists(row_unknown, 'chain')::int <= 1
    AND num_nonnulls("contract") + jsonb_exists(row_bounds, 'contract')::int + jsonb_exists(row_unknown, 'contract')::int <= 1
    AND num_nonnulls("issuance") + jsonb_exists(row_bounds, 'issuance')::int + jsonb_exists(row_unknown, 'issuance')::int <= 1
    AND num_nonnulls("permissioned") + jsonb_exists(row_bounds, 'permissioned')::int + jsonb_exists(row_unknown, 'permissioned')::int <= 1
    AND num_nonnulls("supply_usd") + jsonb_exists(row_bounds, 'supplyUsd')::int + jsonb_exists(row_unknown, 'supplyUsd')::int <= 1
    AND num_nonnulls("lawful_order_capable") + jsonb_exists(row_bounds, 'lawfulOrderCapable')::int + jsonb_exists(row_unknown, 'lawfulOrderCapable')::int <= 1);
ALTER TABLE "chain_deployment" ADD CONSTRAINT "ck_chain_deployment_row_bounds" CHECK (jsonb_typeof(row_bounds) = 'object');
ALTER TABLE "chain_deployment" ADD CONSTRAINT "ck_chain_deployment_row_unknown" CHECK (jsonb_typeof(row_unknown) = 'object');
ALTER TABLE "chain_deployment" ADD CONSTRAINT "ck_chain_deployment_row_marks" CHECK (row_marks <@ ARRAY['unverified', 'doubtful', 'derived']::text[]);
ALTER TABLE "chain_deployment" ADD CONSTRAINT "ck_chain_deployment_row_key" CHECK (row_key <> '' AND row_order >= 0);
ALTER TABLE "stress_event" ADD CONSTRAINT "ck_stress_event_name" CHECK ("name" <> '');
ALTER TABLE "stress_event" ADD CONSTRAINT "ck_stress_event_lowest_price" CHECK ("lowest_price" >= 0);
ALTER TABLE "stress_event" ADD CONSTRAINT "ck_stress_event_redeemed_usd" CHECK ("redeemed_usd" >= 0);
ALTER TABLE "stress_event" ADD CONSTRAINT "ck_stress_event_redemptions" CHECK ("redemptions" IN ('prompt', 'delayed', 'refused'));
ALTER TABLE "stress_event" ADD CONSTRAINT "ck_stress_event_communication" CHECK ("communication" IN ('timely', 'late', 'none'));
ALTER TABLE "stress_event" ADD CONSTRAINT "ck_stress_event_account" CHECK ("account" <> '');
ALTER TABLE "stress_event" ADD CONSTRAINT "ck_stress_event_cells" CHECK (num_nonnulls("name") + jsonb_exists(row_bounds, 'name')::int + jsonb_exists(row_unknown, 'name')::int <= 1
    AND num_nonnulls("started_on") + jsonb_exists(row_bounds, 'startedOn')::int + jsonb_exists(row_unknown, 'startedOn')::int <= 1
    AND num_nonnulls("ended_on") + jsonb_exists(row_bounds, 'endedOn')::int + jsonb_exists(row_unknown, 'endedOn')::int <= 1
    AND num_nonnulls("lowest_price") + jsonb_exists(row_bounds, 'lowestPrice')::int + jsonb_exists(row_unknown, 'lowestPrice')::int <= 1
    AND num_nonnulls("redeemed_usd") + jsonb_exists(row_bounds, 'redeemedUsd')::int + jsonb_exists(row_unknown, 'redeemedUsd')::int <= 1
    AND num_nonnulls("redemptions") + jsonb_exists(row_bounds, 'redemptions')::int + jsonb_exists(row_unknown, 'redemptions')::int <= 1
    AND num_nonnulls("communication") + jsonb_exists(row_bounds, 'communication')::int + jsonb_exists(row_unknown, 'communication')::int <= 1
    AND num_nonnulls("policy_change") + jsonb_exists(row_bounds, 'policyChange')::int + jsonb_exists(row_unknown, 'policyChange')::int <= 1
    AND num_nonnulls("account") + jsonb_exists(row_bounds, 'account')::int + jsonb_exists(row_unknown, 'account')::int <= 1);
ALTER TABLE "stress_event" ADD CONSTRAINT "ck_stress_event_row_bounds" CHECK (jsonb_typeof(row_bounds) = 'object');
ALTER TABLE "stress_event" ADD CONSTRAINT "ck_stress_event_row_unknown" CHECK (jsonb_typeof(row_unknown) = 'object');
ALTER TABLE "stress_event" ADD CONSTRAINT "ck_stress_event_row_marks" CHECK (row_marks <@ ARRAY['unverified', 'doubtful', 'derived']::text[]);
ALTER TABLE "stress_event" ADD CONSTRAINT "ck_stress_event_row_key" CHECK (row_key <> '' AND row_order >= 0);
ALTER TABLE "enforcement_action" ADD CONSTRAINT "ck_enforcement_action_authority" CHECK ("authority" <> '');
ALTER TABLE "enforcement_action" ADD CONSTRAINT "ck_enforcement_action_subject" CHECK ("subject" IN ('reserves', 'redemption', 'aml', 'licensing', 'other'));
ALTER TABLE "enforcement_action" ADD CONSTRAINT "ck_enforcement_action_status" CHECK ("status" IN ('open', 'settled', 'decided', 'dismissed'));
ALTER TABLE "enforcement_action" ADD CONSTRAINT "ck_enforcement_action_amount_usd" CHECK ("amount_usd" >= 0);
ALTER TABLE "enforcement_action" ADD CONSTRAINT "ck_enforcement_action_cells" CHECK (num_nonnulls("date") + jsonb_exists(row_bounds, 'date')::int + jsonb_exists(row_unknown, 'date')::int <= 1
    AND num_nonnulls("authority") + jsonb_exists(row_bounds, 'authority')::int + jsonb_exists(row_unknown, 'authority')::int <= 1
    AND num_nonnulls("subject") + jsonb_exists(row_bounds, 'subject')::int + jsonb_exists(row_unknown, 'subject')::int <= 1
    AND num_nonnulls("status") + jsonb_exists(row_bounds, 'status')::int + jsonb_exists(row_unknown, 'status')::int <= 1
    AND num_nonnulls("against_issuer") + jsonb_exists(row_bounds, 'againstIssuer')::int + jsonb_exists(row_unknown, 'againstIssuer')::int <= 1
    AND num_nonnulls("amount_usd") + jsonb_exists(row_bounds, 'amountUsd')::int + jsonb_exists(row_unknown, 'amountUsd')::int <= 1);
ALTER TABLE "enforcement_action" ADD CONSTRAINT "ck_enforcement_action_row_bounds" CHECK (jsonb_typeof(row_bounds) = 'object');
ALTER TABLE "enforcement_action" ADD CONSTRAINT "ck_enforcement_action_row_unknown" CHECK (jsonb_typeof(row_unknown) = 'object');
ALTER TABLE "enforcement_action" ADD CONSTRAINT "ck_enforcement_action_row_marks" CHECK (row_marks <@ ARRAY['unverified', 'doubtful', 'derived']::text[]);
ALTER TABLE "enforcement_action" ADD CONSTRAINT "ck_enforcement_action_row_key" CHECK (row_key <> '' AND row_order >= 0);
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_status" CHECK ("status" IN ('open', 'limited', 'suspended', 'ended'));
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_eligible" CHECK ("eligible" IN ('anyLawfulHolder', 'verifiedCustomers', 'institutionsOnly', 'nobody'));
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_retail_partners" CHECK ("retail_partners" >= 0);
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_fee_pct" CHECK ("fee_pct" >= 0 AND "fee_pct" <= 100);
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_fee_fixed_usd" CHECK ("fee_fixed_usd" >= 0);
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_minimum_usd" CHECK ("minimum_usd" >= 0);
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_settlement_business_days" CHECK ("settlement_business_days" >= 0);
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_hours" CHECK ("hours" IN ('continuous', 'extendedHours', 'bankingHours'));
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_daily_cap_pct" CHECK ("daily_cap_pct" >= 0 AND "daily_cap_pct" <= 100);
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_daily_cap_usd" CHECK ("daily_cap_usd" >= 0);
ALTER TABLE "redemption_terms" ADD CONSTRAINT "ck_redemption_terms_suspension_power" CHECK ("suspension_power" IN ('none', 'regulatorOnly', 'disclosedTriggers', 'issuerDiscretion'));
ALTER TABLE "segregation" ADD CONSTRAINT "ck_segregation_structure" CHECK ("structure" IN ('statutoryTrust', 'trust', 'bankruptcyRemoteSpv', 'statutorySegregation', 'registeredFund', 'titledAccounts', 'contractual', 'generalAssets'));
ALTER TABLE "segregation" ADD CONSTRAINT "ck_segregation_rehypothecation" CHECK ("rehypothecation" IN ('none', 'liquidityRepoOnly', 'permitted', 'occurring'));
ALTER TABLE "segregation" ADD CONSTRAINT "ck_segregation_legal_opinion" CHECK ("legal_opinion" IN ('published', 'existsUnpublished', 'notIndependent', 'none'));
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_audited_accounts" CHECK ("audited_accounts" IN ('publishedUnqualified', 'publishedQualified', 'existsUnpublished', 'none'));
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_controls_report" CHECK ("controls_report" IN ('aicpaPart2', 'soc1Type2', 'soc2Type2', 'soc1Type1', 'soc2Type1', 'nyAnnual', 'none'));
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_on_chain_proof" CHECK ("on_chain_proof" IN ('full', 'partial', 'none'));
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_attestation_every_days" CHECK ("attestation_every_days" >= 1);
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_reserve_report_every_days" CHECK ("reserve_report_every_days" >= 1);
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_granularity" CHECK ("granularity" IN ('securityLevel', 'classAndMaturity', 'classOnly', 'totalOnly', 'none'));
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_vague_share_pct" CHECK ("vague_share_pct" >= 0 AND "vague_share_pct" <= 100);
ALTER TABLE "disclosure" ADD CONSTRAINT "ck_disclosure_valuation_basis" CHECK ("valuation_basis" IN ('fairValue', 'amortisedCost', 'cost', 'unstated'));
ALTER TABLE "governance" ADD CONSTRAINT "ck_governance_investment_policy" CHECK ("investment_policy" IN ('published', 'existsUnpublished', 'none'));
ALTER TABLE "governance" ADD CONSTRAINT "ck_governance_risk_limits" CHECK ("risk_limits" IN ('published', 'existsUnpublished', 'none'));
ALTER TABLE "governance" ADD CONSTRAINT "ck_governance_min_liquid_share_pct" CHECK ("min_liquid_share_pct" >= 0 AND "min_liquid_share_pct" <= 100);
ALTER TABLE "governance" ADD CONSTRAINT "ck_governance_liquidity_backstop" CHECK ("liquidity_backstop" IN ('centralBank', 'committedLine', 'uncommittedLine', 'none'));
ALTER TABLE "governance" ADD CONSTRAINT "ck_governance_stress_testing" CHECK ("stress_testing" IN ('disclosed', 'undisclosed', 'none'));
ALTER TABLE "governance" ADD CONSTRAINT "ck_governance_risk_committee" CHECK ("risk_committee" IN ('independent', 'internal', 'none'));
ALTER TABLE "governance" ADD CONSTRAINT "ck_governance_board_independence" CHECK ("board_independence" IN ('majority', 'minority', 'none'));
ALTER TABLE "governance" ADD CONSTRAINT "ck_governance_wind_down_plan" CHECK ("wind_down_plan" IN ('published', 'existsUnpublished', 'none'));
ALTER TABLE "technology" ADD CONSTRAINT "ck_technology_contract_audit" CHECK ("contract_audit" IN ('published', 'existsUnpublished', 'none'));
ALTER TABLE "technology" ADD CONSTRAINT "ck_technology_admin_control" CHECK ("admin_control" IN ('immutable', 'multisigTimelock', 'multisig', 'singleKey', 'undisclosed'));
ALTER TABLE "technology" ADD CONSTRAINT "ck_technology_key_control" CHECK ("key_control" IN ('mpcThreshold', 'multisigHsm', 'multisig', 'singleKey', 'undisclosed'));
ALTER TABLE "technology" ADD CONSTRAINT "ck_technology_freeze" CHECK ("freeze" IN ('none', 'disclosedPolicy', 'undisclosedPolicy'));
ALTER TABLE "technology" ADD CONSTRAINT "ck_technology_oracle_fallback" CHECK ("oracle_fallback" IN ('testedFallback', 'fallback', 'none', 'notUsed'));
ALTER TABLE "holder_terms" ADD CONSTRAINT "ck_holder_terms_claim" CHECK ("claim" IN ('beneficialInterest', 'statutoryPriority', 'directClaimSecured', 'directClaimUnsecured', 'reserveOnly', 'contingent', 'none'));
ALTER TABLE "holder_terms" ADD CONSTRAINT "ck_holder_terms_yield_pct" CHECK ("yield_pct" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_stabilisation" CHECK (fact_id <> 'coin.stabilisation' OR "value_text" IN ('reserveBacked', 'overcollateralised', 'hybrid', 'algorithmic'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_mechanism_note" CHECK (fact_id <> 'coin.mechanismNote' OR "value_text" <> '');
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_references" CHECK (fact_id <> 'coin.references' OR "value_text" IN ('singleFiat', 'multiFiat', 'commodity', 'cryptoBasket', 'other'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_reference_currency" CHECK (fact_id <> 'coin.referenceCurrency' OR "value_text" IN ('USD', 'EUR', 'GBP', 'JPY', 'CHF', 'SGD', 'HKD', 'AED', 'CAD', 'AUD', 'other'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_legal_nature" CHECK (fact_id <> 'coin.legalNature' OR "value_text" IN ('none', 'deposit', 'nationalCurrency', 'security'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_outstanding_usd" CHECK (fact_id <> 'coin.outstandingUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_outstanding_basis" CHECK (fact_id <> 'coin.outstandingBasis' OR "value_text" <> '');
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_holders" CHECK (fact_id <> 'coin.holders' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_issuer_domicile" CHECK (fact_id <> 'issuer.domicile' OR "value_text" ~ '^[A-Z]{2,5}(-[A-Z0-9]{2,8})?$');
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_issuer_entity_kind" CHECK (fact_id <> 'issuer.entityKind' OR "value_text" IN ('creditInstitution', 'bankSubsidiary', 'eMoneyInstitution', 'trustBank', 'trustCompany', 'fundsTransfer', 'company', 'protocol', 'other'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_issuer_group_parent" CHECK (fact_id <> 'issuer.groupParent' OR "value_text" <> '');
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_issuer_consolidated_outstanding_usd" CHECK (fact_id <> 'issuer.consolidatedOutstandingUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_issuer_website" CHECK (fact_id <> 'issuer.website' OR "value_text" <> '');
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_issuer_supervisory_cooperation" CHECK (fact_id <> 'issuer.supervisoryCooperation' OR "value_text" IN ('formal', 'informal', 'none'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_fair_value_usd" CHECK (fact_id <> 'reserve.fairValueUsd' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_value_basis_note" CHECK (fact_id <> 'reserve.valueBasisNote' OR "value_text" <> '');
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_affiliate_exposure_pct" CHECK (fact_id <> 'reserve.affiliateExposurePct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_crypto_collateral_ratio" CHECK (fact_id <> 'reserve.cryptoCollateralRatio' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_liquidity1d_pct" CHECK (fact_id <> 'reserve.liquidity1dPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_liquidity1w_pct" CHECK (fact_id <> 'reserve.liquidity1wPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_liquidity1m_pct" CHECK (fact_id <> 'reserve.liquidity1mPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_wam_days" CHECK (fact_id <> 'reserve.wamDays' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_max_residual_days" CHECK (fact_id <> 'reserve.maxResidualDays' OR "value_integer" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_reserve_largest_bank_share_pct" CHECK (fact_id <> 'reserve.largestBankSharePct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_operations_incident_plan" CHECK (fact_id <> 'operations.incidentPlan' OR "value_text" IN ('tested', 'documented', 'none'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_bridged_share_pct" CHECK (fact_id <> 'coin.bridgedSharePct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_largest_redemption30d_pct" CHECK (fact_id <> 'coin.largestRedemption30dPct' OR "value_decimal" >= 0 AND "value_decimal" <= 100);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_coin_lowest_price24m" CHECK (fact_id <> 'coin.lowestPrice24m' OR "value_decimal" >= 0);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_answer_place" CHECK (status <> 'known'
    OR (fact_id IN ('coin.stabilisation', 'coin.mechanismNote', 'coin.references', 'coin.referenceCurrency', 'coin.legalNature', 'coin.outstandingBasis', 'issuer.domicile', 'issuer.entityKind', 'issuer.groupParent', 'issuer.website', 'issuer.supervisoryCooperation', 'reserve.valueBasisNote', 'operations.incidentPlan') AND held_in IS NULL AND value_text IS NOT NULL)
    OR (fact_id IN ('coin.fixedRedemptionObligation', 'coin.multiIssuerFungible', 'marketing.claimsGuarantee') AND held_in IS NULL AND value_boolean IS NOT NULL)
    OR (fact_id IN ('coin.launchedOn', 'reserve.asOf') AND held_in IS NULL AND value_date IS NOT NULL)
    OR (fact_id IN ('coin.outstandingUsd', 'issuer.consolidatedOutstandingUsd', 'reserve.fairValueUsd', 'reserve.affiliateExposurePct', 'reserve.cryptoCollateralRatio', 'market.threeMonthBillPct', 'reserve.liquidity1dPct', 'reserve.liquidity1wPct', 'reserve.liquidity1mPct', 'reserve.wamDays', 'reserve.largestBankSharePct', 'coin.bridgedSharePct', 'coin.largestRedemption30dPct', 'coin.lowestPrice24m') AND held_in IS NULL AND value_decimal IS NOT NULL)
    OR (fact_id IN ('coin.holders', 'reserve.maxResidualDays') AND held_in IS NULL AND value_integer IS NOT NULL)
    OR (fact_id IN ('segregation.structure', 'segregation.titledForHolders', 'segregation.redemptionUseOnly', 'segregation.rehypothecation', 'segregation.legalOpinion') AND held_in = 'segregation')
    OR (fact_id IN ('redemption.status', 'redemption.termsPublished', 'redemption.rightDescribed', 'redemption.eligible', 'redemption.retailAllowed', 'redemption.retailPartners', 'redemption.atPar', 'redemption.feePct', 'redemption.feeFixedUsd', 'redemption.minimumUsd', 'redemption.timePromised', 'redemption.settlementBusinessDays', 'redemption.hours', 'redemption.dailyCapPct', 'redemption.dailyCapUsd', 'redemption.suspensionPower') AND held_in = 'redemption_terms')
    OR (fact_id IN ('holder.claim', 'holder.insolvencyPriority', 'holder.yieldPaid', 'holder.yieldPct', 'holder.complaintsProcedure') AND held_in = 'holder_terms')
    OR (fact_id IN ('disclosure.auditedAccounts', 'disclosure.controlsReport', 'disclosure.onChainProof', 'disclosure.attestationEveryDays', 'disclosure.reserveReportEveryDays', 'disclosure.granularity', 'disclosure.vagueSharePct', 'disclosure.liquidityLadderPublished', 'disclosure.valuationBasis', 'disclosure.plainSummary', 'disclosure.termsUpdatedOn') AND held_in = 'disclosure')
    OR (fact_id IN ('governance.investmentPolicy', 'governance.riskLimits', 'governance.minLiquidSharePct', 'governance.illiquidCapsPublished', 'governance.liquidityBackstop', 'governance.stressTesting', 'governance.riskCommittee', 'governance.boardIndependence', 'governance.windDownPlan') AND held_in = 'governance')
    OR (fact_id IN ('capital.equityUsd') AND held_in = 'capital')
    OR (fact_id IN ('technology.contractAudit', 'technology.adminControl', 'technology.keyControl', 'technology.freeze', 'technology.oracleFallback') AND held_in = 'technology'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_answer_reason" CHECK (reason IN ('not_researched', 'not_disclosed', 'conflicting'));
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_answer_marks" CHECK (marks <@ ARRAY['unverified', 'doubtful', 'derived']::text[]);
ALTER TABLE "list_state" ADD CONSTRAINT "ck_list_state_list" CHECK (list IN ('licence', 'market', 'position', 'account', 'attestation', 'deployment', 'stressEvent', 'enforcement'));
ALTER TABLE "list_state" ADD CONSTRAINT "ck_list_state_reason" CHECK (reason IN ('not_researched', 'not_disclosed', 'conflicting'));

-- What the vocabulary does not say.
ALTER TABLE "issuer" ADD CONSTRAINT "ck_issuer_lei" CHECK (lei ~ '^[A-Z0-9]{18}[0-9]{2}$');
ALTER TABLE "issuer" ADD CONSTRAINT "ck_issuer_version" CHECK (version > 0);
ALTER TABLE "issuer" ADD CONSTRAINT "ck_issuer_legal_name" CHECK (char_length(legal_name) BETWEEN 1 AND 300);
ALTER TABLE "coin" ADD CONSTRAINT "ck_coin_symbol" CHECK (char_length(symbol) BETWEEN 1 AND 20);
ALTER TABLE "coin" ADD CONSTRAINT "ck_coin_name" CHECK (char_length(name) BETWEEN 1 AND 200);
ALTER TABLE "coin" ADD CONSTRAINT "ck_coin_dti" CHECK (dti ~ '^[0-9A-Z]{9}$');
ALTER TABLE "coin" ADD CONSTRAINT "ck_coin_slug" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "coin" ADD CONSTRAINT "ck_coin_version" CHECK (version > 0);

ALTER TABLE "profile_version" ADD CONSTRAINT "ck_profile_version_status" CHECK (
  (status = 'draft' AND num_nonnulls(number, published_at, published_by, coin_symbol, coin_name, coin_dti, issuer_name, issuer_lei) = 0)
  OR (status = 'published' AND number > 0 AND num_nulls(published_at, published_by, coin_symbol, coin_name) = 0)
);
ALTER TABLE "profile_version" ADD CONSTRAINT "ck_profile_version_changes" CHECK (jsonb_typeof(changes) = 'array');

-- A fact is a value, an unknown with its reason, or bounds: never two of them, never none.
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_answer_state" CHECK (
  CASE status
    WHEN 'known' THEN
      reason IS NULL AND num_nonnulls(low_number, high_number, low_date, high_date) = 0
      AND num_nonnulls(value_boolean, value_integer, value_decimal, value_date, value_text, value_list, held_in) = 1
    WHEN 'unknown' THEN
      reason IS NOT NULL AND num_nonnulls(low_number, high_number, low_date, high_date) = 0
      AND num_nonnulls(value_boolean, value_integer, value_decimal, value_date, value_text, value_list, held_in) = 0
    WHEN 'bounded' THEN
      reason IS NULL AND num_nonnulls(low_number, high_number, low_date, high_date) BETWEEN 1 AND 2
      AND (num_nonnulls(low_number, high_number) = 0 OR num_nonnulls(low_date, high_date) = 0)
      AND num_nonnulls(value_boolean, value_integer, value_decimal, value_date, value_text, value_list, held_in) = 0
    ELSE false
  END
);
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_answer_bounds" CHECK (low_number <= high_number AND low_date <= high_date);

ALTER TABLE "list_state" ADD CONSTRAINT "ck_list_state_completeness" CHECK (
  completeness IN ('complete', 'partial', 'unknown') AND (reason IS NULL OR completeness <> 'complete')
);
ALTER TABLE "section_state" ADD CONSTRAINT "ck_section_state_lock" CHECK (lock_version > 0);
ALTER TABLE "source" ADD CONSTRAINT "ck_source_title" CHECK (title <> '' AND source_key <> '');
ALTER TABLE "source" ADD CONSTRAINT "ck_source_url" CHECK (url ~* '^https?://');
ALTER TABLE "assessment_summary" ADD CONSTRAINT "ck_assessment_summary_figures" CHECK (
  proven BETWEEN 0 AND 100 AND possible BETWEEN proven AND 100
  AND uncapped_proven BETWEEN 0 AND 100 AND uncapped_possible BETWEEN uncapped_proven AND 100
  AND known BETWEEN 0 AND 100 AND cited BETWEEN 0 AND 100 AND strength BETWEEN 0 AND 100 AND open_gates >= 0
);

-- One working draft per coin; two people opening one at the same time get the same one.
CREATE UNIQUE INDEX "profile_version_one_draft" ON "profile_version" (coin_id) WHERE status = 'draft';
CREATE INDEX "profile_version_latest" ON "profile_version" (coin_id, as_of DESC, number DESC) WHERE status = 'published';
-- A sample may describe an issuer that is also entered for real.
CREATE UNIQUE INDEX "issuer_one_per_lei" ON "issuer" (lei) WHERE lei IS NOT NULL AND NOT is_sample;
CREATE INDEX "coin_lower_symbol" ON "coin" (lower(symbol));
CREATE INDEX "coin_lower_name" ON "coin" (lower(name));
CREATE INDEX "issuer_lower_legal_name" ON "issuer" (lower(legal_name));

-- A published revision is never changed, whoever asks: not the application, not a script, not a person at a console.
CREATE FUNCTION "guard_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status = 'published' THEN
      RAISE EXCEPTION 'A revision starts as a draft and is published afterwards.' USING ERRCODE = '23001';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.status = 'published' THEN
    -- Gone already means that the coin itself, a sample, is being removed with everything under it.
    IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM "coin" WHERE id = OLD.coin_id) THEN
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'Revision % of coin % is published and cannot be changed.', OLD.number, OLD.coin_id USING ERRCODE = '23001';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW.id <> OLD.id OR NEW.coin_id <> OLD.coin_id THEN
      RAISE EXCEPTION 'A draft cannot be moved to another coin.' USING ERRCODE = '23001';
    END IF;
    RETURN NEW;
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER "guard_version" BEFORE INSERT OR UPDATE OR DELETE ON "profile_version"
  FOR EACH ROW EXECUTE FUNCTION "guard_version"();

-- FOR SHARE: a save that runs beside a publication waits for it and is then refused, instead of slipping in behind it.
CREATE FUNCTION "require_open_version"(version text, part text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  found_status text;
BEGIN
  SELECT status INTO found_status FROM "profile_version" WHERE id = version FOR SHARE;
  IF found_status = 'published' THEN
    RAISE EXCEPTION 'Version % is published: its % cannot be changed.', version, part USING ERRCODE = '23001';
  END IF;
END $$;

CREATE FUNCTION "guard_version_part"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM "require_open_version"(OLD.version_id, TG_TABLE_NAME);
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'INSERT' OR NEW.version_id <> OLD.version_id THEN
    PERFORM "require_open_version"(NEW.version_id, TG_TABLE_NAME);
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION "guard_truncate"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The table % holds published revisions and cannot be emptied.', TG_TABLE_NAME USING ERRCODE = '23001';
END $$;

CREATE FUNCTION "guard_coin"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.is_sample <> OLD.is_sample THEN
      RAISE EXCEPTION 'A coin cannot become or cease to be a sample.' USING ERRCODE = '23001';
    END IF;
    RETURN NEW;
  END IF;
  IF NOT OLD.is_sample AND EXISTS (SELECT 1 FROM "profile_version" WHERE coin_id = OLD.id AND status = 'published') THEN
    RAISE EXCEPTION 'Coin % has published revisions: archive it instead of deleting it.', OLD.id USING ERRCODE = '23001';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER "guard_coin" BEFORE UPDATE OR DELETE ON "coin" FOR EACH ROW EXECUTE FUNCTION "guard_coin"();

DO $$
DECLARE
  part text;
BEGIN
  FOREACH part IN ARRAY ARRAY[
    'fact_answer', 'list_state', 'section_state', 'source', 'citation', 'profile_note',
    'licence', 'market', 'reserve_position', 'custody_account', 'attestation', 'chain_deployment', 'stress_event', 'enforcement_action',
    'redemption_terms', 'segregation', 'disclosure', 'governance', 'capital', 'technology', 'holder_terms'
  ] LOOP
    EXECUTE format('CREATE TRIGGER guard_version_part BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_version_part()', part);
    EXECUTE format('CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION guard_truncate()', part);
  END LOOP;
  CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON "profile_version" FOR EACH STATEMENT EXECUTE FUNCTION "guard_truncate"();
END $$;
