-- Derived from the declarations of: key-product, firm-class, sampling-plan, plan-item, draw, draw-entry, sampling-task, test-report, test-item, result-notice, notice-elsewhere, result-report, objection, sampling-publication, published-result.

create table "key_product" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "product" text collate zh not null,
  "product_class" text collate "C" not null,
  "catalogue" text collate "C" not null,
  "risk_class" text collate "C" not null,
  "since" date not null,
  "until" date,
  "basis" text collate zh not null,
  "released" boolean,
  search tsvector not null,
  constraint "key_product_pkey" primary key ("region", "id"),
  constraint "key_product_product_check" check (length("product") <= 500),
  constraint "key_product_product_class_check" check ("product_class" in ('industrial', 'food', 'agricultural', 'drug', 'cosmetic', 'device', 'other')),
  constraint "key_product_catalogue_check" check ("catalogue" in ('national', 'food', 'ccc', 'licence', 'local')),
  constraint "key_product_risk_class_check" check ("risk_class" in ('a', 'b', 'c', 'd'))
);

create index "key_product_since_sort_idx" on "key_product" ("since", id);

create index "key_product_product_sort_idx" on "key_product" ("product", id);

create index "key_product_product_class_idx" on "key_product" (region, "product_class");

create index "key_product_catalogue_idx" on "key_product" (region, "catalogue");

create index "key_product_risk_class_idx" on "key_product" (region, "risk_class");

create index "key_product_state_idx" on "key_product" (region, "state");

create index "key_product_in_force_idx" on "key_product" (region, "product", "since");

create index "key_product_search_idx" on "key_product" using gin (search);

create index "key_product_limit_idx" on "key_product" (limit_on) where limit_on is not null;

create table "key_product_key" (region text collate "C" not null, "product" text collate "C" not null, "since" date not null, id uuid not null, constraint "key_product_key_pkey" primary key ("region", "product", "since"));

create function "key_product_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "key_product" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "key_product" enable row level security;

alter table "key_product_key" enable row level security;

grant select, insert, update on "key_product" to zhiheng_app;

grant select, insert, update on "key_product_key" to zhiheng_app;

create policy "key_product_read" on "key_product" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'key_product'));

create policy "key_product_create" on "key_product" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('key-product.import') and state in ('stated') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "key_product_change" on "key_product" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('key-product.import') and state in ('stated') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('key-product.release') and state in ('stated') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('key-product.withdraw') and state in ('stated') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('key-product.restore') and state in ('withdrawn') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('key-product.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('key-product.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('key-product.release') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('key-product.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('key-product.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('key-product.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "key_product_key_read" on "key_product_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "key_product_key_create" on "key_product_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('key-product.import', 'key-product.release', 'key-product.withdraw', 'key-product.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "key_product_key_change" on "key_product_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('key-product.import', 'key-product.release', 'key-product.withdraw', 'key-product.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('key-product.import', 'key-product.release', 'key-product.withdraw', 'key-product.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "firm_class" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "product" text collate zh not null,
  "risk_class" text collate "C" not null,
  "visits_per_year" bigint not null,
  "ratio" numeric not null,
  "basis" text collate zh not null,
  "since" date not null,
  search tsvector not null,
  constraint "firm_class_pkey" primary key ("region", "id"),
  constraint "firm_class_product_check" check (length("product") <= 500),
  constraint "firm_class_risk_class_check" check ("risk_class" in ('a', 'b', 'c', 'd')),
  constraint "firm_class_visits_per_year_check" check ("visits_per_year" >= 0),
  constraint "firm_class_ratio_check" check ("ratio" between 0 and 100)
);

create index "firm_class_since_sort_idx" on "firm_class" ("since", id);

create index "firm_class_party_idx" on "firm_class" (region, "party");

create index "firm_class_product_idx" on "firm_class" (region, "product");

create index "firm_class_risk_class_idx" on "firm_class" (region, "risk_class");

create index "firm_class_state_idx" on "firm_class" (region, "state");

create index "firm_class_in_force_idx" on "firm_class" (region, "party", "product", "since");

create index "firm_class_search_idx" on "firm_class" using gin (search);

create index "firm_class_limit_idx" on "firm_class" (limit_on) where limit_on is not null;

create table "firm_class_key" (region text collate "C" not null, "party" text collate "C" not null, "product" text collate "C" not null, "since" date not null, id uuid not null, constraint "firm_class_key_pkey" primary key ("region", "party", "product", "since"));

create function "firm_class_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "firm_class" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "firm_class" enable row level security;

alter table "firm_class_key" enable row level security;

grant select, insert, update on "firm_class" to zhiheng_app;

grant select, insert, update on "firm_class_key" to zhiheng_app;

create policy "firm_class_read" on "firm_class" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'firm_class'));

create policy "firm_class_create" on "firm_class" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('firm-class.import') and state in ('stated') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "firm_class_change" on "firm_class" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('firm-class.import') and state in ('stated') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('firm-class.withdraw') and state in ('stated') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('firm-class.restore') and state in ('withdrawn') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('firm-class.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('firm-class.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('firm-class.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('firm-class.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('firm-class.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "firm_class_key_read" on "firm_class_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "firm_class_key_create" on "firm_class_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('firm-class.import', 'firm-class.withdraw', 'firm-class.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "firm_class_key_change" on "firm_class_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('firm-class.import', 'firm-class.withdraw', 'firm-class.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('firm-class.import', 'firm-class.withdraw', 'firm-class.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "sampling_plan" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "plan_no" text collate "C" not null,
  "year" bigint not null,
  "title" text collate zh not null,
  "regime" text collate "C" not null,
  "level" text collate "C" not null,
  "kind" text collate "C" not null,
  "document" uuid,
  "budget" bigint,
  "department" text collate "C" not null,
  "released" boolean,
  search tsvector not null,
  constraint "sampling_plan_pkey" primary key ("region", "id"),
  constraint "sampling_plan_plan_no_check" check (length("plan_no") between 1 and 64),
  constraint "sampling_plan_title_check" check (length("title") <= 500),
  constraint "sampling_plan_regime_check" check ("regime" in ('industrial', 'food', 'farm', 'produce')),
  constraint "sampling_plan_level_check" check ("level" in ('national', 'provincial', 'municipal', 'county')),
  constraint "sampling_plan_kind_check" check ("kind" in ('annual', 'special', 'problem'))
);

create index "sampling_plan_year_sort_idx" on "sampling_plan" ("year", id);

create index "sampling_plan_year_idx" on "sampling_plan" (region, "year");

create index "sampling_plan_regime_idx" on "sampling_plan" (region, "regime");

create index "sampling_plan_level_idx" on "sampling_plan" (region, "level");

create index "sampling_plan_kind_idx" on "sampling_plan" (region, "kind");

create index "sampling_plan_department_idx" on "sampling_plan" (region, "department");

create index "sampling_plan_state_idx" on "sampling_plan" (region, "state");

create index "sampling_plan_search_idx" on "sampling_plan" using gin (search);

create unique index "sampling_plan_plan_no_serial_idx" on "sampling_plan" (region, "plan_no");

create index "sampling_plan_limit_idx" on "sampling_plan" (limit_on) where limit_on is not null;

create function "sampling_plan_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "sampling_plan" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "sampling_plan" enable row level security;

grant select, insert, update on "sampling_plan" to zhiheng_app;

create policy "sampling_plan_read" on "sampling_plan" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'sampling_plan'));

create policy "sampling_plan_create" on "sampling_plan" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('sampling-plan.draft') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "sampling_plan_change" on "sampling_plan" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('sampling-plan.draft') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.amend') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.submit') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.return') and state in ('submitted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.approve') and state in ('submitted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.release') and state in ('approved') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.finish') and state in ('released') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.withdraw') and state in ('drafted', 'submitted', 'approved') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('sampling-plan.draft') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.amend') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.submit') and state in ('submitted') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.return') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.approve') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.release') and state in ('released') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.finish') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-plan.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "plan_item" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "plan" uuid not null,
  "product" text collate zh not null,
  "product_class" text collate "C" not null,
  "stage" text collate "C" not null,
  "batches" bigint not null,
  "test_items" text[] not null,
  "standard" text collate zh not null,
  "per_class" text[],
  "released" boolean,
  search tsvector not null,
  constraint "plan_item_pkey" primary key ("region", "id"),
  constraint "plan_item_product_check" check (length("product") <= 500),
  constraint "plan_item_product_class_check" check ("product_class" in ('industrial', 'food', 'agricultural', 'drug', 'cosmetic', 'device', 'other')),
  constraint "plan_item_stage_check" check ("stage" in ('planting', 'production', 'circulation', 'catering', 'use')),
  constraint "plan_item_batches_check" check ("batches" >= 1),
  constraint "plan_item_test_items_check" check (cardinality("test_items") >= 1),
  constraint "plan_item_standard_check" check (length("standard") <= 500)
);

create index "plan_item_newest_idx" on "plan_item" (id);

create index "plan_item_plan_idx" on "plan_item" (region, "plan");

create index "plan_item_product_class_idx" on "plan_item" (region, "product_class");

create index "plan_item_state_idx" on "plan_item" (region, "state");

create index "plan_item_search_idx" on "plan_item" using gin (search);

create index "plan_item_limit_idx" on "plan_item" (limit_on) where limit_on is not null;

create function "plan_item_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "plan_item" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "plan_item" enable row level security;

grant select, insert, update on "plan_item" to zhiheng_app;

create policy "plan_item_read" on "plan_item" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'plan_item'));

create policy "plan_item_create" on "plan_item" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('plan-item.add') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "plan_item_change" on "plan_item" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('plan-item.add') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('plan-item.amend') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('plan-item.remove') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('plan-item.open') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('plan-item.finish') and state in ('open') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('plan-item.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('plan-item.add') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('plan-item.amend') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('plan-item.remove') and state in ('removed') and true) or (nullif(current_setting('app.step', true), '') in ('plan-item.open') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('plan-item.finish') and state in ('finished') and true) or (nullif(current_setting('app.step', true), '') in ('plan-item.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "plan_item_plan_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "plan_item" c on c.region = p.region collate "C" and "c"."plan" = p.id;
end $$;

create table "draw" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "draw_no" text collate "C" not null,
  "item" uuid,
  "subject" text collate zh not null,
  "firms" bigint not null,
  "per_firm" bigint not null,
  "per_class" text[],
  "weighted" boolean not null,
  "department" text collate "C" not null,
  "checks" text collate zh,
  "regime" text collate "C",
  "due_on" date,
  "commitment" text collate "C",
  "list_hash" text collate "C",
  "kept" text collate "C",
  "secret" text collate "C",
  "witness" text collate zh,
  "seed" text collate "C",
  "rule" text collate zh not null,
  "drawn_at" timestamptz,
  "redrawn" text collate zh,
  "released" boolean,
  search tsvector not null,
  constraint "draw_pkey" primary key ("region", "id"),
  constraint "draw_draw_no_check" check (length("draw_no") between 1 and 64),
  constraint "draw_subject_check" check (length("subject") <= 500),
  constraint "draw_firms_check" check ("firms" >= 1),
  constraint "draw_per_firm_check" check ("per_firm" >= 2),
  constraint "draw_regime_check" check ("regime" in ('industrial', 'food', 'farm', 'other')),
  constraint "draw_commitment_check" check (length("commitment") between 1 and 64),
  constraint "draw_list_hash_check" check (length("list_hash") between 1 and 64),
  constraint "draw_secret_check" check (length("secret") between 1 and 64),
  constraint "draw_witness_check" check (length("witness") <= 500),
  constraint "draw_seed_check" check (length("seed") between 1 and 64),
  constraint "draw_rule_check" check (length("rule") <= 500)
);

create index "draw_newest_idx" on "draw" (id);

create index "draw_item_idx" on "draw" (region, "item");

create index "draw_department_idx" on "draw" (region, "department");

create index "draw_state_idx" on "draw" (region, "state");

create index "draw_search_idx" on "draw" using gin (search);

create unique index "draw_draw_no_serial_idx" on "draw" (region, "draw_no");

create index "draw_limit_idx" on "draw" (limit_on) where limit_on is not null;

create function "draw_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "draw" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("subject", '')) like all (patterns)
  limit most $$;

alter table "draw" enable row level security;

grant select, insert, update on "draw" to zhiheng_app;

create policy "draw_read" on "draw" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'draw'));

create policy "draw_create" on "draw" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('draw.open') and state in ('opened') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "draw_change" on "draw" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('draw.open') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('draw.amend') and state in ('opened') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('draw.seal') and state in ('opened') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('draw.fix') and state in ('opened') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('draw.reveal') and state in ('fixed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('draw.draw') and state in ('fixed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('draw.redraw') and state in ('fixed', 'drawn') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('draw.abandon') and state in ('opened') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('draw.finish') and state in ('drawn') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('draw.lookAtSecret') and state in ('opened', 'fixed', 'drawn', 'closed', 'voided') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('draw.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('draw.open') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('draw.amend') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('draw.seal') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('draw.fix') and state in ('fixed') and true) or (nullif(current_setting('app.step', true), '') in ('draw.reveal') and state in ('fixed') and true) or (nullif(current_setting('app.step', true), '') in ('draw.draw') and state in ('drawn') and true) or (nullif(current_setting('app.step', true), '') in ('draw.redraw') and state in ('voided') and true) or (nullif(current_setting('app.step', true), '') in ('draw.abandon') and state in ('voided') and true) or (nullif(current_setting('app.step', true), '') in ('draw.finish') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('draw.lookAtSecret') and state in ('opened', 'fixed', 'drawn', 'closed', 'voided') and true) or (nullif(current_setting('app.step', true), '') in ('draw.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "draw_entry" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "draw" uuid not null,
  "kind" text collate "C" not null,
  "code" text collate "C" not null,
  "name" text collate zh not null,
  "stratum" text collate "C",
  "tickets" bigint not null,
  "conflicts" text[],
  "excluded" text collate "C",
  "why" text collate zh,
  "rank" bigint,
  "drawn" boolean,
  "goes_to" text[],
  "released" boolean,
  search tsvector not null,
  constraint "draw_entry_pkey" primary key ("region", "id"),
  constraint "draw_entry_kind_check" check ("kind" in ('firm', 'inspector')),
  constraint "draw_entry_code_check" check (length("code") between 1 and 64),
  constraint "draw_entry_name_check" check (length("name") <= 500),
  constraint "draw_entry_stratum_check" check ("stratum" in ('a', 'b', 'c', 'd')),
  constraint "draw_entry_tickets_check" check ("tickets" between 1 and 16),
  constraint "draw_entry_excluded_check" check ("excluded" in ('higher', 'repeat', 'closed', 'conflict', 'other'))
);

create index "draw_entry_rank_sort_idx" on "draw_entry" ("rank", id);

create index "draw_entry_draw_idx" on "draw_entry" (region, "draw");

create index "draw_entry_kind_idx" on "draw_entry" (region, "kind");

create index "draw_entry_excluded_idx" on "draw_entry" (region, "excluded");

create index "draw_entry_state_idx" on "draw_entry" (region, "state");

create index "draw_entry_search_idx" on "draw_entry" using gin (search);

create index "draw_entry_limit_idx" on "draw_entry" (limit_on) where limit_on is not null;

create table "draw_entry_key" (region text collate "C" not null, "draw" uuid not null, "kind" text collate "C" not null, "code" text collate "C" not null, id uuid not null, constraint "draw_entry_key_pkey" primary key ("region", "draw", "kind", "code"));

create function "draw_entry_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "draw_entry" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '')) like all (patterns)
  limit most $$;

alter table "draw_entry" enable row level security;

alter table "draw_entry_key" enable row level security;

grant select, insert, update on "draw_entry" to zhiheng_app;

grant select, insert, update on "draw_entry_key" to zhiheng_app;

create policy "draw_entry_read" on "draw_entry" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'draw_entry'));

create policy "draw_entry_create" on "draw_entry" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('draw-entry.add') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "draw_entry_change" on "draw_entry" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('draw-entry.add') and state in ('listed', 'removed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('draw-entry.exclude') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('draw-entry.include') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('draw-entry.stateConflicts') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('draw-entry.remove') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('draw-entry.freeze') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('draw-entry.place') and state in ('frozen') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('draw-entry.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('draw-entry.add') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('draw-entry.exclude') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('draw-entry.include') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('draw-entry.stateConflicts') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('draw-entry.remove') and state in ('removed') and true) or (nullif(current_setting('app.step', true), '') in ('draw-entry.freeze') and state in ('frozen') and true) or (nullif(current_setting('app.step', true), '') in ('draw-entry.place') and state in ('placed') and true) or (nullif(current_setting('app.step', true), '') in ('draw-entry.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "draw_entry_key_read" on "draw_entry_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "draw_entry_key_create" on "draw_entry_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('draw-entry.add', 'draw-entry.exclude', 'draw-entry.include', 'draw-entry.stateConflicts', 'draw-entry.remove', 'draw-entry.freeze', 'draw-entry.place') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "draw_entry_key_change" on "draw_entry_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('draw-entry.add', 'draw-entry.exclude', 'draw-entry.include', 'draw-entry.stateConflicts', 'draw-entry.remove', 'draw-entry.freeze', 'draw-entry.place') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('draw-entry.add', 'draw-entry.exclude', 'draw-entry.include', 'draw-entry.stateConflicts', 'draw-entry.remove', 'draw-entry.freeze', 'draw-entry.place') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "draw_entry_draw_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "draw_entry" c on c.region = p.region collate "C" and "c"."draw" = p.id;
end $$;

create table "sampling_task" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "task_no" text collate "C" not null,
  "item" uuid,
  "draw" uuid,
  "party" text collate "C" not null,
  "place" text collate "C" not null,
  "department" text collate "C" not null,
  "assignees" text[] not null,
  "due_on" date not null,
  "outcome" text collate "C",
  "refusal" text collate zh,
  constraint "sampling_task_pkey" primary key ("region", "id"),
  constraint "sampling_task_task_no_check" check (length("task_no") between 1 and 64),
  constraint "sampling_task_place_check" check ("place" in ('factory', 'shop', 'online')),
  constraint "sampling_task_assignees_check" check (cardinality("assignees") >= 2),
  constraint "sampling_task_outcome_check" check ("outcome" in ('sampled', 'absent', 'refused'))
);

create index "sampling_task_due_on_sort_idx" on "sampling_task" ("due_on", id);

create index "sampling_task_item_idx" on "sampling_task" (region, "item");

create index "sampling_task_draw_idx" on "sampling_task" (region, "draw");

create index "sampling_task_party_idx" on "sampling_task" (region, "party");

create index "sampling_task_department_idx" on "sampling_task" (region, "department");

create index "sampling_task_outcome_idx" on "sampling_task" (region, "outcome");

create index "sampling_task_state_idx" on "sampling_task" (region, "state");

create unique index "sampling_task_task_no_serial_idx" on "sampling_task" (region, "task_no");

create index "sampling_task_own_idx" on "sampling_task" (party, id);

create index "sampling_task_limit_idx" on "sampling_task" (limit_on) where limit_on is not null;

alter table "sampling_task" enable row level security;

grant select, insert, update on "sampling_task" to zhiheng_app;

create policy "sampling_task_read" on "sampling_task" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), '') and "state" = 'done')) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), '') and "state" = 'absent')) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), '') and "state" = 'refused')) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'sampling_task'));

create policy "sampling_task_create" on "sampling_task" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('sampling-task.assign') and state in ('assigned') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "sampling_task_change" on "sampling_task" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('sampling-task.assign') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('sampling-task.reassign') and state in ('assigned') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-task.finish') and state in ('assigned') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-task.absent') and state in ('assigned') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-task.refuse') and state in ('assigned') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-task.cancel') and state in ('assigned') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-task.void') and state in ('assigned') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-task.passOn') and state in ('assigned') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('sampling-task.finishLapsed') and state in ('assigned') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('sampling-task.limitsRecomputed') and state in ('assigned') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('sampling-task.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('sampling-task.assign') and state in ('assigned') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-task.reassign') and state in ('assigned') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-task.finish') and state in ('done') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-task.absent') and state in ('absent') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-task.refuse') and state in ('refused') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-task.cancel') and state in ('cancelled') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-task.void') and state in ('cancelled') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-task.passOn') and state in ('assigned') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-task.finishLapsed') and state in ('assigned') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-task.limitsRecomputed') and state in ('assigned') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-task.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "sampling_task_delta" (region text collate "C" not null, month date not null, "place" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, id uuid not null, constraint "sampling_task_delta_pkey" primary key (region, month, id));

create table "sampling_task_cell" (region text collate "C" not null, month date not null, "place" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, constraint "sampling_task_cell_pkey" primary key ("region", "month", "place", "outcome"));

alter table "sampling_task_delta" enable row level security;

grant select, insert, update, delete on "sampling_task_delta" to zhiheng_app;

create policy "sampling_task_delta_read" on "sampling_task_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "sampling_task_cell" enable row level security;

grant select, insert, update, delete on "sampling_task_cell" to zhiheng_app;

create policy "sampling_task_cell_read" on "sampling_task_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "sampling_task_delta_append" on "sampling_task_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('sampling-task.assign', 'sampling-task.reassign', 'sampling-task.finish', 'sampling-task.absent', 'sampling-task.refuse', 'sampling-task.cancel', 'sampling-task.void', 'sampling-task.passOn', 'sampling-task.finishLapsed', 'sampling-task.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "sampling_task_delta_fold" on "sampling_task_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "sampling_task_cell_fold" on "sampling_task_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "sampling_task_cell_refold" on "sampling_task_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "sampling_task_draw_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "sampling_task" c on c.region = p.region collate "C" and "c"."draw" = p.id;
end $$;

create table "test_report" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "report_no" text collate "C" not null,
  "sample" uuid not null,
  "sampled_on" date not null,
  "sample_no" text collate "C" not null,
  "product" text collate zh not null,
  "lot" text collate zh,
  "regime" text collate "C" not null,
  "kind" text collate "C" not null,
  "method" text collate "C" not null,
  "objection" uuid,
  "laboratory" text collate "C" not null,
  "assignees" text[],
  "department" text collate "C" not null,
  "sampled_unit" text collate "C" not null,
  "maker" text collate "C",
  "maker_region" text collate "C",
  "received_on" date,
  "issued_on" date,
  "late" boolean not null,
  "conclusion" text collate "C",
  "failed_items" text collate zh,
  "main_failed" boolean,
  "microbial" boolean,
  "serious" boolean,
  "reserve_usable" boolean,
  "reserve_expiry" date,
  "file" text collate "C",
  "final" text collate "C",
  "term" text collate "C",
  "urgency" text collate "C",
  "reported_up" boolean,
  "keeping" text collate "C",
  search tsvector not null,
  constraint "test_report_pkey" primary key ("region", "id"),
  constraint "test_report_report_no_check" check (length("report_no") between 1 and 64),
  constraint "test_report_sample_no_check" check (length("sample_no") between 1 and 64),
  constraint "test_report_product_check" check (length("product") <= 500),
  constraint "test_report_lot_check" check (length("lot") <= 500),
  constraint "test_report_regime_check" check ("regime" in ('industrial', 'food', 'farm', 'produce')),
  constraint "test_report_kind_check" check ("kind" in ('first', 'retest')),
  constraint "test_report_method_check" check ("method" in ('laboratory', 'quick')),
  constraint "test_report_conclusion_check" check ("conclusion" in ('pass', 'fail')),
  constraint "test_report_final_check" check ("final" in ('pass', 'fail', 'annulled')),
  constraint "test_report_term_check" check ("term" in ('food', 'retest', 'produceRetest')),
  constraint "test_report_urgency_check" check ("urgency" in ('foodPass', 'foodFail', 'foodSerious')),
  constraint "test_report_keeping_check" check ("keeping" in ('pass', 'fail'))
);

create index "test_report_sampled_on_sort_idx" on "test_report" ("sampled_on", id);

create index "test_report_issued_on_sort_idx" on "test_report" ("issued_on", id);

create index "test_report_sample_idx" on "test_report" (region, "sample");

create index "test_report_objection_idx" on "test_report" (region, "objection");

create index "test_report_sampled_unit_idx" on "test_report" (region, "sampled_unit");

create index "test_report_maker_idx" on "test_report" (region, "maker");

create index "test_report_laboratory_idx" on "test_report" (region, "laboratory");

create index "test_report_conclusion_idx" on "test_report" (region, "conclusion");

create index "test_report_state_idx" on "test_report" (region, "state");

create index "test_report_search_idx" on "test_report" using gin (search);

create unique index "test_report_report_no_serial_idx" on "test_report" (region, "report_no");

create index "test_report_assigned_idx" on "test_report" using gin (assignees) where assignees is not null;

create index "test_report_limit_idx" on "test_report" (limit_on) where limit_on is not null;

create function "test_report_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "test_report" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

create function "test_report_assigned"(item text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "test_report" r
  where r.assignees @> array[$1]
  limit $2 $$;

alter table "test_report" enable row level security;

grant select, insert, update on "test_report" to zhiheng_app;

create policy "test_report_read" on "test_report" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'test_report'));

create policy "test_report_create" on "test_report" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('test-report.open') and state in ('opened') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "test_report_change" on "test_report" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('test-report.open') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('test-report.receive') and state in ('opened') and (((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('test-report.sendBack') and state in ('opened') and (((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))))) or (nullif(current_setting('app.step', true), '') in ('test-report.enter') and state in ('received', 'entered') and (((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('test-report.return') and state in ('entered') and (((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('test-report.issue') and state in ('entered') and (((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('test-report.issueRetest') and state in ('entered') and (((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('test-report.correct') and state in ('issued') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('test-report.notify') and state in ('issued') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('test-report.notifyPass') and state in ('issued') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('test-report.reportUp') and state in ('issued', 'told', 'settled') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('test-report.overrule') and state in ('told') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('test-report.settle') and state in ('told') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('test-report.destroyReserve') and state in ('settled') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('test-report.destroyExpired') and state in ('settled') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('test-report.issueLapsed') and state in ('received', 'entered') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('test-report.issueRetestLapsed') and state in ('received', 'entered', 'issued') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('test-report.notifyLapsed') and state in ('issued', 'received', 'entered') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('test-report.reportUpLapsed') and state in ('issued', 'received', 'told', 'settled', 'entered') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('test-report.limitsRecomputed') and state in ('received', 'entered', 'issued', 'told', 'settled') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('test-report.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('test-report.open') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.receive') and state in ('received') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.sendBack') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.enter') and state in ('entered') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.return') and state in ('received') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.issue') and state in ('issued') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.issueRetest') and state in ('retested') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.correct') and state in ('received') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.notify') and state in ('told') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.notifyPass') and state in ('settled') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.reportUp') and state in ('issued', 'told', 'settled') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.overrule') and state in ('told') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.settle') and state in ('settled') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.destroyReserve') and state in ('settled') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.destroyExpired') and state in ('settled') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.issueLapsed') and state in ('received', 'entered') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.issueRetestLapsed') and state in ('received', 'entered', 'issued') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.notifyLapsed') and state in ('issued', 'received', 'entered') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.reportUpLapsed') and state in ('issued', 'received', 'told', 'settled', 'entered') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.limitsRecomputed') and state in ('received', 'entered', 'issued', 'told', 'settled') and true) or (nullif(current_setting('app.step', true), '') in ('test-report.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "test_report_delta" (region text collate "C" not null, month date not null, "regime" text collate "C" not null, "kind" text collate "C" not null, "conclusion" text collate "C" not null, "term" text collate "C" not null, "late" text collate "C" not null, n bigint not null, id uuid not null, constraint "test_report_delta_pkey" primary key (region, month, id));

create table "test_report_cell" (region text collate "C" not null, month date not null, "regime" text collate "C" not null, "kind" text collate "C" not null, "conclusion" text collate "C" not null, "term" text collate "C" not null, "late" text collate "C" not null, n bigint not null, constraint "test_report_cell_pkey" primary key ("region", "month", "regime", "kind", "conclusion", "term", "late"));

alter table "test_report_delta" enable row level security;

grant select, insert, update, delete on "test_report_delta" to zhiheng_app;

create policy "test_report_delta_read" on "test_report_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "test_report_cell" enable row level security;

grant select, insert, update, delete on "test_report_cell" to zhiheng_app;

create policy "test_report_cell_read" on "test_report_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "test_report_delta_append" on "test_report_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('test-report.open', 'test-report.receive', 'test-report.sendBack', 'test-report.enter', 'test-report.return', 'test-report.issue', 'test-report.issueRetest', 'test-report.correct', 'test-report.notify', 'test-report.notifyPass', 'test-report.reportUp', 'test-report.overrule', 'test-report.settle', 'test-report.destroyReserve', 'test-report.destroyExpired', 'test-report.issueLapsed', 'test-report.issueRetestLapsed', 'test-report.notifyLapsed', 'test-report.reportUpLapsed', 'test-report.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "test_report_delta_fold" on "test_report_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "test_report_cell_fold" on "test_report_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "test_report_cell_refold" on "test_report_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "test_report_enter_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where (not ("c"."state" = 'struck'))) >= 1 from unnest(regions, ids) p(region, id)
  left join "test_item" c on c.region = p.region collate "C" and "c"."report" = p.id
  group by p.id;
end $$;

create function "test_report_enter_needs_1"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id,  count(*) filter (where c.id is not null and (("c"."state" = 'struck') or ("c"."judgement" is not null)) is not true) = 0 from unnest(regions, ids) p(region, id)
  left join "test_item" c on c.region = p.region collate "C" and "c"."report" = p.id
  group by p.id;
end $$;

create function "test_report_issue_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where (not ("c"."state" = 'struck'))) >= 1 from unnest(regions, ids) p(region, id)
  left join "test_item" c on c.region = p.region collate "C" and "c"."report" = p.id
  group by p.id;
end $$;

create function "test_report_issue_needs_1"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id,  count(*) filter (where c.id is not null and (("c"."state" = 'struck') or ("c"."judgement" is not null)) is not true) = 0 from unnest(regions, ids) p(region, id)
  left join "test_item" c on c.region = p.region collate "C" and "c"."report" = p.id
  group by p.id;
end $$;

create function "test_report_issue_retest_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where (not ("c"."state" = 'struck'))) >= 1 from unnest(regions, ids) p(region, id)
  left join "test_item" c on c.region = p.region collate "C" and "c"."report" = p.id
  group by p.id;
end $$;

create function "test_report_issue_retest_needs_1"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id,  count(*) filter (where c.id is not null and (("c"."state" = 'struck') or ("c"."judgement" is not null)) is not true) = 0 from unnest(regions, ids) p(region, id)
  left join "test_item" c on c.region = p.region collate "C" and "c"."report" = p.id
  group by p.id;
end $$;

create function "test_report_settle_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id,  count(*) filter (where c.id is not null and ("c"."state" in ('unopposed', 'decided')) is not true) = 0 from unnest(regions, ids) p(region, id)
  left join "result_notice" c on c.region = p.region collate "C" and "c"."report" = p.id
  group by p.id;
end $$;

create function "test_report_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "test_report" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create table "test_item" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "report" uuid not null,
  "sampled_on" date not null,
  "item" text collate zh not null,
  "unit" text collate zh,
  "measured" numeric,
  "measured_text" text collate zh,
  "lower_limit" numeric,
  "upper_limit" numeric,
  "limit_text" text collate zh not null,
  "judgement" text collate "C",
  "main" boolean not null,
  "explanation" text collate zh,
  "assignees" text[],
  search tsvector not null,
  constraint "test_item_pkey" primary key ("region", "id"),
  constraint "test_item_item_check" check (length("item") <= 500),
  constraint "test_item_unit_check" check (length("unit") <= 500),
  constraint "test_item_measured_text_check" check (length("measured_text") <= 500),
  constraint "test_item_limit_text_check" check (length("limit_text") <= 500),
  constraint "test_item_judgement_check" check ("judgement" in ('pass', 'fail', 'unjudged'))
);

create index "test_item_newest_idx" on "test_item" (id);

create index "test_item_report_idx" on "test_item" (region, "report");

create index "test_item_judgement_idx" on "test_item" (region, "judgement");

create index "test_item_state_idx" on "test_item" (region, "state");

create index "test_item_search_idx" on "test_item" using gin (search);

create index "test_item_assigned_idx" on "test_item" using gin (assignees) where assignees is not null;

create index "test_item_limit_idx" on "test_item" (limit_on) where limit_on is not null;

create function "test_item_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "test_item" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("item", '')) like all (patterns)
  limit most $$;

create function "test_item_assigned"(item text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "test_item" r
  where r.assignees @> array[$1]
  limit $2 $$;

alter table "test_item" enable row level security;

grant select, insert, update on "test_item" to zhiheng_app;

create policy "test_item_read" on "test_item" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'test_item'));

create policy "test_item_create" on "test_item" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('test-item.add') and state in ('entered') and (((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "test_item_change" on "test_item" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('test-item.add') and false and (((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('test-item.amend') and state in ('entered') and (((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('test-item.strike') and state in ('entered') and (((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('test-item.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('test-item.add') and state in ('entered') and true) or (nullif(current_setting('app.step', true), '') in ('test-item.amend') and state in ('entered') and true) or (nullif(current_setting('app.step', true), '') in ('test-item.strike') and state in ('struck') and true) or (nullif(current_setting('app.step', true), '') in ('test-item.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "result_notice" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "notice_no" text collate "C" not null,
  "report" uuid not null,
  "sample" uuid not null,
  "sampled_on" date not null,
  "sample_no" text collate "C" not null,
  "product" text collate zh not null,
  "laboratory" text collate "C" not null,
  "regime" text collate "C" not null,
  "kind" text collate "C" not null,
  "party" text collate "C" not null,
  "role" text collate "C" not null,
  "conclusion" text collate "C" not null,
  "failed_items" text collate zh,
  "department" text collate "C" not null,
  "sent_on" date not null,
  "received_on" date,
  "received_at" timestamptz,
  "signed_on" date,
  "receipt" text collate "C",
  "served" boolean not null,
  "term" text collate "C",
  search tsvector not null,
  constraint "result_notice_pkey" primary key ("region", "id"),
  constraint "result_notice_notice_no_check" check (length("notice_no") between 1 and 64),
  constraint "result_notice_sample_no_check" check (length("sample_no") between 1 and 64),
  constraint "result_notice_product_check" check (length("product") <= 500),
  constraint "result_notice_regime_check" check ("regime" in ('industrial', 'food', 'farm', 'produce')),
  constraint "result_notice_kind_check" check ("kind" in ('laboratory', 'quick')),
  constraint "result_notice_role_check" check ("role" in ('sampled', 'maker')),
  constraint "result_notice_conclusion_check" check ("conclusion" in ('pass', 'fail')),
  constraint "result_notice_term_check" check ("term" in ('industrial', 'food', 'farm', 'produce', 'quick', 'produceQuick'))
);

create index "result_notice_sent_on_sort_idx" on "result_notice" ("sent_on", id);

create index "result_notice_report_idx" on "result_notice" (region, "report");

create index "result_notice_party_idx" on "result_notice" (region, "party");

create index "result_notice_department_idx" on "result_notice" (region, "department");

create index "result_notice_served_idx" on "result_notice" (region, "served");

create index "result_notice_state_idx" on "result_notice" (region, "state");

create index "result_notice_search_idx" on "result_notice" using gin (search);

create unique index "result_notice_notice_no_serial_idx" on "result_notice" (region, "notice_no");

create index "result_notice_own_idx" on "result_notice" (party, id);

create index "result_notice_limit_idx" on "result_notice" (limit_on) where limit_on is not null;

create function "result_notice_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "result_notice" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "result_notice" enable row level security;

grant select, insert, update on "result_notice" to zhiheng_app;

create policy "result_notice_read" on "result_notice" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'result_notice'));

create policy "result_notice_create" on "result_notice" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('result-notice.send') and state in ('sent') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "result_notice_change" on "result_notice" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('result-notice.send') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('result-notice.receive') and state in ('sent') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('result-notice.receiveByPost') and state in ('sent') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('result-notice.object') and state in ('received') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('result-notice.objectQuick') and state in ('received') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('result-notice.retestProduce') and state in ('received') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('result-notice.retestProduceQuick') and state in ('received') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('result-notice.decide') and state in ('opposed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('result-notice.acceptResult') and state in ('received') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('result-notice.objectLapsed') and state in ('received') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('result-notice.objectQuickLapsed') and state in ('received') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('result-notice.retestProduceLapsed') and state in ('received') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('result-notice.retestProduceQuickLapsed') and state in ('received') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('result-notice.limitsRecomputed') and state in ('received') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('result-notice.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('result-notice.send') and state in ('sent') and true) or (nullif(current_setting('app.step', true), '') in ('result-notice.receive') and state in ('received') and true) or (nullif(current_setting('app.step', true), '') in ('result-notice.receiveByPost') and state in ('received') and true) or (nullif(current_setting('app.step', true), '') in ('result-notice.object') and state in ('opposed') and true) or (nullif(current_setting('app.step', true), '') in ('result-notice.objectQuick') and state in ('opposed') and true) or (nullif(current_setting('app.step', true), '') in ('result-notice.retestProduce') and state in ('opposed') and true) or (nullif(current_setting('app.step', true), '') in ('result-notice.retestProduceQuick') and state in ('opposed') and true) or (nullif(current_setting('app.step', true), '') in ('result-notice.decide') and state in ('decided') and true) or (nullif(current_setting('app.step', true), '') in ('result-notice.acceptResult') and state in ('unopposed') and true) or (nullif(current_setting('app.step', true), '') in ('result-notice.objectLapsed') and state in ('unopposed') and true) or (nullif(current_setting('app.step', true), '') in ('result-notice.objectQuickLapsed') and state in ('unopposed') and true) or (nullif(current_setting('app.step', true), '') in ('result-notice.retestProduceLapsed') and state in ('unopposed') and true) or (nullif(current_setting('app.step', true), '') in ('result-notice.retestProduceQuickLapsed') and state in ('unopposed') and true) or (nullif(current_setting('app.step', true), '') in ('result-notice.limitsRecomputed') and state in ('received') and true) or (nullif(current_setting('app.step', true), '') in ('result-notice.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "result_notice_delta" (region text collate "C" not null, month date not null, "regime" text collate "C" not null, "role" text collate "C" not null, "served" text collate "C" not null, n bigint not null, id uuid not null, constraint "result_notice_delta_pkey" primary key (region, month, id));

create table "result_notice_cell" (region text collate "C" not null, month date not null, "regime" text collate "C" not null, "role" text collate "C" not null, "served" text collate "C" not null, n bigint not null, constraint "result_notice_cell_pkey" primary key ("region", "month", "regime", "role", "served"));

alter table "result_notice_delta" enable row level security;

grant select, insert, update, delete on "result_notice_delta" to zhiheng_app;

create policy "result_notice_delta_read" on "result_notice_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "result_notice_cell" enable row level security;

grant select, insert, update, delete on "result_notice_cell" to zhiheng_app;

create policy "result_notice_cell_read" on "result_notice_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "result_notice_delta_append" on "result_notice_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('result-notice.send', 'result-notice.receive', 'result-notice.receiveByPost', 'result-notice.object', 'result-notice.objectQuick', 'result-notice.retestProduce', 'result-notice.retestProduceQuick', 'result-notice.decide', 'result-notice.acceptResult', 'result-notice.objectLapsed', 'result-notice.objectQuickLapsed', 'result-notice.retestProduceLapsed', 'result-notice.retestProduceQuickLapsed', 'result-notice.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "result_notice_delta_fold" on "result_notice_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "result_notice_cell_fold" on "result_notice_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "result_notice_cell_refold" on "result_notice_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "notice_elsewhere" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "from" text collate "C" not null,
  "regime" text collate "C" not null,
  "product" text collate zh not null,
  "lot" text collate zh,
  "maker" text collate "C" not null,
  "failed_items" text collate zh not null,
  "serious" boolean not null,
  "report" text collate "C",
  "sample_no" text collate "C" not null,
  "department" text collate "C",
  search tsvector not null,
  constraint "notice_elsewhere_pkey" primary key ("region", "id"),
  constraint "notice_elsewhere_regime_check" check ("regime" in ('industrial', 'food', 'farm', 'produce')),
  constraint "notice_elsewhere_product_check" check (length("product") <= 500),
  constraint "notice_elsewhere_lot_check" check (length("lot") <= 500),
  constraint "notice_elsewhere_sample_no_check" check (length("sample_no") between 1 and 64)
);

create index "notice_elsewhere_newest_idx" on "notice_elsewhere" (id);

create index "notice_elsewhere_maker_idx" on "notice_elsewhere" (region, "maker");

create index "notice_elsewhere_from_idx" on "notice_elsewhere" (region, "from");

create index "notice_elsewhere_state_idx" on "notice_elsewhere" (region, "state");

create index "notice_elsewhere_search_idx" on "notice_elsewhere" using gin (search);

create index "notice_elsewhere_limit_idx" on "notice_elsewhere" (limit_on) where limit_on is not null;

create function "notice_elsewhere_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "notice_elsewhere" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "notice_elsewhere" enable row level security;

grant select, insert, update on "notice_elsewhere" to zhiheng_app;

create policy "notice_elsewhere_read" on "notice_elsewhere" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'notice_elsewhere'));

create policy "notice_elsewhere_create" on "notice_elsewhere" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('notice-elsewhere.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "notice_elsewhere_change" on "notice_elsewhere" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('notice-elsewhere.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('notice-elsewhere.sign') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('notice-elsewhere.return') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('notice-elsewhere.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('notice-elsewhere.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('notice-elsewhere.sign') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('notice-elsewhere.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('notice-elsewhere.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "result_report" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "from" text collate "C" not null,
  "sample_no" text collate "C" not null,
  "product" text collate zh not null,
  "conclusion" text collate "C" not null,
  "failed_items" text collate zh,
  "serious" boolean not null,
  "report" text collate "C",
  search tsvector not null,
  constraint "result_report_pkey" primary key ("region", "id"),
  constraint "result_report_sample_no_check" check (length("sample_no") between 1 and 64),
  constraint "result_report_product_check" check (length("product") <= 500),
  constraint "result_report_conclusion_check" check ("conclusion" in ('pass', 'fail'))
);

create index "result_report_newest_idx" on "result_report" (id);

create index "result_report_from_idx" on "result_report" (region, "from");

create index "result_report_conclusion_idx" on "result_report" (region, "conclusion");

create index "result_report_state_idx" on "result_report" (region, "state");

create index "result_report_search_idx" on "result_report" using gin (search);

create index "result_report_limit_idx" on "result_report" (limit_on) where limit_on is not null;

create function "result_report_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "result_report" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "result_report" enable row level security;

grant select, insert, update on "result_report" to zhiheng_app;

create policy "result_report_read" on "result_report" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'result_report'));

create policy "result_report_create" on "result_report" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('result-report.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "result_report_change" on "result_report" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('result-report.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('result-report.sign') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('result-report.return') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('result-report.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('result-report.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('result-report.sign') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('result-report.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('result-report.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "objection" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "objection_no" text collate "C" not null,
  "notice" uuid,
  "report" uuid,
  "sample" uuid not null,
  "sampled_on" date not null,
  "sample_no" text collate "C" not null,
  "product" text collate zh not null,
  "first_laboratory" text collate "C",
  "regime" text collate "C" not null,
  "kind" text collate "C" not null,
  "grounds" text collate zh not null,
  "evidence" text collate "C",
  "party" text collate "C" not null,
  "department" text collate "C" not null,
  "received_on" date not null,
  "refusal" text collate "C",
  "retest_laboratory" text collate "C",
  "assignees" text[],
  "prolonged" boolean,
  "result" text collate "C",
  "decision" text collate zh,
  "decided_on" date,
  "outcome" text collate "C",
  "term" text collate "C",
  search tsvector not null,
  constraint "objection_pkey" primary key ("region", "id"),
  constraint "objection_objection_no_check" check (length("objection_no") between 1 and 64),
  constraint "objection_sample_no_check" check (length("sample_no") between 1 and 64),
  constraint "objection_product_check" check (length("product") <= 500),
  constraint "objection_regime_check" check ("regime" in ('industrial', 'food', 'farm', 'produce')),
  constraint "objection_kind_check" check ("kind" in ('retest', 'sampling', 'authenticity', 'method', 'judgement')),
  constraint "objection_refusal_check" check ("refusal" in ('microbial', 'expired', 'late', 'reserve', 'other')),
  constraint "objection_result_check" check ("result" in ('pass', 'fail')),
  constraint "objection_outcome_check" check ("outcome" in ('upheld', 'changed', 'refused', 'withdrawn')),
  constraint "objection_term_check" check ("term" in ('industrial', 'foodRetest', 'produceRetest', 'foodFact', 'foodMethod'))
);

create index "objection_received_on_sort_idx" on "objection" ("received_on", id);

create index "objection_notice_idx" on "objection" (region, "notice");

create index "objection_report_idx" on "objection" (region, "report");

create index "objection_party_idx" on "objection" (region, "party");

create index "objection_department_idx" on "objection" (region, "department");

create index "objection_kind_idx" on "objection" (region, "kind");

create index "objection_outcome_idx" on "objection" (region, "outcome");

create index "objection_state_idx" on "objection" (region, "state");

create index "objection_search_idx" on "objection" using gin (search);

create unique index "objection_objection_no_serial_idx" on "objection" (region, "objection_no");

create index "objection_own_idx" on "objection" (party, id);

create index "objection_assigned_idx" on "objection" using gin (assignees) where assignees is not null;

create index "objection_limit_idx" on "objection" (limit_on) where limit_on is not null;

create function "objection_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "objection" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

create function "objection_assigned"(item text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "objection" r
  where r.assignees @> array[$1]
  limit $2 $$;

alter table "objection" enable row level security;

grant select, insert, update on "objection" to zhiheng_app;

create policy "objection_read" on "objection" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'objection'));

create policy "objection_create" on "objection" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('objection.file') and state in ('filed') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "objection_change" on "objection" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('objection.file') and false and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('objection.accept') and state in ('filed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('objection.chooseLaboratory') and state in ('accepted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('objection.prolong') and state in ('accepted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('objection.handSample') and state in ('laboratoryChosen') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('objection.retested') and state in ('retesting') and (((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('objection.decideRetest') and state in ('retested') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('objection.decide') and state in ('accepted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('objection.refuse') and state in ('filed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('objection.withdraw') and state in ('filed', 'accepted', 'laboratoryChosen') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('objection.acceptLapsed') and state in ('filed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('objection.chooseLaboratoryLapsed') and state in ('accepted') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('objection.handSampleLapsed') and state in ('laboratoryChosen') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('objection.decideLapsed') and state in ('accepted') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('objection.limitsRecomputed') and state in ('filed', 'accepted', 'laboratoryChosen') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('objection.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('objection.file') and state in ('filed') and true) or (nullif(current_setting('app.step', true), '') in ('objection.accept') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('objection.chooseLaboratory') and state in ('laboratoryChosen') and true) or (nullif(current_setting('app.step', true), '') in ('objection.prolong') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('objection.handSample') and state in ('retesting') and true) or (nullif(current_setting('app.step', true), '') in ('objection.retested') and state in ('retested') and true) or (nullif(current_setting('app.step', true), '') in ('objection.decideRetest') and state in ('decided') and true) or (nullif(current_setting('app.step', true), '') in ('objection.decide') and state in ('decided') and true) or (nullif(current_setting('app.step', true), '') in ('objection.refuse') and state in ('refused') and true) or (nullif(current_setting('app.step', true), '') in ('objection.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('objection.acceptLapsed') and state in ('filed') and true) or (nullif(current_setting('app.step', true), '') in ('objection.chooseLaboratoryLapsed') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('objection.handSampleLapsed') and state in ('laboratoryChosen') and true) or (nullif(current_setting('app.step', true), '') in ('objection.decideLapsed') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('objection.limitsRecomputed') and state in ('filed', 'accepted', 'laboratoryChosen') and true) or (nullif(current_setting('app.step', true), '') in ('objection.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "objection_delta" (region text collate "C" not null, month date not null, "regime" text collate "C" not null, "kind" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, id uuid not null, constraint "objection_delta_pkey" primary key (region, month, id));

create table "objection_cell" (region text collate "C" not null, month date not null, "regime" text collate "C" not null, "kind" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, constraint "objection_cell_pkey" primary key ("region", "month", "regime", "kind", "outcome"));

alter table "objection_delta" enable row level security;

grant select, insert, update, delete on "objection_delta" to zhiheng_app;

create policy "objection_delta_read" on "objection_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "objection_cell" enable row level security;

grant select, insert, update, delete on "objection_cell" to zhiheng_app;

create policy "objection_cell_read" on "objection_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "objection_delta_append" on "objection_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('objection.file', 'objection.accept', 'objection.chooseLaboratory', 'objection.prolong', 'objection.handSample', 'objection.retested', 'objection.decideRetest', 'objection.decide', 'objection.refuse', 'objection.withdraw', 'objection.acceptLapsed', 'objection.chooseLaboratoryLapsed', 'objection.handSampleLapsed', 'objection.decideLapsed', 'objection.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "objection_delta_fold" on "objection_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "objection_cell_fold" on "objection_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "objection_cell_refold" on "objection_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "sampling_publication" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "title" text collate zh not null,
  "draft_no" text collate "C" not null,
  "doc_no" text collate zh,
  "product_class" text collate "C" not null,
  "level" text collate "C" not null,
  "from" date not null,
  "until" date not null,
  "summary" text collate zh not null,
  "advice" text collate zh,
  "department" text collate "C" not null,
  "approvers" text[],
  "released_on" date,
  "corrected_on" date,
  "withdrawn_on" date,
  "withdrawn_why" text collate zh,
  "released" boolean,
  search tsvector not null,
  constraint "sampling_publication_pkey" primary key ("region", "id"),
  constraint "sampling_publication_title_check" check (length("title") <= 500),
  constraint "sampling_publication_draft_no_check" check (length("draft_no") between 1 and 64),
  constraint "sampling_publication_doc_no_check" check (length("doc_no") <= 500),
  constraint "sampling_publication_product_class_check" check ("product_class" in ('industrial', 'food', 'agricultural', 'drug', 'cosmetic', 'device', 'other')),
  constraint "sampling_publication_level_check" check ("level" in ('national', 'provincial', 'municipal', 'county'))
);

create index "sampling_publication_released_on_sort_idx" on "sampling_publication" ("released_on", id);

create index "sampling_publication_product_class_idx" on "sampling_publication" (region, "product_class");

create index "sampling_publication_department_idx" on "sampling_publication" (region, "department");

create index "sampling_publication_state_idx" on "sampling_publication" (region, "state");

create index "sampling_publication_search_idx" on "sampling_publication" using gin (search);

create unique index "sampling_publication_draft_no_serial_idx" on "sampling_publication" (region, "draft_no");

create index "sampling_publication_limit_idx" on "sampling_publication" (limit_on) where limit_on is not null;

create function "sampling_publication_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "sampling_publication" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "sampling_publication" enable row level security;

grant select, insert, update on "sampling_publication" to zhiheng_app;

create policy "sampling_publication_read" on "sampling_publication" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'sampling_publication'));

create policy "sampling_publication_create" on "sampling_publication" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('sampling-publication.draft') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "sampling_publication_change" on "sampling_publication" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('sampling-publication.draft') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.amend') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.submit') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.return') and state in ('submitted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.release') and state in ('submitted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.noteCorrection') and state in ('released', 'withdrawn') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.withdraw') and state in ('released') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.drop') and state in ('drafted', 'submitted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('sampling-publication.draft') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.amend') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.submit') and state in ('submitted') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.return') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.release') and state in ('released') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.noteCorrection') and state in ('released', 'withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('sampling-publication.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "sampling_publication_submit_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where ("c"."state" = 'listed')) >= 1 from unnest(regions, ids) p(region, id)
  left join "published_result" c on c.region = p.region collate "C" and "c"."publication" = p.id
  group by p.id;
end $$;

create function "sampling_publication_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "sampling_publication" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create table "published_result" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "publication" uuid not null,
  "sample" uuid not null,
  "sample_no" text collate "C" not null,
  "sampled_on" date not null,
  "product" text collate zh not null,
  "brand" text collate zh,
  "model" text collate zh,
  "lot" text collate zh,
  "produced_on" date,
  "product_class" text collate "C" not null,
  "stage" text collate "C" not null,
  "sampled_unit" text collate zh not null,
  "sampled_unit_code" text collate "C",
  "producer" text collate zh,
  "maker_code" text collate "C",
  "laboratory" text collate "C",
  "conclusion" text collate "C",
  "failed_items" text collate zh,
  "department" text collate "C" not null,
  "released_on" date,
  "held_why" text collate zh,
  "result" text collate "C",
  "result_items" text collate zh,
  "new_conclusion" text collate "C",
  "new_items" text collate zh,
  "retest_laboratory" text collate "C",
  "basis" text collate "C",
  "correction" text collate zh,
  "before" text collate "C",
  "previous" text collate "C",
  "corrected_on" date,
  "withdrawn_on" date,
  "withdrawn_why" text collate zh,
  "released" boolean,
  search tsvector not null,
  constraint "published_result_pkey" primary key ("region", "id"),
  constraint "published_result_sample_no_check" check (length("sample_no") between 1 and 64),
  constraint "published_result_product_check" check (length("product") <= 500),
  constraint "published_result_brand_check" check (length("brand") <= 500),
  constraint "published_result_model_check" check (length("model") <= 500),
  constraint "published_result_lot_check" check (length("lot") <= 500),
  constraint "published_result_product_class_check" check ("product_class" in ('industrial', 'food', 'agricultural', 'drug', 'cosmetic', 'device', 'other')),
  constraint "published_result_stage_check" check ("stage" in ('planting', 'production', 'circulation', 'catering', 'use')),
  constraint "published_result_sampled_unit_check" check (length("sampled_unit") <= 500),
  constraint "published_result_producer_check" check (length("producer") <= 500),
  constraint "published_result_conclusion_check" check ("conclusion" in ('pass', 'fail')),
  constraint "published_result_result_check" check ("result" in ('pass', 'fail')),
  constraint "published_result_new_conclusion_check" check ("new_conclusion" in ('pass', 'fail')),
  constraint "published_result_before_check" check ("before" in ('pass', 'fail')),
  constraint "published_result_previous_check" check ("previous" in ('pass', 'fail'))
);

create index "published_result_released_on_sort_idx" on "published_result" ("released_on", id);

create index "published_result_publication_idx" on "published_result" (region, "publication");

create index "published_result_sample_idx" on "published_result" (region, "sample");

create index "published_result_product_class_idx" on "published_result" (region, "product_class");

create index "published_result_conclusion_idx" on "published_result" (region, "conclusion");

create index "published_result_sampled_unit_code_idx" on "published_result" (region, "sampled_unit_code");

create index "published_result_maker_code_idx" on "published_result" (region, "maker_code");

create index "published_result_state_idx" on "published_result" (region, "state");

create index "published_result_search_idx" on "published_result" using gin (search);

create index "published_result_limit_idx" on "published_result" (limit_on) where limit_on is not null;

create function "published_result_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "published_result" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '') || ' ' || coalesce("sampled_unit", '') || ' ' || coalesce("producer", '')) like all (patterns)
  limit most $$;

alter table "published_result" enable row level security;

grant select, insert, update on "published_result" to zhiheng_app;

create policy "published_result_read" on "published_result" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'published_result'));

create policy "published_result_create" on "published_result" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('published-result.list') and state in ('listed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "published_result_change" on "published_result" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('published-result.list') and false and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('published-result.drop') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('published-result.giveUp') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('published-result.publish') and state in ('listed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('published-result.hold') and state in ('published') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('published-result.resume') and state in ('held') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('published-result.retest') and state in ('held', 'retested') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('published-result.returnRetest') and state in ('retested') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('published-result.correct') and state in ('retested') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('published-result.withdraw') and state in ('published', 'held', 'retested') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('published-result.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('published-result.list') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('published-result.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('published-result.giveUp') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('published-result.publish') and state in ('published') and true) or (nullif(current_setting('app.step', true), '') in ('published-result.hold') and state in ('held') and true) or (nullif(current_setting('app.step', true), '') in ('published-result.resume') and state in ('published') and true) or (nullif(current_setting('app.step', true), '') in ('published-result.retest') and state in ('retested') and true) or (nullif(current_setting('app.step', true), '') in ('published-result.returnRetest') and state in ('held') and true) or (nullif(current_setting('app.step', true), '') in ('published-result.correct') and state in ('published') and true) or (nullif(current_setting('app.step', true), '') in ('published-result.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('published-result.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "published_result_publication_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "published_result" c on c.region = p.region collate "C" and "c"."publication" = p.id;
end $$;
