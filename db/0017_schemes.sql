-- Derived from the declarations of: scheme-draft, scheme-rule.

create table "scheme_draft" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "title" text collate zh not null,
  "document" uuid not null,
  "kind" text collate "C" not null,
  "dropped" text collate "C",
  search tsvector not null,
  constraint "scheme_draft_pkey" primary key ("region", "id"),
  constraint "scheme_draft_title_check" check (length("title") <= 500),
  constraint "scheme_draft_kind_check" check ("kind" in ('award', 'assessment', 'standard')),
  constraint "scheme_draft_dropped_check" check (length("dropped") between 1 and 64)
);

create index "scheme_draft_newest_idx" on "scheme_draft" (id);

create index "scheme_draft_document_idx" on "scheme_draft" (region, "document");

create index "scheme_draft_kind_idx" on "scheme_draft" (region, "kind");

create index "scheme_draft_state_idx" on "scheme_draft" (region, "state");

create index "scheme_draft_search_idx" on "scheme_draft" using gin (search);

create index "scheme_draft_limit_idx" on "scheme_draft" (limit_on) where limit_on is not null;

create function "scheme_draft_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "scheme_draft" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "scheme_draft" enable row level security;

grant select, insert, update on "scheme_draft" to zhiheng_app;

create policy "scheme_draft_read" on "scheme_draft" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'scheme_draft'));

create policy "scheme_draft_create" on "scheme_draft" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('scheme-draft.propose') and state in ('draft') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "scheme_draft_change" on "scheme_draft" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('scheme-draft.propose') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.approve') and state in ('draft') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.return') and state in ('draft') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.amend') and state in ('draft', 'returned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.touch') and state in ('draft', 'returned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.resubmit') and state in ('returned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.supersede') and state in ('approved') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.withdraw') and state in ('draft', 'returned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('scheme-draft.propose') and state in ('draft') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.approve') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.amend') and state in ('draft', 'returned') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.touch') and state in ('draft', 'returned') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.resubmit') and state in ('draft') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.supersede') and state in ('superseded') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-draft.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "scheme_draft_approve_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where ("c"."state" = 'draft')) >= 1 from unnest(regions, ids) p(region, id)
  left join "scheme_rule" c on c.region = p.region collate "C" and "c"."scheme" = p.id
  group by p.id;
end $$;

create function "scheme_draft_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "scheme_draft" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create table "scheme_rule" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "scheme" uuid not null,
  "document" uuid,
  "node" text collate "C",
  "start" bigint,
  "end" bigint,
  "kind" text collate "C" not null,
  "article" text collate zh,
  "subject" text collate zh,
  "indicator" text collate zh,
  "comparator" text collate "C",
  "value" numeric,
  "upper" numeric,
  "unit" text collate zh,
  "stages" text[],
  "date" date,
  "quote" text collate zh not null,
  search tsvector not null,
  constraint "scheme_rule_pkey" primary key ("region", "id"),
  constraint "scheme_rule_node_check" check (length("node") between 1 and 64),
  constraint "scheme_rule_kind_check" check ("kind" in ('cycle', 'quota', 'validity', 'eligibility', 'stage', 'amount', 'ban', 'effective', 'threshold', 'weight', 'band')),
  constraint "scheme_rule_article_check" check (length("article") <= 500),
  constraint "scheme_rule_subject_check" check (length("subject") <= 500),
  constraint "scheme_rule_indicator_check" check (length("indicator") <= 500),
  constraint "scheme_rule_comparator_check" check ("comparator" in ('gte', 'gt', 'lte', 'lt', 'eq', 'between', 'increase', 'decrease', 'approx')),
  constraint "scheme_rule_unit_check" check (length("unit") <= 500)
);

create index "scheme_rule_newest_idx" on "scheme_rule" (id);

create index "scheme_rule_scheme_idx" on "scheme_rule" (region, "scheme");

create index "scheme_rule_document_idx" on "scheme_rule" (region, "document");

create index "scheme_rule_kind_idx" on "scheme_rule" (region, "kind");

create index "scheme_rule_state_idx" on "scheme_rule" (region, "state");

create index "scheme_rule_search_idx" on "scheme_rule" using gin (search);

create index "scheme_rule_limit_idx" on "scheme_rule" (limit_on) where limit_on is not null;

create function "scheme_rule_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "scheme_rule" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("quote", '')) like all (patterns)
  limit most $$;

alter table "scheme_rule" enable row level security;

grant select, insert, update on "scheme_rule" to zhiheng_app;

create policy "scheme_rule_read" on "scheme_rule" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'scheme_rule'));

create policy "scheme_rule_create" on "scheme_rule" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('scheme-rule.propose') and state in ('draft') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "scheme_rule_change" on "scheme_rule" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('scheme-rule.propose') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-rule.amend') and state in ('draft') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-rule.drop') and state in ('draft') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-rule.restore') and state in ('dropped') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-rule.approve') and state in ('draft') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-rule.lapse') and state in ('draft', 'approved') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('scheme-rule.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('scheme-rule.propose') and state in ('draft') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-rule.amend') and state in ('draft') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-rule.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-rule.restore') and state in ('draft') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-rule.approve') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-rule.lapse') and state in ('lapsed') and true) or (nullif(current_setting('app.step', true), '') in ('scheme-rule.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "scheme_rule_scheme_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "scheme_rule" c on c.region = p.region collate "C" and "c"."scheme" = p.id;
end $$;
