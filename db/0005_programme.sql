-- Derived from the declarations of: document, goal, task, reported-figure, report.

create table "document" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "title" text collate zh not null,
  "issuer" text collate zh,
  "doc_no" text collate zh,
  "issued_on" date,
  "starts_on" date,
  "ends_on" date,
  "basis" text[],
  "openness" text collate "C" not null,
  "text" text collate zh not null,
  "outline" text collate zh not null,
  "sha256" text collate "C",
  "take_down" boolean,
  search tsvector not null,
  constraint "document_pkey" primary key ("region", "id"),
  constraint "document_title_check" check (length("title") <= 500),
  constraint "document_issuer_check" check (length("issuer") <= 500),
  constraint "document_doc_no_check" check (length("doc_no") <= 500),
  constraint "document_openness_check" check ("openness" in ('open', 'onRequest', 'closed'))
);

create index "document_newest_idx" on "document" (id);

create index "document_state_idx" on "document" (region, "state");

create index "document_openness_idx" on "document" (region, "openness");

create index "document_search_idx" on "document" using gin (search);

create index "document_limit_idx" on "document" (limit_on) where limit_on is not null;

create function "document_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "document" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '') || ' ' || coalesce("doc_no", '')) like all (patterns)
  limit most $$;

alter table "document" enable row level security;

grant select, insert, update on "document" to zhiheng_app;

create policy "document_read" on "document" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("state" = 'published')) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'document'));

create policy "document_create" on "document" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('document.confirm') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "document_change" on "document" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('document.confirm') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('document.amend') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('document.revise') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('document.publish') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('document.askTakeDown') and state in ('published') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('document.unpublish') and state in ('published') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('document.keepPublic') and state in ('published') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('document.file') and state in ('confirmed', 'published') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('document.withdraw') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('document.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('document.confirm') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('document.amend') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('document.revise') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('document.publish') and state in ('published') and true) or (nullif(current_setting('app.step', true), '') in ('document.askTakeDown') and state in ('published') and true) or (nullif(current_setting('app.step', true), '') in ('document.unpublish') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('document.keepPublic') and state in ('published') and true) or (nullif(current_setting('app.step', true), '') in ('document.file') and state in ('confirmed', 'published') and true) or (nullif(current_setting('app.step', true), '') in ('document.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('document.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "goal" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "document" uuid not null,
  "node" text collate "C" not null,
  "start" bigint not null,
  "end" bigint not null,
  "quote" text collate zh not null,
  "indicator" text collate "C",
  "indicator_title" text collate zh not null,
  "matched" boolean not null,
  "comparator" text collate "C" not null,
  "among" text collate "C",
  "scope" text collate zh,
  "value" numeric,
  "upper" numeric,
  "unit" text collate zh,
  "base" numeric,
  "deadline" date,
  "domain" text collate "C" not null,
  "department" text collate "C",
  "assessment" text collate "C",
  "assessed_on" date,
  "assessment_reason" text collate zh,
  "assessment_evidence" text collate "C",
  "released" boolean,
  search tsvector not null,
  constraint "goal_pkey" primary key ("region", "id"),
  constraint "goal_node_check" check (length("node") between 1 and 64),
  constraint "goal_indicator_check" check (length("indicator") between 1 and 64),
  constraint "goal_indicator_title_check" check (length("indicator_title") <= 500),
  constraint "goal_comparator_check" check ("comparator" in ('gte', 'gt', 'lte', 'lt', 'eq', 'between', 'increase', 'decrease', 'approx', 'aboveMean', 'belowMean', 'rank', 'qualitative')),
  constraint "goal_among_check" check ("among" in ('nation', 'province', 'city', 'county')),
  constraint "goal_scope_check" check (length("scope") <= 500),
  constraint "goal_unit_check" check (length("unit") <= 500),
  constraint "goal_domain_check" check ("domain" in ('product', 'engineering', 'service', 'environment', 'enterprise', 'brand', 'foundation', 'other')),
  constraint "goal_assessment_check" check ("assessment" in ('reached', 'onTrack', 'behind', 'missed'))
);

create index "goal_newest_idx" on "goal" (id);

create index "goal_document_idx" on "goal" (region, "document");

create index "goal_indicator_idx" on "goal" (region, "indicator");

create index "goal_domain_idx" on "goal" (region, "domain");

create index "goal_department_idx" on "goal" (region, "department");

create index "goal_state_idx" on "goal" (region, "state");

create index "goal_search_idx" on "goal" using gin (search);

create index "goal_limit_idx" on "goal" (limit_on) where limit_on is not null;

create function "goal_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "goal" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("indicator_title", '') || ' ' || coalesce("quote", '')) like all (patterns)
  limit most $$;

alter table "goal" enable row level security;

grant select, insert, update on "goal" to zhiheng_app;

create policy "goal_read" on "goal" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'goal'));

create policy "goal_create" on "goal" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('goal.confirm') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "goal_change" on "goal" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('goal.confirm') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('goal.bind') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('goal.assess') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('goal.amend') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('goal.restate') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('goal.entrust') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('goal.release') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('goal.withhold') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('goal.drop') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('goal.restore') and state in ('dropped') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('goal.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('goal.confirm') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('goal.bind') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('goal.assess') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('goal.amend') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('goal.restate') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('goal.entrust') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('goal.release') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('goal.withhold') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('goal.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('goal.restore') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('goal.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "goal_document_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "goal" c on c.region = p.region collate "C" and "c"."document" = p.id;
end $$;

create table "task" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "document" uuid not null,
  "node" text collate "C",
  "start" bigint,
  "end" bigint,
  "quote" text collate zh not null,
  "title" text collate zh not null,
  "body" text collate zh,
  "deadline" date,
  "recurs" text collate "C",
  "recurs_from" date,
  "window_from" text collate "C",
  "window_to" text collate "C",
  "every_months" bigint,
  "stages" text[],
  "lead_printed" text[],
  "responsible_printed" text[],
  "cooperating_printed" text[],
  "department" text collate "C",
  "responsible" text[],
  "cooperating" text[],
  "sign_by" date,
  "post" uuid,
  "person_name" text collate zh,
  "percent" bigint,
  "reported_on" date,
  "reminded_on" date,
  "reminder" text collate zh,
  "decision" uuid,
  "released" boolean,
  search tsvector not null,
  constraint "task_pkey" primary key ("region", "id"),
  constraint "task_node_check" check (length("node") between 1 and 64),
  constraint "task_title_check" check (length("title") <= 500),
  constraint "task_recurs_check" check ("recurs" in ('once', 'monthly', 'quarterly', 'halfYear', 'yearly', 'rolling')),
  constraint "task_window_from_check" check (length("window_from") between 1 and 64),
  constraint "task_window_to_check" check (length("window_to") between 1 and 64),
  constraint "task_person_name_check" check (length("person_name") <= 500),
  constraint "task_percent_check" check ("percent" between 0 and 100),
  constraint "task_reminder_check" check (length("reminder") <= 500)
);

create index "task_newest_idx" on "task" (id);

create index "task_document_idx" on "task" (region, "document");

create index "task_department_idx" on "task" (region, "department");

create index "task_decision_idx" on "task" (region, "decision");

create index "task_state_idx" on "task" (region, "state");

create index "task_search_idx" on "task" using gin (search);

create index "task_limit_idx" on "task" (limit_on) where limit_on is not null;

create function "task_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "task" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '') || ' ' || coalesce("quote", '')) like all (patterns)
  limit most $$;

alter table "task" enable row level security;

grant select, insert, update on "task" to zhiheng_app;

create policy "task_read" on "task" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'task'));

create policy "task_create" on "task" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('task.confirm') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "task_change" on "task" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('task.confirm') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.plan') and state in ('confirmed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.restate') and state in ('confirmed', 'assigned', 'unsigned', 'signed', 'objected', 'completed', 'done') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.assign') and state in ('confirmed', 'assigned', 'unsigned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.remindToSign') and state in ('assigned', 'unsigned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.sign') and state in ('assigned', 'unsigned') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('task.passOn') and state in ('signed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.object') and state in ('assigned', 'unsigned') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('task.uphold') and state in ('objected') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.reassign') and state in ('assigned', 'unsigned', 'signed', 'objected') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.addUnits') and state in ('objected') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.addUnitsLater') and state in ('signed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.schedule') and state in ('signed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.remind') and state in ('signed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.progress') and state in ('signed') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.complete') and state in ('signed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('task.close') and state in ('completed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.return') and state in ('completed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.reopen') and state in ('done') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.release') and state in ('confirmed', 'assigned', 'unsigned', 'signed', 'objected', 'completed', 'done') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.withhold') and state in ('confirmed', 'assigned', 'unsigned', 'signed', 'objected', 'completed', 'done') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.drop') and state in ('confirmed', 'assigned', 'unsigned', 'signed', 'objected') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('task.signLapsed') and state in ('assigned') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('task.limitsRecomputed') and state in ('assigned', 'objected') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('task.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('task.confirm') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('task.plan') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('task.restate') and state in ('confirmed', 'assigned', 'unsigned', 'signed', 'objected', 'completed', 'done') and true) or (nullif(current_setting('app.step', true), '') in ('task.assign') and state in ('assigned') and true) or (nullif(current_setting('app.step', true), '') in ('task.remindToSign') and state in ('assigned', 'unsigned') and true) or (nullif(current_setting('app.step', true), '') in ('task.sign') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('task.passOn') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('task.object') and state in ('objected') and true) or (nullif(current_setting('app.step', true), '') in ('task.uphold') and state in ('assigned') and true) or (nullif(current_setting('app.step', true), '') in ('task.reassign') and state in ('assigned') and true) or (nullif(current_setting('app.step', true), '') in ('task.addUnits') and state in ('assigned') and true) or (nullif(current_setting('app.step', true), '') in ('task.addUnitsLater') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('task.schedule') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('task.remind') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('task.progress') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('task.complete') and state in ('completed') and true) or (nullif(current_setting('app.step', true), '') in ('task.close') and state in ('done') and true) or (nullif(current_setting('app.step', true), '') in ('task.return') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('task.reopen') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('task.release') and state in ('confirmed', 'assigned', 'unsigned', 'signed', 'objected', 'completed', 'done') and true) or (nullif(current_setting('app.step', true), '') in ('task.withhold') and state in ('confirmed', 'assigned', 'unsigned', 'signed', 'objected', 'completed', 'done') and true) or (nullif(current_setting('app.step', true), '') in ('task.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('task.signLapsed') and state in ('unsigned') and true) or (nullif(current_setting('app.step', true), '') in ('task.limitsRecomputed') and state in ('assigned', 'objected') and true) or (nullif(current_setting('app.step', true), '') in ('task.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "task_complete_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id,  count(*) filter (where c.id is not null and ("c"."state" in ('done', 'dropped')) is not true) = 0 from unnest(regions, ids) p(region, id)
  left join "sub_task" c on c.region = p.region collate "C" and "c"."task" = p.id
  group by p.id;
end $$;

create function "task_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "task" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create function "task_document_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "task" c on c.region = p.region collate "C" and "c"."document" = p.id;
end $$;

create table "reported_figure" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "indicator" text collate zh not null,
  "period" text collate "C" not null,
  "value" numeric not null,
  "unit" text collate zh,
  "department" text collate "C" not null,
  "evidence" text collate "C",
  "note" text collate zh,
  "released" boolean,
  "take_down" boolean,
  search tsvector not null,
  constraint "reported_figure_pkey" primary key ("region", "id"),
  constraint "reported_figure_indicator_check" check (length("indicator") <= 500),
  constraint "reported_figure_period_check" check (length("period") between 1 and 64),
  constraint "reported_figure_unit_check" check (length("unit") <= 500)
);

create index "reported_figure_newest_idx" on "reported_figure" (id);

create index "reported_figure_indicator_idx" on "reported_figure" (region, "indicator");

create index "reported_figure_department_idx" on "reported_figure" (region, "department");

create index "reported_figure_state_idx" on "reported_figure" (region, "state");

create index "reported_figure_search_idx" on "reported_figure" using gin (search);

create index "reported_figure_limit_idx" on "reported_figure" (limit_on) where limit_on is not null;

create table "reported_figure_key" (region text collate "C" not null, "indicator" text collate "C" not null, "period" text collate "C" not null, id uuid not null, constraint "reported_figure_key_pkey" primary key ("region", "indicator", "period"));

create function "reported_figure_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "reported_figure" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("indicator", '')) like all (patterns)
  limit most $$;

alter table "reported_figure" enable row level security;

alter table "reported_figure_key" enable row level security;

grant select, insert, update on "reported_figure" to zhiheng_app;

grant select, insert, update on "reported_figure_key" to zhiheng_app;

create policy "reported_figure_read" on "reported_figure" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'reported_figure'));

create policy "reported_figure_create" on "reported_figure" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('reported-figure.submit') and state in ('submitted') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "reported_figure_change" on "reported_figure" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('reported-figure.submit') and state in ('submitted', 'returned') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('reported-figure.approve') and state in ('submitted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('reported-figure.accept') and state in ('approved') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reported-figure.return') and state in ('submitted', 'approved') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reported-figure.publish') and state in ('accepted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reported-figure.askTakeDown') and state in ('accepted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reported-figure.unpublish') and state in ('accepted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reported-figure.keepPublic') and state in ('accepted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reported-figure.correct') and state in ('accepted') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('reported-figure.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('reported-figure.submit') and state in ('submitted') and true) or (nullif(current_setting('app.step', true), '') in ('reported-figure.approve') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('reported-figure.accept') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('reported-figure.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('reported-figure.publish') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('reported-figure.askTakeDown') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('reported-figure.unpublish') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('reported-figure.keepPublic') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('reported-figure.correct') and state in ('submitted') and true) or (nullif(current_setting('app.step', true), '') in ('reported-figure.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "reported_figure_key_read" on "reported_figure_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "reported_figure_key_create" on "reported_figure_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('reported-figure.submit', 'reported-figure.approve', 'reported-figure.accept', 'reported-figure.return', 'reported-figure.publish', 'reported-figure.askTakeDown', 'reported-figure.unpublish', 'reported-figure.keepPublic', 'reported-figure.correct') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "reported_figure_key_change" on "reported_figure_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('reported-figure.submit', 'reported-figure.approve', 'reported-figure.accept', 'reported-figure.return', 'reported-figure.publish', 'reported-figure.askTakeDown', 'reported-figure.unpublish', 'reported-figure.keepPublic', 'reported-figure.correct') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('reported-figure.submit', 'reported-figure.approve', 'reported-figure.accept', 'reported-figure.return', 'reported-figure.publish', 'reported-figure.askTakeDown', 'reported-figure.unpublish', 'reported-figure.keepPublic', 'reported-figure.correct') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "report" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "document" uuid not null,
  "task" uuid not null,
  "round" uuid,
  "department" text collate "C" not null,
  "reported_on" date not null,
  "percent" bigint,
  "content" text collate zh not null,
  "plan" text collate zh,
  "evidence" text collate "C",
  "sealed" text collate "C",
  "electronic" text collate "C",
  "released" boolean,
  "take_down" boolean,
  constraint "report_pkey" primary key ("region", "id"),
  constraint "report_percent_check" check ("percent" between 0 and 100)
);

create index "report_reported_on_sort_idx" on "report" ("reported_on", id);

create index "report_document_idx" on "report" (region, "document");

create index "report_task_idx" on "report" (region, "task");

create index "report_round_idx" on "report" (region, "round");

create index "report_department_idx" on "report" (region, "department");

create index "report_state_idx" on "report" (region, "state");

create index "report_limit_idx" on "report" (limit_on) where limit_on is not null;

alter table "report" enable row level security;

grant select, insert, update on "report" to zhiheng_app;

create policy "report_read" on "report" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'report'));

create policy "report_create" on "report" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('report.submit') and state in ('submitted') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "report_change" on "report" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('report.submit') and false and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('report.resubmit') and state in ('returned') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('report.accept') and state in ('submitted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('report.publish') and state in ('accepted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('report.askTakeDown') and state in ('accepted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('report.unpublish') and state in ('accepted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('report.keepPublic') and state in ('accepted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('report.return') and state in ('submitted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('report.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('report.submit') and state in ('submitted') and true) or (nullif(current_setting('app.step', true), '') in ('report.resubmit') and state in ('submitted') and true) or (nullif(current_setting('app.step', true), '') in ('report.accept') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('report.publish') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('report.askTakeDown') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('report.unpublish') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('report.keepPublic') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('report.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('report.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));
