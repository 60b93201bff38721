-- Derived from the declarations of: special-equipment, operator, hazard, energy-use, metering-equipment, foreign-notice.

create table "special_equipment" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "equipment_no" text collate "C" not null,
  "party" text collate "C" not null,
  "kind" text collate "C" not null,
  "in_use" boolean not null,
  "registration_no" text collate "C",
  "inspected_until" date,
  constraint "special_equipment_pkey" primary key ("region", "id"),
  constraint "special_equipment_equipment_no_check" check (length("equipment_no") between 1 and 64),
  constraint "special_equipment_kind_check" check ("kind" in ('boiler', 'vessel', 'pipe', 'lift', 'crane', 'vehicle', 'ride', 'ropeway')),
  constraint "special_equipment_registration_no_check" check (length("registration_no") between 1 and 64)
);

create index "special_equipment_equipment_no_sort_idx" on "special_equipment" ("equipment_no", id);

create index "special_equipment_party_idx" on "special_equipment" (region, "party");

create index "special_equipment_kind_idx" on "special_equipment" (region, "kind");

create index "special_equipment_in_use_idx" on "special_equipment" (region, "in_use");

create index "special_equipment_state_idx" on "special_equipment" (region, "state");

create index "special_equipment_own_idx" on "special_equipment" (party, id);

create index "special_equipment_limit_idx" on "special_equipment" (limit_on) where limit_on is not null;

create table "special_equipment_key" (region text collate "C" not null, "equipment_no" text collate "C" not null, id uuid not null, constraint "special_equipment_key_pkey" primary key ("region", "equipment_no"));

alter table "special_equipment" enable row level security;

alter table "special_equipment_key" enable row level security;

grant select, insert, update on "special_equipment" to zhiheng_app;

grant select, insert, update on "special_equipment_key" to zhiheng_app;

create policy "special_equipment_read" on "special_equipment" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'special_equipment'));

create policy "special_equipment_create" on "special_equipment" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('special-equipment.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "special_equipment_change" on "special_equipment" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('special-equipment.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('special-equipment.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('special-equipment.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('special-equipment.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('special-equipment.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('special-equipment.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('special-equipment.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('special-equipment.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "special_equipment_key_read" on "special_equipment_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "special_equipment_key_create" on "special_equipment_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('special-equipment.import', 'special-equipment.withdraw', 'special-equipment.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "special_equipment_key_change" on "special_equipment_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('special-equipment.import', 'special-equipment.withdraw', 'special-equipment.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('special-equipment.import', 'special-equipment.withdraw', 'special-equipment.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "operator" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "operator_no" text collate "C" not null,
  "party" text collate "C" not null,
  "trade" text collate "C" not null,
  "on_duty" boolean not null,
  "certificate_no" text collate "C",
  "certificate_until" date,
  constraint "operator_pkey" primary key ("region", "id"),
  constraint "operator_operator_no_check" check (length("operator_no") between 1 and 64),
  constraint "operator_trade_check" check ("trade" in ('boiler', 'vessel', 'lift', 'crane', 'vehicle', 'welding', 'other')),
  constraint "operator_certificate_no_check" check (length("certificate_no") between 1 and 64)
);

create index "operator_operator_no_sort_idx" on "operator" ("operator_no", id);

create index "operator_party_idx" on "operator" (region, "party");

create index "operator_trade_idx" on "operator" (region, "trade");

create index "operator_on_duty_idx" on "operator" (region, "on_duty");

create index "operator_state_idx" on "operator" (region, "state");

create index "operator_own_idx" on "operator" (party, id);

create index "operator_limit_idx" on "operator" (limit_on) where limit_on is not null;

create table "operator_key" (region text collate "C" not null, "operator_no" text collate "C" not null, id uuid not null, constraint "operator_key_pkey" primary key ("region", "operator_no"));

alter table "operator" enable row level security;

alter table "operator_key" enable row level security;

grant select, insert, update on "operator" to zhiheng_app;

grant select, insert, update on "operator_key" to zhiheng_app;

create policy "operator_read" on "operator" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'operator'));

create policy "operator_create" on "operator" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('operator.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "operator_change" on "operator" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('operator.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('operator.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('operator.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('operator.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('operator.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('operator.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('operator.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('operator.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "operator_key_read" on "operator_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "operator_key_create" on "operator_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('operator.import', 'operator.withdraw', 'operator.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "operator_key_change" on "operator_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('operator.import', 'operator.withdraw', 'operator.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('operator.import', 'operator.withdraw', 'operator.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "hazard" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "hazard_no" text collate "C" not null,
  "party" text collate "C" not null,
  "what" text collate zh not null,
  "level" text collate "C" not null,
  "found_on" date not null,
  "due_on" date not null,
  "closed_on" date,
  search tsvector not null,
  constraint "hazard_pkey" primary key ("region", "id"),
  constraint "hazard_hazard_no_check" check (length("hazard_no") between 1 and 64),
  constraint "hazard_what_check" check (length("what") <= 500),
  constraint "hazard_level_check" check ("level" in ('general', 'major'))
);

create index "hazard_found_on_sort_idx" on "hazard" ("found_on", id);

create index "hazard_party_idx" on "hazard" (region, "party");

create index "hazard_level_idx" on "hazard" (region, "level");

create index "hazard_state_idx" on "hazard" (region, "state");

create index "hazard_search_idx" on "hazard" using gin (search);

create index "hazard_own_idx" on "hazard" (party, id);

create index "hazard_limit_idx" on "hazard" (limit_on) where limit_on is not null;

create table "hazard_key" (region text collate "C" not null, "hazard_no" text collate "C" not null, id uuid not null, constraint "hazard_key_pkey" primary key ("region", "hazard_no"));

create function "hazard_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "hazard" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("what", '')) like all (patterns)
  limit most $$;

alter table "hazard" enable row level security;

alter table "hazard_key" enable row level security;

grant select, insert, update on "hazard" to zhiheng_app;

grant select, insert, update on "hazard_key" to zhiheng_app;

create policy "hazard_read" on "hazard" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'hazard'));

create policy "hazard_create" on "hazard" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('hazard.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "hazard_change" on "hazard" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('hazard.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('hazard.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('hazard.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('hazard.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('hazard.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('hazard.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('hazard.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('hazard.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "hazard_key_read" on "hazard_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "hazard_key_create" on "hazard_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('hazard.import', 'hazard.withdraw', 'hazard.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "hazard_key_change" on "hazard_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('hazard.import', 'hazard.withdraw', 'hazard.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('hazard.import', 'hazard.withdraw', 'hazard.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "energy_use" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "product" text collate zh not null,
  "year" bigint not null,
  "main_product" boolean not null,
  "total" numeric not null,
  "unit" numeric,
  "peer" numeric,
  "peer_cites" text collate zh,
  "goal" numeric,
  search tsvector not null,
  constraint "energy_use_pkey" primary key ("region", "id"),
  constraint "energy_use_product_check" check (length("product") <= 500),
  constraint "energy_use_total_check" check ("total" >= 0),
  constraint "energy_use_unit_check" check ("unit" >= 0),
  constraint "energy_use_peer_check" check ("peer" >= 0),
  constraint "energy_use_peer_cites_check" check (length("peer_cites") <= 500),
  constraint "energy_use_goal_check" check ("goal" >= 0)
);

create index "energy_use_year_sort_idx" on "energy_use" ("year", id);

create index "energy_use_party_idx" on "energy_use" (region, "party");

create index "energy_use_year_idx" on "energy_use" (region, "year");

create index "energy_use_main_product_idx" on "energy_use" (region, "main_product");

create index "energy_use_state_idx" on "energy_use" (region, "state");

create index "energy_use_in_force_idx" on "energy_use" (region, "party", "product", "year");

create index "energy_use_search_idx" on "energy_use" using gin (search);

create index "energy_use_own_idx" on "energy_use" (party, id);

create index "energy_use_limit_idx" on "energy_use" (limit_on) where limit_on is not null;

create table "energy_use_key" (region text collate "C" not null, "party" text collate "C" not null, "product" text collate "C" not null, "year" bigint not null, id uuid not null, constraint "energy_use_key_pkey" primary key ("region", "party", "product", "year"));

create function "energy_use_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "energy_use" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "energy_use" enable row level security;

alter table "energy_use_key" enable row level security;

grant select, insert, update on "energy_use" to zhiheng_app;

grant select, insert, update on "energy_use_key" to zhiheng_app;

create policy "energy_use_read" on "energy_use" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'energy_use'));

create policy "energy_use_create" on "energy_use" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('energy-use.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "energy_use_change" on "energy_use" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('energy-use.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('energy-use.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('energy-use.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('energy-use.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('energy-use.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('energy-use.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('energy-use.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('energy-use.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "energy_use_key_read" on "energy_use_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "energy_use_key_create" on "energy_use_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('energy-use.import', 'energy-use.withdraw', 'energy-use.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "energy_use_key_change" on "energy_use_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('energy-use.import', 'energy-use.withdraw', 'energy-use.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('energy-use.import', 'energy-use.withdraw', 'energy-use.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "metering_equipment" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "year" bigint not null,
  "needed" bigint not null,
  "compliant" bigint not null,
  "adequate" boolean not null,
  "checked_on" date,
  constraint "metering_equipment_pkey" primary key ("region", "id"),
  constraint "metering_equipment_needed_check" check ("needed" >= 0),
  constraint "metering_equipment_compliant_check" check ("compliant" >= 0)
);

create index "metering_equipment_year_sort_idx" on "metering_equipment" ("year", id);

create index "metering_equipment_party_idx" on "metering_equipment" (region, "party");

create index "metering_equipment_year_idx" on "metering_equipment" (region, "year");

create index "metering_equipment_adequate_idx" on "metering_equipment" (region, "adequate");

create index "metering_equipment_state_idx" on "metering_equipment" (region, "state");

create index "metering_equipment_in_force_idx" on "metering_equipment" (region, "party", "year");

create index "metering_equipment_own_idx" on "metering_equipment" (party, id);

create index "metering_equipment_limit_idx" on "metering_equipment" (limit_on) where limit_on is not null;

create table "metering_equipment_key" (region text collate "C" not null, "party" text collate "C" not null, "year" bigint not null, id uuid not null, constraint "metering_equipment_key_pkey" primary key ("region", "party", "year"));

alter table "metering_equipment" enable row level security;

alter table "metering_equipment_key" enable row level security;

grant select, insert, update on "metering_equipment" to zhiheng_app;

grant select, insert, update on "metering_equipment_key" to zhiheng_app;

create policy "metering_equipment_read" on "metering_equipment" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'metering_equipment'));

create policy "metering_equipment_create" on "metering_equipment" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('metering-equipment.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "metering_equipment_change" on "metering_equipment" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('metering-equipment.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('metering-equipment.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('metering-equipment.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('metering-equipment.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('metering-equipment.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('metering-equipment.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('metering-equipment.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('metering-equipment.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "metering_equipment_key_read" on "metering_equipment_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "metering_equipment_key_create" on "metering_equipment_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('metering-equipment.import', 'metering-equipment.withdraw', 'metering-equipment.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "metering_equipment_key_change" on "metering_equipment_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('metering-equipment.import', 'metering-equipment.withdraw', 'metering-equipment.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('metering-equipment.import', 'metering-equipment.withdraw', 'metering-equipment.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "foreign_notice" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "notice_no" text collate "C" not null,
  "party" text collate "C" not null,
  "product" text collate zh not null,
  "noticed_on" date not null,
  "kind" text collate "C" not null,
  "damage" text collate "C",
  "from" text collate zh not null,
  search tsvector not null,
  constraint "foreign_notice_pkey" primary key ("region", "id"),
  constraint "foreign_notice_notice_no_check" check (length("notice_no") between 1 and 64),
  constraint "foreign_notice_product_check" check (length("product") <= 500),
  constraint "foreign_notice_kind_check" check ("kind" in ('notified', 'returned', 'claimed')),
  constraint "foreign_notice_damage_check" check ("damage" in ('none', 'some', 'serious')),
  constraint "foreign_notice_from_check" check (length("from") <= 500)
);

create index "foreign_notice_noticed_on_sort_idx" on "foreign_notice" ("noticed_on", id);

create index "foreign_notice_party_idx" on "foreign_notice" (region, "party");

create index "foreign_notice_kind_idx" on "foreign_notice" (region, "kind");

create index "foreign_notice_damage_idx" on "foreign_notice" (region, "damage");

create index "foreign_notice_state_idx" on "foreign_notice" (region, "state");

create index "foreign_notice_search_idx" on "foreign_notice" using gin (search);

create index "foreign_notice_own_idx" on "foreign_notice" (party, id);

create index "foreign_notice_limit_idx" on "foreign_notice" (limit_on) where limit_on is not null;

create table "foreign_notice_key" (region text collate "C" not null, "notice_no" text collate "C" not null, id uuid not null, constraint "foreign_notice_key_pkey" primary key ("region", "notice_no"));

create function "foreign_notice_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "foreign_notice" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '') || ' ' || coalesce("from", '')) like all (patterns)
  limit most $$;

alter table "foreign_notice" enable row level security;

alter table "foreign_notice_key" enable row level security;

grant select, insert, update on "foreign_notice" to zhiheng_app;

grant select, insert, update on "foreign_notice_key" to zhiheng_app;

create policy "foreign_notice_read" on "foreign_notice" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'foreign_notice'));

create policy "foreign_notice_create" on "foreign_notice" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('foreign-notice.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "foreign_notice_change" on "foreign_notice" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('foreign-notice.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('foreign-notice.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('foreign-notice.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('foreign-notice.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('foreign-notice.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('foreign-notice.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('foreign-notice.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('foreign-notice.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "foreign_notice_key_read" on "foreign_notice_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "foreign_notice_key_create" on "foreign_notice_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('foreign-notice.import', 'foreign-notice.withdraw', 'foreign-notice.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "foreign_notice_key_change" on "foreign_notice_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('foreign-notice.import', 'foreign-notice.withdraw', 'foreign-notice.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('foreign-notice.import', 'foreign-notice.withdraw', 'foreign-notice.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));
