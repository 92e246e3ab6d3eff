-- What an answer earned when it was judged, so that later rules of judging do not change it. Answers
-- of earlier versions are judged after the migrations.
ALTER TABLE contest_shown ADD COLUMN correct INTEGER;
ALTER TABLE contest_shown ADD COLUMN points INTEGER;
