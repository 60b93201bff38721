-- Derived from the declarations of: kept-since, benchmark.

create table "kept_since" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "register" text collate "C" not null,
  "since" date not null,
  "until" date,
  "basis" text collate zh not null,
  constraint "kept_since_pkey" primary key ("region", "id"),
  constraint "kept_since_register_check" check ("register" in ('sample', 'nonconformity', 'penalty-case', 'complaint', 'incident', 'recall', 'interview', 'management-model', 'manager-award', 'quality-loss', 'quality-activity', 'key-post', 'patent', 'brand-honour', 'brand-output', 'mark-use', 'policy-document', 'industry-association', 'association-activity', 'quality-platform', 'integrity-code', 'standard-use', 'standard-project', 'standard', 'alliance-standard', 'energy-use', 'foreign-notice'))
);

create index "kept_since_since_sort_idx" on "kept_since" ("since", id);

create index "kept_since_register_idx" on "kept_since" (region, "register");

create index "kept_since_state_idx" on "kept_since" (region, "state");

create index "kept_since_in_force_idx" on "kept_since" (region, "register", "since");

create index "kept_since_limit_idx" on "kept_since" (limit_on) where limit_on is not null;

create table "kept_since_key" (region text collate "C" not null, "register" text collate "C" not null, "since" date not null, id uuid not null, constraint "kept_since_key_pkey" primary key ("region", "register", "since"));

alter table "kept_since" enable row level security;

alter table "kept_since_key" enable row level security;

grant select, insert, update on "kept_since" to zhiheng_app;

grant select, insert, update on "kept_since_key" to zhiheng_app;

create policy "kept_since_read" on "kept_since" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'kept_since'));

create policy "kept_since_create" on "kept_since" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('kept-since.import') and state in ('stated') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "kept_since_change" on "kept_since" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('kept-since.import') and state in ('stated', 'returned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('kept-since.approve') and state in ('stated') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('kept-since.return') and state in ('stated') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('kept-since.withdraw') and state in ('stated', 'returned', 'approved') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('kept-since.restore') and state in ('withdrawn') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('kept-since.end') and state in ('approved') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('kept-since.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('kept-since.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('kept-since.approve') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('kept-since.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('kept-since.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('kept-since.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('kept-since.end') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('kept-since.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "kept_since_key_read" on "kept_since_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "kept_since_key_create" on "kept_since_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('kept-since.import', 'kept-since.approve', 'kept-since.return', 'kept-since.withdraw', 'kept-since.restore', 'kept-since.end') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "kept_since_key_change" on "kept_since_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('kept-since.import', 'kept-since.approve', 'kept-since.return', 'kept-since.withdraw', 'kept-since.restore', 'kept-since.end') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('kept-since.import', 'kept-since.approve', 'kept-since.return', 'kept-since.withdraw', 'kept-since.restore', 'kept-since.end') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "benchmark" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "name" text collate "C" not null,
  "of" text collate "C" not null,
  "industry" text collate "C" not null,
  "product" text collate zh not null,
  "year" bigint not null,
  "value" numeric not null,
  "unit" text collate zh not null,
  "cites" text collate zh not null,
  "file" text collate "C",
  search tsvector not null,
  constraint "benchmark_pkey" primary key ("region", "id"),
  constraint "benchmark_name_check" check ("name" in ('pass-rate', 'food-pass-rate', 'loss-rate', 'unit-energy')),
  constraint "benchmark_industry_check" check (length("industry") between 1 and 64),
  constraint "benchmark_product_check" check (length("product") <= 500),
  constraint "benchmark_value_check" check ("value" >= 0),
  constraint "benchmark_unit_check" check (length("unit") <= 500)
);

create index "benchmark_year_sort_idx" on "benchmark" ("year", id);

create index "benchmark_name_idx" on "benchmark" (region, "name");

create index "benchmark_of_idx" on "benchmark" (region, "of");

create index "benchmark_state_idx" on "benchmark" (region, "state");

create index "benchmark_in_force_idx" on "benchmark" (region, "name", "of", "industry", "product", "year");

create index "benchmark_search_idx" on "benchmark" using gin (search);

create index "benchmark_limit_idx" on "benchmark" (limit_on) where limit_on is not null;

create table "benchmark_key" (region text collate "C" not null, "name" text collate "C" not null, "of" text collate "C" not null, "industry" text collate "C" not null, "product" text collate "C" not null, "year" bigint not null, id uuid not null, constraint "benchmark_key_pkey" primary key ("region", "name", "of", "industry", "product", "year"));

create function "benchmark_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "benchmark" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '') || ' ' || coalesce("cites", '')) like all (patterns)
  limit most $$;

alter table "benchmark" enable row level security;

alter table "benchmark_key" enable row level security;

grant select, insert, update on "benchmark" to zhiheng_app;

grant select, insert, update on "benchmark_key" to zhiheng_app;

create policy "benchmark_read" on "benchmark" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'benchmark'));

create policy "benchmark_create" on "benchmark" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('benchmark.import') and state in ('stated') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "benchmark_change" on "benchmark" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('benchmark.import') and state in ('stated', 'returned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('benchmark.approve') and state in ('stated') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('benchmark.return') and state in ('stated') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('benchmark.withdraw') and state in ('stated', 'returned', 'approved') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('benchmark.restore') and state in ('withdrawn') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('benchmark.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('benchmark.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('benchmark.approve') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('benchmark.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('benchmark.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('benchmark.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('benchmark.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "benchmark_key_read" on "benchmark_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "benchmark_key_create" on "benchmark_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('benchmark.import', 'benchmark.approve', 'benchmark.return', 'benchmark.withdraw', 'benchmark.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "benchmark_key_change" on "benchmark_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('benchmark.import', 'benchmark.approve', 'benchmark.return', 'benchmark.withdraw', 'benchmark.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('benchmark.import', 'benchmark.approve', 'benchmark.return', 'benchmark.withdraw', 'benchmark.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));
