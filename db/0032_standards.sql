-- Derived from the declarations of: standard, alliance-standard, standard-use, standard-project, product-standard, farm-base.

create table "standard" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "standard_no" text collate zh not null,
  "name" text collate zh not null,
  "kind" text collate "C" not null,
  "industry" text collate "C" not null,
  "since" date not null,
  "until" date,
  search tsvector not null,
  constraint "standard_pkey" primary key ("region", "id"),
  constraint "standard_standard_no_check" check (length("standard_no") <= 500),
  constraint "standard_name_check" check (length("name") <= 500),
  constraint "standard_kind_check" check ("kind" in ('international', 'national', 'trade', 'local', 'group')),
  constraint "standard_industry_check" check (length("industry") between 1 and 64)
);

create index "standard_since_sort_idx" on "standard" ("since", id);

create index "standard_industry_idx" on "standard" (region, "industry");

create index "standard_kind_idx" on "standard" (region, "kind");

create index "standard_state_idx" on "standard" (region, "state");

create index "standard_search_idx" on "standard" using gin (search);

create index "standard_limit_idx" on "standard" (limit_on) where limit_on is not null;

create table "standard_key" (region text collate "C" not null, "standard_no" text collate "C" not null, id uuid not null, constraint "standard_key_pkey" primary key ("region", "standard_no"));

create function "standard_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "standard" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '') || ' ' || coalesce("standard_no", '')) like all (patterns)
  limit most $$;

alter table "standard" enable row level security;

alter table "standard_key" enable row level security;

grant select, insert, update on "standard" to zhiheng_app;

grant select, insert, update on "standard_key" to zhiheng_app;

create policy "standard_read" on "standard" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'standard'));

create policy "standard_create" on "standard" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('standard.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "standard_change" on "standard" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('standard.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('standard.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('standard.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('standard.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('standard.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('standard.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('standard.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('standard.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "standard_key_read" on "standard_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "standard_key_create" on "standard_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('standard.import', 'standard.withdraw', 'standard.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "standard_key_change" on "standard_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('standard.import', 'standard.withdraw', 'standard.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('standard.import', 'standard.withdraw', 'standard.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "alliance_standard" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "standard_no" text collate zh not null,
  "name" text collate zh not null,
  "industry" text collate "C" not null,
  "kind" text collate "C" not null,
  "body" text collate zh not null,
  "since" date not null,
  "until" date,
  search tsvector not null,
  constraint "alliance_standard_pkey" primary key ("region", "id"),
  constraint "alliance_standard_standard_no_check" check (length("standard_no") <= 500),
  constraint "alliance_standard_name_check" check (length("name") <= 500),
  constraint "alliance_standard_industry_check" check (length("industry") between 1 and 64),
  constraint "alliance_standard_kind_check" check ("kind" in ('alliance', 'technical', 'integrity')),
  constraint "alliance_standard_body_check" check (length("body") <= 500)
);

create index "alliance_standard_since_sort_idx" on "alliance_standard" ("since", id);

create index "alliance_standard_industry_idx" on "alliance_standard" (region, "industry");

create index "alliance_standard_kind_idx" on "alliance_standard" (region, "kind");

create index "alliance_standard_state_idx" on "alliance_standard" (region, "state");

create index "alliance_standard_search_idx" on "alliance_standard" using gin (search);

create index "alliance_standard_limit_idx" on "alliance_standard" (limit_on) where limit_on is not null;

create table "alliance_standard_key" (region text collate "C" not null, "standard_no" text collate "C" not null, id uuid not null, constraint "alliance_standard_key_pkey" primary key ("region", "standard_no"));

create function "alliance_standard_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "alliance_standard" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '') || ' ' || coalesce("standard_no", '')) like all (patterns)
  limit most $$;

alter table "alliance_standard" enable row level security;

alter table "alliance_standard_key" enable row level security;

grant select, insert, update on "alliance_standard" to zhiheng_app;

grant select, insert, update on "alliance_standard_key" to zhiheng_app;

create policy "alliance_standard_read" on "alliance_standard" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'alliance_standard'));

create policy "alliance_standard_create" on "alliance_standard" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('alliance-standard.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "alliance_standard_change" on "alliance_standard" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('alliance-standard.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('alliance-standard.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('alliance-standard.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('alliance-standard.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('alliance-standard.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('alliance-standard.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('alliance-standard.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('alliance-standard.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "alliance_standard_key_read" on "alliance_standard_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "alliance_standard_key_create" on "alliance_standard_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('alliance-standard.import', 'alliance-standard.withdraw', 'alliance-standard.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "alliance_standard_key_change" on "alliance_standard_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('alliance-standard.import', 'alliance-standard.withdraw', 'alliance-standard.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('alliance-standard.import', 'alliance-standard.withdraw', 'alliance-standard.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "standard_use" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "standard_no" text collate zh not null,
  "kind" text collate "C" not null,
  "since" date not null,
  "until" date,
  search tsvector not null,
  constraint "standard_use_pkey" primary key ("region", "id"),
  constraint "standard_use_standard_no_check" check (length("standard_no") <= 500),
  constraint "standard_use_kind_check" check ("kind" in ('alliance', 'group', 'public'))
);

create index "standard_use_since_sort_idx" on "standard_use" ("since", id);

create index "standard_use_party_idx" on "standard_use" (region, "party");

create index "standard_use_kind_idx" on "standard_use" (region, "kind");

create index "standard_use_state_idx" on "standard_use" (region, "state");

create index "standard_use_in_force_idx" on "standard_use" (region, "party", "standard_no", "since");

create index "standard_use_search_idx" on "standard_use" using gin (search);

create index "standard_use_own_idx" on "standard_use" (party, id);

create index "standard_use_limit_idx" on "standard_use" (limit_on) where limit_on is not null;

create table "standard_use_key" (region text collate "C" not null, "party" text collate "C" not null, "standard_no" text collate "C" not null, "since" date not null, id uuid not null, constraint "standard_use_key_pkey" primary key ("region", "party", "standard_no", "since"));

create function "standard_use_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "standard_use" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("standard_no", '')) like all (patterns)
  limit most $$;

alter table "standard_use" enable row level security;

alter table "standard_use_key" enable row level security;

grant select, insert, update on "standard_use" to zhiheng_app;

grant select, insert, update on "standard_use_key" to zhiheng_app;

create policy "standard_use_read" on "standard_use" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'standard_use'));

create policy "standard_use_create" on "standard_use" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('standard-use.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "standard_use_change" on "standard_use" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('standard-use.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('standard-use.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('standard-use.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('standard-use.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('standard-use.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('standard-use.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('standard-use.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('standard-use.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "standard_use_key_read" on "standard_use_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "standard_use_key_create" on "standard_use_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('standard-use.import', 'standard-use.withdraw', 'standard-use.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "standard_use_key_change" on "standard_use_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('standard-use.import', 'standard-use.withdraw', 'standard-use.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('standard-use.import', 'standard-use.withdraw', 'standard-use.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "standard_project" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "standard_no" text collate zh not null,
  "role" text collate "C" not null,
  "level" text collate "C" not null,
  "since" date not null,
  "until" date,
  search tsvector not null,
  constraint "standard_project_pkey" primary key ("region", "id"),
  constraint "standard_project_standard_no_check" check (length("standard_no") <= 500),
  constraint "standard_project_role_check" check ("role" in ('lead', 'take')),
  constraint "standard_project_level_check" check ("level" in ('international', 'national', 'trade', 'local', 'group'))
);

create index "standard_project_since_sort_idx" on "standard_project" ("since", id);

create index "standard_project_party_idx" on "standard_project" (region, "party");

create index "standard_project_role_idx" on "standard_project" (region, "role");

create index "standard_project_level_idx" on "standard_project" (region, "level");

create index "standard_project_state_idx" on "standard_project" (region, "state");

create index "standard_project_search_idx" on "standard_project" using gin (search);

create index "standard_project_own_idx" on "standard_project" (party, id);

create index "standard_project_limit_idx" on "standard_project" (limit_on) where limit_on is not null;

create table "standard_project_key" (region text collate "C" not null, "party" text collate "C" not null, "standard_no" text collate "C" not null, "role" text collate "C" not null, id uuid not null, constraint "standard_project_key_pkey" primary key ("region", "party", "standard_no", "role"));

create function "standard_project_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "standard_project" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("standard_no", '')) like all (patterns)
  limit most $$;

alter table "standard_project" enable row level security;

alter table "standard_project_key" enable row level security;

grant select, insert, update on "standard_project" to zhiheng_app;

grant select, insert, update on "standard_project_key" to zhiheng_app;

create policy "standard_project_read" on "standard_project" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'standard_project'));

create policy "standard_project_create" on "standard_project" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('standard-project.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "standard_project_change" on "standard_project" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('standard-project.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('standard-project.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('standard-project.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('standard-project.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('standard-project.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('standard-project.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('standard-project.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('standard-project.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "standard_project_key_read" on "standard_project_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "standard_project_key_create" on "standard_project_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('standard-project.import', 'standard-project.withdraw', 'standard-project.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "standard_project_key_change" on "standard_project_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('standard-project.import', 'standard-project.withdraw', 'standard-project.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('standard-project.import', 'standard-project.withdraw', 'standard-project.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "product_standard" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "product" text collate zh not null,
  "year" bigint not null,
  "standard_no" text collate zh,
  "main" boolean not null,
  "adopts" boolean,
  "adopted" text collate zh,
  search tsvector not null,
  constraint "product_standard_pkey" primary key ("region", "id"),
  constraint "product_standard_product_check" check (length("product") <= 500),
  constraint "product_standard_standard_no_check" check (length("standard_no") <= 500),
  constraint "product_standard_adopted_check" check (length("adopted") <= 500)
);

create index "product_standard_year_sort_idx" on "product_standard" ("year", id);

create index "product_standard_party_idx" on "product_standard" (region, "party");

create index "product_standard_year_idx" on "product_standard" (region, "year");

create index "product_standard_main_idx" on "product_standard" (region, "main");

create index "product_standard_state_idx" on "product_standard" (region, "state");

create index "product_standard_in_force_idx" on "product_standard" (region, "party", "product", "year");

create index "product_standard_search_idx" on "product_standard" using gin (search);

create index "product_standard_own_idx" on "product_standard" (party, id);

create index "product_standard_limit_idx" on "product_standard" (limit_on) where limit_on is not null;

create table "product_standard_key" (region text collate "C" not null, "party" text collate "C" not null, "product" text collate "C" not null, "year" bigint not null, id uuid not null, constraint "product_standard_key_pkey" primary key ("region", "party", "product", "year"));

create function "product_standard_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "product_standard" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "product_standard" enable row level security;

alter table "product_standard_key" enable row level security;

grant select, insert, update on "product_standard" to zhiheng_app;

grant select, insert, update on "product_standard_key" to zhiheng_app;

create policy "product_standard_read" on "product_standard" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'product_standard'));

create policy "product_standard_create" on "product_standard" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('product-standard.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "product_standard_change" on "product_standard" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('product-standard.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('product-standard.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('product-standard.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('product-standard.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('product-standard.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('product-standard.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('product-standard.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('product-standard.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "product_standard_key_read" on "product_standard_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "product_standard_key_create" on "product_standard_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('product-standard.import', 'product-standard.withdraw', 'product-standard.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "product_standard_key_change" on "product_standard_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('product-standard.import', 'product-standard.withdraw', 'product-standard.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('product-standard.import', 'product-standard.withdraw', 'product-standard.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "farm_base" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "base_no" text collate "C" not null,
  "year" bigint not null,
  "name" text collate zh not null,
  "zone" text collate "C",
  "party" text collate "C",
  "area" bigint not null,
  "output" numeric,
  "standardised" boolean not null,
  search tsvector not null,
  constraint "farm_base_pkey" primary key ("region", "id"),
  constraint "farm_base_base_no_check" check (length("base_no") between 1 and 64),
  constraint "farm_base_name_check" check (length("name") <= 500),
  constraint "farm_base_zone_check" check (length("zone") between 1 and 64),
  constraint "farm_base_area_check" check ("area" >= 0),
  constraint "farm_base_output_check" check ("output" >= 0)
);

create index "farm_base_year_sort_idx" on "farm_base" ("year", id);

create index "farm_base_party_idx" on "farm_base" (region, "party");

create index "farm_base_zone_idx" on "farm_base" (region, "zone");

create index "farm_base_standardised_idx" on "farm_base" (region, "standardised");

create index "farm_base_state_idx" on "farm_base" (region, "state");

create index "farm_base_in_force_idx" on "farm_base" (region, "base_no", "year");

create index "farm_base_search_idx" on "farm_base" using gin (search);

create index "farm_base_own_idx" on "farm_base" (party, id);

create index "farm_base_limit_idx" on "farm_base" (limit_on) where limit_on is not null;

create table "farm_base_key" (region text collate "C" not null, "base_no" text collate "C" not null, "year" bigint not null, id uuid not null, constraint "farm_base_key_pkey" primary key ("region", "base_no", "year"));

create function "farm_base_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "farm_base" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '')) like all (patterns)
  limit most $$;

alter table "farm_base" enable row level security;

alter table "farm_base_key" enable row level security;

grant select, insert, update on "farm_base" to zhiheng_app;

grant select, insert, update on "farm_base_key" to zhiheng_app;

create policy "farm_base_read" on "farm_base" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'farm_base'));

create policy "farm_base_create" on "farm_base" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('farm-base.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "farm_base_change" on "farm_base" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('farm-base.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('farm-base.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('farm-base.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('farm-base.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('farm-base.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('farm-base.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('farm-base.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('farm-base.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "farm_base_key_read" on "farm_base_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "farm_base_key_create" on "farm_base_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('farm-base.import', 'farm-base.withdraw', 'farm-base.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "farm_base_key_change" on "farm_base_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('farm-base.import', 'farm-base.withdraw', 'farm-base.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('farm-base.import', 'farm-base.withdraw', 'farm-base.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));
