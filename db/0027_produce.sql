-- Derived from the declarations of: production-base, environment-sample, origin-measure.

create table "production_base" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "base_no" text collate "C" not null,
  "name" text collate zh not null,
  "party" text collate "C" not null,
  "kind" text collate "C" not null,
  "produce" text collate zh not null,
  "area" numeric not null,
  "township" text collate "C",
  "place" text collate zh,
  "since" date not null,
  "until" date,
  "department" text collate "C" not null,
  search tsvector not null,
  constraint "production_base_pkey" primary key ("region", "id"),
  constraint "production_base_base_no_check" check (length("base_no") between 1 and 64),
  constraint "production_base_name_check" check (length("name") <= 500),
  constraint "production_base_kind_check" check ("kind" in ('planting', 'livestock', 'fishery', 'model')),
  constraint "production_base_produce_check" check (length("produce") <= 500),
  constraint "production_base_area_check" check ("area" >= 0),
  constraint "production_base_place_check" check (length("place") <= 500)
);

create index "production_base_since_sort_idx" on "production_base" ("since", id);

create index "production_base_party_idx" on "production_base" (region, "party");

create index "production_base_kind_idx" on "production_base" (region, "kind");

create index "production_base_township_idx" on "production_base" (region, "township");

create index "production_base_department_idx" on "production_base" (region, "department");

create index "production_base_state_idx" on "production_base" (region, "state");

create index "production_base_search_idx" on "production_base" using gin (search);

create index "production_base_own_idx" on "production_base" (party, id);

create index "production_base_limit_idx" on "production_base" (limit_on) where limit_on is not null;

create table "production_base_key" (region text collate "C" not null, "base_no" text collate "C" not null, id uuid not null, constraint "production_base_key_pkey" primary key ("region", "base_no"));

create function "production_base_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "production_base" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '') || ' ' || coalesce("produce", '')) like all (patterns)
  limit most $$;

alter table "production_base" enable row level security;

alter table "production_base_key" enable row level security;

grant select, insert, update on "production_base" to zhiheng_app;

grant select, insert, update on "production_base_key" to zhiheng_app;

create policy "production_base_read" on "production_base" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'production_base'));

create policy "production_base_create" on "production_base" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('production-base.import') and state in ('current') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "production_base_change" on "production_base" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('production-base.sample') and state in ('current') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('production-base.import') and state in ('current') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('production-base.handOver') and state in ('current') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('production-base.leave') and state in ('current') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('production-base.reopen') and state in ('left') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('production-base.withdraw') and state in ('current') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('production-base.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('production-base.sample') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('production-base.import') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('production-base.handOver') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('production-base.leave') and state in ('left') and true) or (nullif(current_setting('app.step', true), '') in ('production-base.reopen') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('production-base.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('production-base.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "production_base_key_read" on "production_base_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "production_base_key_create" on "production_base_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('production-base.sample', 'production-base.import', 'production-base.handOver', 'production-base.leave', 'production-base.reopen', 'production-base.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "production_base_key_change" on "production_base_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('production-base.sample', 'production-base.import', 'production-base.handOver', 'production-base.leave', 'production-base.reopen', 'production-base.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('production-base.sample', 'production-base.import', 'production-base.handOver', 'production-base.leave', 'production-base.reopen', 'production-base.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "environment_sample" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "sample_no" text collate "C" not null,
  "specimen" text collate zh not null,
  "base" uuid not null,
  "item" text collate zh not null,
  "measured" numeric,
  "judgement" text collate "C",
  "medium" text collate "C" not null,
  "input_sort" text collate "C",
  "maker" text collate "C",
  "purpose" text collate "C" not null,
  "taken_on" date not null,
  "point" text collate zh,
  "unit" text collate zh not null,
  "lower_limit" numeric,
  "upper_limit" numeric,
  "standard" text collate zh not null,
  "party" text collate "C" not null,
  "department" text collate "C" not null,
  "registered_on" date not null,
  "laboratory" text collate "C",
  "assignees" text[],
  "measured_on" date,
  "entered_on" date,
  "report" text collate "C",
  "findings" text collate zh,
  "told_on" date,
  "grounds" text collate zh,
  "evidence" text collate "C",
  "retest_laboratory" text collate "C",
  "retested" numeric,
  "retest_report" text collate "C",
  "retest_judgement" text collate "C",
  "round" bigint not null,
  "recheck_no" text collate "C",
  "recheck_on" date,
  "recheck_value" numeric,
  "recheck_report" text collate "C",
  "recheck_judgement" text collate "C",
  "outcome" text collate "C",
  "closed_on" date,
  search tsvector not null,
  constraint "environment_sample_pkey" primary key ("region", "id"),
  constraint "environment_sample_sample_no_check" check (length("sample_no") between 1 and 64),
  constraint "environment_sample_specimen_check" check (length("specimen") <= 500),
  constraint "environment_sample_item_check" check (length("item") <= 500),
  constraint "environment_sample_measured_check" check ("measured" >= 0),
  constraint "environment_sample_judgement_check" check ("judgement" in ('pass', 'fail')),
  constraint "environment_sample_medium_check" check ("medium" in ('soil', 'water', 'air', 'input')),
  constraint "environment_sample_input_sort_check" check ("input_sort" in ('pesticide', 'veterinary', 'fertiliser', 'feed', 'seed', 'film', 'other')),
  constraint "environment_sample_purpose_check" check ("purpose" in ('routine', 'check', 'problem')),
  constraint "environment_sample_point_check" check (length("point") <= 500),
  constraint "environment_sample_unit_check" check (length("unit") <= 500),
  constraint "environment_sample_standard_check" check (length("standard") <= 500),
  constraint "environment_sample_retested_check" check ("retested" >= 0),
  constraint "environment_sample_retest_judgement_check" check ("retest_judgement" in ('pass', 'fail')),
  constraint "environment_sample_recheck_no_check" check (length("recheck_no") between 1 and 64),
  constraint "environment_sample_recheck_value_check" check ("recheck_value" >= 0),
  constraint "environment_sample_recheck_judgement_check" check ("recheck_judgement" in ('pass', 'fail')),
  constraint "environment_sample_outcome_check" check ("outcome" in ('rechecked', 'adjusted', 'destroyed', 'handedOn'))
);

create index "environment_sample_taken_on_sort_idx" on "environment_sample" ("taken_on", id);

create index "environment_sample_sample_no_idx" on "environment_sample" (region, "sample_no");

create index "environment_sample_medium_idx" on "environment_sample" (region, "medium");

create index "environment_sample_judgement_idx" on "environment_sample" (region, "judgement");

create index "environment_sample_base_idx" on "environment_sample" (region, "base");

create index "environment_sample_party_idx" on "environment_sample" (region, "party");

create index "environment_sample_maker_idx" on "environment_sample" (region, "maker");

create index "environment_sample_department_idx" on "environment_sample" (region, "department");

create index "environment_sample_state_idx" on "environment_sample" (region, "state");

create index "environment_sample_search_idx" on "environment_sample" using gin (search);

create index "environment_sample_own_idx" on "environment_sample" (party, id);

create index "environment_sample_assigned_idx" on "environment_sample" using gin (assignees) where assignees is not null;

create index "environment_sample_limit_idx" on "environment_sample" (limit_on) where limit_on is not null;

create table "environment_sample_key" (region text collate "C" not null, "sample_no" text collate "C" not null, "item" text collate "C" not null, id uuid not null, constraint "environment_sample_key_pkey" primary key ("region", "sample_no", "item"));

create function "environment_sample_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "environment_sample" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("specimen", '')) like all (patterns)
  limit most $$;

create function "environment_sample_assigned"(item text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "environment_sample" r
  where r.assignees @> array[$1]
  limit $2 $$;

alter table "environment_sample" enable row level security;

alter table "environment_sample_key" enable row level security;

grant select, insert, update on "environment_sample" to zhiheng_app;

grant select, insert, update on "environment_sample_key" to zhiheng_app;

create policy "environment_sample_read" on "environment_sample" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), '') and "state" in ('passed', 'told', 'opposed', 'retesting', 'retested', 'standing', 'ordered', 'rechecking', 'rechecked', 'closed'))) or ((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'environment_sample'));

create policy "environment_sample_create" on "environment_sample" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('environment-sample.take') and state in ('taken') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "environment_sample_change" on "environment_sample" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('environment-sample.take') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.correct') and state in ('taken') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.void') and state in ('taken', 'testing') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.hand') and state in ('taken') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.measure') and state in ('testing') and (((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.sendBack') and state in ('measured') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.pass') and state in ('measured') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.tell') and state in ('measured') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.object') and state in ('told') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.acceptResult') and state in ('told') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.acceptObjection') and state in ('opposed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.refuseObjection') and state in ('opposed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.withdrawObjection') and state in ('opposed', 'retesting') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.retest') and state in ('retesting') and (((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.uphold') and state in ('retested') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.overturn') and state in ('retested') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.urge') and state in ('told', 'opposed', 'retesting', 'retested') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.order') and state in ('standing', 'ordered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.keepMeasures') and state in ('standing') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.refer') and state in ('standing', 'ordered', 'rechecked') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.resample') and state in ('ordered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.recheck') and state in ('rechecking') and (((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.again') and state in ('rechecked') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.close') and state in ('rechecked') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.settle') and state in ('ordered') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.reopen') and state in ('closed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.tellLapsed') and state in ('measured', 'testing') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.objectLapsed') and state in ('told') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.retestLapsed') and state in ('retesting') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.limitsRecomputed') and state in ('measured', 'testing', 'told', 'retesting') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('environment-sample.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('environment-sample.take') and state in ('taken') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.correct') and state in ('taken') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.void') and state in ('voided') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.hand') and state in ('testing') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.measure') and state in ('measured') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.sendBack') and state in ('testing') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.pass') and state in ('passed') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.tell') and state in ('told') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.object') and state in ('opposed') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.acceptResult') and state in ('standing') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.acceptObjection') and state in ('retesting') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.refuseObjection') and state in ('standing') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.withdrawObjection') and state in ('standing') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.retest') and state in ('retested') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.uphold') and state in ('standing') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.overturn') and state in ('passed') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.urge') and state in ('told', 'opposed', 'retesting', 'retested') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.order') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.keepMeasures') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.refer') and state in ('standing', 'ordered', 'rechecked') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.resample') and state in ('rechecking') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.recheck') and state in ('rechecked') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.again') and state in ('standing') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.settle') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.reopen') and state in ('standing') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.tellLapsed') and state in ('measured', 'testing') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.objectLapsed') and state in ('standing') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.retestLapsed') and state in ('retesting') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.limitsRecomputed') and state in ('measured', 'testing', 'told', 'retesting') and true) or (nullif(current_setting('app.step', true), '') in ('environment-sample.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "environment_sample_key_read" on "environment_sample_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "environment_sample_key_create" on "environment_sample_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('environment-sample.take', 'environment-sample.correct', 'environment-sample.void', 'environment-sample.hand', 'environment-sample.measure', 'environment-sample.sendBack', 'environment-sample.pass', 'environment-sample.tell', 'environment-sample.object', 'environment-sample.acceptResult', 'environment-sample.acceptObjection', 'environment-sample.refuseObjection', 'environment-sample.withdrawObjection', 'environment-sample.retest', 'environment-sample.uphold', 'environment-sample.overturn', 'environment-sample.urge', 'environment-sample.order', 'environment-sample.keepMeasures', 'environment-sample.refer', 'environment-sample.resample', 'environment-sample.recheck', 'environment-sample.again', 'environment-sample.close', 'environment-sample.settle', 'environment-sample.reopen', 'environment-sample.tellLapsed', 'environment-sample.objectLapsed', 'environment-sample.retestLapsed', 'environment-sample.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "environment_sample_key_change" on "environment_sample_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('environment-sample.take', 'environment-sample.correct', 'environment-sample.void', 'environment-sample.hand', 'environment-sample.measure', 'environment-sample.sendBack', 'environment-sample.pass', 'environment-sample.tell', 'environment-sample.object', 'environment-sample.acceptResult', 'environment-sample.acceptObjection', 'environment-sample.refuseObjection', 'environment-sample.withdrawObjection', 'environment-sample.retest', 'environment-sample.uphold', 'environment-sample.overturn', 'environment-sample.urge', 'environment-sample.order', 'environment-sample.keepMeasures', 'environment-sample.refer', 'environment-sample.resample', 'environment-sample.recheck', 'environment-sample.again', 'environment-sample.close', 'environment-sample.settle', 'environment-sample.reopen', 'environment-sample.tellLapsed', 'environment-sample.objectLapsed', 'environment-sample.retestLapsed', 'environment-sample.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('environment-sample.take', 'environment-sample.correct', 'environment-sample.void', 'environment-sample.hand', 'environment-sample.measure', 'environment-sample.sendBack', 'environment-sample.pass', 'environment-sample.tell', 'environment-sample.object', 'environment-sample.acceptResult', 'environment-sample.acceptObjection', 'environment-sample.refuseObjection', 'environment-sample.withdrawObjection', 'environment-sample.retest', 'environment-sample.uphold', 'environment-sample.overturn', 'environment-sample.urge', 'environment-sample.order', 'environment-sample.keepMeasures', 'environment-sample.refer', 'environment-sample.resample', 'environment-sample.recheck', 'environment-sample.again', 'environment-sample.close', 'environment-sample.settle', 'environment-sample.reopen', 'environment-sample.tellLapsed', 'environment-sample.objectLapsed', 'environment-sample.retestLapsed', 'environment-sample.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "environment_sample_delta" (region text collate "C" not null, month date not null, "medium" text collate "C" not null, "input_sort" text collate "C" not null, "purpose" text collate "C" not null, "judgement" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, id uuid not null, constraint "environment_sample_delta_pkey" primary key (region, month, id));

create table "environment_sample_cell" (region text collate "C" not null, month date not null, "medium" text collate "C" not null, "input_sort" text collate "C" not null, "purpose" text collate "C" not null, "judgement" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, constraint "environment_sample_cell_pkey" primary key ("region", "month", "medium", "input_sort", "purpose", "judgement", "outcome"));

alter table "environment_sample_delta" enable row level security;

grant select, insert, update, delete on "environment_sample_delta" to zhiheng_app;

create policy "environment_sample_delta_read" on "environment_sample_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "environment_sample_cell" enable row level security;

grant select, insert, update, delete on "environment_sample_cell" to zhiheng_app;

create policy "environment_sample_cell_read" on "environment_sample_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "environment_sample_delta_append" on "environment_sample_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('environment-sample.take', 'environment-sample.correct', 'environment-sample.void', 'environment-sample.hand', 'environment-sample.measure', 'environment-sample.sendBack', 'environment-sample.pass', 'environment-sample.tell', 'environment-sample.object', 'environment-sample.acceptResult', 'environment-sample.acceptObjection', 'environment-sample.refuseObjection', 'environment-sample.withdrawObjection', 'environment-sample.retest', 'environment-sample.uphold', 'environment-sample.overturn', 'environment-sample.urge', 'environment-sample.order', 'environment-sample.keepMeasures', 'environment-sample.refer', 'environment-sample.resample', 'environment-sample.recheck', 'environment-sample.again', 'environment-sample.close', 'environment-sample.settle', 'environment-sample.reopen', 'environment-sample.tellLapsed', 'environment-sample.objectLapsed', 'environment-sample.retestLapsed', 'environment-sample.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "environment_sample_delta_fold" on "environment_sample_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "environment_sample_cell_fold" on "environment_sample_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "environment_sample_cell_refold" on "environment_sample_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "environment_sample_keep_measures_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where true) >= 1 from unnest(regions, ids) p(region, id)
  left join "origin_measure" c on c.region = p.region collate "C" and "c"."sample" = p.id
  group by p.id;
end $$;

create function "environment_sample_resample_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id,  count(*) filter (where c.id is not null and ("c"."state" in ('done', 'lifted')) is not true) = 0 from unnest(regions, ids) p(region, id)
  left join "origin_measure" c on c.region = p.region collate "C" and "c"."sample" = p.id
  group by p.id;
end $$;

create function "environment_sample_settle_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id,  count(*) filter (where c.id is not null and ("c"."state" in ('done', 'lifted')) is not true) = 0 from unnest(regions, ids) p(region, id)
  left join "origin_measure" c on c.region = p.region collate "C" and "c"."sample" = p.id
  group by p.id;
end $$;

create function "environment_sample_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "environment_sample" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create table "origin_measure" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "measure_no" text collate "C" not null,
  "kind" text collate "C" not null,
  "content" text collate zh not null,
  "sample" uuid not null,
  "base" uuid not null,
  "party" text collate "C" not null,
  "department" text collate "C" not null,
  "ordered_on" date not null,
  "ordered_by" text collate zh not null,
  "until" date not null,
  "result" text collate zh,
  "proof" text collate "C",
  "reported_on" date,
  "late" boolean,
  search tsvector not null,
  constraint "origin_measure_pkey" primary key ("region", "id"),
  constraint "origin_measure_measure_no_check" check (length("measure_no") between 1 and 64),
  constraint "origin_measure_kind_check" check ("kind" in ('stopInput', 'noHarvest', 'stopSale', 'replant', 'restore', 'water', 'destroy', 'other')),
  constraint "origin_measure_ordered_by_check" check (length("ordered_by") <= 500)
);

create index "origin_measure_ordered_on_sort_idx" on "origin_measure" ("ordered_on", id);

create index "origin_measure_until_sort_idx" on "origin_measure" ("until", id);

create index "origin_measure_sample_idx" on "origin_measure" (region, "sample");

create index "origin_measure_base_idx" on "origin_measure" (region, "base");

create index "origin_measure_party_idx" on "origin_measure" (region, "party");

create index "origin_measure_kind_idx" on "origin_measure" (region, "kind");

create index "origin_measure_department_idx" on "origin_measure" (region, "department");

create index "origin_measure_state_idx" on "origin_measure" (region, "state");

create index "origin_measure_search_idx" on "origin_measure" using gin (search);

create unique index "origin_measure_measure_no_serial_idx" on "origin_measure" (region, "measure_no");

create index "origin_measure_own_idx" on "origin_measure" (party, id);

create index "origin_measure_limit_idx" on "origin_measure" (limit_on) where limit_on is not null;

create function "origin_measure_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "origin_measure" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("content", '')) like all (patterns)
  limit most $$;

alter table "origin_measure" enable row level security;

grant select, insert, update on "origin_measure" to zhiheng_app;

create policy "origin_measure_read" on "origin_measure" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'origin_measure'));

create policy "origin_measure_create" on "origin_measure" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('origin-measure.order') and state in ('ordered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "origin_measure_change" on "origin_measure" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('origin-measure.order') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('origin-measure.report') and state in ('ordered') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('origin-measure.accept') and state in ('reported') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('origin-measure.sendBack') and state in ('reported') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('origin-measure.prolong') and state in ('ordered') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('origin-measure.lift') and state in ('ordered', 'reported', 'done') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('origin-measure.reportLapsed') and state in ('ordered') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('origin-measure.limitsRecomputed') and state in ('ordered') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('origin-measure.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('origin-measure.order') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('origin-measure.report') and state in ('reported') and true) or (nullif(current_setting('app.step', true), '') in ('origin-measure.accept') and state in ('done') and true) or (nullif(current_setting('app.step', true), '') in ('origin-measure.sendBack') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('origin-measure.prolong') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('origin-measure.lift') and state in ('lifted') and true) or (nullif(current_setting('app.step', true), '') in ('origin-measure.reportLapsed') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('origin-measure.limitsRecomputed') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('origin-measure.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "origin_measure_sample_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "origin_measure" c on c.region = p.region collate "C" and "c"."sample" = p.id;
end $$;
