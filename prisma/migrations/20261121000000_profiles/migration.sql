-- CreateTable
CREATE TABLE "issuer" (
    "id" TEXT NOT NULL,
    "legal_name" TEXT,
    "lei" TEXT,
    "domicile" TEXT,
    "parent" TEXT,
    "entity_kind" TEXT,
    "website" TEXT,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "issuer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coin" (
    "id" TEXT NOT NULL,
    "issuer_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "dti" TEXT,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "draft_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profile_version" (
    "id" TEXT NOT NULL,
    "coin_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "number" INTEGER,
    "as_of" DATE NOT NULL,
    "base_version_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "published_by" TEXT,
    "changes" JSONB NOT NULL DEFAULT '[]',
    "coin_symbol" TEXT,
    "coin_name" TEXT,
    "coin_dti" TEXT,
    "issuer_name" TEXT,
    "issuer_lei" TEXT,

    CONSTRAINT "profile_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact_answer" (
    "version_id" TEXT NOT NULL,
    "fact_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "held_in" TEXT,
    "value_boolean" BOOLEAN,
    "value_integer" BIGINT,
    "value_decimal" DECIMAL(38,18),
    "value_date" DATE,
    "value_text" TEXT,
    "value_list" JSONB,
    "low_number" DECIMAL(38,18),
    "high_number" DECIMAL(38,18),
    "low_date" DATE,
    "high_date" DATE,
    "as_of" DATE,
    "known_on" DATE,
    "note" TEXT,
    "marks" TEXT[],

    CONSTRAINT "fact_answer_pkey" PRIMARY KEY ("version_id","fact_id")
);

-- CreateTable
CREATE TABLE "list_state" (
    "version_id" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "completeness" TEXT NOT NULL,
    "reason" TEXT,
    "note" TEXT,

    CONSTRAINT "list_state_pkey" PRIMARY KEY ("version_id","list")
);

-- CreateTable
CREATE TABLE "section_state" (
    "version_id" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "lock_version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "section_state_pkey" PRIMARY KEY ("version_id","section")
);

-- CreateTable
CREATE TABLE "source" (
    "version_id" TEXT NOT NULL,
    "source_key" TEXT NOT NULL,
    "source_order" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "date" TEXT,
    "url" TEXT,
    "kind" TEXT NOT NULL,
    "reading" TEXT,
    "note" TEXT,

    CONSTRAINT "source_pkey" PRIMARY KEY ("version_id","source_key")
);

-- CreateTable
CREATE TABLE "citation" (
    "version_id" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "citation_order" INTEGER NOT NULL,
    "source_key" TEXT NOT NULL,
    "locator" TEXT,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("version_id","target","source_key")
);

-- CreateTable
CREATE TABLE "profile_note" (
    "version_id" TEXT NOT NULL,
    "note_order" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "profile_note_pkey" PRIMARY KEY ("version_id","note_order")
);

-- CreateTable
CREATE TABLE "assessment_summary" (
    "version_id" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "ruleset_hash" TEXT NOT NULL,
    "policy_version" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "proven" INTEGER NOT NULL,
    "possible" INTEGER NOT NULL,
    "uncapped_proven" INTEGER NOT NULL,
    "uncapped_possible" INTEGER NOT NULL,
    "tier_low" TEXT,
    "tier_high" TEXT,
    "known" INTEGER NOT NULL,
    "cited" INTEGER NOT NULL,
    "strength" INTEGER NOT NULL,
    "confidence" TEXT NOT NULL,
    "binding_cap_id" TEXT,
    "binding_cap_title" TEXT,
    "binding_cap_ceiling" TEXT,
    "open_gates" INTEGER NOT NULL,
    "stalest_path" TEXT,
    "stalest_label" TEXT,
    "stalest_date" DATE,
    "computed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assessment_summary_pkey" PRIMARY KEY ("version_id","as_of","ruleset_hash","policy_version")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "licence" (
    "version_id" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "row_order" INTEGER NOT NULL,
    "row_as_of" DATE,
    "row_known_on" DATE,
    "row_note" TEXT,
    "row_marks" TEXT[],
    "row_bounds" JSONB NOT NULL DEFAULT '{}',
    "row_unknown" JSONB NOT NULL DEFAULT '{}',
    "jurisdiction" TEXT,
    "entity" TEXT,
    "regulator" TEXT,
    "reference" TEXT,
    "kind" TEXT,
    "status" TEXT,
    "granted_on" DATE,
    "prudential" BOOLEAN,
    "local_management" BOOLEAN,
    "last_examined_on" DATE,

    CONSTRAINT "licence_pkey" PRIMARY KEY ("version_id","row_key")
);

-- CreateTable
CREATE TABLE "market" (
    "version_id" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "row_order" INTEGER NOT NULL,
    "row_as_of" DATE,
    "row_known_on" DATE,
    "row_note" TEXT,
    "row_marks" TEXT[],
    "row_bounds" JSONB NOT NULL DEFAULT '{}',
    "row_unknown" JSONB NOT NULL DEFAULT '{}',
    "jurisdiction" TEXT,
    "issued_from" BOOLEAN,
    "offered" BOOLEAN,
    "offered_since" DATE,
    "retail" BOOLEAN,
    "qualified_only" BOOLEAN,
    "admitted_to_trading" BOOLEAN,
    "actively_marketed" BOOLEAN,
    "authorisation_ref" TEXT,

    CONSTRAINT "market_pkey" PRIMARY KEY ("version_id","row_key")
);

-- CreateTable
CREATE TABLE "reserve_position" (
    "version_id" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "row_order" INTEGER NOT NULL,
    "row_as_of" DATE,
    "row_known_on" DATE,
    "row_note" TEXT,
    "row_marks" TEXT[],
    "row_bounds" JSONB NOT NULL DEFAULT '{}',
    "row_unknown" JSONB NOT NULL DEFAULT '{}',
    "label" TEXT,
    "asset_class" TEXT,
    "amount_usd" DECIMAL(38,18),
    "currency" TEXT,
    "identifier" TEXT,
    "counterparty" TEXT,
    "counterparty_group" TEXT,
    "counterparty_country" TEXT,
    "wrapper" TEXT,
    "custodian" TEXT,
    "acquired_on" DATE,
    "maturity_on" DATE,
    "residual_maturity_days" BIGINT,
    "liquidity_days" BIGINT,
    "withdrawable_on_demand" BOOLEAN,
    "encumbered" BOOLEAN,
    "tokenised" BOOLEAN,
    "repo_collateral" TEXT,
    "repo_collateral_max_days" BIGINT,
    "repo_over_collateral_pct" DECIMAL(38,18),
    "repo_clearing" TEXT,
    "repo_credit_review_on" DATE,
    "fund_registered" BOOLEAN,
    "fund_look_through_ok" BOOLEAN,
    "fund_wam_days" BIGINT,

    CONSTRAINT "reserve_position_pkey" PRIMARY KEY ("version_id","row_key")
);

-- CreateTable
CREATE TABLE "custody_account" (
    "version_id" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "row_order" INTEGER NOT NULL,
    "row_as_of" DATE,
    "row_known_on" DATE,
    "row_note" TEXT,
    "row_marks" TEXT[],
    "row_bounds" JSONB NOT NULL DEFAULT '{}',
    "row_unknown" JSONB NOT NULL DEFAULT '{}',
    "institution" TEXT,
    "institution_group" TEXT,
    "kind" TEXT,
    "amount_usd" DECIMAL(38,18),
    "insured_usd" DECIMAL(38,18),
    "country" TEXT,
    "supervisor" TEXT,
    "authorised" BOOLEAN,
    "regulator_approved" BOOLEAN,
    "affiliated" BOOLEAN,
    "rating" TEXT,
    "singapore_status" TEXT,

    CONSTRAINT "custody_account_pkey" PRIMARY KEY ("version_id","row_key")
);

-- CreateTable
CREATE TABLE "attestation" (
    "version_id" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "row_order" INTEGER NOT NULL,
    "row_as_of" DATE,
    "row_known_on" DATE,
    "row_note" TEXT,
    "row_marks" TEXT[],
    "row_bounds" JSONB NOT NULL DEFAULT '{}',
    "row_unknown" JSONB NOT NULL DEFAULT '{}',
    "subject" TEXT,
    "as_of" DATE,
    "published_on" DATE,
    "lag_days" BIGINT,
    "provider" TEXT,
    "provider_kind" TEXT,
    "firm_registration" TEXT,
    "independent" BOOLEAN,
    "firm_approved" BOOLEAN,
    "standard" TEXT,
    "criteria" TEXT,
    "assurance_level" TEXT,
    "opinion" TEXT,
    "scope_quantity" BOOLEAN,
    "scope_composition" BOOLEAN,
    "supply_usd" DECIMAL(38,18),
    "random_date" BOOLEAN,

    CONSTRAINT "attestation_pkey" PRIMARY KEY ("version_id","row_key")
);

-- CreateTable
CREATE TABLE "chain_deployment" (
    "version_id" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "row_order" INTEGER NOT NULL,
    "row_as_of" DATE,
    "row_known_on" DATE,
    "row_note" TEXT,
    "row_marks" TEXT[],
    "row_bounds" JSONB NOT NULL DEFAULT '{}',
    "row_unknown" JSONB NOT NULL DEFAULT '{}',
    "chain" TEXT,
    "contract" TEXT,
    "issuance" TEXT,
    "permissioned" BOOLEAN,
    "supply_usd" DECIMAL(38,18),
    "lawful_order_capable" BOOLEAN,

    CONSTRAINT "chain_deployment_pkey" PRIMARY KEY ("version_id","row_key")
);

-- CreateTable
CREATE TABLE "stress_event" (
    "version_id" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "row_order" INTEGER NOT NULL,
    "row_as_of" DATE,
    "row_known_on" DATE,
    "row_note" TEXT,
    "row_marks" TEXT[],
    "row_bounds" JSONB NOT NULL DEFAULT '{}',
    "row_unknown" JSONB NOT NULL DEFAULT '{}',
    "name" TEXT,
    "started_on" DATE,
    "ended_on" DATE,
    "lowest_price" DECIMAL(38,18),
    "redeemed_usd" DECIMAL(38,18),
    "redemptions" TEXT,
    "communication" TEXT,
    "policy_change" BOOLEAN,
    "account" TEXT,

    CONSTRAINT "stress_event_pkey" PRIMARY KEY ("version_id","row_key")
);

-- CreateTable
CREATE TABLE "enforcement_action" (
    "version_id" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "row_order" INTEGER NOT NULL,
    "row_as_of" DATE,
    "row_known_on" DATE,
    "row_note" TEXT,
    "row_marks" TEXT[],
    "row_bounds" JSONB NOT NULL DEFAULT '{}',
    "row_unknown" JSONB NOT NULL DEFAULT '{}',
    "date" DATE,
    "authority" TEXT,
    "subject" TEXT,
    "status" TEXT,
    "against_issuer" BOOLEAN,
    "amount_usd" DECIMAL(38,18),

    CONSTRAINT "enforcement_action_pkey" PRIMARY KEY ("version_id","row_key")
);

-- CreateTable
CREATE TABLE "redemption_terms" (
    "version_id" TEXT NOT NULL,
    "status" TEXT,
    "terms_published" BOOLEAN,
    "right_described" BOOLEAN,
    "eligible" TEXT,
    "retail_allowed" BOOLEAN,
    "retail_partners" BIGINT,
    "at_par" BOOLEAN,
    "fee_pct" DECIMAL(38,18),
    "fee_fixed_usd" DECIMAL(38,18),
    "minimum_usd" DECIMAL(38,18),
    "time_promised" BOOLEAN,
    "settlement_business_days" DECIMAL(38,18),
    "hours" TEXT,
    "daily_cap_pct" DECIMAL(38,18),
    "daily_cap_usd" DECIMAL(38,18),
    "suspension_power" TEXT,

    CONSTRAINT "redemption_terms_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "segregation" (
    "version_id" TEXT NOT NULL,
    "structure" TEXT,
    "titled_for_holders" BOOLEAN,
    "redemption_use_only" BOOLEAN,
    "rehypothecation" TEXT,
    "legal_opinion" TEXT,

    CONSTRAINT "segregation_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "disclosure" (
    "version_id" TEXT NOT NULL,
    "audited_accounts" TEXT,
    "controls_report" TEXT,
    "on_chain_proof" TEXT,
    "attestation_every_days" BIGINT,
    "reserve_report_every_days" BIGINT,
    "granularity" TEXT,
    "vague_share_pct" DECIMAL(38,18),
    "liquidity_ladder_published" BOOLEAN,
    "valuation_basis" TEXT,
    "plain_summary" BOOLEAN,
    "terms_updated_on" DATE,

    CONSTRAINT "disclosure_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "governance" (
    "version_id" TEXT NOT NULL,
    "investment_policy" TEXT,
    "risk_limits" TEXT,
    "min_liquid_share_pct" DECIMAL(38,18),
    "illiquid_caps_published" BOOLEAN,
    "liquidity_backstop" TEXT,
    "stress_testing" TEXT,
    "risk_committee" TEXT,
    "board_independence" TEXT,
    "wind_down_plan" TEXT,

    CONSTRAINT "governance_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "capital" (
    "version_id" TEXT NOT NULL,
    "equity_usd" DECIMAL(38,18),

    CONSTRAINT "capital_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "technology" (
    "version_id" TEXT NOT NULL,
    "contract_audit" TEXT,
    "admin_control" TEXT,
    "key_control" TEXT,
    "freeze" TEXT,
    "oracle_fallback" TEXT,

    CONSTRAINT "technology_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "holder_terms" (
    "version_id" TEXT NOT NULL,
    "claim" TEXT,
    "insolvency_priority" BOOLEAN,
    "yield_paid" BOOLEAN,
    "yield_pct" DECIMAL(38,18),
    "complaints_procedure" BOOLEAN,

    CONSTRAINT "holder_terms_pkey" PRIMARY KEY ("version_id")
);

-- CreateIndex
CREATE INDEX "issuer_legal_name_idx" ON "issuer"("legal_name");

-- CreateIndex
CREATE UNIQUE INDEX "coin_slug_key" ON "coin"("slug");

-- CreateIndex
CREATE INDEX "coin_issuer_id_idx" ON "coin"("issuer_id");

-- CreateIndex
CREATE INDEX "coin_symbol_idx" ON "coin"("symbol");

-- CreateIndex
CREATE INDEX "coin_name_idx" ON "coin"("name");

-- CreateIndex
CREATE INDEX "profile_version_coin_id_as_of_idx" ON "profile_version"("coin_id", "as_of");

-- CreateIndex
CREATE UNIQUE INDEX "profile_version_coin_id_number_key" ON "profile_version"("coin_id", "number");

-- CreateIndex
CREATE INDEX "citation_version_id_source_key_idx" ON "citation"("version_id", "source_key");

-- CreateIndex
CREATE INDEX "assessment_summary_ruleset_hash_policy_version_proven_idx" ON "assessment_summary"("ruleset_hash", "policy_version", "proven");

-- CreateIndex
CREATE INDEX "licence_version_id_row_order_idx" ON "licence"("version_id", "row_order");

-- CreateIndex
CREATE INDEX "market_version_id_row_order_idx" ON "market"("version_id", "row_order");

-- CreateIndex
CREATE INDEX "reserve_position_version_id_row_order_idx" ON "reserve_position"("version_id", "row_order");

-- CreateIndex
CREATE INDEX "custody_account_version_id_row_order_idx" ON "custody_account"("version_id", "row_order");

-- CreateIndex
CREATE INDEX "attestation_version_id_row_order_idx" ON "attestation"("version_id", "row_order");

-- CreateIndex
CREATE INDEX "chain_deployment_version_id_row_order_idx" ON "chain_deployment"("version_id", "row_order");

-- CreateIndex
CREATE INDEX "stress_event_version_id_row_order_idx" ON "stress_event"("version_id", "row_order");

-- CreateIndex
CREATE INDEX "enforcement_action_version_id_row_order_idx" ON "enforcement_action"("version_id", "row_order");

-- AddForeignKey
ALTER TABLE "coin" ADD CONSTRAINT "coin_issuer_id_fkey" FOREIGN KEY ("issuer_id") REFERENCES "issuer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_version" ADD CONSTRAINT "profile_version_coin_id_fkey" FOREIGN KEY ("coin_id") REFERENCES "coin"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_version" ADD CONSTRAINT "profile_version_base_version_id_fkey" FOREIGN KEY ("base_version_id") REFERENCES "profile_version"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_answer" ADD CONSTRAINT "fact_answer_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_state" ADD CONSTRAINT "list_state_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_state" ADD CONSTRAINT "section_state_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_source_key_fkey" FOREIGN KEY ("version_id", "source_key") REFERENCES "source"("version_id", "source_key") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_note" ADD CONSTRAINT "profile_note_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_summary" ADD CONSTRAINT "assessment_summary_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "licence" ADD CONSTRAINT "licence_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "market" ADD CONSTRAINT "market_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reserve_position" ADD CONSTRAINT "reserve_position_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "custody_account" ADD CONSTRAINT "custody_account_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attestation" ADD CONSTRAINT "attestation_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_deployment" ADD CONSTRAINT "chain_deployment_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stress_event" ADD CONSTRAINT "stress_event_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enforcement_action" ADD CONSTRAINT "enforcement_action_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redemption_terms" ADD CONSTRAINT "redemption_terms_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segregation" ADD CONSTRAINT "segregation_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "governance" ADD CONSTRAINT "governance_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capital" ADD CONSTRAINT "capital_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technology" ADD CONSTRAINT "technology_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holder_terms" ADD CONSTRAINT "holder_terms_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
