-- Derived from the declarations of: unit-plan.

create table "unit_plan" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "title" text collate zh not null,
  "document" uuid not null,
  "department" text collate "C",
  "name" text collate zh,
  "party" text collate "C",
  "period" text collate zh not null,
  "summary" text collate zh not null,
  "content" text collate zh,
  "original" text collate "C",
  "version" bigint,
  "entered" boolean,
  "opinion" text collate zh,
  search tsvector not null,
  constraint "unit_plan_pkey" primary key ("region", "id"),
  constraint "unit_plan_title_check" check (length("title") <= 500),
  constraint "unit_plan_name_check" check (length("name") <= 500),
  constraint "unit_plan_period_check" check (length("period") <= 500)
);

create index "unit_plan_newest_idx" on "unit_plan" (id);

create index "unit_plan_document_idx" on "unit_plan" (region, "document");

create index "unit_plan_department_idx" on "unit_plan" (region, "department");

create index "unit_plan_state_idx" on "unit_plan" (region, "state");

create index "unit_plan_search_idx" on "unit_plan" using gin (search);

create index "unit_plan_limit_idx" on "unit_plan" (limit_on) where limit_on is not null;

create function "unit_plan_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "unit_plan" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "unit_plan" enable row level security;

grant select, insert, update on "unit_plan" to zhiheng_app;

create policy "unit_plan_read" on "unit_plan" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'unit_plan'));

create policy "unit_plan_create" on "unit_plan" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('unit-plan.draft') and state in ('drafted') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('unit-plan.enter') and state in ('submitted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "unit_plan_change" on "unit_plan" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('unit-plan.draft') and false and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('unit-plan.amend') and state in ('drafted', 'returned') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('unit-plan.submit') and state in ('drafted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('unit-plan.enter') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('unit-plan.reenter') and state in ('returned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('unit-plan.approve') and state in ('submitted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('unit-plan.return') and state in ('submitted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('unit-plan.drop') and state in ('drafted', 'returned') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('unit-plan.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('unit-plan.draft') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('unit-plan.amend') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('unit-plan.submit') and state in ('submitted') and true) or (nullif(current_setting('app.step', true), '') in ('unit-plan.enter') and state in ('submitted') and true) or (nullif(current_setting('app.step', true), '') in ('unit-plan.reenter') and state in ('submitted') and true) or (nullif(current_setting('app.step', true), '') in ('unit-plan.approve') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('unit-plan.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('unit-plan.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('unit-plan.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));
