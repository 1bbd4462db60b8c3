-- Figures stored before the pillars were kept are computed again.
DELETE FROM "assessment_summary";

-- AlterTable
ALTER TABLE "assessment_summary" ADD COLUMN     "pillars" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "portfolio" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "use_case" TEXT,
    "country" TEXT,
    "liquid_funds_usd" DECIMAL(38,18),
    "daily_payments_usd" DECIMAL(38,18),
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "portfolio_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holding" (
    "portfolio_id" TEXT NOT NULL,
    "coin_id" TEXT NOT NULL,
    "amount_usd" DECIMAL(38,18) NOT NULL,

    CONSTRAINT "holding_pkey" PRIMARY KEY ("portfolio_id","coin_id")
);

-- CreateTable
CREATE TABLE "opinion" (
    "id" TEXT NOT NULL,
    "coin_id" TEXT NOT NULL,
    "rater" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "scale" JSONB NOT NULL,
    "rated_on" DATE NOT NULL,
    "url" TEXT NOT NULL,
    "note" TEXT,
    "replaces_id" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" TEXT,
    "withdrawn_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "opinion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "portfolio_name_idx" ON "portfolio"("name");

-- CreateIndex
CREATE INDEX "holding_coin_id_idx" ON "holding"("coin_id");

-- CreateIndex
CREATE UNIQUE INDEX "opinion_replaces_id_key" ON "opinion"("replaces_id");

-- CreateIndex
CREATE INDEX "opinion_coin_id_rated_on_idx" ON "opinion"("coin_id", "rated_on");

-- AddForeignKey
ALTER TABLE "holding" ADD CONSTRAINT "holding_portfolio_id_fkey" FOREIGN KEY ("portfolio_id") REFERENCES "portfolio"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holding" ADD CONSTRAINT "holding_coin_id_fkey" FOREIGN KEY ("coin_id") REFERENCES "coin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_coin_id_fkey" FOREIGN KEY ("coin_id") REFERENCES "coin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "opinion"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

ALTER TABLE "portfolio" ADD CONSTRAINT "ck_portfolio" CHECK (
  name <> '' AND version > 0 AND created_by <> '' AND updated_by <> ''
  AND (liquid_funds_usd IS NULL OR liquid_funds_usd > 0) AND (daily_payments_usd IS NULL OR daily_payments_usd > 0)
);
ALTER TABLE "holding" ADD CONSTRAINT "ck_holding" CHECK (amount_usd > 0);

ALTER TABLE "opinion" ADD CONSTRAINT "ck_opinion" CHECK (
  rater <> '' AND subject <> '' AND value <> '' AND url <> '' AND created_by <> '' AND jsonb_typeof(scale) = 'object'
  AND num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_reason) IN (0, 3) AND replaces_id <> id
);

-- What somebody entered as another's opinion stays readable; it is withdrawn once, with the reason.
CREATE FUNCTION "guard_opinion"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'Opinion % is part of the record and cannot be deleted.', OLD.id USING ERRCODE = '23001';
  END IF;
  IF OLD.withdrawn_at IS NOT NULL
    OR (to_jsonb(NEW) - 'withdrawn_at' - 'withdrawn_by' - 'withdrawn_reason')
      IS DISTINCT FROM (to_jsonb(OLD) - 'withdrawn_at' - 'withdrawn_by' - 'withdrawn_reason') THEN
    RAISE EXCEPTION 'Opinion % cannot be changed; withdraw it, or enter what replaces it.', OLD.id USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "guard_opinion" BEFORE UPDATE OR DELETE ON "opinion"
  FOR EACH ROW EXECUTE FUNCTION "guard_opinion"();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON "opinion" FOR EACH STATEMENT EXECUTE FUNCTION "guard_truncate"();
