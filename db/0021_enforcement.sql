-- Derived from the declarations of: clue, clue-elsewhere, penalty-case, case-opinion, penalty-publication, case-paper, hearing, seizure, crime-transfer, transfer-file, transfer-reply, joint-action, joint-participant, joint-order, joint-report, brand, brand-report, rapid-case, rapid-task.

create table "clue" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "case_no" text collate "C" not null,
  "subject" text collate zh not null,
  "source" text collate "C" not null,
  "received_on" date not null,
  "facts" text collate zh not null,
  "party" text collate "C",
  "from" text collate "C",
  "tip" uuid,
  "opened_on" date not null,
  "department" text collate "C" not null,
  "assignees" text[],
  "prolonged" boolean,
  "checked_on" date,
  "outcome" text collate "C",
  "merged_into" uuid,
  search tsvector not null,
  constraint "clue_pkey" primary key ("region", "id"),
  constraint "clue_case_no_check" check (length("case_no") between 1 and 64),
  constraint "clue_subject_check" check (length("subject") <= 500),
  constraint "clue_source_check" check ("source" in ('sampling', 'inspection', 'mediation', 'tip', 'transfer', 'media', 'brand')),
  constraint "clue_outcome_check" check ("outcome" in ('filed', 'notFiled', 'moved', 'merged'))
);

create index "clue_received_on_sort_idx" on "clue" ("received_on", id);

create index "clue_source_idx" on "clue" (region, "source");

create index "clue_party_idx" on "clue" (region, "party");

create index "clue_department_idx" on "clue" (region, "department");

create index "clue_tip_idx" on "clue" (region, "tip");

create index "clue_outcome_idx" on "clue" (region, "outcome");

create index "clue_state_idx" on "clue" (region, "state");

create index "clue_search_idx" on "clue" using gin (search);

create unique index "clue_case_no_serial_idx" on "clue" (region, "case_no");

create index "clue_limit_idx" on "clue" (limit_on) where limit_on is not null;

create function "clue_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "clue" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("subject", '')) like all (patterns)
  limit most $$;

alter table "clue" enable row level security;

grant select, insert, update on "clue" to zhiheng_app;

create policy "clue_read" on "clue" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'clue'));

create policy "clue_create" on "clue" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('clue.record') and state in ('recorded') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('clue.refer') and state in ('recorded') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "clue_change" on "clue" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('clue.record') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('clue.refer') and false and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('clue.supplement') and state in ('recorded') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('clue.file') and state in ('recorded') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('clue.prolong') and state in ('recorded') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('clue.notFile') and state in ('recorded') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('clue.move') and state in ('recorded') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('clue.merge') and state in ('recorded') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('clue.reopen') and state in ('notFiled', 'moved', 'merged') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('clue.conclude') and state in ('filed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('clue.passOn') and state in ('recorded', 'filed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('clue.fileLapsed') and state in ('recorded') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('clue.limitsRecomputed') and state in ('recorded') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('clue.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('clue.record') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('clue.refer') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('clue.supplement') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('clue.file') and state in ('filed') and true) or (nullif(current_setting('app.step', true), '') in ('clue.prolong') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('clue.notFile') and state in ('notFiled') and true) or (nullif(current_setting('app.step', true), '') in ('clue.move') and state in ('moved') and true) or (nullif(current_setting('app.step', true), '') in ('clue.merge') and state in ('merged') and true) or (nullif(current_setting('app.step', true), '') in ('clue.reopen') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('clue.conclude') and state in ('concluded') and true) or (nullif(current_setting('app.step', true), '') in ('clue.passOn') and state in ('recorded', 'filed') and true) or (nullif(current_setting('app.step', true), '') in ('clue.fileLapsed') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('clue.limitsRecomputed') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('clue.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "clue_delta" (region text collate "C" not null, month date not null, "source" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, id uuid not null, constraint "clue_delta_pkey" primary key (region, month, id));

create table "clue_cell" (region text collate "C" not null, month date not null, "source" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, constraint "clue_cell_pkey" primary key ("region", "month", "source", "outcome"));

alter table "clue_delta" enable row level security;

grant select, insert, update, delete on "clue_delta" to zhiheng_app;

create policy "clue_delta_read" on "clue_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "clue_cell" enable row level security;

grant select, insert, update, delete on "clue_cell" to zhiheng_app;

create policy "clue_cell_read" on "clue_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "clue_delta_append" on "clue_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clue.record', 'clue.refer', 'clue.supplement', 'clue.file', 'clue.prolong', 'clue.notFile', 'clue.move', 'clue.merge', 'clue.reopen', 'clue.conclude', 'clue.passOn', 'clue.fileLapsed', 'clue.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "clue_delta_fold" on "clue_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "clue_cell_fold" on "clue_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "clue_cell_refold" on "clue_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "clue_tip_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "clue" c on c.region = p.region collate "C" and "c"."tip" = p.id;
end $$;

create table "clue_elsewhere" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "subject" text collate zh not null,
  "from" text collate "C" not null,
  "received_on" date not null,
  "facts" text collate zh not null,
  "party" text collate "C",
  search tsvector not null,
  constraint "clue_elsewhere_pkey" primary key ("region", "id"),
  constraint "clue_elsewhere_subject_check" check (length("subject") <= 500)
);

create index "clue_elsewhere_newest_idx" on "clue_elsewhere" (id);

create index "clue_elsewhere_from_idx" on "clue_elsewhere" (region, "from");

create index "clue_elsewhere_state_idx" on "clue_elsewhere" (region, "state");

create index "clue_elsewhere_search_idx" on "clue_elsewhere" using gin (search);

create index "clue_elsewhere_limit_idx" on "clue_elsewhere" (limit_on) where limit_on is not null;

create function "clue_elsewhere_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "clue_elsewhere" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("subject", '')) like all (patterns)
  limit most $$;

alter table "clue_elsewhere" enable row level security;

grant select, insert, update on "clue_elsewhere" to zhiheng_app;

create policy "clue_elsewhere_read" on "clue_elsewhere" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'clue_elsewhere'));

create policy "clue_elsewhere_create" on "clue_elsewhere" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('clue-elsewhere.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "clue_elsewhere_change" on "clue_elsewhere" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('clue-elsewhere.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('clue-elsewhere.sign') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('clue-elsewhere.return') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('clue-elsewhere.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('clue-elsewhere.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('clue-elsewhere.sign') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('clue-elsewhere.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('clue-elsewhere.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "penalty_case" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "case_no" text collate "C" not null,
  "subject" text collate zh not null,
  "party" text collate "C" not null,
  "kind" text collate "C" not null,
  "filed_on" date not null,
  "clue" uuid,
  "department" text collate "C" not null,
  "assignees" text[],
  "investigation" text collate zh,
  "hearing" text collate "C",
  "chair" uuid,
  "prolonged" boolean,
  "late" boolean,
  "outcome" text collate "C",
  "decision_no" text collate "C",
  "decision" text collate zh,
  "decided_on" date,
  "fine" bigint,
  "confiscated" bigint,
  "other" text[],
  "served_on" date,
  "receipt" text collate "C",
  "due_on" date,
  "paid" bigint,
  "paid_on" date,
  "surcharge" bigint,
  "closed" boolean,
  "corrected_on" date,
  "joint" boolean,
  "published" boolean,
  search tsvector not null,
  constraint "penalty_case_pkey" primary key ("region", "id"),
  constraint "penalty_case_case_no_check" check (length("case_no") between 1 and 64),
  constraint "penalty_case_subject_check" check (length("subject") <= 500),
  constraint "penalty_case_kind_check" check ("kind" in ('general', 'simple')),
  constraint "penalty_case_assignees_check" check (cardinality("assignees") >= 2),
  constraint "penalty_case_hearing_check" check ("hearing" in ('asked', 'waived')),
  constraint "penalty_case_outcome_check" check ("outcome" in ('penalised', 'warned', 'spared', 'notProven', 'transferred', 'ended')),
  constraint "penalty_case_decision_no_check" check (length("decision_no") between 1 and 64),
  constraint "penalty_case_fine_check" check ("fine" >= 0),
  constraint "penalty_case_confiscated_check" check ("confiscated" >= 0),
  constraint "penalty_case_paid_check" check ("paid" >= 0),
  constraint "penalty_case_surcharge_check" check ("surcharge" >= 0)
);

create index "penalty_case_filed_on_sort_idx" on "penalty_case" ("filed_on", id);

create index "penalty_case_decided_on_sort_idx" on "penalty_case" ("decided_on", id);

create index "penalty_case_party_idx" on "penalty_case" (region, "party");

create index "penalty_case_department_idx" on "penalty_case" (region, "department");

create index "penalty_case_kind_idx" on "penalty_case" (region, "kind");

create index "penalty_case_outcome_idx" on "penalty_case" (region, "outcome");

create index "penalty_case_clue_idx" on "penalty_case" (region, "clue");

create index "penalty_case_state_idx" on "penalty_case" (region, "state");

create index "penalty_case_search_idx" on "penalty_case" using gin (search);

create unique index "penalty_case_case_no_serial_idx" on "penalty_case" (region, "case_no");

create unique index "penalty_case_decision_no_serial_idx" on "penalty_case" (region, "decision_no");

create index "penalty_case_own_idx" on "penalty_case" (party, id);

create index "penalty_case_limit_idx" on "penalty_case" (limit_on) where limit_on is not null;

create function "penalty_case_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "penalty_case" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("subject", '')) like all (patterns)
  limit most $$;

alter table "penalty_case" enable row level security;

grant select, insert, update on "penalty_case" to zhiheng_app;

create policy "penalty_case_read" on "penalty_case" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), '') and "state" in ('notified', 'hearingAsked', 'hearingNotified', 'heard', 'waived', 'decided', 'served', 'overdue', 'postponed', 'executed', 'closed'))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'penalty_case'));

create policy "penalty_case_create" on "penalty_case" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('penalty-case.open') and state in ('filed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.decideOnTheSpot') and state in ('served') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "penalty_case_change" on "penalty_case" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('penalty-case.open') and false and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.decideOnTheSpot') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.investigate') and state in ('filed', 'investigating') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.propose') and state in ('investigating') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.review') and state in ('proposed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.returnProposal') and state in ('proposed', 'reviewed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.passOn') and state in ('filed', 'investigating', 'proposed', 'reviewed', 'notified', 'hearingAsked', 'hearingNotified', 'heard', 'waived', 'suspended', 'decided', 'served', 'overdue', 'postponed', 'executed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.notify') and state in ('reviewed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.defend') and state in ('notified', 'hearingAsked', 'hearingNotified', 'heard', 'waived') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.askHearing') and state in ('notified') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.waiveHearing') and state in ('notified', 'hearingAsked') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.callHearing') and state in ('hearingAsked') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.heard') and state in ('hearingNotified') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.absentAtHearing') and state in ('hearingNotified') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.decide') and state in ('heard', 'waived') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.prolong') and state in ('filed', 'investigating', 'proposed', 'reviewed', 'notified', 'hearingAsked', 'hearingNotified', 'heard', 'waived') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.serve') and state in ('decided') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.pay') and state in ('served') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.payLate') and state in ('overdue', 'postponed') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.postpone') and state in ('served', 'overdue') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.carryOut') and state in ('served') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.close') and state in ('executed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.publish') and state in ('decided', 'served', 'overdue', 'postponed', 'executed', 'closed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.correct') and state in ('decided', 'served', 'overdue', 'postponed', 'executed', 'closed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.suspend') and state in ('filed', 'investigating', 'proposed', 'reviewed', 'notified', 'hearingAsked', 'hearingNotified', 'heard', 'waived') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.resume') and state in ('suspended') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.suspendForTransfer') and state in ('filed', 'investigating', 'proposed', 'reviewed', 'notified', 'hearingAsked', 'hearingNotified', 'heard', 'waived', 'suspended') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.resumeAfterTransfer') and state in ('suspended') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.transfer') and state in ('suspended') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.end') and state in ('filed', 'investigating', 'proposed', 'reviewed', 'notified', 'hearingAsked', 'hearingNotified', 'heard', 'waived', 'suspended') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.askHearingLapsed') and state in ('notified') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.decideLapsed') and state in ('filed', 'investigating', 'proposed', 'reviewed', 'notified', 'hearingAsked', 'waived', 'hearingNotified', 'heard') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.serveLapsed') and state in ('decided') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.payLapsed') and state in ('served') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.payLateLapsed') and state in ('postponed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.publishLapsed') and state in ('decided', 'served', 'executed', 'overdue', 'postponed', 'closed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.limitsRecomputed') and state in ('notified', 'filed', 'investigating', 'proposed', 'reviewed', 'hearingAsked', 'waived', 'hearingNotified', 'heard', 'suspended', 'decided', 'served', 'postponed', 'executed', 'overdue', 'closed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('penalty-case.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('penalty-case.open') and state in ('filed') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.decideOnTheSpot') and state in ('served') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.investigate') and state in ('investigating') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.propose') and state in ('proposed') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.review') and state in ('reviewed') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.returnProposal') and state in ('investigating') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.passOn') and state in ('filed', 'investigating', 'proposed', 'reviewed', 'notified', 'hearingAsked', 'hearingNotified', 'heard', 'waived', 'suspended', 'decided', 'served', 'overdue', 'postponed', 'executed') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.notify') and state in ('notified') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.defend') and state in ('notified', 'hearingAsked', 'hearingNotified', 'heard', 'waived') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.askHearing') and state in ('hearingAsked') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.waiveHearing') and state in ('waived') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.callHearing') and state in ('hearingNotified') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.heard') and state in ('heard') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.absentAtHearing') and state in ('waived') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.decide') and state in ('decided') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.prolong') and state in ('filed', 'investigating', 'proposed', 'reviewed', 'notified', 'hearingAsked', 'hearingNotified', 'heard', 'waived') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.serve') and state in ('served') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.pay') and state in ('executed') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.payLate') and state in ('executed') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.postpone') and state in ('postponed') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.carryOut') and state in ('executed') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.publish') and state in ('decided', 'served', 'overdue', 'postponed', 'executed', 'closed') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.correct') and state in ('decided', 'served', 'overdue', 'postponed', 'executed', 'closed') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.suspend') and state in ('suspended') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.resume') and state in ('investigating') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.suspendForTransfer') and state in ('suspended') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.resumeAfterTransfer') and state in ('investigating') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.transfer') and state in ('transferred') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.end') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.askHearingLapsed') and state in ('waived') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.decideLapsed') and state in ('filed', 'investigating', 'proposed', 'reviewed', 'notified', 'hearingAsked', 'waived', 'hearingNotified', 'heard') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.serveLapsed') and state in ('decided') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.payLapsed') and state in ('overdue') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.payLateLapsed') and state in ('overdue') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.publishLapsed') and state in ('decided', 'served', 'executed', 'overdue', 'postponed', 'closed') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.limitsRecomputed') and state in ('notified', 'filed', 'investigating', 'proposed', 'reviewed', 'hearingAsked', 'waived', 'hearingNotified', 'heard', 'suspended', 'decided', 'served', 'postponed', 'executed', 'overdue', 'closed') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-case.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "penalty_case_delta" (region text collate "C" not null, month date not null, "kind" text collate "C" not null, "outcome" text collate "C" not null, "hearing" text collate "C" not null, "joint" text collate "C" not null, "late" text collate "C" not null, "closed" text collate "C" not null, n bigint not null, "fine" numeric not null, "fine_known" bigint not null, "confiscated" numeric not null, "confiscated_known" bigint not null, id uuid not null, constraint "penalty_case_delta_pkey" primary key (region, month, id));

create table "penalty_case_cell" (region text collate "C" not null, month date not null, "kind" text collate "C" not null, "outcome" text collate "C" not null, "hearing" text collate "C" not null, "joint" text collate "C" not null, "late" text collate "C" not null, "closed" text collate "C" not null, n bigint not null, "fine" numeric not null, "fine_known" bigint not null, "confiscated" numeric not null, "confiscated_known" bigint not null, constraint "penalty_case_cell_pkey" primary key ("region", "month", "kind", "outcome", "hearing", "joint", "late", "closed"));

alter table "penalty_case_delta" enable row level security;

grant select, insert, update, delete on "penalty_case_delta" to zhiheng_app;

create policy "penalty_case_delta_read" on "penalty_case_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "penalty_case_cell" enable row level security;

grant select, insert, update, delete on "penalty_case_cell" to zhiheng_app;

create policy "penalty_case_cell_read" on "penalty_case_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "penalty_case_delta_append" on "penalty_case_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('penalty-case.open', 'penalty-case.decideOnTheSpot', 'penalty-case.investigate', 'penalty-case.propose', 'penalty-case.review', 'penalty-case.returnProposal', 'penalty-case.passOn', 'penalty-case.notify', 'penalty-case.defend', 'penalty-case.askHearing', 'penalty-case.waiveHearing', 'penalty-case.callHearing', 'penalty-case.heard', 'penalty-case.absentAtHearing', 'penalty-case.decide', 'penalty-case.prolong', 'penalty-case.serve', 'penalty-case.pay', 'penalty-case.payLate', 'penalty-case.postpone', 'penalty-case.carryOut', 'penalty-case.close', 'penalty-case.publish', 'penalty-case.correct', 'penalty-case.suspend', 'penalty-case.resume', 'penalty-case.suspendForTransfer', 'penalty-case.resumeAfterTransfer', 'penalty-case.transfer', 'penalty-case.end', 'penalty-case.askHearingLapsed', 'penalty-case.decideLapsed', 'penalty-case.serveLapsed', 'penalty-case.payLapsed', 'penalty-case.payLateLapsed', 'penalty-case.publishLapsed', 'penalty-case.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "penalty_case_delta_fold" on "penalty_case_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "penalty_case_cell_fold" on "penalty_case_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "penalty_case_cell_refold" on "penalty_case_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "case_opinion" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "text" text collate zh not null,
  "kind" text collate "C" not null,
  "result" text collate "C",
  "case" uuid not null,
  "by" uuid not null,
  "on" date not null,
  "department" text collate "C" not null,
  constraint "case_opinion_pkey" primary key ("region", "id"),
  constraint "case_opinion_kind_check" check ("kind" in ('proposal', 'review')),
  constraint "case_opinion_result_check" check ("result" in ('passed', 'returned'))
);

create index "case_opinion_on_sort_idx" on "case_opinion" ("on", id);

create index "case_opinion_case_idx" on "case_opinion" (region, "case");

create index "case_opinion_kind_idx" on "case_opinion" (region, "kind");

create index "case_opinion_state_idx" on "case_opinion" (region, "state");

create index "case_opinion_limit_idx" on "case_opinion" (limit_on) where limit_on is not null;

alter table "case_opinion" enable row level security;

grant select, insert, update on "case_opinion" to zhiheng_app;

create policy "case_opinion_read" on "case_opinion" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'case_opinion'));

create policy "case_opinion_create" on "case_opinion" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('case-opinion.give') and state in ('given') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "case_opinion_change" on "case_opinion" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('case-opinion.give') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('case-opinion.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('case-opinion.give') and state in ('given') and true) or (nullif(current_setting('app.step', true), '') in ('case-opinion.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "penalty_publication" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "decision_no" text collate "C",
  "subject" text collate zh not null,
  "case" uuid not null,
  "party" text collate "C" not null,
  "decision" text collate zh,
  "decided_on" date,
  "fine" bigint,
  "confiscated" bigint,
  "department" text collate "C" not null,
  "term" text collate "C" not null,
  "published_on" date not null,
  "public_until" date not null,
  "corrected_on" date,
  "released" boolean not null,
  search tsvector not null,
  constraint "penalty_publication_pkey" primary key ("region", "id"),
  constraint "penalty_publication_decision_no_check" check (length("decision_no") between 1 and 64),
  constraint "penalty_publication_subject_check" check (length("subject") <= 500),
  constraint "penalty_publication_term_check" check ("term" in ('short', 'long'))
);

create index "penalty_publication_published_on_sort_idx" on "penalty_publication" ("published_on", id);

create index "penalty_publication_case_idx" on "penalty_publication" (region, "case");

create index "penalty_publication_party_idx" on "penalty_publication" (region, "party");

create index "penalty_publication_state_idx" on "penalty_publication" (region, "state");

create index "penalty_publication_search_idx" on "penalty_publication" using gin (search);

create index "penalty_publication_own_idx" on "penalty_publication" (party, id);

create index "penalty_publication_limit_idx" on "penalty_publication" (limit_on) where limit_on is not null;

create function "penalty_publication_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "penalty_publication" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("subject", '')) like all (patterns)
  limit most $$;

alter table "penalty_publication" enable row level security;

grant select, insert, update on "penalty_publication" to zhiheng_app;

create policy "penalty_publication_read" on "penalty_publication" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'penalty_publication'));

create policy "penalty_publication_create" on "penalty_publication" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('penalty-publication.publish') and state in ('published') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "penalty_publication_change" on "penalty_publication" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('penalty-publication.publish') and false and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.correct') and state in ('published') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.takeDown') and state in ('published') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.repair') and state in ('published') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.applyForRepair') and state in ('published') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.takeDownLapsed') and state in ('published') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.repairLapsed') and state in ('published') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.limitsRecomputed') and state in ('published') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('penalty-publication.publish') and state in ('published') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.correct') and state in ('published') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.takeDown') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.repair') and state in ('repaired') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.applyForRepair') and state in ('published') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.takeDownLapsed') and state in ('published') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.repairLapsed') and state in ('expired') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.limitsRecomputed') and state in ('published') and true) or (nullif(current_setting('app.step', true), '') in ('penalty-publication.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "penalty_publication_case_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "penalty_publication" c on c.region = p.region collate "C" and "c"."case" = p.id;
end $$;

create table "case_paper" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "title" text collate zh not null,
  "case" uuid not null,
  "transfer" uuid,
  "kind" text collate "C" not null,
  "file" text collate "C" not null,
  "on" date not null,
  search tsvector not null,
  constraint "case_paper_pkey" primary key ("region", "id"),
  constraint "case_paper_title_check" check (length("title") <= 500),
  constraint "case_paper_kind_check" check ("kind" in ('filing', 'investigation', 'goods', 'test', 'interview', 'seizure', 'photo', 'other'))
);

create index "case_paper_on_sort_idx" on "case_paper" ("on", id);

create index "case_paper_case_idx" on "case_paper" (region, "case");

create index "case_paper_transfer_idx" on "case_paper" (region, "transfer");

create index "case_paper_kind_idx" on "case_paper" (region, "kind");

create index "case_paper_state_idx" on "case_paper" (region, "state");

create index "case_paper_search_idx" on "case_paper" using gin (search);

create index "case_paper_limit_idx" on "case_paper" (limit_on) where limit_on is not null;

create function "case_paper_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "case_paper" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "case_paper" enable row level security;

grant select, insert, update on "case_paper" to zhiheng_app;

create policy "case_paper_read" on "case_paper" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'case_paper'));

create policy "case_paper_create" on "case_paper" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('case-paper.add') and state in ('kept') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "case_paper_change" on "case_paper" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('case-paper.add') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('case-paper.attach') and state in ('kept') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('case-paper.withdraw') and state in ('kept') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('case-paper.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('case-paper.add') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('case-paper.attach') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('case-paper.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('case-paper.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "hearing" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "case" uuid not null,
  "party" text collate "C" not null,
  "chair" uuid not null,
  "on" date not null,
  "place" text collate zh not null,
  "notified_on" date not null,
  "department" text collate "C" not null,
  "assignees" text[] not null,
  "minutes" text collate "C",
  "present" text collate zh,
  constraint "hearing_pkey" primary key ("region", "id"),
  constraint "hearing_place_check" check (length("place") <= 500)
);

create index "hearing_on_sort_idx" on "hearing" ("on", id);

create index "hearing_case_idx" on "hearing" (region, "case");

create index "hearing_party_idx" on "hearing" (region, "party");

create index "hearing_state_idx" on "hearing" (region, "state");

create index "hearing_own_idx" on "hearing" (party, id);

create index "hearing_limit_idx" on "hearing" (limit_on) where limit_on is not null;

alter table "hearing" enable row level security;

grant select, insert, update on "hearing" to zhiheng_app;

create policy "hearing_read" on "hearing" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'hearing'));

create policy "hearing_create" on "hearing" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('hearing.call') and state in ('called') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "hearing_change" on "hearing" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('hearing.call') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('hearing.postpone') and state in ('called') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('hearing.hold') and state in ('called') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.post', true), '')::uuid::text is not null then nullif(current_setting('app.post', true), '')::uuid::text = any("assignees") end))))) or (nullif(current_setting('app.step', true), '') in ('hearing.absent') and state in ('called') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.post', true), '')::uuid::text is not null then nullif(current_setting('app.post', true), '')::uuid::text = any("assignees") end))))) or (nullif(current_setting('app.step', true), '') in ('hearing.limitsRecomputed') and state in ('called') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('hearing.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('hearing.call') and state in ('called') and true) or (nullif(current_setting('app.step', true), '') in ('hearing.postpone') and state in ('called') and true) or (nullif(current_setting('app.step', true), '') in ('hearing.hold') and state in ('held') and true) or (nullif(current_setting('app.step', true), '') in ('hearing.absent') and state in ('absent') and true) or (nullif(current_setting('app.step', true), '') in ('hearing.limitsRecomputed') and state in ('called') and true) or (nullif(current_setting('app.step', true), '') in ('hearing.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "seizure" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "seizure_no" text collate "C" not null,
  "object" text collate zh not null,
  "case" uuid,
  "party" text collate "C" not null,
  "regime" text collate "C" not null,
  "list" text collate zh not null,
  "place" text collate zh not null,
  "seized_on" date not null,
  "record" text collate "C",
  "department" text collate "C" not null,
  "assignees" text[] not null,
  "prolonged" boolean,
  "ended_on" date,
  "outcome" text collate "C",
  search tsvector not null,
  constraint "seizure_pkey" primary key ("region", "id"),
  constraint "seizure_seizure_no_check" check (length("seizure_no") between 1 and 64),
  constraint "seizure_object_check" check (length("object") <= 500),
  constraint "seizure_regime_check" check ("regime" in ('food', 'other')),
  constraint "seizure_place_check" check (length("place") <= 500),
  constraint "seizure_assignees_check" check (cardinality("assignees") >= 2),
  constraint "seizure_outcome_check" check ("outcome" in ('released', 'confiscated', 'destroyed'))
);

create index "seizure_seized_on_sort_idx" on "seizure" ("seized_on", id);

create index "seizure_case_idx" on "seizure" (region, "case");

create index "seizure_party_idx" on "seizure" (region, "party");

create index "seizure_department_idx" on "seizure" (region, "department");

create index "seizure_outcome_idx" on "seizure" (region, "outcome");

create index "seizure_state_idx" on "seizure" (region, "state");

create index "seizure_search_idx" on "seizure" using gin (search);

create unique index "seizure_seizure_no_serial_idx" on "seizure" (region, "seizure_no");

create index "seizure_own_idx" on "seizure" (party, id);

create index "seizure_limit_idx" on "seizure" (limit_on) where limit_on is not null;

create function "seizure_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "seizure" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("object", '')) like all (patterns)
  limit most $$;

alter table "seizure" enable row level security;

grant select, insert, update on "seizure" to zhiheng_app;

create policy "seizure_read" on "seizure" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'seizure'));

create policy "seizure_create" on "seizure" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('seizure.seize') and state in ('seized') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "seizure_change" on "seizure" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('seizure.seize') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('seizure.prolongFood') and state in ('seized') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('seizure.prolong') and state in ('seized') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('seizure.finish') and state in ('seized') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('seizure.passOn') and state in ('seized') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('seizure.finishLapsed') and state in ('seized') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('seizure.limitsRecomputed') and state in ('seized') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('seizure.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('seizure.seize') and state in ('seized') and true) or (nullif(current_setting('app.step', true), '') in ('seizure.prolongFood') and state in ('seized') and true) or (nullif(current_setting('app.step', true), '') in ('seizure.prolong') and state in ('seized') and true) or (nullif(current_setting('app.step', true), '') in ('seizure.finish') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('seizure.passOn') and state in ('seized') and true) or (nullif(current_setting('app.step', true), '') in ('seizure.finishLapsed') and state in ('seized') and true) or (nullif(current_setting('app.step', true), '') in ('seizure.limitsRecomputed') and state in ('seized') and true) or (nullif(current_setting('app.step', true), '') in ('seizure.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "seizure_delta" (region text collate "C" not null, month date not null, "regime" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, id uuid not null, constraint "seizure_delta_pkey" primary key (region, month, id));

create table "seizure_cell" (region text collate "C" not null, month date not null, "regime" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, constraint "seizure_cell_pkey" primary key ("region", "month", "regime", "outcome"));

alter table "seizure_delta" enable row level security;

grant select, insert, update, delete on "seizure_delta" to zhiheng_app;

create policy "seizure_delta_read" on "seizure_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "seizure_cell" enable row level security;

grant select, insert, update, delete on "seizure_cell" to zhiheng_app;

create policy "seizure_cell_read" on "seizure_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "seizure_delta_append" on "seizure_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('seizure.seize', 'seizure.prolongFood', 'seizure.prolong', 'seizure.finish', 'seizure.passOn', 'seizure.finishLapsed', 'seizure.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "seizure_delta_fold" on "seizure_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "seizure_cell_fold" on "seizure_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "seizure_cell_refold" on "seizure_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "crime_transfer" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "transfer_no" text collate "C" not null,
  "crime" text collate zh not null,
  "case" uuid not null,
  "party" text collate "C" not null,
  "facts" text collate zh not null,
  "department" text collate "C" not null,
  "assignees" text[] not null,
  "police" text collate "C" not null,
  "reported_on" date,
  "approved_on" date,
  "refused" text collate zh,
  "letter_no" text collate "C",
  "files" text[],
  "handed_at" timestamptz,
  "reply" text collate "C",
  "replied_on" date,
  "reply_reason" text collate zh,
  "reply_file" text collate "C",
  "review_asked_on" date,
  "review_reply" text collate "C",
  "review_replied_on" date,
  "review_reason" text collate zh,
  "prosecutor_on" date,
  "police_filed_on" date,
  "goods_on" date,
  "outcome" text collate "C",
  search tsvector not null,
  constraint "crime_transfer_pkey" primary key ("region", "id"),
  constraint "crime_transfer_transfer_no_check" check (length("transfer_no") between 1 and 64),
  constraint "crime_transfer_crime_check" check (length("crime") <= 500),
  constraint "crime_transfer_assignees_check" check (cardinality("assignees") >= 2),
  constraint "crime_transfer_letter_no_check" check (length("letter_no") between 1 and 64),
  constraint "crime_transfer_reply_check" check ("reply" in ('filed', 'notFiled')),
  constraint "crime_transfer_review_reply_check" check ("review_reply" in ('filed', 'upheld')),
  constraint "crime_transfer_outcome_check" check ("outcome" in ('investigated', 'returned', 'declined'))
);

create index "crime_transfer_reported_on_sort_idx" on "crime_transfer" ("reported_on", id);

create index "crime_transfer_case_idx" on "crime_transfer" (region, "case");

create index "crime_transfer_party_idx" on "crime_transfer" (region, "party");

create index "crime_transfer_department_idx" on "crime_transfer" (region, "department");

create index "crime_transfer_outcome_idx" on "crime_transfer" (region, "outcome");

create index "crime_transfer_state_idx" on "crime_transfer" (region, "state");

create index "crime_transfer_search_idx" on "crime_transfer" using gin (search);

create unique index "crime_transfer_transfer_no_serial_idx" on "crime_transfer" (region, "transfer_no");

create unique index "crime_transfer_letter_no_serial_idx" on "crime_transfer" (region, "letter_no");

create index "crime_transfer_limit_idx" on "crime_transfer" (limit_on) where limit_on is not null;

create function "crime_transfer_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "crime_transfer" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("crime", '')) like all (patterns)
  limit most $$;

alter table "crime_transfer" enable row level security;

grant select, insert, update on "crime_transfer" to zhiheng_app;

create policy "crime_transfer_read" on "crime_transfer" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'crime_transfer'));

create policy "crime_transfer_create" on "crime_transfer" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('crime-transfer.draft') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "crime_transfer_change" on "crime_transfer" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('crime-transfer.draft') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.amend') and state in ('drafted', 'declined') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.report') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.approve') and state in ('reported') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.decline') and state in ('reported') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.hand') and state in ('approved') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.passOn') and state in ('drafted', 'reported', 'approved', 'handed', 'filed', 'notFiled', 'reviewing', 'upheld') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.recordFiled') and state in ('handed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.recordNotFiled') and state in ('handed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.recordElsewhere') and state in ('handed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.askReview') and state in ('notFiled') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.recordReviewFiled') and state in ('reviewing') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.recordUpheld') and state in ('reviewing') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.askProsecutor') and state in ('notFiled', 'upheld') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.recordFiledAfterAll') and state in ('atProsecutor') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.recordEnded') and state in ('atProsecutor') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.handGoods') and state in ('filed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.close') and state in ('goodsHanded') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.takeBack') and state in ('notFiled', 'upheld', 'ended') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.approveLapsed') and state in ('reported') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.handLapsed') and state in ('approved') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.askReviewLapsed') and state in ('notFiled') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.askProsecutorLapsed') and state in ('upheld') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.handGoodsLapsed') and state in ('filed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.limitsRecomputed') and state in ('reported', 'approved', 'notFiled', 'upheld', 'filed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('crime-transfer.draft') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.amend') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.report') and state in ('reported') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.approve') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.decline') and state in ('declined') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.hand') and state in ('handed') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.passOn') and state in ('drafted', 'reported', 'approved', 'handed', 'filed', 'notFiled', 'reviewing', 'upheld') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.recordFiled') and state in ('filed') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.recordNotFiled') and state in ('notFiled') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.recordElsewhere') and state in ('handed') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.askReview') and state in ('reviewing') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.recordReviewFiled') and state in ('filed') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.recordUpheld') and state in ('upheld') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.askProsecutor') and state in ('atProsecutor') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.recordFiledAfterAll') and state in ('filed') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.recordEnded') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.handGoods') and state in ('goodsHanded') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.takeBack') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.approveLapsed') and state in ('reported') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.handLapsed') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.askReviewLapsed') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.askProsecutorLapsed') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.handGoodsLapsed') and state in ('filed') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.limitsRecomputed') and state in ('reported', 'approved', 'notFiled', 'upheld', 'filed') and true) or (nullif(current_setting('app.step', true), '') in ('crime-transfer.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "crime_transfer_delta" (region text collate "C" not null, month date not null, "reply" text collate "C" not null, "review_reply" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, id uuid not null, constraint "crime_transfer_delta_pkey" primary key (region, month, id));

create table "crime_transfer_cell" (region text collate "C" not null, month date not null, "reply" text collate "C" not null, "review_reply" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, constraint "crime_transfer_cell_pkey" primary key ("region", "month", "reply", "review_reply", "outcome"));

alter table "crime_transfer_delta" enable row level security;

grant select, insert, update, delete on "crime_transfer_delta" to zhiheng_app;

create policy "crime_transfer_delta_read" on "crime_transfer_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "crime_transfer_cell" enable row level security;

grant select, insert, update, delete on "crime_transfer_cell" to zhiheng_app;

create policy "crime_transfer_cell_read" on "crime_transfer_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "crime_transfer_delta_append" on "crime_transfer_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('crime-transfer.draft', 'crime-transfer.amend', 'crime-transfer.report', 'crime-transfer.approve', 'crime-transfer.decline', 'crime-transfer.hand', 'crime-transfer.passOn', 'crime-transfer.recordFiled', 'crime-transfer.recordNotFiled', 'crime-transfer.recordElsewhere', 'crime-transfer.askReview', 'crime-transfer.recordReviewFiled', 'crime-transfer.recordUpheld', 'crime-transfer.askProsecutor', 'crime-transfer.recordFiledAfterAll', 'crime-transfer.recordEnded', 'crime-transfer.handGoods', 'crime-transfer.close', 'crime-transfer.takeBack', 'crime-transfer.approveLapsed', 'crime-transfer.handLapsed', 'crime-transfer.askReviewLapsed', 'crime-transfer.askProsecutorLapsed', 'crime-transfer.handGoodsLapsed', 'crime-transfer.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "crime_transfer_delta_fold" on "crime_transfer_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "crime_transfer_cell_fold" on "crime_transfer_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "crime_transfer_cell_refold" on "crime_transfer_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "crime_transfer_hand_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where ("c"."kind" = 'investigation' and "c"."state" = 'kept')) >= 1 from unnest(regions, ids) p(region, id)
  left join "case_paper" c on c.region = p.region collate "C" and "c"."transfer" = p.id
  group by p.id;
end $$;

create function "crime_transfer_hand_needs_1"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where ("c"."kind" = 'goods' and "c"."state" = 'kept')) >= 1 from unnest(regions, ids) p(region, id)
  left join "case_paper" c on c.region = p.region collate "C" and "c"."transfer" = p.id
  group by p.id;
end $$;

create function "crime_transfer_hand_needs_2"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where ("c"."kind" = 'test' and "c"."state" = 'kept')) >= 1 from unnest(regions, ids) p(region, id)
  left join "case_paper" c on c.region = p.region collate "C" and "c"."transfer" = p.id
  group by p.id;
end $$;

create function "crime_transfer_hand_needs_3"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where ("c"."kind" = 'other' and "c"."state" = 'kept')) >= 1 from unnest(regions, ids) p(region, id)
  left join "case_paper" c on c.region = p.region collate "C" and "c"."transfer" = p.id
  group by p.id;
end $$;

create function "crime_transfer_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "crime_transfer" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create table "transfer_file" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "letter_no" text collate "C",
  "stage" text collate "C" not null,
  "crime" text collate zh not null,
  "from" text collate "C" not null,
  "transfer" text collate "C" not null,
  "party" text collate "C" not null,
  "facts" text collate zh not null,
  "list" text collate zh not null,
  "files" text[],
  "reason" text collate zh,
  "decided_on" date,
  search tsvector not null,
  constraint "transfer_file_pkey" primary key ("region", "id"),
  constraint "transfer_file_letter_no_check" check (length("letter_no") between 1 and 64),
  constraint "transfer_file_stage_check" check ("stage" in ('first', 'review')),
  constraint "transfer_file_crime_check" check (length("crime") <= 500),
  constraint "transfer_file_transfer_check" check (length("transfer") between 1 and 64)
);

create index "transfer_file_newest_idx" on "transfer_file" (id);

create index "transfer_file_from_idx" on "transfer_file" (region, "from");

create index "transfer_file_stage_idx" on "transfer_file" (region, "stage");

create index "transfer_file_state_idx" on "transfer_file" (region, "state");

create index "transfer_file_search_idx" on "transfer_file" using gin (search);

create index "transfer_file_limit_idx" on "transfer_file" (limit_on) where limit_on is not null;

create function "transfer_file_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "transfer_file" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("crime", '')) like all (patterns)
  limit most $$;

alter table "transfer_file" enable row level security;

grant select, insert, update on "transfer_file" to zhiheng_app;

create policy "transfer_file_read" on "transfer_file" for select to zhiheng_app using (((((position(',police,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'transfer_file'));

create policy "transfer_file_create" on "transfer_file" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('transfer-file.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true) or ((position(',police,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "transfer_file_change" on "transfer_file" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('transfer-file.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true) or ((position(',police,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('transfer-file.sign') and state in ('delivered') and (((position(',police,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('transfer-file.passElsewhere') and state in ('delivered') and (((position(',police,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('transfer-file.file') and state in ('accepted') and (((position(',police,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('transfer-file.notFile') and state in ('accepted') and (((position(',police,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('transfer-file.passElsewhereLapsed') and state in ('delivered') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('transfer-file.fileLapsed') and state in ('accepted') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('transfer-file.limitsRecomputed') and state in ('delivered', 'accepted') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('transfer-file.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('transfer-file.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('transfer-file.sign') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('transfer-file.passElsewhere') and state in ('elsewhere') and true) or (nullif(current_setting('app.step', true), '') in ('transfer-file.file') and state in ('filed') and true) or (nullif(current_setting('app.step', true), '') in ('transfer-file.notFile') and state in ('notFiled') and true) or (nullif(current_setting('app.step', true), '') in ('transfer-file.passElsewhereLapsed') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('transfer-file.fileLapsed') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('transfer-file.limitsRecomputed') and state in ('delivered', 'accepted') and true) or (nullif(current_setting('app.step', true), '') in ('transfer-file.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "transfer_reply" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "crime" text collate zh not null,
  "transfer" uuid not null,
  "from" text collate "C" not null,
  "stage" text collate "C" not null,
  "reply" text collate "C" not null,
  "reason" text collate zh,
  "decided_on" date,
  constraint "transfer_reply_pkey" primary key ("region", "id"),
  constraint "transfer_reply_crime_check" check (length("crime") <= 500),
  constraint "transfer_reply_stage_check" check ("stage" in ('first', 'review')),
  constraint "transfer_reply_reply_check" check ("reply" in ('filed', 'notFiled', 'elsewhere'))
);

create index "transfer_reply_newest_idx" on "transfer_reply" (id);

create index "transfer_reply_transfer_idx" on "transfer_reply" (region, "transfer");

create index "transfer_reply_reply_idx" on "transfer_reply" (region, "reply");

create index "transfer_reply_state_idx" on "transfer_reply" (region, "state");

create index "transfer_reply_limit_idx" on "transfer_reply" (limit_on) where limit_on is not null;

alter table "transfer_reply" enable row level security;

grant select, insert, update on "transfer_reply" to zhiheng_app;

create policy "transfer_reply_read" on "transfer_reply" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'transfer_reply'));

create policy "transfer_reply_create" on "transfer_reply" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('transfer-reply.deliver') and state in ('delivered') and (((position(',police,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "transfer_reply_change" on "transfer_reply" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('transfer-reply.deliver') and false and (((position(',police,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('transfer-reply.takeIn') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('transfer-reply.return') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('transfer-reply.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('transfer-reply.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('transfer-reply.takeIn') and state in ('taken') and true) or (nullif(current_setting('app.step', true), '') in ('transfer-reply.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('transfer-reply.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "joint_action" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "action_no" text collate "C" not null,
  "subject" text collate zh not null,
  "since" date not null,
  "until" date not null,
  "plan" text collate zh not null,
  "department" text collate "C" not null,
  "assignees" text[],
  "closing_review" text collate zh,
  search tsvector not null,
  constraint "joint_action_pkey" primary key ("region", "id"),
  constraint "joint_action_action_no_check" check (length("action_no") between 1 and 64),
  constraint "joint_action_subject_check" check (length("subject") <= 500)
);

create index "joint_action_since_sort_idx" on "joint_action" ("since", id);

create index "joint_action_department_idx" on "joint_action" (region, "department");

create index "joint_action_state_idx" on "joint_action" (region, "state");

create index "joint_action_search_idx" on "joint_action" using gin (search);

create unique index "joint_action_action_no_serial_idx" on "joint_action" (region, "action_no");

create index "joint_action_limit_idx" on "joint_action" (limit_on) where limit_on is not null;

create function "joint_action_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "joint_action" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("subject", '')) like all (patterns)
  limit most $$;

alter table "joint_action" enable row level security;

grant select, insert, update on "joint_action" to zhiheng_app;

create policy "joint_action_read" on "joint_action" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'joint_action'));

create policy "joint_action_create" on "joint_action" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('joint-action.open') and state in ('opened') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "joint_action_change" on "joint_action" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('joint-action.open') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('joint-action.amend') and state in ('opened') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('joint-action.start') and state in ('opened') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('joint-action.startMore') and state in ('running') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('joint-action.log') and state in ('running') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('joint-action.sum') and state in ('running') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('joint-action.returnSum') and state in ('reported') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('joint-action.close') and state in ('reported') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('joint-action.cancel') and state in ('opened', 'running') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('joint-action.passOn') and state in ('opened', 'running', 'reported') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('joint-action.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('joint-action.open') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('joint-action.amend') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('joint-action.start') and state in ('running') and true) or (nullif(current_setting('app.step', true), '') in ('joint-action.startMore') and state in ('running') and true) or (nullif(current_setting('app.step', true), '') in ('joint-action.log') and state in ('running') and true) or (nullif(current_setting('app.step', true), '') in ('joint-action.sum') and state in ('reported') and true) or (nullif(current_setting('app.step', true), '') in ('joint-action.returnSum') and state in ('running') and true) or (nullif(current_setting('app.step', true), '') in ('joint-action.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('joint-action.cancel') and state in ('cancelled') and true) or (nullif(current_setting('app.step', true), '') in ('joint-action.passOn') and state in ('opened', 'running', 'reported') and true) or (nullif(current_setting('app.step', true), '') in ('joint-action.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "joint_action_delta" (region text collate "C" not null, month date not null, n bigint not null, id uuid not null, constraint "joint_action_delta_pkey" primary key (region, month, id));

create table "joint_action_cell" (region text collate "C" not null, month date not null, n bigint not null, constraint "joint_action_cell_pkey" primary key ("region", "month"));

alter table "joint_action_delta" enable row level security;

grant select, insert, update, delete on "joint_action_delta" to zhiheng_app;

create policy "joint_action_delta_read" on "joint_action_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "joint_action_cell" enable row level security;

grant select, insert, update, delete on "joint_action_cell" to zhiheng_app;

create policy "joint_action_cell_read" on "joint_action_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "joint_action_delta_append" on "joint_action_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('joint-action.open', 'joint-action.amend', 'joint-action.start', 'joint-action.startMore', 'joint-action.log', 'joint-action.sum', 'joint-action.returnSum', 'joint-action.close', 'joint-action.cancel', 'joint-action.passOn') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "joint_action_delta_fold" on "joint_action_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "joint_action_cell_fold" on "joint_action_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "joint_action_cell_refold" on "joint_action_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "joint_action_start_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where ("c"."state" = 'listed')) >= 1 from unnest(regions, ids) p(region, id)
  left join "joint_participant" c on c.region = p.region collate "C" and "c"."action" = p.id
  group by p.id;
end $$;

create function "joint_action_start_more_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where ("c"."state" = 'listed')) >= 1 from unnest(regions, ids) p(region, id)
  left join "joint_participant" c on c.region = p.region collate "C" and "c"."action" = p.id
  group by p.id;
end $$;

create function "joint_action_sum_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(c.id) > 0 and count(*) filter (where c.id is not null and ("c"."state" in ('reported', 'withdrawn')) is not true) = 0 from unnest(regions, ids) p(region, id)
  left join "joint_participant" c on c.region = p.region collate "C" and "c"."action" = p.id
  group by p.id;
end $$;

create function "joint_action_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "joint_action" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create table "joint_participant" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "action" uuid not null,
  "department" text collate "C",
  "to_region" text collate "C",
  "task" text collate zh not null,
  "due" date not null,
  "log" text collate zh,
  constraint "joint_participant_pkey" primary key ("region", "id")
);

create index "joint_participant_due_sort_idx" on "joint_participant" ("due", id);

create index "joint_participant_action_idx" on "joint_participant" (region, "action");

create index "joint_participant_department_idx" on "joint_participant" (region, "department");

create index "joint_participant_to_region_idx" on "joint_participant" (region, "to_region");

create index "joint_participant_state_idx" on "joint_participant" (region, "state");

create index "joint_participant_limit_idx" on "joint_participant" (limit_on) where limit_on is not null;

alter table "joint_participant" enable row level security;

grant select, insert, update on "joint_participant" to zhiheng_app;

create policy "joint_participant_read" on "joint_participant" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'joint_participant'));

create policy "joint_participant_create" on "joint_participant" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('joint-participant.listDepartment') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('joint-participant.listRegion') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "joint_participant_change" on "joint_participant" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('joint-participant.listDepartment') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('joint-participant.listRegion') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('joint-participant.invite') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('joint-participant.report') and state in ('invited') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('joint-participant.takeIn') and state in ('invited', 'reported') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('joint-participant.askAgain') and state in ('reported') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('joint-participant.withdraw') and state in ('listed', 'invited') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('joint-participant.callOff') and state in ('listed', 'invited') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('joint-participant.end') and state in ('reported') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('joint-participant.reportLapsed') and state in ('listed', 'invited') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('joint-participant.limitsRecomputed') and state in ('listed', 'invited') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('joint-participant.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('joint-participant.listDepartment') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('joint-participant.listRegion') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('joint-participant.invite') and state in ('invited') and true) or (nullif(current_setting('app.step', true), '') in ('joint-participant.report') and state in ('reported') and true) or (nullif(current_setting('app.step', true), '') in ('joint-participant.takeIn') and state in ('reported') and true) or (nullif(current_setting('app.step', true), '') in ('joint-participant.askAgain') and state in ('invited') and true) or (nullif(current_setting('app.step', true), '') in ('joint-participant.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('joint-participant.callOff') and state in ('calledOff') and true) or (nullif(current_setting('app.step', true), '') in ('joint-participant.end') and state in ('reported') and true) or (nullif(current_setting('app.step', true), '') in ('joint-participant.reportLapsed') and state in ('listed', 'invited') and true) or (nullif(current_setting('app.step', true), '') in ('joint-participant.limitsRecomputed') and state in ('listed', 'invited') and true) or (nullif(current_setting('app.step', true), '') in ('joint-participant.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "joint_participant_action_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "joint_participant" c on c.region = p.region collate "C" and "c"."action" = p.id;
end $$;

create table "joint_order" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "task" text collate zh not null,
  "from" text collate "C" not null,
  "participant" text collate "C" not null,
  "due" date not null,
  "more" text collate zh,
  "log" text collate zh,
  "ended_for" text collate zh,
  search tsvector not null,
  constraint "joint_order_pkey" primary key ("region", "id"),
  constraint "joint_order_participant_check" check (length("participant") between 1 and 64)
);

create index "joint_order_due_sort_idx" on "joint_order" ("due", id);

create index "joint_order_from_idx" on "joint_order" (region, "from");

create index "joint_order_state_idx" on "joint_order" (region, "state");

create index "joint_order_search_idx" on "joint_order" using gin (search);

create index "joint_order_limit_idx" on "joint_order" (limit_on) where limit_on is not null;

create function "joint_order_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "joint_order" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("task", '')) like all (patterns)
  limit most $$;

alter table "joint_order" enable row level security;

grant select, insert, update on "joint_order" to zhiheng_app;

create policy "joint_order_read" on "joint_order" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'joint_order' or (nullif(current_setting('app.step', true), '') in ('joint-order.close', 'joint-order.callOff') and "id"::text = any(string_to_array(nullif(current_setting('app.retracted', true), ''), ',')))));

create policy "joint_order_create" on "joint_order" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('joint-order.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "joint_order_change" on "joint_order" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('joint-order.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('joint-order.sign') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('joint-order.report') and state in ('signed', 'reported') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('joint-order.return') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('joint-order.close') and state in ('reported') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('joint-order.callOff') and state in ('delivered', 'signed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('joint-order.reportLapsed') and state in ('delivered', 'signed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('joint-order.limitsRecomputed') and state in ('delivered', 'signed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('joint-order.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('joint-order.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('joint-order.sign') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('joint-order.report') and state in ('reported') and true) or (nullif(current_setting('app.step', true), '') in ('joint-order.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('joint-order.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('joint-order.callOff') and state in ('calledOff') and true) or (nullif(current_setting('app.step', true), '') in ('joint-order.reportLapsed') and state in ('delivered', 'signed') and true) or (nullif(current_setting('app.step', true), '') in ('joint-order.limitsRecomputed') and state in ('delivered', 'signed') and true) or (nullif(current_setting('app.step', true), '') in ('joint-order.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "joint_report" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "from" text collate "C" not null,
  "participant" uuid not null,
  "log" text collate zh,
  constraint "joint_report_pkey" primary key ("region", "id")
);

create index "joint_report_newest_idx" on "joint_report" (id);

create index "joint_report_participant_idx" on "joint_report" (region, "participant");

create index "joint_report_from_idx" on "joint_report" (region, "from");

create index "joint_report_state_idx" on "joint_report" (region, "state");

create index "joint_report_limit_idx" on "joint_report" (limit_on) where limit_on is not null;

alter table "joint_report" enable row level security;

grant select, insert, update on "joint_report" to zhiheng_app;

create policy "joint_report_read" on "joint_report" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'joint_report'));

create policy "joint_report_create" on "joint_report" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('joint-report.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "joint_report_change" on "joint_report" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('joint-report.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('joint-report.accept') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('joint-report.return') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('joint-report.keep') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('joint-report.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('joint-report.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('joint-report.accept') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('joint-report.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('joint-report.keep') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('joint-report.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "joint_report_participant_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "joint_report" c on c.region = p.region collate "C" and "c"."participant" = p.id;
end $$;

create table "brand" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "brand" text collate zh not null,
  "party" text collate "C" not null,
  "contact" text collate zh not null,
  "since" date not null,
  "features" text collate zh,
  search tsvector not null,
  constraint "brand_pkey" primary key ("region", "id"),
  constraint "brand_brand_check" check (length("brand") <= 500),
  constraint "brand_contact_check" check (length("contact") <= 500)
);

create index "brand_since_sort_idx" on "brand" ("since", id);

create index "brand_party_idx" on "brand" (region, "party");

create index "brand_state_idx" on "brand" (region, "state");

create index "brand_search_idx" on "brand" using gin (search);

create index "brand_own_idx" on "brand" (party, id);

create index "brand_limit_idx" on "brand" (limit_on) where limit_on is not null;

create table "brand_key" (region text collate "C" not null, "party" text collate "C" not null, "brand" text collate "C" not null, id uuid not null, constraint "brand_key_pkey" primary key ("region", "party", "brand"));

create function "brand_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "brand" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("brand", '')) like all (patterns)
  limit most $$;

alter table "brand" enable row level security;

alter table "brand_key" enable row level security;

grant select, insert, update on "brand" to zhiheng_app;

grant select, insert, update on "brand_key" to zhiheng_app;

create policy "brand_read" on "brand" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'brand'));

create policy "brand_create" on "brand" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('brand.join') and state in ('joined') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), '')))))));

create policy "brand_change" on "brand" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('brand.join') and state in ('joined', 'left') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('brand.leave') and state in ('joined') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('brand.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('brand.join') and state in ('joined') and true) or (nullif(current_setting('app.step', true), '') in ('brand.leave') and state in ('left') and true) or (nullif(current_setting('app.step', true), '') in ('brand.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "brand_key_read" on "brand_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "brand_key_create" on "brand_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('brand.join', 'brand.leave') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "brand_key_change" on "brand_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('brand.join', 'brand.leave') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('brand.join', 'brand.leave') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "brand_report" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "report_no" text collate "C" not null,
  "brand_name" text collate zh not null,
  "brand" uuid not null,
  "party" text collate "C" not null,
  "reported_on" date not null,
  "asked_on" date not null,
  "suspect" text collate zh,
  "suspect_party" text collate "C",
  "facts" text collate zh not null,
  "evidence" text collate "C",
  "department" text collate "C",
  "assignees" text[],
  "answer" text collate zh,
  "answered_on" date,
  "outcome" text collate "C",
  search tsvector not null,
  constraint "brand_report_pkey" primary key ("region", "id"),
  constraint "brand_report_report_no_check" check (length("report_no") between 1 and 64),
  constraint "brand_report_brand_name_check" check (length("brand_name") <= 500),
  constraint "brand_report_suspect_check" check (length("suspect") <= 500),
  constraint "brand_report_outcome_check" check ("outcome" in ('answered', 'withdrawn'))
);

create index "brand_report_reported_on_sort_idx" on "brand_report" ("reported_on", id);

create index "brand_report_brand_idx" on "brand_report" (region, "brand");

create index "brand_report_party_idx" on "brand_report" (region, "party");

create index "brand_report_outcome_idx" on "brand_report" (region, "outcome");

create index "brand_report_state_idx" on "brand_report" (region, "state");

create index "brand_report_search_idx" on "brand_report" using gin (search);

create unique index "brand_report_report_no_serial_idx" on "brand_report" (region, "report_no");

create index "brand_report_own_idx" on "brand_report" (party, id);

create index "brand_report_limit_idx" on "brand_report" (limit_on) where limit_on is not null;

create function "brand_report_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "brand_report" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("brand_name", '')) like all (patterns)
  limit most $$;

alter table "brand_report" enable row level security;

grant select, insert, update on "brand_report" to zhiheng_app;

create policy "brand_report_read" on "brand_report" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'brand_report'));

create policy "brand_report_create" on "brand_report" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('brand-report.report') and state in ('reported') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), '')))))));

create policy "brand_report_change" on "brand_report" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('brand-report.report') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('brand-report.toClue') and state in ('reported') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('brand-report.answer') and state in ('reported', 'clued') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('brand-report.askMore') and state in ('answered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('brand-report.withdraw') and state in ('reported') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('brand-report.passOn') and state in ('reported', 'clued') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('brand-report.answerLapsed') and state in ('reported', 'clued') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('brand-report.limitsRecomputed') and state in ('reported', 'clued') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('brand-report.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('brand-report.report') and state in ('reported') and true) or (nullif(current_setting('app.step', true), '') in ('brand-report.toClue') and state in ('clued') and true) or (nullif(current_setting('app.step', true), '') in ('brand-report.answer') and state in ('answered') and true) or (nullif(current_setting('app.step', true), '') in ('brand-report.askMore') and state in ('reported') and true) or (nullif(current_setting('app.step', true), '') in ('brand-report.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('brand-report.passOn') and state in ('reported', 'clued') and true) or (nullif(current_setting('app.step', true), '') in ('brand-report.answerLapsed') and state in ('reported', 'clued') and true) or (nullif(current_setting('app.step', true), '') in ('brand-report.limitsRecomputed') and state in ('reported', 'clued') and true) or (nullif(current_setting('app.step', true), '') in ('brand-report.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "brand_report_delta" (region text collate "C" not null, month date not null, "outcome" text collate "C" not null, n bigint not null, id uuid not null, constraint "brand_report_delta_pkey" primary key (region, month, id));

create table "brand_report_cell" (region text collate "C" not null, month date not null, "outcome" text collate "C" not null, n bigint not null, constraint "brand_report_cell_pkey" primary key ("region", "month", "outcome"));

alter table "brand_report_delta" enable row level security;

grant select, insert, update, delete on "brand_report_delta" to zhiheng_app;

create policy "brand_report_delta_read" on "brand_report_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "brand_report_cell" enable row level security;

grant select, insert, update, delete on "brand_report_cell" to zhiheng_app;

create policy "brand_report_cell_read" on "brand_report_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "brand_report_delta_append" on "brand_report_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('brand-report.report', 'brand-report.toClue', 'brand-report.answer', 'brand-report.askMore', 'brand-report.withdraw', 'brand-report.passOn', 'brand-report.answerLapsed', 'brand-report.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "brand_report_delta_fold" on "brand_report_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "brand_report_cell_fold" on "brand_report_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "brand_report_cell_refold" on "brand_report_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "rapid_case" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "rapid_no" text collate "C" not null,
  "subject" text collate zh not null,
  "level" text collate "C" not null,
  "found_at" timestamptz not null,
  "opened_on" date not null,
  "situation" text collate zh not null,
  "department" text collate "C",
  "assignees" text[],
  "measures" text collate zh,
  "closing_review" text collate zh,
  "outcome" text collate "C",
  search tsvector not null,
  constraint "rapid_case_pkey" primary key ("region", "id"),
  constraint "rapid_case_rapid_no_check" check (length("rapid_no") between 1 and 64),
  constraint "rapid_case_subject_check" check (length("subject") <= 500),
  constraint "rapid_case_level_check" check ("level" in ('general', 'larger', 'major', 'extra')),
  constraint "rapid_case_outcome_check" check ("outcome" in ('handled', 'unfounded'))
);

create index "rapid_case_opened_on_sort_idx" on "rapid_case" ("opened_on", id);

create index "rapid_case_level_idx" on "rapid_case" (region, "level");

create index "rapid_case_department_idx" on "rapid_case" (region, "department");

create index "rapid_case_outcome_idx" on "rapid_case" (region, "outcome");

create index "rapid_case_state_idx" on "rapid_case" (region, "state");

create index "rapid_case_search_idx" on "rapid_case" using gin (search);

create unique index "rapid_case_rapid_no_serial_idx" on "rapid_case" (region, "rapid_no");

create index "rapid_case_limit_idx" on "rapid_case" (limit_on) where limit_on is not null;

create function "rapid_case_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "rapid_case" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("subject", '')) like all (patterns)
  limit most $$;

alter table "rapid_case" enable row level security;

grant select, insert, update on "rapid_case" to zhiheng_app;

create policy "rapid_case_read" on "rapid_case" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'rapid_case'));

create policy "rapid_case_create" on "rapid_case" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('rapid-case.open') and state in ('opened') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "rapid_case_change" on "rapid_case" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('rapid-case.open') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('rapid-case.formTeam') and state in ('opened', 'working') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('rapid-case.log') and state in ('opened', 'working') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('rapid-case.regrade') and state in ('opened', 'working') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('rapid-case.sum') and state in ('working') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('rapid-case.returnSum') and state in ('summed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('rapid-case.close') and state in ('summed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('rapid-case.end') and state in ('opened', 'working') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('rapid-case.passOn') and state in ('opened', 'working', 'summed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('rapid-case.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('rapid-case.open') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('rapid-case.formTeam') and state in ('working') and true) or (nullif(current_setting('app.step', true), '') in ('rapid-case.log') and state in ('opened', 'working') and true) or (nullif(current_setting('app.step', true), '') in ('rapid-case.regrade') and state in ('opened', 'working') and true) or (nullif(current_setting('app.step', true), '') in ('rapid-case.sum') and state in ('summed') and true) or (nullif(current_setting('app.step', true), '') in ('rapid-case.returnSum') and state in ('working') and true) or (nullif(current_setting('app.step', true), '') in ('rapid-case.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('rapid-case.end') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('rapid-case.passOn') and state in ('opened', 'working', 'summed') and true) or (nullif(current_setting('app.step', true), '') in ('rapid-case.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "rapid_case_delta" (region text collate "C" not null, month date not null, "level" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, id uuid not null, constraint "rapid_case_delta_pkey" primary key (region, month, id));

create table "rapid_case_cell" (region text collate "C" not null, month date not null, "level" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, constraint "rapid_case_cell_pkey" primary key ("region", "month", "level", "outcome"));

alter table "rapid_case_delta" enable row level security;

grant select, insert, update, delete on "rapid_case_delta" to zhiheng_app;

create policy "rapid_case_delta_read" on "rapid_case_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "rapid_case_cell" enable row level security;

grant select, insert, update, delete on "rapid_case_cell" to zhiheng_app;

create policy "rapid_case_cell_read" on "rapid_case_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "rapid_case_delta_append" on "rapid_case_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('rapid-case.open', 'rapid-case.formTeam', 'rapid-case.log', 'rapid-case.regrade', 'rapid-case.sum', 'rapid-case.returnSum', 'rapid-case.close', 'rapid-case.end', 'rapid-case.passOn') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "rapid_case_delta_fold" on "rapid_case_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "rapid_case_cell_fold" on "rapid_case_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "rapid_case_cell_refold" on "rapid_case_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "rapid_case_sum_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where ("c"."state" = 'done')) >= 1 from unnest(regions, ids) p(region, id)
  left join "rapid_task" c on c.region = p.region collate "C" and "c"."rapid" = p.id
  group by p.id;
end $$;

create function "rapid_case_sum_needs_1"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id,  count(*) filter (where c.id is not null and ("c"."state" in ('done', 'cancelled')) is not true) = 0 from unnest(regions, ids) p(region, id)
  left join "rapid_task" c on c.region = p.region collate "C" and "c"."rapid" = p.id
  group by p.id;
end $$;

create function "rapid_case_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "rapid_case" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create table "rapid_task" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "rapid" uuid not null,
  "department" text collate "C" not null,
  "task" text collate zh not null,
  "due" date not null,
  "result" text collate zh,
  constraint "rapid_task_pkey" primary key ("region", "id")
);

create index "rapid_task_due_sort_idx" on "rapid_task" ("due", id);

create index "rapid_task_rapid_idx" on "rapid_task" (region, "rapid");

create index "rapid_task_department_idx" on "rapid_task" (region, "department");

create index "rapid_task_state_idx" on "rapid_task" (region, "state");

create index "rapid_task_limit_idx" on "rapid_task" (limit_on) where limit_on is not null;

alter table "rapid_task" enable row level security;

grant select, insert, update on "rapid_task" to zhiheng_app;

create policy "rapid_task_read" on "rapid_task" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'rapid_task'));

create policy "rapid_task_create" on "rapid_task" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('rapid-task.give') and state in ('given') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "rapid_task_change" on "rapid_task" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('rapid-task.give') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('rapid-task.finish') and state in ('given') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('rapid-task.askAgain') and state in ('done') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('rapid-task.cancel') and state in ('given') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('rapid-task.finishLapsed') and state in ('given') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('rapid-task.limitsRecomputed') and state in ('given') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('rapid-task.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('rapid-task.give') and state in ('given') and true) or (nullif(current_setting('app.step', true), '') in ('rapid-task.finish') and state in ('done') and true) or (nullif(current_setting('app.step', true), '') in ('rapid-task.askAgain') and state in ('given') and true) or (nullif(current_setting('app.step', true), '') in ('rapid-task.cancel') and state in ('cancelled') and true) or (nullif(current_setting('app.step', true), '') in ('rapid-task.finishLapsed') and state in ('given') and true) or (nullif(current_setting('app.step', true), '') in ('rapid-task.limitsRecomputed') and state in ('given') and true) or (nullif(current_setting('app.step', true), '') in ('rapid-task.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));
