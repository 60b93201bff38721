-- How subjects stand by schemes, appraised over everybody at once. Hand-written; who may read is derived, in the last file.

create table standing (
  region text collate "C" not null,
  of_region text collate "C" not null,
  scheme text collate "C" not null,
  subject text collate "C" not null,
  kind text collate "C" not null,
  lo bigint,
  hi bigint,
  grade text collate "C",
  verdict text collate "C" not null,
  input bigint not null,
  content text collate "C" not null,
  run uuid not null,
  since date not null,
  constraint standing_pkey primary key (region, of_region, scheme, subject)
);
comment on table standing is 'How each subject stands by each scheme: derived by a run, never by a step. What follows from it is a step of a person.';
comment on column standing.region is 'Where the subject belongs.';
comment on column standing.of_region is 'Whose scheme it is.';
comment on column standing.kind is 'The declared subject, whose rules say who may know.';
comment on column standing.lo is 'The rounded score in millionths of a point, at least; hi, at most. NULL where there is none.';
comment on column standing.grade is 'NULL where it is not known: lo and hi say between which it lies.';
comment on column standing.input is 'Hash of the values from which it follows.';
comment on column standing.content is 'Content hash of the scheme.';
comment on column standing.run is 'The run that last found other values.';
comment on column standing.since is 'The day of the first run with this result.';
create index standing_subject_idx on standing (subject, scheme);
create index standing_grade_idx on standing (of_region, scheme, grade, region, subject);
alter table standing enable row level security;
grant select on standing to zhiheng_app;

create table standing_past (
  like standing including comments,
  until date not null,
  ended_by uuid not null,
  constraint standing_past_pkey primary key (region, of_region, scheme, subject, run)
);
comment on table standing_past is 'How subjects stood before, until a run found them otherwise or no more.';
comment on column standing_past.until is 'The day of that run.';
create index standing_past_subject_idx on standing_past (subject, scheme);
alter table standing_past enable row level security;
grant select on standing_past to zhiheng_app;

create table standing_cell (
  region text collate "C" not null,
  of_region text collate "C" not null,
  scheme text collate "C" not null,
  month date not null,
  grade text collate "C" not null,
  verdict text collate "C" not null,
  kind text collate "C" not null,
  n bigint not null,
  constraint standing_cell_pkey primary key (region, of_region, scheme, month, grade, verdict)
);
comment on table standing_cell is 'How many subjects stand how, by the last run of each month.';
comment on column standing_cell.grade is 'Empty where it is not known.';
alter table standing_cell enable row level security;
grant select on standing_cell to zhiheng_app;

create table standing_run (
  region text collate "C" not null,
  id uuid not null,
  scheme text collate "C" not null,
  kind text collate "C" not null,
  content text collate "C" not null,
  on_date date not null,
  at timestamptz not null,
  snapshot pg_snapshot not null,
  homes bytea not null,
  subjects bigint not null,
  changed bigint not null,
  digest bytea not null,
  took integer not null,
  constraint standing_run_pkey primary key (region, id)
);
comment on table standing_run is 'Each appraisal of everybody by a scheme: what it saw, and the digest of all that came of it.';
comment on column standing_run.region is 'Whose scheme it is; everybody who belongs to it was appraised.';
comment on column standing_run.snapshot is 'Which transactions it saw: from it and the events the values can be had again.';
comment on column standing_run.homes is 'Digest of what regions stated of themselves: a row of standing_homes.';
comment on column standing_run.took is 'Milliseconds.';
create index standing_run_scheme_idx on standing_run (region, scheme, at);
alter table standing_run enable row level security;
grant select on standing_run to zhiheng_app;

create table standing_homes (
  region text collate "C" not null,
  digest bytea not null,
  homes jsonb not null,
  constraint standing_homes_pkey primary key (region, digest)
);
comment on table standing_homes is 'What runs found that regions state: since when they keep which register, and what others reach.';
alter table standing_homes enable row level security;
grant select on standing_homes to zhiheng_app;
