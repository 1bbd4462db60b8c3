-- CreateTable
CREATE TABLE "audit_actor" (
    "key" TEXT NOT NULL,
    "person_id" TEXT,
    "name" TEXT,
    "salt" TEXT,
    "commitment" TEXT NOT NULL,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "audit_actor_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "seq" BIGINT NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "actor_key" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "subject_label" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_checkpoint" (
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "key_id" TEXT NOT NULL,
    "signature" TEXT NOT NULL,

    CONSTRAINT "audit_checkpoint_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE INDEX "audit_actor_person_id_idx" ON "audit_actor"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_actor_commitment_key" ON "audit_actor"("commitment");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_id_key" ON "audit_event"("id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_hash_key" ON "audit_event"("hash");

-- CreateIndex
CREATE INDEX "audit_event_type_seq_idx" ON "audit_event"("type", "seq");

-- CreateIndex
CREATE INDEX "audit_event_subject_kind_subject_id_seq_idx" ON "audit_event"("subject_kind", "subject_id", "seq");

-- CreateIndex
CREATE INDEX "audit_event_actor_key_seq_idx" ON "audit_event"("actor_key", "seq");

-- CreateIndex
CREATE INDEX "audit_event_at_idx" ON "audit_event"("at");

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_actor_key_fkey" FOREIGN KEY ("actor_key") REFERENCES "audit_actor"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The trail keeps itself, whatever program writes: events are added at the end and never changed.
INSERT INTO "audit_head" ("id", "seq", "hash") VALUES (1, 0, repeat('0', 64));
ALTER TABLE "audit_head" ADD CONSTRAINT "ck_audit_head_single" CHECK (id = 1);
ALTER TABLE "audit_event" ADD CONSTRAINT "ck_audit_event_hash" CHECK (hash ~ '^[0-9a-f]{64}$' AND prev_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "audit_event" ADD CONSTRAINT "ck_audit_event_seq" CHECK (seq > 0);
ALTER TABLE "audit_event" ADD CONSTRAINT "ck_audit_event_details" CHECK (jsonb_typeof(details::jsonb) = 'object');
ALTER TABLE "audit_actor" ADD CONSTRAINT "ck_audit_actor_erased" CHECK (CASE WHEN erased_at IS NULL THEN name IS NOT NULL AND salt IS NOT NULL ELSE name IS NULL AND salt IS NULL AND person_id IS NULL END);

CREATE FUNCTION "guard_trail"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The table % is append-only.', TG_TABLE_NAME USING ERRCODE = '23001';
END $$;

-- Runs with the rights of the owner: the role that serves may add events, but cannot move the end of the trail itself.
CREATE FUNCTION "guard_trail_order"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head "audit_head"%ROWTYPE;
BEGIN
  SELECT * INTO head FROM "audit_head" WHERE id = 1 FOR UPDATE;
  IF NEW.seq <> head.seq + 1 OR NEW.prev_hash <> head.hash THEN
    RAISE EXCEPTION 'Event % does not follow event %.', NEW.seq, head.seq USING ERRCODE = '23001';
  END IF;
  UPDATE "audit_head" SET seq = NEW.seq, hash = NEW.hash WHERE id = 1;
  RETURN NEW;
END $$;

CREATE FUNCTION "guard_trail_head"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.seq = OLD.seq + 1 THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'The end of the trail moves only by one event.' USING ERRCODE = '23001';
END $$;

-- A person can be forgotten: account, name and salt go, the commitment that the chain holds stays.
CREATE FUNCTION "guard_trail_actor"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND NEW.key = OLD.key AND NEW.commitment = OLD.commitment THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'Who acted can only be erased, not changed.' USING ERRCODE = '23001';
END $$;

CREATE TRIGGER "guard_trail_order" BEFORE INSERT ON "audit_event" FOR EACH ROW EXECUTE FUNCTION "guard_trail_order"();
CREATE TRIGGER "guard_trail" BEFORE UPDATE OR DELETE ON "audit_event" FOR EACH ROW EXECUTE FUNCTION "guard_trail"();
CREATE TRIGGER "guard_trail_truncate" BEFORE TRUNCATE ON "audit_event" FOR EACH STATEMENT EXECUTE FUNCTION "guard_trail"();
CREATE TRIGGER "guard_trail" BEFORE UPDATE OR DELETE ON "audit_checkpoint" FOR EACH ROW EXECUTE FUNCTION "guard_trail"();
CREATE TRIGGER "guard_trail_truncate" BEFORE TRUNCATE ON "audit_checkpoint" FOR EACH STATEMENT EXECUTE FUNCTION "guard_trail"();
CREATE TRIGGER "guard_trail_head" BEFORE UPDATE OR DELETE ON "audit_head" FOR EACH ROW EXECUTE FUNCTION "guard_trail_head"();
CREATE TRIGGER "guard_trail_truncate" BEFORE TRUNCATE ON "audit_head" FOR EACH STATEMENT EXECUTE FUNCTION "guard_trail"();
CREATE TRIGGER "guard_trail_actor" BEFORE UPDATE OR DELETE ON "audit_actor" FOR EACH ROW EXECUTE FUNCTION "guard_trail_actor"();
CREATE TRIGGER "guard_trail_truncate" BEFORE TRUNCATE ON "audit_actor" FOR EACH STATEMENT EXECUTE FUNCTION "guard_trail"();
