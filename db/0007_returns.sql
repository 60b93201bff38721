-- Derived from the declarations of: reporting-round, sub-task, task-setting, task-goal.

create table "reporting_round" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "period" text collate "C" not null,
  "title" text collate zh not null,
  "what" text collate "C" not null,
  "counts_from" date not null,
  "due_on" date not null,
  "closed_on" date,
  "document" uuid,
  search tsvector not null,
  constraint "reporting_round_pkey" primary key ("region", "id"),
  constraint "reporting_round_period_check" check (length("period") between 1 and 64),
  constraint "reporting_round_title_check" check (length("title") <= 500),
  constraint "reporting_round_what_check" check ("what" in ('progress', 'summary'))
);

create index "reporting_round_due_on_sort_idx" on "reporting_round" ("due_on", id);

create index "reporting_round_state_idx" on "reporting_round" (region, "state");

create index "reporting_round_document_idx" on "reporting_round" (region, "document");

create index "reporting_round_search_idx" on "reporting_round" using gin (search);

create index "reporting_round_limit_idx" on "reporting_round" (limit_on) where limit_on is not null;

create function "reporting_round_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "reporting_round" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "reporting_round" enable row level security;

grant select, insert, update on "reporting_round" to zhiheng_app;

create policy "reporting_round_read" on "reporting_round" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'reporting_round'));

create policy "reporting_round_create" on "reporting_round" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('reporting-round.open') and state in ('open') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "reporting_round_change" on "reporting_round" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('reporting-round.open') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reporting-round.postpone') and state in ('open') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reporting-round.close') and state in ('open') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reporting-round.reopen') and state in ('closed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reporting-round.withdraw') and state in ('open') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reporting-round.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('reporting-round.open') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('reporting-round.postpone') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('reporting-round.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('reporting-round.reopen') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('reporting-round.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('reporting-round.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "sub_task" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "task" uuid not null,
  "department" text collate "C" not null,
  "title" text collate zh not null,
  "unit" text collate zh,
  "post" uuid,
  "person_name" text collate zh,
  "deadline" date,
  "percent" bigint,
  "note" text collate zh,
  search tsvector not null,
  constraint "sub_task_pkey" primary key ("region", "id"),
  constraint "sub_task_title_check" check (length("title") <= 500),
  constraint "sub_task_unit_check" check (length("unit") <= 500),
  constraint "sub_task_person_name_check" check (length("person_name") <= 500),
  constraint "sub_task_percent_check" check ("percent" between 0 and 100),
  constraint "sub_task_note_check" check (length("note") <= 500)
);

create index "sub_task_newest_idx" on "sub_task" (id);

create index "sub_task_task_idx" on "sub_task" (region, "task");

create index "sub_task_department_idx" on "sub_task" (region, "department");

create index "sub_task_state_idx" on "sub_task" (region, "state");

create index "sub_task_search_idx" on "sub_task" using gin (search);

create index "sub_task_limit_idx" on "sub_task" (limit_on) where limit_on is not null;

create function "sub_task_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "sub_task" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "sub_task" enable row level security;

grant select, insert, update on "sub_task" to zhiheng_app;

create policy "sub_task_read" on "sub_task" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'sub_task'));

create policy "sub_task_create" on "sub_task" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('sub-task.add') and state in ('open') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "sub_task_change" on "sub_task" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('sub-task.add') and false and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sub-task.amend') and state in ('open') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sub-task.progress') and state in ('open') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sub-task.finish') and state in ('open') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sub-task.reopen') and state in ('done') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sub-task.drop') and state in ('open') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sub-task.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('sub-task.add') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('sub-task.amend') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('sub-task.progress') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('sub-task.finish') and state in ('done') and true) or (nullif(current_setting('app.step', true), '') in ('sub-task.reopen') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('sub-task.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('sub-task.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "task_goal" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "document" uuid not null,
  "task" uuid not null,
  "goal" uuid not null,
  constraint "task_goal_pkey" primary key ("region", "id")
);

create index "task_goal_newest_idx" on "task_goal" (id);

create index "task_goal_document_idx" on "task_goal" (region, "document");

create index "task_goal_task_idx" on "task_goal" (region, "task");

create index "task_goal_goal_idx" on "task_goal" (region, "goal");

create index "task_goal_state_idx" on "task_goal" (region, "state");

create index "task_goal_limit_idx" on "task_goal" (limit_on) where limit_on is not null;

alter table "task_goal" enable row level security;

grant select, insert, update on "task_goal" to zhiheng_app;

create policy "task_goal_read" on "task_goal" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'task_goal'));

create policy "task_goal_create" on "task_goal" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('task-goal.link') and state in ('linked') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "task_goal_change" on "task_goal" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('task-goal.link') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task-goal.unlink') and state in ('linked') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task-goal.relink') and state in ('unlinked') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task-goal.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('task-goal.link') and state in ('linked') and true) or (nullif(current_setting('app.step', true), '') in ('task-goal.unlink') and state in ('unlinked') and true) or (nullif(current_setting('app.step', true), '') in ('task-goal.relink') and state in ('linked') and true) or (nullif(current_setting('app.step', true), '') in ('task-goal.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "task_setting" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "name" text collate "C" not null,
  "value" bigint not null,
  constraint "task_setting_pkey" primary key ("region", "id"),
  constraint "task_setting_name_check" check ("name" in ('signWithin', 'replyWithin'))
);

create index "task_setting_newest_idx" on "task_setting" (id);

create index "task_setting_name_idx" on "task_setting" (region, "name");

create index "task_setting_limit_idx" on "task_setting" (limit_on) where limit_on is not null;

create table "task_setting_key" (region text collate "C" not null, "name" text collate "C" not null, id uuid not null, constraint "task_setting_key_pkey" primary key ("region", "name"));

alter table "task_setting" enable row level security;

alter table "task_setting_key" enable row level security;

grant select, insert, update on "task_setting" to zhiheng_app;

grant select, insert, update on "task_setting_key" to zhiheng_app;

create policy "task_setting_read" on "task_setting" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'task_setting'));

create policy "task_setting_create" on "task_setting" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('task-setting.set') and state in ('set') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "task_setting_change" on "task_setting" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('task-setting.set') and state in ('set', 'unset') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task-setting.unset') and state in ('set') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task-setting.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('task-setting.set') and state in ('set') and true) or (nullif(current_setting('app.step', true), '') in ('task-setting.unset') and state in ('unset') and true) or (nullif(current_setting('app.step', true), '') in ('task-setting.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "task_setting_key_read" on "task_setting_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "task_setting_key_create" on "task_setting_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('task-setting.set', 'task-setting.unset') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "task_setting_key_change" on "task_setting_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('task-setting.set', 'task-setting.unset') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('task-setting.set', 'task-setting.unset') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));
