-- Derived from the declarations of: work-plan-item.

create table "work_plan_item" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "year" bigint not null,
  "title" text collate zh not null,
  "task" uuid,
  "goal" uuid,
  "department" text collate "C",
  "deadline" date,
  "measure" text collate zh,
  search tsvector not null,
  constraint "work_plan_item_pkey" primary key ("region", "id"),
  constraint "work_plan_item_title_check" check (length("title") <= 500)
);

create index "work_plan_item_deadline_sort_idx" on "work_plan_item" ("deadline", id);

create index "work_plan_item_year_idx" on "work_plan_item" (region, "year");

create index "work_plan_item_task_idx" on "work_plan_item" (region, "task");

create index "work_plan_item_goal_idx" on "work_plan_item" (region, "goal");

create index "work_plan_item_department_idx" on "work_plan_item" (region, "department");

create index "work_plan_item_state_idx" on "work_plan_item" (region, "state");

create index "work_plan_item_search_idx" on "work_plan_item" using gin (search);

create index "work_plan_item_limit_idx" on "work_plan_item" (limit_on) where limit_on is not null;

create function "work_plan_item_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "work_plan_item" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "work_plan_item" enable row level security;

grant select, insert, update on "work_plan_item" to zhiheng_app;

create policy "work_plan_item_read" on "work_plan_item" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'work_plan_item'));

create policy "work_plan_item_create" on "work_plan_item" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('work-plan-item.enter') and state in ('planned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-plan-item.propose') and state in ('proposed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "work_plan_item_change" on "work_plan_item" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('work-plan-item.enter') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-plan-item.propose') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-plan-item.adopt') and state in ('proposed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-plan-item.amend') and state in ('proposed', 'planned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-plan-item.finish') and state in ('planned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-plan-item.reopen') and state in ('done') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-plan-item.drop') and state in ('proposed', 'planned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('work-plan-item.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('work-plan-item.enter') and state in ('planned') and true) or (nullif(current_setting('app.step', true), '') in ('work-plan-item.propose') and state in ('proposed') and true) or (nullif(current_setting('app.step', true), '') in ('work-plan-item.adopt') and state in ('planned') and true) or (nullif(current_setting('app.step', true), '') in ('work-plan-item.amend') and state in ('proposed', 'planned') and true) or (nullif(current_setting('app.step', true), '') in ('work-plan-item.finish') and state in ('done') and true) or (nullif(current_setting('app.step', true), '') in ('work-plan-item.reopen') and state in ('planned') and true) or (nullif(current_setting('app.step', true), '') in ('work-plan-item.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('work-plan-item.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));
