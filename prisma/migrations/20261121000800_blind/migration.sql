-- CreateTable
CREATE TABLE "blind_round" (
    "id" TEXT NOT NULL,
    "coin_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "opened_by_id" TEXT NOT NULL,
    "opened_by_name" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_by_name" TEXT,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "blind_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blind_answer" (
    "round_id" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,
    "person_name" TEXT NOT NULL,
    "version_id" TEXT NOT NULL,
    "handed_in_at" TIMESTAMPTZ(3),

    CONSTRAINT "blind_answer_pkey" PRIMARY KEY ("round_id","place")
);

-- CreateIndex
CREATE INDEX "blind_round_coin_id_opened_at_idx" ON "blind_round"("coin_id", "opened_at");

-- CreateIndex
CREATE UNIQUE INDEX "blind_answer_version_id_key" ON "blind_answer"("version_id");

-- CreateIndex
CREATE UNIQUE INDEX "blind_answer_round_id_person_id_key" ON "blind_answer"("round_id", "person_id");

-- AddForeignKey
ALTER TABLE "blind_round" ADD CONSTRAINT "blind_round_coin_id_fkey" FOREIGN KEY ("coin_id") REFERENCES "coin"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blind_answer" ADD CONSTRAINT "blind_answer_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "blind_round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blind_answer" ADD CONSTRAINT "blind_answer_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "blind_round" ADD CONSTRAINT "ck_blind_round" CHECK (
  state IN ('answering', 'compared', 'merged', 'withdrawn') AND opened_by_name <> ''
  AND (state IN ('merged', 'withdrawn')) = (ended_at IS NOT NULL) AND num_nonnulls(ended_at, ended_by_name) IN (0, 2)
);
ALTER TABLE "blind_answer" ADD CONSTRAINT "ck_blind_answer" CHECK (place IN (1, 2) AND person_name <> '');

-- One round of a coin at a time.
CREATE UNIQUE INDEX "blind_round_one_open" ON "blind_round" (coin_id) WHERE state IN ('answering', 'compared');

-- A version is the draft, a published revision, or one of two blind answers.
ALTER TABLE "profile_version" DROP CONSTRAINT "ck_profile_version_status";
ALTER TABLE "profile_version" ADD CONSTRAINT "ck_profile_version_status" CHECK (
  (status IN ('draft', 'blind') AND num_nonnulls(number, published_at, published_by, coin_symbol, coin_name, coin_dti, issuer_name, issuer_lei) = 0)
  OR (status = 'published' AND number > 0 AND num_nulls(published_at, published_by, coin_symbol, coin_name) = 0)
);

-- What was handed in stays as it is, for the version itself and for every part of it.
CREATE FUNCTION "is_handed_in"(version text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "blind_answer" WHERE version_id = version AND handed_in_at IS NOT NULL)
$$;

CREATE FUNCTION "guard_blind_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.status = 'blind') <> (NEW.status = 'blind') THEN
    RAISE EXCEPTION 'Version % cannot become or cease to be a blind answer.', OLD.id USING ERRCODE = '23001';
  END IF;
  IF OLD.status = 'blind' AND "is_handed_in"(OLD.id) AND EXISTS (SELECT 1 FROM "coin" WHERE id = OLD.coin_id) THEN
    RAISE EXCEPTION 'Version % was handed in and cannot be changed.', OLD.id USING ERRCODE = '23001';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "guard_blind_version" BEFORE UPDATE OR DELETE ON "profile_version"
  FOR EACH ROW EXECUTE FUNCTION "guard_blind_version"();

CREATE OR REPLACE FUNCTION "require_open_version"(version text, part text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  found_status text;
BEGIN
  SELECT status INTO found_status FROM "profile_version" WHERE id = version FOR SHARE;
  IF found_status = 'published' THEN
    RAISE EXCEPTION 'Version % is published: its % cannot be changed.', version, part USING ERRCODE = '23001';
  END IF;
  IF found_status = 'blind' AND "is_handed_in"(version) THEN
    RAISE EXCEPTION 'Version % was handed in: its % cannot be changed.', version, part USING ERRCODE = '23001';
  END IF;
END $$;

-- An answer is handed in once and never taken back; it goes only with its coin.
CREATE FUNCTION "guard_blind_answer"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT 1 FROM "blind_round" r JOIN "coin" c ON c.id = r.coin_id WHERE r.id = OLD.round_id) THEN
      RAISE EXCEPTION 'A blind answer stays with its round.' USING ERRCODE = '23001';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD.handed_in_at IS NOT NULL OR (OLD.round_id, OLD.place, OLD.person_id, OLD.version_id) <> (NEW.round_id, NEW.place, NEW.person_id, NEW.version_id) THEN
    RAISE EXCEPTION 'A blind answer is handed in once and is nobody else''s.' USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "guard_blind_answer" BEFORE UPDATE OR DELETE ON "blind_answer"
  FOR EACH ROW EXECUTE FUNCTION "guard_blind_answer"();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON "blind_answer" FOR EACH STATEMENT EXECUTE FUNCTION "guard_truncate"();
