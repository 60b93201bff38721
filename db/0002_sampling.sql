-- Derived from the declarations of: sample.

create table "sample" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "sample_no" text collate "C" not null,
  "sampled_on" date not null,
  "product" text collate zh not null,
  "product_class" text collate "C" not null,
  "stage" text collate "C" not null,
  "level" text collate "C" not null,
  "key_product" boolean not null,
  "sampled_unit" text collate zh not null,
  "sampled_unit_code" text collate "C",
  "producer" text collate zh,
  "conclusion" text collate "C",
  "failed_items" text collate zh,
  "task" uuid,
  "regime" text collate "C",
  "counts_as" text collate "C",
  "place" text collate "C",
  "base" uuid,
  "department" text collate "C",
  "maker_code" text collate "C",
  "maker_region" text collate "C",
  "brand" text collate zh,
  "model" text collate zh,
  "lot" text collate zh,
  "produced_on" date,
  "standard" text collate zh,
  "catalogue" text collate "C",
  "health_safety" boolean,
  "licence_no" text collate "C",
  "lot_size" numeric,
  "taken" numeric,
  "reserve" numeric,
  "price" bigint,
  "seals" text[],
  "photos" text[],
  "order_proof" text collate "C",
  "payment_proof" text collate "C",
  "delivery_proof" text collate "C",
  "storage" text collate zh,
  "laboratory" text collate "C",
  "assignees" text[],
  "main_failed" boolean,
  "enlisted" boolean,
  "released" boolean,
  search tsvector not null,
  constraint "sample_pkey" primary key ("region", "sampled_on", "id"),
  constraint "sample_sample_no_check" check (length("sample_no") between 1 and 64),
  constraint "sample_product_check" check (length("product") <= 500),
  constraint "sample_product_class_check" check ("product_class" in ('industrial', 'food', 'agricultural', 'drug', 'cosmetic', 'device', 'other')),
  constraint "sample_stage_check" check ("stage" in ('planting', 'production', 'circulation', 'catering', 'use')),
  constraint "sample_level_check" check ("level" in ('national', 'provincial', 'municipal', 'county')),
  constraint "sample_sampled_unit_check" check (length("sampled_unit") <= 500),
  constraint "sample_producer_check" check (length("producer") <= 500),
  constraint "sample_conclusion_check" check ("conclusion" in ('pass', 'fail')),
  constraint "sample_regime_check" check ("regime" in ('industrial', 'food', 'farm', 'produce')),
  constraint "sample_counts_as_check" check ("counts_as" in ('market', 'problem', 'recheck')),
  constraint "sample_place_check" check ("place" in ('factory', 'shop', 'online')),
  constraint "sample_brand_check" check (length("brand") <= 500),
  constraint "sample_model_check" check (length("model") <= 500),
  constraint "sample_lot_check" check (length("lot") <= 500),
  constraint "sample_standard_check" check (length("standard") <= 500),
  constraint "sample_catalogue_check" check ("catalogue" in ('licence', 'ccc')),
  constraint "sample_licence_no_check" check (length("licence_no") between 1 and 64),
  constraint "sample_storage_check" check (length("storage") <= 500)
) partition by range ("sampled_on");

create table "sample_2015" partition of "sample" for values from ('2015-01-01') to ('2016-01-01');

create table "sample_2016" partition of "sample" for values from ('2016-01-01') to ('2017-01-01');

create table "sample_2017" partition of "sample" for values from ('2017-01-01') to ('2018-01-01');

create table "sample_2018" partition of "sample" for values from ('2018-01-01') to ('2019-01-01');

create table "sample_2019" partition of "sample" for values from ('2019-01-01') to ('2020-01-01');

create table "sample_2020" partition of "sample" for values from ('2020-01-01') to ('2021-01-01');

create table "sample_2021" partition of "sample" for values from ('2021-01-01') to ('2022-01-01');

create table "sample_2022" partition of "sample" for values from ('2022-01-01') to ('2023-01-01');

create table "sample_2023" partition of "sample" for values from ('2023-01-01') to ('2024-01-01');

create table "sample_2024" partition of "sample" for values from ('2024-01-01') to ('2025-01-01');

create table "sample_2025" partition of "sample" for values from ('2025-01-01') to ('2026-01-01');

create table "sample_2026" partition of "sample" for values from ('2026-01-01') to ('2027-01-01');

create table "sample_2027" partition of "sample" for values from ('2027-01-01') to ('2028-01-01');

create table "sample_2028" partition of "sample" for values from ('2028-01-01') to ('2029-01-01');

create table "sample_other" partition of "sample" default;

create index "sample_sampled_on_sort_idx" on "sample" ("sampled_on", id);

create index "sample_product_class_idx" on "sample" (region, "product_class");

create index "sample_conclusion_idx" on "sample" (region, "conclusion");

create index "sample_sampled_unit_code_idx" on "sample" (region, "sampled_unit_code");

create index "sample_base_idx" on "sample" (region, "base");

create index "sample_search_idx" on "sample" using gin (search);

create index "sample_assigned_idx" on "sample" using gin (assignees) where assignees is not null;

create index "sample_limit_idx" on "sample" (limit_on) where limit_on is not null;

create table "sample_key" (region text collate "C" not null, "sample_no" text collate "C" not null, id uuid not null, date date not null, constraint "sample_key_pkey" primary key ("region", "sample_no"));

create function "sample_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, "r"."sampled_on", r.id from "sample" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '') || ' ' || coalesce("sampled_unit", '') || ' ' || coalesce("producer", '')) like all (patterns)
  limit most $$;

create function "sample_assigned"(item text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, "r"."sampled_on", r.id from "sample" r
  where r.assignees @> array[$1]
  limit $2 $$;

alter table "sample" enable row level security;

alter table "sample_key" enable row level security;

grant select, insert, update on "sample" to zhiheng_app;

grant select, insert, update on "sample_key" to zhiheng_app;

create policy "sample_read" on "sample" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'sample'));

create policy "sample_create" on "sample" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('sample.import') and state in ('recorded') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('sample.take') and state in ('taken') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "sample_change" on "sample" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('sample.import') and state in ('recorded') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('sample.withdraw') and state in ('recorded') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('sample.restore') and state in ('withdrawn') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('sample.take') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sample.correctSheet') and state in ('taken') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sample.void') and state in ('taken', 'atLaboratory') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sample.hand') and state in ('taken') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sample.conclude') and state in ('atLaboratory', 'tested') and (((position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.party', true), '')::text is not null then nullif(current_setting('app.party', true), '')::text = any("assignees") end))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sample.tell') and state in ('tested') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sample.finish') and state in ('tested', 'notified') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('sample.dispose') and state in ('final') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('sample.enlist') and state in ('final', 'disposed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('sample.unlist') and state in ('final', 'disposed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sample.publish') and state in ('final', 'disposed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sample.withhold') and state in ('final', 'disposed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sample.correctResult') and state in ('final', 'disposed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sample.unpublish') and state in ('final', 'disposed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('sample.handLapsed') and state in ('taken') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('sample.limitsRecomputed') and state in ('taken') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('sample.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('sample.import') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('sample.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('sample.restore') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('sample.take') and state in ('taken') and true) or (nullif(current_setting('app.step', true), '') in ('sample.correctSheet') and state in ('taken') and true) or (nullif(current_setting('app.step', true), '') in ('sample.void') and state in ('voided') and true) or (nullif(current_setting('app.step', true), '') in ('sample.hand') and state in ('atLaboratory') and true) or (nullif(current_setting('app.step', true), '') in ('sample.conclude') and state in ('tested') and true) or (nullif(current_setting('app.step', true), '') in ('sample.tell') and state in ('notified') and true) or (nullif(current_setting('app.step', true), '') in ('sample.finish') and state in ('final') and true) or (nullif(current_setting('app.step', true), '') in ('sample.dispose') and state in ('disposed') and true) or (nullif(current_setting('app.step', true), '') in ('sample.enlist') and state in ('final', 'disposed') and true) or (nullif(current_setting('app.step', true), '') in ('sample.unlist') and state in ('final', 'disposed') and true) or (nullif(current_setting('app.step', true), '') in ('sample.publish') and state in ('final', 'disposed') and true) or (nullif(current_setting('app.step', true), '') in ('sample.withhold') and state in ('final', 'disposed') and true) or (nullif(current_setting('app.step', true), '') in ('sample.correctResult') and state in ('final', 'disposed') and true) or (nullif(current_setting('app.step', true), '') in ('sample.unpublish') and state in ('final', 'disposed') and true) or (nullif(current_setting('app.step', true), '') in ('sample.handLapsed') and state in ('taken') and true) or (nullif(current_setting('app.step', true), '') in ('sample.limitsRecomputed') and state in ('taken') and true) or (nullif(current_setting('app.step', true), '') in ('sample.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "sample_key_read" on "sample_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "sample_key_create" on "sample_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('sample.import', 'sample.withdraw', 'sample.restore', 'sample.take', 'sample.correctSheet', 'sample.void', 'sample.hand', 'sample.conclude', 'sample.tell', 'sample.finish', 'sample.dispose', 'sample.enlist', 'sample.unlist', 'sample.publish', 'sample.withhold', 'sample.correctResult', 'sample.unpublish', 'sample.handLapsed', 'sample.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "sample_key_change" on "sample_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('sample.import', 'sample.withdraw', 'sample.restore', 'sample.take', 'sample.correctSheet', 'sample.void', 'sample.hand', 'sample.conclude', 'sample.tell', 'sample.finish', 'sample.dispose', 'sample.enlist', 'sample.unlist', 'sample.publish', 'sample.withhold', 'sample.correctResult', 'sample.unpublish', 'sample.handLapsed', 'sample.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('sample.import', 'sample.withdraw', 'sample.restore', 'sample.take', 'sample.correctSheet', 'sample.void', 'sample.hand', 'sample.conclude', 'sample.tell', 'sample.finish', 'sample.dispose', 'sample.enlist', 'sample.unlist', 'sample.publish', 'sample.withhold', 'sample.correctResult', 'sample.unpublish', 'sample.handLapsed', 'sample.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "sample_delta" (region text collate "C" not null, month date not null, "product_class" text collate "C" not null, "stage" text collate "C" not null, "level" text collate "C" not null, "key_product" text collate "C" not null, "conclusion" text collate "C" not null, "counts_as" text collate "C" not null, n bigint not null, id uuid not null, constraint "sample_delta_pkey" primary key (region, month, id));

create table "sample_cell" (region text collate "C" not null, month date not null, "product_class" text collate "C" not null, "stage" text collate "C" not null, "level" text collate "C" not null, "key_product" text collate "C" not null, "conclusion" text collate "C" not null, "counts_as" text collate "C" not null, n bigint not null, constraint "sample_cell_pkey" primary key ("region", "month", "product_class", "stage", "level", "key_product", "conclusion", "counts_as"));

alter table "sample_delta" enable row level security;

grant select, insert, update, delete on "sample_delta" to zhiheng_app;

create policy "sample_delta_read" on "sample_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "sample_cell" enable row level security;

grant select, insert, update, delete on "sample_cell" to zhiheng_app;

create policy "sample_cell_read" on "sample_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "sample_delta_append" on "sample_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('sample.import', 'sample.withdraw', 'sample.restore', 'sample.take', 'sample.correctSheet', 'sample.void', 'sample.hand', 'sample.conclude', 'sample.tell', 'sample.finish', 'sample.dispose', 'sample.enlist', 'sample.unlist', 'sample.publish', 'sample.withhold', 'sample.correctResult', 'sample.unpublish', 'sample.handLapsed', 'sample.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "sample_delta_fold" on "sample_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "sample_cell_fold" on "sample_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "sample_cell_refold" on "sample_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));
