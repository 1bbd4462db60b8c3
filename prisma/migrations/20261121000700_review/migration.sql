-- CreateTable
CREATE TABLE "assessment" (
    "id" TEXT NOT NULL,
    "coin_id" TEXT NOT NULL,
    "version_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "as_of" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "summary" TEXT,
    "due_on" DATE,
    "author_id" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "contributors" JSONB NOT NULL DEFAULT '[]',
    "approvers" JSONB NOT NULL DEFAULT '[]',
    "approvals_needed" INTEGER NOT NULL,
    "basis" TEXT,
    "package" TEXT,
    "package_hash" TEXT,
    "supersedes_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),
    "approved_at" TIMESTAMPTZ(3),

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "judgement" (
    "id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "computed" TEXT NOT NULL,
    "judged" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "sources" TEXT[],
    "made_on" DATE NOT NULL,
    "expires_on" DATE NOT NULL,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" TEXT,

    CONSTRAINT "judgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_step" (
    "id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "command" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "sentences" TEXT[],
    "by_id" TEXT,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assessment_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding_comment" (
    "id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "criterion" TEXT,
    "text" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "finding_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "issuer_reply" (
    "id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "about_kind" TEXT NOT NULL,
    "about_id" TEXT,
    "from_name" TEXT NOT NULL,
    "from_role" TEXT,
    "received_on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "document_id" TEXT,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "issuer_reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_version" (
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "based_on" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "contributors" JSONB NOT NULL DEFAULT '[]',
    "approvers" JSONB NOT NULL DEFAULT '[]',
    "approvals_needed" INTEGER NOT NULL,
    "returned" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),
    "approved_at" TIMESTAMPTZ(3),

    CONSTRAINT "policy_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "person_id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_read_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("person_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "assessment_supersedes_id_key" ON "assessment"("supersedes_id");

-- CreateIndex
CREATE INDEX "assessment_state_due_on_idx" ON "assessment"("state", "due_on");

-- CreateIndex
CREATE INDEX "assessment_version_id_idx" ON "assessment"("version_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_coin_id_number_key" ON "assessment"("coin_id", "number");

-- CreateIndex
CREATE INDEX "judgement_assessment_id_criterion_idx" ON "judgement"("assessment_id", "criterion");

-- CreateIndex
CREATE INDEX "judgement_expires_on_idx" ON "judgement"("expires_on");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_step_assessment_id_step_key" ON "assessment_step"("assessment_id", "step");

-- CreateIndex
CREATE INDEX "finding_comment_assessment_id_at_idx" ON "finding_comment"("assessment_id", "at");

-- CreateIndex
CREATE INDEX "issuer_reply_assessment_id_at_idx" ON "issuer_reply"("assessment_id", "at");

-- CreateIndex
CREATE INDEX "issuer_reply_document_id_idx" ON "issuer_reply"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_version_label_key" ON "policy_version"("label");

-- CreateIndex
CREATE INDEX "policy_version_state_approved_at_idx" ON "policy_version"("state", "approved_at");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_coin_id_fkey" FOREIGN KEY ("coin_id") REFERENCES "coin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_step" ADD CONSTRAINT "assessment_step_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_comment" ADD CONSTRAINT "finding_comment_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issuer_reply" ADD CONSTRAINT "issuer_reply_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issuer_reply" ADD CONSTRAINT "issuer_reply_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "assessment" ADD CONSTRAINT "ck_assessment_state" CHECK (state IN ('draft', 'in_review', 'returned', 'approved', 'superseded', 'lapsed'));
ALTER TABLE "assessment" ADD CONSTRAINT "ck_assessment_counts" CHECK (number > 0 AND version > 0 AND approvals_needed BETWEEN 1 AND 2);
ALTER TABLE "assessment" ADD CONSTRAINT "ck_assessment_summary" CHECK (summary <> '');
ALTER TABLE "assessment" ADD CONSTRAINT "ck_assessment_people" CHECK (jsonb_typeof(contributors) = 'array' AND jsonb_typeof(approvers) = 'array');
-- Frozen with its hash and its moment, or not at all; and never approved by fewer than the policy asked for.
ALTER TABLE "assessment" ADD CONSTRAINT "ck_assessment_frozen" CHECK (
  (state IN ('approved', 'superseded')) = (package IS NOT NULL)
  AND num_nonnulls(package, package_hash, approved_at) IN (0, 3)
  AND (package_hash IS NULL OR package_hash ~ '^[0-9a-f]{64}$')
  AND (package IS NULL OR jsonb_array_length(approvers) >= approvals_needed)
);
ALTER TABLE "assessment" ADD CONSTRAINT "ck_assessment_submitted" CHECK (state <> 'in_review' OR (basis IS NOT NULL AND submitted_at IS NOT NULL));
ALTER TABLE "judgement" ADD CONSTRAINT "ck_judgement_verdicts" CHECK (
  computed IN ('met', 'partly_met', 'not_met', 'unknown', 'not_applicable')
  AND judged IN ('met', 'partly_met', 'not_met', 'unknown', 'not_applicable') AND judged <> computed
);
ALTER TABLE "judgement" ADD CONSTRAINT "ck_judgement_content" CHECK (reason <> '' AND cardinality(sources) > 0 AND made_on < expires_on);
ALTER TABLE "judgement" ADD CONSTRAINT "ck_judgement_withdrawn" CHECK (num_nonnulls(withdrawn_at, withdrawn_by) IN (0, 2));
ALTER TABLE "assessment_step" ADD CONSTRAINT "ck_assessment_step" CHECK (
  step > 0 AND by_name <> '' AND command IN ('open', 'submit', 'withdraw', 'return', 'approve', 'lapse', 'supersede', 'judge', 'unjudge')
);
ALTER TABLE "finding_comment" ADD CONSTRAINT "ck_finding_comment" CHECK (text <> '' AND criterion <> '' AND by_name <> '');
ALTER TABLE "issuer_reply" ADD CONSTRAINT "ck_issuer_reply" CHECK (
  text <> '' AND from_name <> '' AND from_role <> '' AND about_kind IN ('finding', 'fact', 'assessment')
  AND (about_kind = 'assessment') = (about_id IS NULL)
);
ALTER TABLE "policy_version" ADD CONSTRAINT "ck_policy_version_state" CHECK (state IN ('draft', 'in_review', 'returned', 'approved', 'superseded', 'lapsed'));
ALTER TABLE "policy_version" ADD CONSTRAINT "ck_policy_version_texts" CHECK (label <> '' AND content <> '' AND reason <> '' AND based_on <> '');
ALTER TABLE "policy_version" ADD CONSTRAINT "ck_policy_version_counts" CHECK (version > 0 AND approvals_needed BETWEEN 1 AND 2 AND jsonb_typeof(contributors) = 'array' AND jsonb_typeof(approvers) = 'array');
ALTER TABLE "policy_version" ADD CONSTRAINT "ck_policy_version_approved" CHECK (
  (state IN ('approved', 'superseded')) = (approved_at IS NOT NULL)
  AND (approved_at IS NULL OR jsonb_array_length(approvers) >= approvals_needed)
);
ALTER TABLE "calendar_feed" ADD CONSTRAINT "ck_calendar_feed" CHECK (token_hash ~ '^[0-9a-f]{64}$');

-- One policy in force at a time.
CREATE UNIQUE INDEX "policy_version_in_force" ON "policy_version" ((true)) WHERE state = 'approved';
-- One approved assessment of a coin at a time; the next one supersedes it.
CREATE UNIQUE INDEX "assessment_in_force" ON "assessment" (coin_id) WHERE state = 'approved';

-- What was approved stays as it is; all that can still happen to it is that a later one takes its place.
CREATE FUNCTION "guard_assessment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'Assessment % is part of the record and cannot be deleted.', OLD.id USING ERRCODE = '23001';
  END IF;
  IF (NEW.id, NEW.coin_id, NEW.number, NEW.author_id, NEW.created_at)
    IS DISTINCT FROM (OLD.id, OLD.coin_id, OLD.number, OLD.author_id, OLD.created_at) THEN
    RAISE EXCEPTION 'Whose assessment % is and of which coin cannot be changed.', OLD.id USING ERRCODE = '23001';
  END IF;
  IF OLD.state = 'in_review' AND (NEW.version_id, NEW.as_of) IS DISTINCT FROM (OLD.version_id, OLD.as_of) THEN
    RAISE EXCEPTION 'Assessment % is in review; what it speaks of cannot be changed.', OLD.id USING ERRCODE = '23001';
  END IF;
  IF OLD.state = 'superseded' OR (OLD.state = 'approved' AND NEW.state <> 'superseded') THEN
    RAISE EXCEPTION 'Assessment % is approved and cannot be changed.', OLD.id USING ERRCODE = '23001';
  END IF;
  IF OLD.state = 'approved' AND (to_jsonb(NEW) - 'state' - 'version') IS DISTINCT FROM (to_jsonb(OLD) - 'state' - 'version') THEN
    RAISE EXCEPTION 'Assessment % is approved and cannot be changed.', OLD.id USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END $$;

-- A judgement is taken back, once, and only while nothing was approved on it.
CREATE FUNCTION "guard_judgement"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'Judgement % is part of the record and cannot be deleted.', OLD.id USING ERRCODE = '23001';
  END IF;
  IF OLD.withdrawn_at IS NOT NULL
    OR (to_jsonb(NEW) - 'withdrawn_at' - 'withdrawn_by') IS DISTINCT FROM (to_jsonb(OLD) - 'withdrawn_at' - 'withdrawn_by') THEN
    RAISE EXCEPTION 'Judgement % cannot be changed; take it back and judge anew.', OLD.id USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION "guard_judged_assessment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "assessment" WHERE id = NEW.assessment_id AND state IN ('approved', 'superseded')) THEN
    RAISE EXCEPTION 'Assessment % is approved; its judgements cannot be changed.', NEW.assessment_id USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION "guard_record"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The table % is a record: rows are added, never changed or removed.', TG_TABLE_NAME USING ERRCODE = '23001';
END $$;

CREATE FUNCTION "guard_policy_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'Policy version % is part of the record and cannot be deleted.', OLD.label USING ERRCODE = '23001';
  END IF;
  IF OLD.state = 'superseded' OR (OLD.state = 'approved' AND (NEW.state <> 'superseded'
    OR (to_jsonb(NEW) - 'state' - 'version') IS DISTINCT FROM (to_jsonb(OLD) - 'state' - 'version'))) THEN
    RAISE EXCEPTION 'Policy version % is approved and cannot be changed.', OLD.label USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "guard_assessment" BEFORE UPDATE OR DELETE ON "assessment" FOR EACH ROW EXECUTE FUNCTION "guard_assessment"();
CREATE TRIGGER "guard_judgement" BEFORE UPDATE OR DELETE ON "judgement" FOR EACH ROW EXECUTE FUNCTION "guard_judgement"();
CREATE TRIGGER "guard_judged_assessment" BEFORE INSERT OR UPDATE ON "judgement" FOR EACH ROW EXECUTE FUNCTION "guard_judged_assessment"();
CREATE TRIGGER "guard_policy_version" BEFORE UPDATE OR DELETE ON "policy_version" FOR EACH ROW EXECUTE FUNCTION "guard_policy_version"();
CREATE TRIGGER "guard_record" BEFORE UPDATE OR DELETE ON "assessment_step" FOR EACH ROW EXECUTE FUNCTION "guard_record"();
CREATE TRIGGER "guard_record" BEFORE UPDATE OR DELETE ON "finding_comment" FOR EACH ROW EXECUTE FUNCTION "guard_record"();
CREATE TRIGGER "guard_record" BEFORE UPDATE OR DELETE ON "issuer_reply" FOR EACH ROW EXECUTE FUNCTION "guard_record"();
CREATE TRIGGER "guard_record_truncate" BEFORE TRUNCATE ON "assessment" FOR EACH STATEMENT EXECUTE FUNCTION "guard_record"();
CREATE TRIGGER "guard_record_truncate" BEFORE TRUNCATE ON "judgement" FOR EACH STATEMENT EXECUTE FUNCTION "guard_record"();
CREATE TRIGGER "guard_record_truncate" BEFORE TRUNCATE ON "assessment_step" FOR EACH STATEMENT EXECUTE FUNCTION "guard_record"();
CREATE TRIGGER "guard_record_truncate" BEFORE TRUNCATE ON "finding_comment" FOR EACH STATEMENT EXECUTE FUNCTION "guard_record"();
CREATE TRIGGER "guard_record_truncate" BEFORE TRUNCATE ON "issuer_reply" FOR EACH STATEMENT EXECUTE FUNCTION "guard_record"();
CREATE TRIGGER "guard_record_truncate" BEFORE TRUNCATE ON "policy_version" FOR EACH STATEMENT EXECUTE FUNCTION "guard_record"();
