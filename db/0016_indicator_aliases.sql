-- Derived from the declarations of: indicator-alias.

create table "indicator_alias" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "words" text collate zh not null,
  "indicator" text collate "C" not null,
  "document" uuid,
  search tsvector not null,
  constraint "indicator_alias_pkey" primary key ("region", "id"),
  constraint "indicator_alias_words_check" check (length("words") <= 500),
  constraint "indicator_alias_indicator_check" check (length("indicator") between 1 and 64)
);

create index "indicator_alias_words_sort_idx" on "indicator_alias" ("words", id);

create index "indicator_alias_indicator_idx" on "indicator_alias" (region, "indicator");

create index "indicator_alias_state_idx" on "indicator_alias" (region, "state");

create index "indicator_alias_search_idx" on "indicator_alias" using gin (search);

create index "indicator_alias_limit_idx" on "indicator_alias" (limit_on) where limit_on is not null;

create table "indicator_alias_key" (region text collate "C" not null, "words" text collate "C" not null, id uuid not null, constraint "indicator_alias_key_pkey" primary key ("region", "words"));

create function "indicator_alias_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "indicator_alias" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("words", '')) like all (patterns)
  limit most $$;

alter table "indicator_alias" enable row level security;

alter table "indicator_alias_key" enable row level security;

grant select, insert, update on "indicator_alias" to zhiheng_app;

grant select, insert, update on "indicator_alias_key" to zhiheng_app;

create policy "indicator_alias_read" on "indicator_alias" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'indicator_alias'));

create policy "indicator_alias_create" on "indicator_alias" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('indicator-alias.remember') and state in ('inForce') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "indicator_alias_change" on "indicator_alias" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('indicator-alias.remember') and state in ('inForce', 'withdrawn') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('indicator-alias.withdraw') and state in ('inForce') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('indicator-alias.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('indicator-alias.remember') and state in ('inForce') and true) or (nullif(current_setting('app.step', true), '') in ('indicator-alias.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('indicator-alias.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "indicator_alias_key_read" on "indicator_alias_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "indicator_alias_key_create" on "indicator_alias_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('indicator-alias.remember', 'indicator-alias.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "indicator_alias_key_change" on "indicator_alias_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('indicator-alias.remember', 'indicator-alias.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('indicator-alias.remember', 'indicator-alias.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));
