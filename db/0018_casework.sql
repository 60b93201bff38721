-- Derived from the declarations of: limit-setting, import-source.

create table "limit_setting" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "name" text collate "C" not null,
  "since" date not null,
  "amount" bigint,
  "unit" text collate "C",
  "basis" text collate zh not null,
  search tsvector not null,
  constraint "limit_setting_pkey" primary key ("region", "id"),
  constraint "limit_setting_name_check" check (length("name") between 1 and 64),
  constraint "limit_setting_unit_check" check ("unit" in ('minutes', 'hours', 'workdays', 'days', 'months', 'years'))
);

create index "limit_setting_name_sort_idx" on "limit_setting" ("name", id);

create index "limit_setting_since_sort_idx" on "limit_setting" ("since", id);

create index "limit_setting_name_idx" on "limit_setting" (region, "name");

create index "limit_setting_state_idx" on "limit_setting" (region, "state");

create index "limit_setting_in_force_idx" on "limit_setting" (region, "name", "since");

create index "limit_setting_search_idx" on "limit_setting" using gin (search);

create index "limit_setting_limit_idx" on "limit_setting" (limit_on) where limit_on is not null;

create table "limit_setting_key" (region text collate "C" not null, "name" text collate "C" not null, "since" date not null, id uuid not null, constraint "limit_setting_key_pkey" primary key ("region", "name", "since"));

create function "limit_setting_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "limit_setting" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '')) like all (patterns)
  limit most $$;

alter table "limit_setting" enable row level security;

alter table "limit_setting_key" enable row level security;

grant select, insert, update on "limit_setting" to zhiheng_app;

grant select, insert, update on "limit_setting_key" to zhiheng_app;

create policy "limit_setting_read" on "limit_setting" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'limit_setting'));

create policy "limit_setting_create" on "limit_setting" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('limit-setting.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "limit_setting_change" on "limit_setting" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('limit-setting.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('limit-setting.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('limit-setting.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('limit-setting.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('limit-setting.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('limit-setting.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "limit_setting_key_read" on "limit_setting_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "limit_setting_key_create" on "limit_setting_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('limit-setting.import', 'limit-setting.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "limit_setting_key_change" on "limit_setting_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('limit-setting.import', 'limit-setting.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('limit-setting.import', 'limit-setting.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "limit_setting_in_force"(names text[], regions text[], day date)
returns table (region text, name text, amount bigint, unit text, basis text) language sql stable security definer set search_path from current as $$
  select r.region, n.name, f.amount, f.unit, f.basis
  from (select distinct * from unnest(regions) u(region)) r cross join (select distinct * from unnest(names) u(name)) n
  cross join lateral (
    select s.amount, s.unit, s.basis from unnest(array[left(r.region, 1), left(r.region, 2), left(r.region, 4), left(r.region, 6), left(r.region, 9), r.region] || '0'::text) h(code)
    join "limit_setting" s on s.region = h.code collate "C" and s.name = n.name collate "C" and s.since <= day and s.state not in ('withdrawn')
    order by length(s.region) desc, s.since desc limit 1) f
$$;

create table "import_source" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "name" text collate zh not null,
  "register" text collate "C" not null,
  "columns" text[] not null,
  "given" text[],
  "yuan" boolean not null,
  search tsvector not null,
  constraint "import_source_pkey" primary key ("region", "id"),
  constraint "import_source_name_check" check (length("name") <= 500),
  constraint "import_source_register_check" check (length("register") between 1 and 64)
);

create index "import_source_newest_idx" on "import_source" (id);

create index "import_source_register_idx" on "import_source" (region, "register");

create index "import_source_state_idx" on "import_source" (region, "state");

create index "import_source_search_idx" on "import_source" using gin (search);

create index "import_source_limit_idx" on "import_source" (limit_on) where limit_on is not null;

create table "import_source_key" (region text collate "C" not null, "name" text collate "C" not null, "register" text collate "C" not null, id uuid not null, constraint "import_source_key_pkey" primary key ("region", "name", "register"));

create function "import_source_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "import_source" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '')) like all (patterns)
  limit most $$;

alter table "import_source" enable row level security;

alter table "import_source_key" enable row level security;

grant select, insert, update on "import_source" to zhiheng_app;

grant select, insert, update on "import_source_key" to zhiheng_app;

create policy "import_source_read" on "import_source" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'import_source'));

create policy "import_source_create" on "import_source" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('import-source.keep') and state in ('kept') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "import_source_change" on "import_source" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('import-source.keep') and state in ('kept', 'dropped') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('import-source.drop') and state in ('kept') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('import-source.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('import-source.keep') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('import-source.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('import-source.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "import_source_key_read" on "import_source_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "import_source_key_create" on "import_source_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('import-source.keep', 'import-source.drop') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "import_source_key_change" on "import_source_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('import-source.keep', 'import-source.drop') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('import-source.keep', 'import-source.drop') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));
