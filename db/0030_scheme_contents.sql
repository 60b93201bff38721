-- Derived from the declarations of: scheme, criterion, grade-band, scheme-term, scheme-stage, assessed-region.

create table "scheme" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "code" text collate "C" not null,
  "version" bigint not null,
  "title" text collate zh not null,
  "kind" text collate "C" not null,
  "subject" text collate "C" not null,
  "among" text collate zh,
  "combine" text collate "C" not null,
  "total" numeric,
  "base" numeric,
  "decimals" bigint not null,
  "rescale" text collate "C" not null,
  "places_most" bigint,
  "places_least" numeric,
  "tie_by" text[],
  "tie_else" text collate "C",
  "goes_out" boolean not null,
  "since" date,
  "until" date,
  "replaces" uuid,
  "copied_from" text collate "C",
  "template" text collate "C",
  "edits" bigint,
  "last_day" date,
  "canonical" text collate zh,
  "hash" text collate "C",
  "released" boolean,
  search tsvector not null,
  constraint "scheme_pkey" primary key ("region", "id"),
  constraint "scheme_code_check" check (length("code") between 1 and 64),
  constraint "scheme_version_check" check ("version" between 1 and 9999),
  constraint "scheme_title_check" check (length("title") <= 500),
  constraint "scheme_kind_check" check ("kind" in ('award', 'assessment', 'standard', 'credit', 'brand', 'contest')),
  constraint "scheme_subject_check" check (length("subject") between 1 and 64),
  constraint "scheme_combine_check" check ("combine" in ('all', 'points')),
  constraint "scheme_total_check" check ("total" between 0 and 1000000),
  constraint "scheme_base_check" check ("base" between 0 and 1000000),
  constraint "scheme_decimals_check" check ("decimals" between 0 and 2),
  constraint "scheme_rescale_check" check ("rescale" in ('rescaled', 'full', 'none')),
  constraint "scheme_places_most_check" check ("places_most" between 1 and 100000),
  constraint "scheme_places_least_check" check ("places_least" between 0 and 1000000),
  constraint "scheme_tie_else_check" check ("tie_else" in ('all', 'none', 'draw', 'committee')),
  constraint "scheme_copied_from_check" check (length("copied_from") between 1 and 64),
  constraint "scheme_template_check" check (length("template") between 1 and 64),
  constraint "scheme_hash_check" check (length("hash") between 1 and 64)
);

create index "scheme_title_sort_idx" on "scheme" ("title", id);

create index "scheme_since_sort_idx" on "scheme" ("since", id);

create index "scheme_code_idx" on "scheme" (region, "code");

create index "scheme_kind_idx" on "scheme" (region, "kind");

create index "scheme_state_idx" on "scheme" (region, "state");

create index "scheme_hash_idx" on "scheme" (region, "hash");

create index "scheme_search_idx" on "scheme" using gin (search);

create index "scheme_limit_idx" on "scheme" (limit_on) where limit_on is not null;

create table "scheme_key" (region text collate "C" not null, "code" text collate "C" not null, "version" bigint not null, id uuid not null, constraint "scheme_key_pkey" primary key ("region", "code", "version"));

create function "scheme_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "scheme" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "scheme" enable row level security;

alter table "scheme_key" enable row level security;

grant select, insert, update on "scheme" to zhiheng_app;

grant select, insert, update on "scheme_key" to zhiheng_app;

create policy "scheme_read" on "scheme" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'scheme'));

create policy "scheme_create" on "scheme" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('scheme.begin') and state in ('draft') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "scheme_change" on "scheme" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('scheme.begin') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme.amend') and state in ('draft', 'returned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme.touch') and state in ('draft', 'returned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme.submit') and state in ('draft', 'returned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme.return') and state in ('submitted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme.approve') and state in ('submitted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme.enforce') and state in ('approved') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('scheme.supersede') and state in ('inForce') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('scheme.publish') and state in ('approved', 'inForce') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme.repeal') and state in ('approved', 'inForce') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme.withdraw') and state in ('draft', 'returned', 'submitted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme.enforceLapsed') and state in ('approved') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('scheme.limitsRecomputed') and state in ('approved') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('scheme.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('scheme.begin') and state in ('draft') and true) or (nullif(current_setting('app.step', true), '') in ('scheme.amend') and state in ('draft', 'returned') and true) or (nullif(current_setting('app.step', true), '') in ('scheme.touch') and state in ('draft', 'returned') and true) or (nullif(current_setting('app.step', true), '') in ('scheme.submit') and state in ('submitted') and true) or (nullif(current_setting('app.step', true), '') in ('scheme.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('scheme.approve') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('scheme.enforce') and state in ('inForce') and true) or (nullif(current_setting('app.step', true), '') in ('scheme.supersede') and state in ('superseded') and true) or (nullif(current_setting('app.step', true), '') in ('scheme.publish') and state in ('approved', 'inForce') and true) or (nullif(current_setting('app.step', true), '') in ('scheme.repeal') and state in ('repealed') and true) or (nullif(current_setting('app.step', true), '') in ('scheme.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('scheme.enforceLapsed') and state in ('inForce') and true) or (nullif(current_setting('app.step', true), '') in ('scheme.limitsRecomputed') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('scheme.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "scheme_key_read" on "scheme_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "scheme_key_create" on "scheme_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('scheme.begin', 'scheme.amend', 'scheme.touch', 'scheme.submit', 'scheme.return', 'scheme.approve', 'scheme.enforce', 'scheme.supersede', 'scheme.publish', 'scheme.repeal', 'scheme.withdraw', 'scheme.enforceLapsed', 'scheme.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "scheme_key_change" on "scheme_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('scheme.begin', 'scheme.amend', 'scheme.touch', 'scheme.submit', 'scheme.return', 'scheme.approve', 'scheme.enforce', 'scheme.supersede', 'scheme.publish', 'scheme.repeal', 'scheme.withdraw', 'scheme.enforceLapsed', 'scheme.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('scheme.begin', 'scheme.amend', 'scheme.touch', 'scheme.submit', 'scheme.return', 'scheme.approve', 'scheme.enforce', 'scheme.supersede', 'scheme.publish', 'scheme.repeal', 'scheme.withdraw', 'scheme.enforceLapsed', 'scheme.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "scheme_submit_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where ("c"."state" = 'kept')) >= 1 from unnest(regions, ids) p(region, id)
  left join "criterion" c on c.region = p.region collate "C" and "c"."scheme" = p.id
  group by p.id;
end $$;

create function "scheme_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "scheme" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create index "scheme_code_alike_idx" on "scheme" ("code");

create function "scheme_begin_alike_0"(numbers integer[], ids uuid[], list0 text[], list1 text[]) returns table (row_no integer) language plpgsql security definer set search_path from current as $$
begin
  return query select u.n from unnest(numbers, ids, list0, list1) u(n, id, "v0", "v1")
  where exists (select from "scheme" c where ("c"."code" = "u"."v0" collate "C" and "c"."region" = "u"."v1" collate "C" and ("c"."state" in ('draft', 'submitted', 'returned', 'approved'))) and c.id <> u.id);
end $$;

create table "criterion" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "scheme" uuid not null,
  "code" text collate "C" not null,
  "under" text collate "C",
  "place" bigint not null,
  "role" text collate "C" not null,
  "title" text collate zh not null,
  "words" text collate zh,
  "rule" text collate "C",
  "cites" text collate zh,
  "test" text collate zh,
  "applies" text collate zh,
  "scoring" text collate "C",
  "points" numeric,
  "floor" numeric,
  "target" numeric,
  "ceiling" numeric,
  "steps" text[],
  "grade" text collate zh,
  "department" text collate "C",
  "evidence" text collate "C",
  search tsvector not null,
  constraint "criterion_pkey" primary key ("region", "id"),
  constraint "criterion_code_check" check (length("code") between 1 and 64),
  constraint "criterion_under_check" check (length("under") between 1 and 64),
  constraint "criterion_place_check" check ("place" between 1 and 1000000),
  constraint "criterion_role_check" check ("role" in ('group', 'entry', 'points', 'bonus', 'deduction', 'veto', 'cap')),
  constraint "criterion_title_check" check (length("title") <= 500),
  constraint "criterion_rule_check" check (length("rule") between 1 and 64),
  constraint "criterion_cites_check" check (length("cites") <= 500),
  constraint "criterion_scoring_check" check ("scoring" in ('whole', 'linear', 'each', 'bands', 'rank', 'percent', 'given')),
  constraint "criterion_points_check" check ("points" between 0 and 1000000),
  constraint "criterion_ceiling_check" check ("ceiling" between 0 and 1000000),
  constraint "criterion_grade_check" check (length("grade") <= 500),
  constraint "criterion_evidence_check" check ("evidence" in ('optional', 'required'))
);

create index "criterion_newest_idx" on "criterion" (id);

create index "criterion_scheme_idx" on "criterion" (region, "scheme");

create index "criterion_role_idx" on "criterion" (region, "role");

create index "criterion_state_idx" on "criterion" (region, "state");

create index "criterion_search_idx" on "criterion" using gin (search);

create index "criterion_limit_idx" on "criterion" (limit_on) where limit_on is not null;

create table "criterion_key" (region text collate "C" not null, "scheme" uuid not null, "code" text collate "C" not null, id uuid not null, constraint "criterion_key_pkey" primary key ("region", "scheme", "code"));

create function "criterion_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "criterion" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "criterion" enable row level security;

alter table "criterion_key" enable row level security;

grant select, insert, update on "criterion" to zhiheng_app;

grant select, insert, update on "criterion_key" to zhiheng_app;

create policy "criterion_read" on "criterion" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'criterion'));

create policy "criterion_create" on "criterion" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('criterion.state') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "criterion_change" on "criterion" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('criterion.state') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('criterion.amend') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('criterion.drop') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('criterion.restore') and state in ('dropped') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('criterion.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('criterion.state') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('criterion.amend') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('criterion.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('criterion.restore') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('criterion.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "criterion_key_read" on "criterion_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "criterion_key_create" on "criterion_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('criterion.state', 'criterion.amend', 'criterion.drop', 'criterion.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "criterion_key_change" on "criterion_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('criterion.state', 'criterion.amend', 'criterion.drop', 'criterion.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('criterion.state', 'criterion.amend', 'criterion.drop', 'criterion.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "grade_band" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "scheme" uuid not null,
  "place" bigint not null,
  "grade" text collate zh not null,
  "title" text collate zh not null,
  "least" numeric,
  "most_share" numeric,
  "most_count" bigint,
  "maps_to" text[],
  constraint "grade_band_pkey" primary key ("region", "id"),
  constraint "grade_band_place_check" check ("place" between 1 and 1000000),
  constraint "grade_band_grade_check" check (length("grade") <= 500),
  constraint "grade_band_title_check" check (length("title") <= 500),
  constraint "grade_band_most_share_check" check ("most_share" between 0 and 100),
  constraint "grade_band_most_count_check" check ("most_count" between 0 and 100000)
);

create index "grade_band_newest_idx" on "grade_band" (id);

create index "grade_band_scheme_idx" on "grade_band" (region, "scheme");

create index "grade_band_state_idx" on "grade_band" (region, "state");

create index "grade_band_limit_idx" on "grade_band" (limit_on) where limit_on is not null;

create table "grade_band_key" (region text collate "C" not null, "scheme" uuid not null, "grade" text collate "C" not null, id uuid not null, constraint "grade_band_key_pkey" primary key ("region", "scheme", "grade"));

alter table "grade_band" enable row level security;

alter table "grade_band_key" enable row level security;

grant select, insert, update on "grade_band" to zhiheng_app;

grant select, insert, update on "grade_band_key" to zhiheng_app;

create policy "grade_band_read" on "grade_band" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'grade_band'));

create policy "grade_band_create" on "grade_band" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('grade-band.state') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "grade_band_change" on "grade_band" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('grade-band.state') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('grade-band.amend') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('grade-band.drop') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('grade-band.restore') and state in ('dropped') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('grade-band.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('grade-band.state') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('grade-band.amend') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('grade-band.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('grade-band.restore') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('grade-band.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "grade_band_key_read" on "grade_band_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "grade_band_key_create" on "grade_band_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('grade-band.state', 'grade-band.amend', 'grade-band.drop', 'grade-band.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "grade_band_key_change" on "grade_band_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('grade-band.state', 'grade-band.amend', 'grade-band.drop', 'grade-band.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('grade-band.state', 'grade-band.amend', 'grade-band.drop', 'grade-band.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "scheme_term" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "scheme" uuid not null,
  "place" bigint not null,
  "name" text collate "C" not null,
  "title" text collate zh,
  "amount" numeric,
  "unit" text collate zh,
  "text" text collate zh,
  "rule" text collate "C",
  "cites" text collate zh,
  "verified" boolean not null,
  constraint "scheme_term_pkey" primary key ("region", "id"),
  constraint "scheme_term_place_check" check ("place" between 1 and 1000000),
  constraint "scheme_term_name_check" check (length("name") between 1 and 64),
  constraint "scheme_term_title_check" check (length("title") <= 500),
  constraint "scheme_term_unit_check" check (length("unit") <= 500),
  constraint "scheme_term_text_check" check (length("text") <= 500),
  constraint "scheme_term_rule_check" check (length("rule") between 1 and 64),
  constraint "scheme_term_cites_check" check (length("cites") <= 500)
);

create index "scheme_term_newest_idx" on "scheme_term" (id);

create index "scheme_term_scheme_idx" on "scheme_term" (region, "scheme");

create index "scheme_term_state_idx" on "scheme_term" (region, "state");

create index "scheme_term_limit_idx" on "scheme_term" (limit_on) where limit_on is not null;

create table "scheme_term_key" (region text collate "C" not null, "scheme" uuid not null, "name" text collate "C" not null, id uuid not null, constraint "scheme_term_key_pkey" primary key ("region", "scheme", "name"));

alter table "scheme_term" enable row level security;

alter table "scheme_term_key" enable row level security;

grant select, insert, update on "scheme_term" to zhiheng_app;

grant select, insert, update on "scheme_term_key" to zhiheng_app;

create policy "scheme_term_read" on "scheme_term" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'scheme_term'));

create policy "scheme_term_create" on "scheme_term" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('scheme-term.state') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "scheme_term_change" on "scheme_term" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('scheme-term.state') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-term.amend') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-term.drop') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-term.restore') and state in ('dropped') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-term.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('scheme-term.state') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-term.amend') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-term.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-term.restore') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-term.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "scheme_term_key_read" on "scheme_term_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "scheme_term_key_create" on "scheme_term_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('scheme-term.state', 'scheme-term.amend', 'scheme-term.drop', 'scheme-term.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "scheme_term_key_change" on "scheme_term_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('scheme-term.state', 'scheme-term.amend', 'scheme-term.drop', 'scheme-term.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('scheme-term.state', 'scheme-term.amend', 'scheme-term.drop', 'scheme-term.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "scheme_stage" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "scheme" uuid not null,
  "place" bigint not null,
  "code" text collate "C" not null,
  "title" text collate zh not null,
  "rule" text collate "C",
  "needs" text[],
  constraint "scheme_stage_pkey" primary key ("region", "id"),
  constraint "scheme_stage_place_check" check ("place" between 1 and 1000000),
  constraint "scheme_stage_code_check" check (length("code") between 1 and 64),
  constraint "scheme_stage_title_check" check (length("title") <= 500),
  constraint "scheme_stage_rule_check" check (length("rule") between 1 and 64)
);

create index "scheme_stage_newest_idx" on "scheme_stage" (id);

create index "scheme_stage_scheme_idx" on "scheme_stage" (region, "scheme");

create index "scheme_stage_state_idx" on "scheme_stage" (region, "state");

create index "scheme_stage_limit_idx" on "scheme_stage" (limit_on) where limit_on is not null;

create table "scheme_stage_key" (region text collate "C" not null, "scheme" uuid not null, "code" text collate "C" not null, id uuid not null, constraint "scheme_stage_key_pkey" primary key ("region", "scheme", "code"));

alter table "scheme_stage" enable row level security;

alter table "scheme_stage_key" enable row level security;

grant select, insert, update on "scheme_stage" to zhiheng_app;

grant select, insert, update on "scheme_stage_key" to zhiheng_app;

create policy "scheme_stage_read" on "scheme_stage" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'scheme_stage'));

create policy "scheme_stage_create" on "scheme_stage" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('scheme-stage.state') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "scheme_stage_change" on "scheme_stage" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('scheme-stage.state') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-stage.amend') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-stage.drop') and state in ('kept') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-stage.restore') and state in ('dropped') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-stage.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('scheme-stage.state') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-stage.amend') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-stage.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-stage.restore') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-stage.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "scheme_stage_key_read" on "scheme_stage_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "scheme_stage_key_create" on "scheme_stage_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('scheme-stage.state', 'scheme-stage.amend', 'scheme-stage.drop', 'scheme-stage.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "scheme_stage_key_change" on "scheme_stage_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('scheme-stage.state', 'scheme-stage.amend', 'scheme-stage.drop', 'scheme-stage.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('scheme-stage.state', 'scheme-stage.amend', 'scheme-stage.drop', 'scheme-stage.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "assessed_region" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "code" text collate "C" not null,
  "name" text collate zh not null,
  search tsvector not null,
  constraint "assessed_region_pkey" primary key ("region", "id"),
  constraint "assessed_region_name_check" check (length("name") <= 500)
);

create index "assessed_region_newest_idx" on "assessed_region" (id);

create index "assessed_region_code_idx" on "assessed_region" (region, "code");

create index "assessed_region_state_idx" on "assessed_region" (region, "state");

create index "assessed_region_search_idx" on "assessed_region" using gin (search);

create index "assessed_region_limit_idx" on "assessed_region" (limit_on) where limit_on is not null;

create table "assessed_region_key" (region text collate "C" not null, "code" text collate "C" not null, id uuid not null, constraint "assessed_region_key_pkey" primary key ("region", "code"));

create function "assessed_region_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "assessed_region" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '')) like all (patterns)
  limit most $$;

alter table "assessed_region" enable row level security;

alter table "assessed_region_key" enable row level security;

grant select, insert, update on "assessed_region" to zhiheng_app;

grant select, insert, update on "assessed_region_key" to zhiheng_app;

create policy "assessed_region_read" on "assessed_region" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'assessed_region'));

create policy "assessed_region_create" on "assessed_region" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('assessed-region.list') and state in ('listed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "assessed_region_change" on "assessed_region" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('assessed-region.list') and state in ('listed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('assessed-region.remove') and state in ('listed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('assessed-region.restore') and state in ('removed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('assessed-region.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('assessed-region.list') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('assessed-region.remove') and state in ('removed') and true) or (nullif(current_setting('app.step', true), '') in ('assessed-region.restore') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('assessed-region.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "assessed_region_key_read" on "assessed_region_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "assessed_region_key_create" on "assessed_region_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('assessed-region.list', 'assessed-region.remove', 'assessed-region.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "assessed_region_key_change" on "assessed_region_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('assessed-region.list', 'assessed-region.remove', 'assessed-region.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('assessed-region.list', 'assessed-region.remove', 'assessed-region.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));
