-- Derived from the declarations of: party, party-year, party-zone, territory, zone, industry, industry-member.

create table "territory" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "code" text collate "C" not null,
  "name" text collate zh not null,
  "kind" text collate "C" not null,
  "since" date not null,
  "until" date,
  "successors" text[],
  "members" text[],
  "basis" text collate zh,
  search tsvector not null,
  constraint "territory_pkey" primary key ("region", "id"),
  constraint "territory_name_check" check (length("name") <= 500),
  constraint "territory_kind_check" check ("kind" in ('division', 'zone')),
  constraint "territory_basis_check" check (length("basis") <= 500)
);

create index "territory_code_sort_idx" on "territory" ("code", id);

create index "territory_since_sort_idx" on "territory" ("since", id);

create index "territory_code_idx" on "territory" (region, "code");

create index "territory_kind_idx" on "territory" (region, "kind");

create index "territory_state_idx" on "territory" (region, "state");

create index "territory_in_force_idx" on "territory" (region, "code", "since");

create index "territory_search_idx" on "territory" using gin (search);

create index "territory_limit_idx" on "territory" (limit_on) where limit_on is not null;

create table "territory_key" (region text collate "C" not null, "code" text collate "C" not null, "since" date not null, id uuid not null, constraint "territory_key_pkey" primary key ("region", "code", "since"));

create function "territory_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "territory" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '')) like all (patterns)
  limit most $$;

alter table "territory" enable row level security;

alter table "territory_key" enable row level security;

grant select, insert, update on "territory" to zhiheng_app;

grant select, insert, update on "territory_key" to zhiheng_app;

create policy "territory_read" on "territory" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'territory'));

create policy "territory_create" on "territory" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('territory.register') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "territory_change" on "territory" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('territory.register') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('territory.end') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('territory.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('territory.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('territory.register') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('territory.end') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('territory.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('territory.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "territory_key_read" on "territory_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "territory_key_create" on "territory_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('territory.register', 'territory.end', 'territory.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "territory_key_change" on "territory_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('territory.register', 'territory.end', 'territory.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('territory.register', 'territory.end', 'territory.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "party" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "code" text collate "C" not null,
  "name" text collate zh not null,
  "former_names" text collate zh,
  "kind" text collate "C" not null,
  "current_region" text collate "C",
  "address" text collate zh,
  "established_on" date,
  "successor" text collate "C",
  search tsvector not null,
  constraint "party_pkey" primary key ("region", "id"),
  constraint "party_name_check" check (length("name") <= 500),
  constraint "party_former_names_check" check (length("former_names") <= 500),
  constraint "party_kind_check" check ("kind" in ('enterprise', 'trader', 'cooperative', 'institution', 'association', 'agency', 'other')),
  constraint "party_address_check" check (length("address") <= 500)
);

create index "party_name_sort_idx" on "party" ("name", id);

create index "party_code_sort_idx" on "party" ("code", id);

create index "party_code_idx" on "party" ("code", region);

create index "party_kind_idx" on "party" ("kind", region);

create index "party_state_idx" on "party" ("state", region);

create index "party_search_idx" on "party" using gin (search);

create index "party_limit_idx" on "party" (limit_on) where limit_on is not null;

create table "party_key" (region text collate "C" not null, "code" text collate "C" not null, id uuid not null, constraint "party_key_pkey" primary key ("code"));

create function "party_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "party" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '') || ' ' || coalesce("former_names", '')) like all (patterns)
  limit most $$;

alter table "party" enable row level security;

alter table "party_key" enable row level security;

grant select, insert, update on "party" to zhiheng_app;

grant select, insert, update on "party_key" to zhiheng_app;

create policy "party_read" on "party" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',hospital,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',police,' in nullif(current_setting('app.roles', true), '')) > 0) and true) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'party'));

create policy "party_create" on "party" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('party.import') and state in ('current') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "party_change" on "party" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('party.import') and state in ('current') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('party.rename') and state in ('current') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('party.move') and state in ('current') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('party.merge') and state in ('current') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('party.close') and state in ('current') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('party.reopen') and state in ('closed', 'merged') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('party.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('party.import') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('party.rename') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('party.move') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('party.merge') and state in ('merged') and true) or (nullif(current_setting('app.step', true), '') in ('party.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('party.reopen') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('party.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "party_key_read" on "party_key" for select to zhiheng_app using ((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0));

create policy "party_key_create" on "party_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('party.import', 'party.rename', 'party.move', 'party.merge', 'party.close', 'party.reopen') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "party_key_change" on "party_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('party.import', 'party.rename', 'party.move', 'party.merge', 'party.close', 'party.reopen') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('party.import', 'party.rename', 'party.move', 'party.merge', 'party.close', 'party.reopen') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "party_year" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "year" bigint not null,
  "scale" text collate "C",
  "scale_basis" text collate zh,
  "section" text collate "C",
  "industry" text collate "C",
  "industry_title" text collate zh,
  "output" numeric,
  "main_product" text collate zh,
  "three_high" boolean,
  search tsvector not null,
  constraint "party_year_pkey" primary key ("region", "id"),
  constraint "party_year_scale_check" check ("scale" in ('above', 'below')),
  constraint "party_year_scale_basis_check" check (length("scale_basis") <= 500),
  constraint "party_year_section_check" check ("section" in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T')),
  constraint "party_year_industry_check" check (length("industry") between 1 and 64),
  constraint "party_year_industry_title_check" check (length("industry_title") <= 500),
  constraint "party_year_main_product_check" check (length("main_product") <= 500)
);

create index "party_year_year_sort_idx" on "party_year" ("year", id);

create index "party_year_party_idx" on "party_year" (region, "party");

create index "party_year_year_idx" on "party_year" (region, "year");

create index "party_year_scale_idx" on "party_year" (region, "scale");

create index "party_year_section_idx" on "party_year" (region, "section");

create index "party_year_state_idx" on "party_year" (region, "state");

create index "party_year_in_force_idx" on "party_year" (region, "party", "year");

create index "party_year_search_idx" on "party_year" using gin (search);

create index "party_year_limit_idx" on "party_year" (limit_on) where limit_on is not null;

create table "party_year_key" (region text collate "C" not null, "party" text collate "C" not null, "year" bigint not null, id uuid not null, constraint "party_year_key_pkey" primary key ("region", "party", "year"));

create function "party_year_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "party_year" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("industry_title", '') || ' ' || coalesce("main_product", '')) like all (patterns)
  limit most $$;

alter table "party_year" enable row level security;

alter table "party_year_key" enable row level security;

grant select, insert, update on "party_year" to zhiheng_app;

grant select, insert, update on "party_year_key" to zhiheng_app;

create policy "party_year_read" on "party_year" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'party_year'));

create policy "party_year_create" on "party_year" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('party-year.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "party_year_change" on "party_year" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('party-year.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('party-year.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('party-year.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('party-year.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('party-year.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('party-year.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('party-year.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('party-year.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "party_year_key_read" on "party_year_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "party_year_key_create" on "party_year_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('party-year.import', 'party-year.withdraw', 'party-year.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "party_year_key_change" on "party_year_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('party-year.import', 'party-year.withdraw', 'party-year.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('party-year.import', 'party-year.withdraw', 'party-year.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "party_zone" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "zone" text collate "C" not null,
  "zone_name" text collate zh not null,
  "zone_kind" text collate "C" not null,
  "since" date not null,
  "until" date,
  search tsvector not null,
  constraint "party_zone_pkey" primary key ("region", "id"),
  constraint "party_zone_zone_check" check (length("zone") between 1 and 64),
  constraint "party_zone_zone_name_check" check (length("zone_name") <= 500),
  constraint "party_zone_zone_kind_check" check ("zone_kind" in ('development', 'cluster', 'park', 'farming', 'trading', 'other'))
);

create index "party_zone_since_sort_idx" on "party_zone" ("since", id);

create index "party_zone_party_idx" on "party_zone" (region, "party");

create index "party_zone_zone_idx" on "party_zone" (region, "zone");

create index "party_zone_state_idx" on "party_zone" (region, "state");

create index "party_zone_in_force_idx" on "party_zone" (region, "party", "zone", "since");

create index "party_zone_search_idx" on "party_zone" using gin (search);

create index "party_zone_limit_idx" on "party_zone" (limit_on) where limit_on is not null;

create table "party_zone_key" (region text collate "C" not null, "party" text collate "C" not null, "zone" text collate "C" not null, "since" date not null, id uuid not null, constraint "party_zone_key_pkey" primary key ("region", "party", "zone", "since"));

create function "party_zone_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "party_zone" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("zone_name", '')) like all (patterns)
  limit most $$;

alter table "party_zone" enable row level security;

alter table "party_zone_key" enable row level security;

grant select, insert, update on "party_zone" to zhiheng_app;

grant select, insert, update on "party_zone_key" to zhiheng_app;

create policy "party_zone_read" on "party_zone" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'party_zone'));

create policy "party_zone_create" on "party_zone" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('party-zone.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "party_zone_change" on "party_zone" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('party-zone.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('party-zone.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('party-zone.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('party-zone.leave') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('party-zone.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('party-zone.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('party-zone.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('party-zone.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('party-zone.leave') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('party-zone.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "party_zone_key_read" on "party_zone_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "party_zone_key_create" on "party_zone_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('party-zone.import', 'party-zone.withdraw', 'party-zone.restore', 'party-zone.leave') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "party_zone_key_change" on "party_zone_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('party-zone.import', 'party-zone.withdraw', 'party-zone.restore', 'party-zone.leave') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('party-zone.import', 'party-zone.withdraw', 'party-zone.restore', 'party-zone.leave') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "zone" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "code" text collate "C" not null,
  "name" text collate zh not null,
  "kind" text collate "C" not null,
  "body" text collate "C",
  "since" date,
  search tsvector not null,
  constraint "zone_pkey" primary key ("region", "id"),
  constraint "zone_code_check" check (length("code") between 1 and 64),
  constraint "zone_name_check" check (length("name") <= 500),
  constraint "zone_kind_check" check ("kind" in ('development', 'cluster', 'park', 'farming', 'trading', 'other'))
);

create index "zone_code_sort_idx" on "zone" ("code", id);

create index "zone_code_idx" on "zone" ("code", region);

create index "zone_kind_idx" on "zone" ("kind", region);

create index "zone_state_idx" on "zone" ("state", region);

create index "zone_search_idx" on "zone" using gin (search);

create index "zone_limit_idx" on "zone" (limit_on) where limit_on is not null;

create table "zone_key" (region text collate "C" not null, "code" text collate "C" not null, id uuid not null, constraint "zone_key_pkey" primary key ("code"));

create function "zone_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "zone" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '')) like all (patterns)
  limit most $$;

alter table "zone" enable row level security;

alter table "zone_key" enable row level security;

grant select, insert, update on "zone" to zhiheng_app;

grant select, insert, update on "zone_key" to zhiheng_app;

create policy "zone_read" on "zone" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'zone'));

create policy "zone_create" on "zone" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('zone.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "zone_change" on "zone" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('zone.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('zone.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('zone.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('zone.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('zone.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('zone.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('zone.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('zone.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "zone_key_read" on "zone_key" for select to zhiheng_app using ((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0));

create policy "zone_key_create" on "zone_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('zone.import', 'zone.withdraw', 'zone.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "zone_key_change" on "zone_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('zone.import', 'zone.withdraw', 'zone.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('zone.import', 'zone.withdraw', 'zone.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "industry" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "code" text collate "C" not null,
  "name" text collate zh not null,
  "body" text collate "C",
  "scope" text collate zh,
  search tsvector not null,
  constraint "industry_pkey" primary key ("region", "id"),
  constraint "industry_code_check" check (length("code") between 1 and 64),
  constraint "industry_name_check" check (length("name") <= 500),
  constraint "industry_scope_check" check (length("scope") <= 500)
);

create index "industry_code_sort_idx" on "industry" ("code", id);

create index "industry_code_idx" on "industry" ("code", region);

create index "industry_state_idx" on "industry" ("state", region);

create index "industry_search_idx" on "industry" using gin (search);

create index "industry_limit_idx" on "industry" (limit_on) where limit_on is not null;

create table "industry_key" (region text collate "C" not null, "code" text collate "C" not null, id uuid not null, constraint "industry_key_pkey" primary key ("code"));

create function "industry_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "industry" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '')) like all (patterns)
  limit most $$;

alter table "industry" enable row level security;

alter table "industry_key" enable row level security;

grant select, insert, update on "industry" to zhiheng_app;

grant select, insert, update on "industry_key" to zhiheng_app;

create policy "industry_read" on "industry" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'industry'));

create policy "industry_create" on "industry" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('industry.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "industry_change" on "industry" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('industry.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('industry.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('industry.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('industry.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('industry.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('industry.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('industry.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('industry.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "industry_key_read" on "industry_key" for select to zhiheng_app using ((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0));

create policy "industry_key_create" on "industry_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('industry.import', 'industry.withdraw', 'industry.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "industry_key_change" on "industry_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('industry.import', 'industry.withdraw', 'industry.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('industry.import', 'industry.withdraw', 'industry.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "industry_member" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "industry" text collate "C" not null,
  "party" text collate "C" not null,
  "year" bigint not null,
  "basis" text collate zh,
  constraint "industry_member_pkey" primary key ("region", "id"),
  constraint "industry_member_industry_check" check (length("industry") between 1 and 64),
  constraint "industry_member_basis_check" check (length("basis") <= 500)
);

create index "industry_member_year_sort_idx" on "industry_member" ("year", id);

create index "industry_member_industry_idx" on "industry_member" (region, "industry");

create index "industry_member_party_idx" on "industry_member" (region, "party");

create index "industry_member_year_idx" on "industry_member" (region, "year");

create index "industry_member_state_idx" on "industry_member" (region, "state");

create index "industry_member_in_force_idx" on "industry_member" (region, "industry", "party", "year");

create index "industry_member_own_idx" on "industry_member" (party, id);

create index "industry_member_limit_idx" on "industry_member" (limit_on) where limit_on is not null;

create table "industry_member_key" (region text collate "C" not null, "industry" text collate "C" not null, "party" text collate "C" not null, "year" bigint not null, id uuid not null, constraint "industry_member_key_pkey" primary key ("region", "industry", "party", "year"));

alter table "industry_member" enable row level security;

alter table "industry_member_key" enable row level security;

grant select, insert, update on "industry_member" to zhiheng_app;

grant select, insert, update on "industry_member_key" to zhiheng_app;

create policy "industry_member_read" on "industry_member" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'industry_member'));

create policy "industry_member_create" on "industry_member" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('industry-member.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "industry_member_change" on "industry_member" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('industry-member.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('industry-member.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('industry-member.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('industry-member.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('industry-member.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('industry-member.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('industry-member.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('industry-member.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "industry_member_key_read" on "industry_member_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "industry_member_key_create" on "industry_member_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('industry-member.import', 'industry-member.withdraw', 'industry-member.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "industry_member_key_change" on "industry_member_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('industry-member.import', 'industry-member.withdraw', 'industry-member.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('industry-member.import', 'industry-member.withdraw', 'industry-member.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));
