-- Derived from the declarations of: deliberation, work-log, work-summary.

create table "deliberation" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "meeting" uuid not null,
  "title" text collate zh not null,
  "kind" text collate "C" not null,
  "document" uuid,
  "raised_by" text collate "C",
  "explanation" text collate zh,
  "previous" uuid,
  "decision" text collate zh,
  search tsvector not null,
  constraint "deliberation_pkey" primary key ("region", "id"),
  constraint "deliberation_title_check" check (length("title") <= 500),
  constraint "deliberation_kind_check" check ("kind" in ('matter', 'policy', 'plan', 'assessment'))
);

create index "deliberation_title_sort_idx" on "deliberation" ("title", id);

create index "deliberation_meeting_idx" on "deliberation" (region, "meeting");

create index "deliberation_document_idx" on "deliberation" (region, "document");

create index "deliberation_kind_idx" on "deliberation" (region, "kind");

create index "deliberation_state_idx" on "deliberation" (region, "state");

create index "deliberation_search_idx" on "deliberation" using gin (search);

create index "deliberation_limit_idx" on "deliberation" (limit_on) where limit_on is not null;

create function "deliberation_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "deliberation" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "deliberation" enable row level security;

grant select, insert, update on "deliberation" to zhiheng_app;

create policy "deliberation_read" on "deliberation" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'deliberation'));

create policy "deliberation_create" on "deliberation" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('deliberation.list') and state in ('listed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "deliberation_change" on "deliberation" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('deliberation.list') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('deliberation.amend') and state in ('listed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('deliberation.agree') and state in ('listed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('deliberation.agreeRevised') and state in ('listed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('deliberation.refuse') and state in ('listed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('deliberation.defer') and state in ('listed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('deliberation.revise') and state in ('agreedRevised') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('deliberation.withdraw') and state in ('listed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('deliberation.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('deliberation.list') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('deliberation.amend') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('deliberation.agree') and state in ('agreed') and true) or (nullif(current_setting('app.step', true), '') in ('deliberation.agreeRevised') and state in ('agreedRevised') and true) or (nullif(current_setting('app.step', true), '') in ('deliberation.refuse') and state in ('refused') and true) or (nullif(current_setting('app.step', true), '') in ('deliberation.defer') and state in ('deferred') and true) or (nullif(current_setting('app.step', true), '') in ('deliberation.revise') and state in ('revised') and true) or (nullif(current_setting('app.step', true), '') in ('deliberation.withdraw') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('deliberation.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "work_log" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "day" date not null,
  "what" text collate zh not null,
  "person_name" text collate zh not null,
  "task" uuid,
  "document" uuid,
  "meeting" uuid,
  search tsvector not null,
  constraint "work_log_pkey" primary key ("region", "id"),
  constraint "work_log_person_name_check" check (length("person_name") <= 500)
);

create index "work_log_day_sort_idx" on "work_log" ("day", id);

create index "work_log_day_idx" on "work_log" (region, "day");

create index "work_log_task_idx" on "work_log" (region, "task");

create index "work_log_document_idx" on "work_log" (region, "document");

create index "work_log_meeting_idx" on "work_log" (region, "meeting");

create index "work_log_state_idx" on "work_log" (region, "state");

create index "work_log_search_idx" on "work_log" using gin (search);

create index "work_log_limit_idx" on "work_log" (limit_on) where limit_on is not null;

create function "work_log_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "work_log" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("what", '')) like all (patterns)
  limit most $$;

alter table "work_log" enable row level security;

grant select, insert, update on "work_log" to zhiheng_app;

create policy "work_log_read" on "work_log" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'work_log'));

create policy "work_log_create" on "work_log" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('work-log.note') and state in ('noted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "work_log_change" on "work_log" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('work-log.note') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-log.correct') and state in ('noted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-log.strike') and state in ('noted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-log.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('work-log.note') and state in ('noted') and true) or (nullif(current_setting('app.step', true), '') in ('work-log.correct') and state in ('noted') and true) or (nullif(current_setting('app.step', true), '') in ('work-log.strike') and state in ('struck') and true) or (nullif(current_setting('app.step', true), '') in ('work-log.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "work_summary" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "title" text collate zh not null,
  "starts_on" date not null,
  "ends_on" date not null,
  "remarks" text collate zh,
  "plans" text collate zh,
  search tsvector not null,
  constraint "work_summary_pkey" primary key ("region", "id"),
  constraint "work_summary_title_check" check (length("title") <= 500)
);

create index "work_summary_ends_on_sort_idx" on "work_summary" ("ends_on", id);

create index "work_summary_state_idx" on "work_summary" (region, "state");

create index "work_summary_search_idx" on "work_summary" using gin (search);

create index "work_summary_limit_idx" on "work_summary" (limit_on) where limit_on is not null;

create function "work_summary_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "work_summary" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "work_summary" enable row level security;

grant select, insert, update on "work_summary" to zhiheng_app;

create policy "work_summary_read" on "work_summary" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'work_summary'));

create policy "work_summary_create" on "work_summary" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('work-summary.write') and state in ('draft') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "work_summary_change" on "work_summary" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('work-summary.write') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-summary.amend') and state in ('draft') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-summary.finish') and state in ('draft') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-summary.reopen') and state in ('final') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-summary.drop') and state in ('draft') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-summary.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('work-summary.write') and state in ('draft') and true) or (nullif(current_setting('app.step', true), '') in ('work-summary.amend') and state in ('draft') and true) or (nullif(current_setting('app.step', true), '') in ('work-summary.finish') and state in ('final') and true) or (nullif(current_setting('app.step', true), '') in ('work-summary.reopen') and state in ('draft') and true) or (nullif(current_setting('app.step', true), '') in ('work-summary.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('work-summary.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));
