-- Derived from the declarations of: list-basis, list-entry, list-publication, list-consent, list-consent-reply, measure-list, credit-measure, measure-case, repair, correction.

create table "list_basis" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "basis_no" text collate "C" not null,
  "item" text collate zh not null,
  "act" text collate zh not null,
  "article" text collate zh not null,
  "level" text collate "C" not null,
  "allows" text collate "C" not null,
  "years" bigint,
  "early_months" bigint,
  "consent" boolean not null,
  "measures" uuid,
  "since" date not null,
  "until" date,
  "released" boolean,
  search tsvector not null,
  constraint "list_basis_pkey" primary key ("region", "id"),
  constraint "list_basis_basis_no_check" check (length("basis_no") between 1 and 64),
  constraint "list_basis_act_check" check (length("act") <= 500),
  constraint "list_basis_article_check" check (length("article") <= 500),
  constraint "list_basis_level_check" check ("level" in ('national', 'local')),
  constraint "list_basis_allows_check" check ("allows" in ('serious', 'expose', 'lower')),
  constraint "list_basis_years_check" check ("years" between 1 and 3),
  constraint "list_basis_early_months_check" check ("early_months" between 12 and 36)
);

create index "list_basis_basis_no_sort_idx" on "list_basis" ("basis_no", id);

create index "list_basis_level_idx" on "list_basis" (region, "level");

create index "list_basis_allows_idx" on "list_basis" (region, "allows");

create index "list_basis_state_idx" on "list_basis" (region, "state");

create index "list_basis_search_idx" on "list_basis" using gin (search);

create index "list_basis_limit_idx" on "list_basis" (limit_on) where limit_on is not null;

create table "list_basis_key" (region text collate "C" not null, "basis_no" text collate "C" not null, id uuid not null, constraint "list_basis_key_pkey" primary key ("region", "basis_no"));

create function "list_basis_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "list_basis" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("act", '')) like all (patterns)
  limit most $$;

alter table "list_basis" enable row level security;

alter table "list_basis_key" enable row level security;

grant select, insert, update on "list_basis" to zhiheng_app;

grant select, insert, update on "list_basis_key" to zhiheng_app;

create policy "list_basis_read" on "list_basis" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'list_basis'));

create policy "list_basis_create" on "list_basis" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('list-basis.enter') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "list_basis_change" on "list_basis" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('list-basis.enter') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('list-basis.approve') and state in ('drafted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('list-basis.amend') and state in ('inForce') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('list-basis.propose') and state in ('inForce') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('list-basis.apply') and state in ('drafted', 'inForce', 'ended') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('list-basis.end') and state in ('drafted', 'inForce') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('list-basis.proposeLapsed') and state in ('drafted', 'inForce') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('list-basis.limitsRecomputed') and state in ('drafted', 'inForce') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('list-basis.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('list-basis.enter') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('list-basis.approve') and state in ('inForce') and true) or (nullif(current_setting('app.step', true), '') in ('list-basis.amend') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('list-basis.propose') and state in ('inForce') and true) or (nullif(current_setting('app.step', true), '') in ('list-basis.apply') and state in ('drafted', 'inForce', 'ended') and true) or (nullif(current_setting('app.step', true), '') in ('list-basis.end') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('list-basis.proposeLapsed') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('list-basis.limitsRecomputed') and state in ('drafted', 'inForce') and true) or (nullif(current_setting('app.step', true), '') in ('list-basis.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "list_basis_key_read" on "list_basis_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "list_basis_key_create" on "list_basis_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('list-basis.enter', 'list-basis.approve', 'list-basis.amend', 'list-basis.propose', 'list-basis.apply', 'list-basis.end', 'list-basis.proposeLapsed', 'list-basis.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "list_basis_key_change" on "list_basis_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('list-basis.enter', 'list-basis.approve', 'list-basis.amend', 'list-basis.propose', 'list-basis.apply', 'list-basis.end', 'list-basis.proposeLapsed', 'list-basis.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('list-basis.enter', 'list-basis.approve', 'list-basis.amend', 'list-basis.propose', 'list-basis.apply', 'list-basis.end', 'list-basis.proposeLapsed', 'list-basis.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "list_entry" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "entry_no" text collate "C" not null,
  "party" text collate "C" not null,
  "item" text collate zh not null,
  "act" text collate zh not null,
  "article" text collate zh not null,
  "basis" uuid not null,
  "decision_no" text collate "C" not null,
  "department" text collate "C" not null,
  "assignees" text[],
  "consent_needed" boolean not null,
  "years" bigint,
  "early_months" bigint,
  "notice_no" text collate "C",
  "noticed_on" date,
  "facts" text collate zh,
  "listed_for" text collate zh,
  "consequence" text collate zh,
  "route" text collate zh,
  "statement" text collate zh,
  "evidence" text[],
  "stated_on" date,
  "considered" text collate zh,
  "upper" text collate "C",
  "consent" text collate "C",
  "consent_on" date,
  "list_no" text collate "C",
  "decision" text collate zh,
  "decided_on" date,
  "late" boolean,
  "published_on" date,
  "early_from" date,
  "until" date,
  "removal_no" text collate "C",
  "removed_on" date,
  "removed_for" text collate "C",
  "removed_why" text collate zh,
  "outcome" text collate "C",
  search tsvector not null,
  constraint "list_entry_pkey" primary key ("region", "id"),
  constraint "list_entry_entry_no_check" check (length("entry_no") between 1 and 64),
  constraint "list_entry_act_check" check (length("act") <= 500),
  constraint "list_entry_article_check" check (length("article") <= 500),
  constraint "list_entry_decision_no_check" check (length("decision_no") between 1 and 64),
  constraint "list_entry_years_check" check ("years" between 1 and 3),
  constraint "list_entry_early_months_check" check ("early_months" between 12 and 36),
  constraint "list_entry_notice_no_check" check (length("notice_no") between 1 and 64),
  constraint "list_entry_evidence_check" check (cardinality("evidence") <= 20),
  constraint "list_entry_consent_check" check ("consent" in ('agreed', 'refused')),
  constraint "list_entry_list_no_check" check (length("list_no") between 1 and 64),
  constraint "list_entry_removal_no_check" check (length("removal_no") between 1 and 64),
  constraint "list_entry_removed_for_check" check ("removed_for" in ('term', 'early', 'annulled', 'court')),
  constraint "list_entry_outcome_check" check ("outcome" in ('listed', 'removed', 'notListed'))
);

create index "list_entry_published_on_sort_idx" on "list_entry" ("published_on", id);

create index "list_entry_noticed_on_sort_idx" on "list_entry" ("noticed_on", id);

create index "list_entry_until_sort_idx" on "list_entry" ("until", id);

create index "list_entry_party_idx" on "list_entry" (region, "party");

create index "list_entry_decision_no_idx" on "list_entry" (region, "decision_no");

create index "list_entry_department_idx" on "list_entry" (region, "department");

create index "list_entry_basis_idx" on "list_entry" (region, "basis");

create index "list_entry_outcome_idx" on "list_entry" (region, "outcome");

create index "list_entry_state_idx" on "list_entry" (region, "state");

create index "list_entry_search_idx" on "list_entry" using gin (search);

create unique index "list_entry_entry_no_serial_idx" on "list_entry" (region, "entry_no");

create unique index "list_entry_notice_no_serial_idx" on "list_entry" (region, "notice_no");

create unique index "list_entry_list_no_serial_idx" on "list_entry" (region, "list_no");

create unique index "list_entry_removal_no_serial_idx" on "list_entry" (region, "removal_no");

create index "list_entry_own_idx" on "list_entry" (party, id);

create index "list_entry_limit_idx" on "list_entry" (limit_on) where limit_on is not null;

create function "list_entry_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "list_entry" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("act", '')) like all (patterns)
  limit most $$;

alter table "list_entry" enable row level security;

grant select, insert, update on "list_entry" to zhiheng_app;

create policy "list_entry_read" on "list_entry" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), '') and "state" in ('noticed', 'stated', 'unstated', 'considered', 'consenting', 'consented', 'decided', 'listed', 'removed', 'notListed'))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'list_entry'));

create policy "list_entry_create" on "list_entry" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('list-entry.propose') and state in ('proposed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "list_entry_change" on "list_entry" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('list-entry.propose') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.notify') and state in ('proposed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.plead') and state in ('noticed') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.waive') and state in ('noticed') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.withdraw') and state in ('proposed', 'noticed', 'stated', 'unstated', 'considered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.passOn') and state in ('proposed', 'noticed', 'stated', 'unstated', 'considered', 'consenting', 'consented', 'decided', 'listed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('list-entry.consider') and state in ('stated', 'unstated') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.askConsent') and state in ('considered') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.askAgain') and state in ('consenting') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.consented') and state in ('consenting') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.consentRefused') and state in ('consenting') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.decide') and state in ('considered', 'consented') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.decline') and state in ('considered', 'consented') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.publish') and state in ('decided') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.revoke') and state in ('decided') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.applyForRepair') and state in ('listed') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.removeEarly') and state in ('listed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.annul') and state in ('listed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-entry.pleadLapsed') and state in ('noticed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('list-entry.publishLapsed') and state in ('decided') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('list-entry.removeEarlyLapsed') and state in ('decided', 'listed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('list-entry.limitsRecomputed') and state in ('noticed', 'decided', 'listed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('list-entry.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('list-entry.propose') and state in ('proposed') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.notify') and state in ('noticed') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.plead') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.waive') and state in ('unstated') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.passOn') and state in ('proposed', 'noticed', 'stated', 'unstated', 'considered', 'consenting', 'consented', 'decided', 'listed') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.consider') and state in ('considered') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.askConsent') and state in ('consenting') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.askAgain') and state in ('consenting') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.consented') and state in ('consented') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.consentRefused') and state in ('notListed') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.decide') and state in ('decided') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.decline') and state in ('notListed') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.publish') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.revoke') and state in ('notListed') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.applyForRepair') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.removeEarly') and state in ('removed') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.annul') and state in ('removed') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.pleadLapsed') and state in ('unstated') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.publishLapsed') and state in ('decided') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.removeEarlyLapsed') and state in ('removed') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.limitsRecomputed') and state in ('noticed', 'decided', 'listed') and true) or (nullif(current_setting('app.step', true), '') in ('list-entry.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "list_entry_delta" (region text collate "C" not null, month date not null, "outcome" text collate "C" not null, "removed_for" text collate "C" not null, "late" text collate "C" not null, n bigint not null, id uuid not null, constraint "list_entry_delta_pkey" primary key (region, month, id));

create table "list_entry_cell" (region text collate "C" not null, month date not null, "outcome" text collate "C" not null, "removed_for" text collate "C" not null, "late" text collate "C" not null, n bigint not null, constraint "list_entry_cell_pkey" primary key ("region", "month", "outcome", "removed_for", "late"));

alter table "list_entry_delta" enable row level security;

grant select, insert, update, delete on "list_entry_delta" to zhiheng_app;

create policy "list_entry_delta_read" on "list_entry_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "list_entry_cell" enable row level security;

grant select, insert, update, delete on "list_entry_cell" to zhiheng_app;

create policy "list_entry_cell_read" on "list_entry_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "list_entry_delta_append" on "list_entry_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('list-entry.propose', 'list-entry.notify', 'list-entry.plead', 'list-entry.waive', 'list-entry.withdraw', 'list-entry.passOn', 'list-entry.consider', 'list-entry.askConsent', 'list-entry.askAgain', 'list-entry.consented', 'list-entry.consentRefused', 'list-entry.decide', 'list-entry.decline', 'list-entry.publish', 'list-entry.revoke', 'list-entry.applyForRepair', 'list-entry.removeEarly', 'list-entry.annul', 'list-entry.pleadLapsed', 'list-entry.publishLapsed', 'list-entry.removeEarlyLapsed', 'list-entry.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "list_entry_delta_fold" on "list_entry_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "list_entry_cell_fold" on "list_entry_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "list_entry_cell_refold" on "list_entry_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "list_entry_propose_alike_0"(numbers integer[], ids uuid[], list0 text[], list1 text[], list2 text[], list3 text[]) returns table (row_no integer) language plpgsql security definer set search_path from current as $$
begin
  return query select u.n from unnest(numbers, ids, list0, list1, list2, list3) u(n, id, "v0", "v1", "v2", "v3")
  where exists (select from "penalty_case" c where ("c"."decision_no" = "u"."v0" collate "C" and "c"."department" = "u"."v1" collate "C" and "c"."party" = "u"."v2" collate "C" and "c"."region" = "u"."v3" collate "C" and ("c"."state" in ('decided', 'served', 'overdue', 'postponed', 'executed', 'closed') and "c"."outcome" = 'penalised')) and c.id <> u.id);
end $$;

create function "list_entry_propose_alike_1"(numbers integer[], ids uuid[], list0 text[], list1 text[], list2 text[]) returns table (row_no integer) language plpgsql security definer set search_path from current as $$
begin
  return query select u.n from unnest(numbers, ids, list0, list1, list2) u(n, id, "v0", "v1", "v2")
  where exists (select from "list_entry" c where ("c"."decision_no" = "u"."v0" collate "C" and "c"."party" = "u"."v1" collate "C" and "c"."region" = "u"."v2" collate "C" and ("c"."state" in ('proposed', 'noticed', 'stated', 'unstated', 'considered', 'consenting', 'consented', 'decided', 'listed'))) and c.id <> u.id);
end $$;

create table "list_publication" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "list_no" text collate "C" not null,
  "party" text collate "C" not null,
  "item" text collate zh not null,
  "act" text collate zh not null,
  "article" text collate zh not null,
  "decision_no" text collate "C" not null,
  "department" text collate "C" not null,
  "entry" uuid not null,
  "decided_on" date not null,
  "published_on" date not null,
  "until" date not null,
  "released" boolean not null,
  search tsvector not null,
  constraint "list_publication_pkey" primary key ("region", "id"),
  constraint "list_publication_list_no_check" check (length("list_no") between 1 and 64),
  constraint "list_publication_act_check" check (length("act") <= 500),
  constraint "list_publication_article_check" check (length("article") <= 500),
  constraint "list_publication_decision_no_check" check (length("decision_no") between 1 and 64)
);

create index "list_publication_published_on_sort_idx" on "list_publication" ("published_on", id);

create index "list_publication_party_idx" on "list_publication" (region, "party");

create index "list_publication_entry_idx" on "list_publication" (region, "entry");

create index "list_publication_released_idx" on "list_publication" (region, "released");

create index "list_publication_state_idx" on "list_publication" (region, "state");

create index "list_publication_search_idx" on "list_publication" using gin (search);

create index "list_publication_own_idx" on "list_publication" (party, id);

create index "list_publication_limit_idx" on "list_publication" (limit_on) where limit_on is not null;

create function "list_publication_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "list_publication" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("act", '')) like all (patterns)
  limit most $$;

alter table "list_publication" enable row level security;

grant select, insert, update on "list_publication" to zhiheng_app;

create policy "list_publication_read" on "list_publication" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'list_publication'));

create policy "list_publication_create" on "list_publication" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('list-publication.publish') and state in ('shown') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "list_publication_change" on "list_publication" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('list-publication.publish') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-publication.end') and state in ('shown') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('list-publication.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('list-publication.publish') and state in ('shown') and true) or (nullif(current_setting('app.step', true), '') in ('list-publication.end') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('list-publication.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "list_publication_entry_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "list_publication" c on c.region = p.region collate "C" and "c"."entry" = p.id;
end $$;

create table "list_consent" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "entry_no" text collate "C" not null,
  "from" text collate "C" not null,
  "party" text collate "C" not null,
  "item" text collate zh not null,
  "act" text collate zh not null,
  "article" text collate zh not null,
  "decision_no" text collate "C" not null,
  "facts" text collate zh,
  "listed_for" text collate zh,
  "statement" text collate zh,
  "considered" text collate zh,
  "entry" text collate "C" not null,
  "department" text collate "C" not null,
  "opinion" text collate zh,
  "replied_on" date,
  "result" text collate "C",
  constraint "list_consent_pkey" primary key ("region", "id"),
  constraint "list_consent_entry_no_check" check (length("entry_no") between 1 and 64),
  constraint "list_consent_act_check" check (length("act") <= 500),
  constraint "list_consent_article_check" check (length("article") <= 500),
  constraint "list_consent_decision_no_check" check (length("decision_no") between 1 and 64),
  constraint "list_consent_entry_check" check (length("entry") between 1 and 64),
  constraint "list_consent_result_check" check ("result" in ('agreed', 'refused'))
);

create index "list_consent_newest_idx" on "list_consent" (id);

create index "list_consent_party_idx" on "list_consent" (region, "party");

create index "list_consent_from_idx" on "list_consent" (region, "from");

create index "list_consent_department_idx" on "list_consent" (region, "department");

create index "list_consent_decision_no_idx" on "list_consent" (region, "decision_no");

create index "list_consent_state_idx" on "list_consent" (region, "state");

create index "list_consent_limit_idx" on "list_consent" (limit_on) where limit_on is not null;

alter table "list_consent" enable row level security;

grant select, insert, update on "list_consent" to zhiheng_app;

create policy "list_consent_read" on "list_consent" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'list_consent'));

create policy "list_consent_create" on "list_consent" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('list-consent.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "list_consent_change" on "list_consent" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('list-consent.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('list-consent.sign') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-consent.agree') and state in ('signed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-consent.refuse') and state in ('signed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-consent.reopen') and state in ('agreed', 'refused') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-consent.return') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-consent.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('list-consent.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('list-consent.sign') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('list-consent.agree') and state in ('agreed') and true) or (nullif(current_setting('app.step', true), '') in ('list-consent.refuse') and state in ('refused') and true) or (nullif(current_setting('app.step', true), '') in ('list-consent.reopen') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('list-consent.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('list-consent.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "list_consent_reply" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "entry_no" text collate "C" not null,
  "entry" uuid not null,
  "result" text collate "C" not null,
  "opinion" text collate zh,
  "upper_region" text collate "C" not null,
  "department" text collate "C" not null,
  constraint "list_consent_reply_pkey" primary key ("region", "id"),
  constraint "list_consent_reply_entry_no_check" check (length("entry_no") between 1 and 64),
  constraint "list_consent_reply_result_check" check ("result" in ('agreed', 'refused'))
);

create index "list_consent_reply_newest_idx" on "list_consent_reply" (id);

create index "list_consent_reply_entry_idx" on "list_consent_reply" (region, "entry");

create index "list_consent_reply_department_idx" on "list_consent_reply" (region, "department");

create index "list_consent_reply_state_idx" on "list_consent_reply" (region, "state");

create index "list_consent_reply_limit_idx" on "list_consent_reply" (limit_on) where limit_on is not null;

alter table "list_consent_reply" enable row level security;

grant select, insert, update on "list_consent_reply" to zhiheng_app;

create policy "list_consent_reply_read" on "list_consent_reply" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'list_consent_reply'));

create policy "list_consent_reply_create" on "list_consent_reply" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('list-consent-reply.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "list_consent_reply_change" on "list_consent_reply" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('list-consent-reply.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('list-consent-reply.takeIn') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-consent-reply.return') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('list-consent-reply.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('list-consent-reply.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('list-consent-reply.takeIn') and state in ('taken') and true) or (nullif(current_setting('app.step', true), '') in ('list-consent-reply.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('list-consent-reply.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "measure_list" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "name" text collate zh not null,
  "document" text collate zh not null,
  "since" date not null,
  "until" date,
  "released" boolean,
  search tsvector not null,
  constraint "measure_list_pkey" primary key ("region", "id"),
  constraint "measure_list_name_check" check (length("name") <= 500),
  constraint "measure_list_document_check" check (length("document") <= 500)
);

create index "measure_list_name_sort_idx" on "measure_list" ("name", id);

create index "measure_list_state_idx" on "measure_list" (region, "state");

create index "measure_list_search_idx" on "measure_list" using gin (search);

create index "measure_list_limit_idx" on "measure_list" (limit_on) where limit_on is not null;

create table "measure_list_key" (region text collate "C" not null, "name" text collate "C" not null, id uuid not null, constraint "measure_list_key_pkey" primary key ("region", "name"));

create function "measure_list_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "measure_list" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '')) like all (patterns)
  limit most $$;

alter table "measure_list" enable row level security;

alter table "measure_list_key" enable row level security;

grant select, insert, update on "measure_list" to zhiheng_app;

grant select, insert, update on "measure_list_key" to zhiheng_app;

create policy "measure_list_read" on "measure_list" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'measure_list'));

create policy "measure_list_create" on "measure_list" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('measure-list.enter') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "measure_list_change" on "measure_list" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('measure-list.enter') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('measure-list.approve') and state in ('drafted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('measure-list.apply') and state in ('drafted', 'inForce', 'ended') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('measure-list.end') and state in ('drafted', 'inForce') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('measure-list.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('measure-list.enter') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('measure-list.approve') and state in ('inForce') and true) or (nullif(current_setting('app.step', true), '') in ('measure-list.apply') and state in ('drafted', 'inForce', 'ended') and true) or (nullif(current_setting('app.step', true), '') in ('measure-list.end') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('measure-list.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "measure_list_key_read" on "measure_list_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "measure_list_key_create" on "measure_list_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('measure-list.enter', 'measure-list.approve', 'measure-list.apply', 'measure-list.end') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "measure_list_key_change" on "measure_list_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('measure-list.enter', 'measure-list.approve', 'measure-list.apply', 'measure-list.end') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('measure-list.enter', 'measure-list.approve', 'measure-list.apply', 'measure-list.end') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "credit_measure" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "list" uuid not null,
  "measure_no" text collate "C" not null,
  "says" text collate zh not null,
  "level" text collate "C" not null,
  "act" text collate zh not null,
  "article" text collate zh not null,
  "department" text collate "C" not null,
  "since" date not null,
  "until" date,
  "released" boolean,
  search tsvector not null,
  constraint "credit_measure_pkey" primary key ("region", "id"),
  constraint "credit_measure_measure_no_check" check (length("measure_no") between 1 and 64),
  constraint "credit_measure_level_check" check ("level" in ('national', 'local')),
  constraint "credit_measure_act_check" check (length("act") <= 500),
  constraint "credit_measure_article_check" check (length("article") <= 500)
);

create index "credit_measure_measure_no_sort_idx" on "credit_measure" ("measure_no", id);

create index "credit_measure_list_idx" on "credit_measure" (region, "list");

create index "credit_measure_level_idx" on "credit_measure" (region, "level");

create index "credit_measure_department_idx" on "credit_measure" (region, "department");

create index "credit_measure_state_idx" on "credit_measure" (region, "state");

create index "credit_measure_search_idx" on "credit_measure" using gin (search);

create index "credit_measure_limit_idx" on "credit_measure" (limit_on) where limit_on is not null;

create table "credit_measure_key" (region text collate "C" not null, "list" uuid not null, "measure_no" text collate "C" not null, id uuid not null, constraint "credit_measure_key_pkey" primary key ("region", "list", "measure_no"));

create function "credit_measure_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "credit_measure" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("act", '')) like all (patterns)
  limit most $$;

alter table "credit_measure" enable row level security;

alter table "credit_measure_key" enable row level security;

grant select, insert, update on "credit_measure" to zhiheng_app;

grant select, insert, update on "credit_measure_key" to zhiheng_app;

create policy "credit_measure_read" on "credit_measure" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'credit_measure'));

create policy "credit_measure_create" on "credit_measure" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('credit-measure.enter') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "credit_measure_change" on "credit_measure" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('credit-measure.enter') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('credit-measure.approve') and state in ('drafted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('credit-measure.apply') and state in ('inForce') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('credit-measure.end') and state in ('drafted', 'inForce') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('credit-measure.endWithList') and state in ('drafted', 'inForce') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('credit-measure.applyLapsed') and state in ('drafted', 'inForce') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('credit-measure.limitsRecomputed') and state in ('drafted', 'inForce') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('credit-measure.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('credit-measure.enter') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('credit-measure.approve') and state in ('inForce') and true) or (nullif(current_setting('app.step', true), '') in ('credit-measure.apply') and state in ('inForce') and true) or (nullif(current_setting('app.step', true), '') in ('credit-measure.end') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('credit-measure.endWithList') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('credit-measure.applyLapsed') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('credit-measure.limitsRecomputed') and state in ('drafted', 'inForce') and true) or (nullif(current_setting('app.step', true), '') in ('credit-measure.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "credit_measure_key_read" on "credit_measure_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "credit_measure_key_create" on "credit_measure_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('credit-measure.enter', 'credit-measure.approve', 'credit-measure.apply', 'credit-measure.end', 'credit-measure.endWithList', 'credit-measure.applyLapsed', 'credit-measure.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "credit_measure_key_change" on "credit_measure_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('credit-measure.enter', 'credit-measure.approve', 'credit-measure.apply', 'credit-measure.end', 'credit-measure.endWithList', 'credit-measure.applyLapsed', 'credit-measure.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('credit-measure.enter', 'credit-measure.approve', 'credit-measure.apply', 'credit-measure.end', 'credit-measure.endWithList', 'credit-measure.applyLapsed', 'credit-measure.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "credit_measure_list_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "credit_measure" c on c.region = p.region collate "C" and "c"."list" = p.id;
end $$;

create table "measure_case" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "case_no" text collate "C" not null,
  "says" text collate zh not null,
  "act" text collate zh not null,
  "article" text collate zh not null,
  "entry" uuid not null,
  "measure" uuid not null,
  "party" text collate "C" not null,
  "department" text collate "C" not null,
  "assignees" text[],
  "opened_on" date not null,
  "result" text collate "C",
  "feedback" text collate zh,
  "proof" text[],
  "answered_on" date,
  "ended_on" date,
  "late" boolean,
  constraint "measure_case_pkey" primary key ("region", "id"),
  constraint "measure_case_case_no_check" check (length("case_no") between 1 and 64),
  constraint "measure_case_act_check" check (length("act") <= 500),
  constraint "measure_case_article_check" check (length("article") <= 500),
  constraint "measure_case_result_check" check ("result" in ('executed', 'refused', 'impossible')),
  constraint "measure_case_proof_check" check (cardinality("proof") <= 20)
);

create index "measure_case_opened_on_sort_idx" on "measure_case" ("opened_on", id);

create index "measure_case_entry_idx" on "measure_case" (region, "entry");

create index "measure_case_measure_idx" on "measure_case" (region, "measure");

create index "measure_case_party_idx" on "measure_case" (region, "party");

create index "measure_case_department_idx" on "measure_case" (region, "department");

create index "measure_case_result_idx" on "measure_case" (region, "result");

create index "measure_case_state_idx" on "measure_case" (region, "state");

create unique index "measure_case_case_no_serial_idx" on "measure_case" (region, "case_no");

create index "measure_case_own_idx" on "measure_case" (party, id);

create index "measure_case_limit_idx" on "measure_case" (limit_on) where limit_on is not null;

alter table "measure_case" enable row level security;

grant select, insert, update on "measure_case" to zhiheng_app;

create policy "measure_case_read" on "measure_case" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), '') and "state" in ('executed', 'ended'))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'measure_case'));

create policy "measure_case_create" on "measure_case" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('measure-case.open') and state in ('assigned') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "measure_case_change" on "measure_case" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('measure-case.open') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('measure-case.execute') and state in ('assigned') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('measure-case.refuse') and state in ('assigned') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('measure-case.declareImpossible') and state in ('assigned') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('measure-case.reopen') and state in ('refused', 'impossible') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('measure-case.end') and state in ('assigned', 'executed', 'refused', 'impossible') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('measure-case.passOn') and state in ('assigned', 'executed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('measure-case.executeLapsed') and state in ('assigned', 'refused', 'impossible') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('measure-case.limitsRecomputed') and state in ('assigned', 'refused', 'impossible') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('measure-case.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('measure-case.open') and state in ('assigned') and true) or (nullif(current_setting('app.step', true), '') in ('measure-case.execute') and state in ('executed') and true) or (nullif(current_setting('app.step', true), '') in ('measure-case.refuse') and state in ('refused') and true) or (nullif(current_setting('app.step', true), '') in ('measure-case.declareImpossible') and state in ('impossible') and true) or (nullif(current_setting('app.step', true), '') in ('measure-case.reopen') and state in ('assigned') and true) or (nullif(current_setting('app.step', true), '') in ('measure-case.end') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('measure-case.passOn') and state in ('assigned', 'executed') and true) or (nullif(current_setting('app.step', true), '') in ('measure-case.executeLapsed') and state in ('assigned', 'refused', 'impossible') and true) or (nullif(current_setting('app.step', true), '') in ('measure-case.limitsRecomputed') and state in ('assigned', 'refused', 'impossible') and true) or (nullif(current_setting('app.step', true), '') in ('measure-case.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "measure_case_delta" (region text collate "C" not null, month date not null, "result" text collate "C" not null, "late" text collate "C" not null, n bigint not null, id uuid not null, constraint "measure_case_delta_pkey" primary key (region, month, id));

create table "measure_case_cell" (region text collate "C" not null, month date not null, "result" text collate "C" not null, "late" text collate "C" not null, n bigint not null, constraint "measure_case_cell_pkey" primary key ("region", "month", "result", "late"));

alter table "measure_case_delta" enable row level security;

grant select, insert, update, delete on "measure_case_delta" to zhiheng_app;

create policy "measure_case_delta_read" on "measure_case_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "measure_case_cell" enable row level security;

grant select, insert, update, delete on "measure_case_cell" to zhiheng_app;

create policy "measure_case_cell_read" on "measure_case_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "measure_case_delta_append" on "measure_case_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('measure-case.open', 'measure-case.execute', 'measure-case.refuse', 'measure-case.declareImpossible', 'measure-case.reopen', 'measure-case.end', 'measure-case.passOn', 'measure-case.executeLapsed', 'measure-case.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "measure_case_delta_fold" on "measure_case_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "measure_case_cell_fold" on "measure_case_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "measure_case_cell_refold" on "measure_case_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "measure_case_entry_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "measure_case" c on c.region = p.region collate "C" and "c"."entry" = p.id;
end $$;

create table "repair" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "repair_no" text collate "C" not null,
  "of" text collate "C" not null,
  "party" text collate "C" not null,
  "entry" uuid,
  "publication" uuid,
  "severity" text collate "C",
  "public_from" date not null,
  "min_until" date,
  "max_until" date,
  "fulfilled" text collate zh not null,
  "commitment" text collate "C" not null,
  "proofs" text[],
  "department" text collate "C" not null,
  "assignees" text[],
  "duties_done" boolean,
  "harm_removed" boolean,
  "new_penalty" boolean,
  "findings" text collate zh,
  "accepted_on" date,
  "decision_no" text collate "C",
  "decision" text collate zh,
  "decided_on" date,
  "late" boolean,
  "outcome" text collate "C",
  constraint "repair_pkey" primary key ("region", "id"),
  constraint "repair_repair_no_check" check (length("repair_no") between 1 and 64),
  constraint "repair_of_check" check ("of" in ('list', 'penalty')),
  constraint "repair_severity_check" check ("severity" in ('minor', 'general', 'serious')),
  constraint "repair_proofs_check" check (cardinality("proofs") <= 20),
  constraint "repair_decision_no_check" check (length("decision_no") between 1 and 64),
  constraint "repair_outcome_check" check ("outcome" in ('agreed', 'denied', 'refused', 'closed'))
);

create index "repair_public_from_sort_idx" on "repair" ("public_from", id);

create index "repair_party_idx" on "repair" (region, "party");

create index "repair_entry_idx" on "repair" (region, "entry");

create index "repair_publication_idx" on "repair" (region, "publication");

create index "repair_of_idx" on "repair" (region, "of");

create index "repair_department_idx" on "repair" (region, "department");

create index "repair_outcome_idx" on "repair" (region, "outcome");

create index "repair_state_idx" on "repair" (region, "state");

create unique index "repair_repair_no_serial_idx" on "repair" (region, "repair_no");

create unique index "repair_decision_no_serial_idx" on "repair" (region, "decision_no");

create index "repair_own_idx" on "repair" (party, id);

create index "repair_limit_idx" on "repair" (limit_on) where limit_on is not null;

alter table "repair" enable row level security;

grant select, insert, update on "repair" to zhiheng_app;

create policy "repair_read" on "repair" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'repair'));

create policy "repair_create" on "repair" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('repair.file') and state in ('filed') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), '')))))));

create policy "repair_change" on "repair" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('repair.file') and false and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('repair.sendBack') and state in ('filed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('repair.complete') and state in ('returned') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('repair.accept') and state in ('filed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('repair.refuse') and state in ('filed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('repair.passOn') and state in ('filed', 'returned', 'accepted') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('repair.agree') and state in ('accepted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('repair.deny') and state in ('accepted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('repair.withdraw') and state in ('filed', 'returned', 'accepted') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('repair.close') and state in ('filed', 'returned', 'accepted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('repair.acceptLapsed') and state in ('filed', 'returned') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('repair.agreeLapsed') and state in ('accepted') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('repair.limitsRecomputed') and state in ('filed', 'returned', 'accepted') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('repair.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('repair.file') and state in ('filed') and true) or (nullif(current_setting('app.step', true), '') in ('repair.sendBack') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('repair.complete') and state in ('filed') and true) or (nullif(current_setting('app.step', true), '') in ('repair.accept') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('repair.refuse') and state in ('refused') and true) or (nullif(current_setting('app.step', true), '') in ('repair.passOn') and state in ('filed', 'returned', 'accepted') and true) or (nullif(current_setting('app.step', true), '') in ('repair.agree') and state in ('agreed') and true) or (nullif(current_setting('app.step', true), '') in ('repair.deny') and state in ('denied') and true) or (nullif(current_setting('app.step', true), '') in ('repair.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('repair.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('repair.acceptLapsed') and state in ('filed', 'returned') and true) or (nullif(current_setting('app.step', true), '') in ('repair.agreeLapsed') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('repair.limitsRecomputed') and state in ('filed', 'returned', 'accepted') and true) or (nullif(current_setting('app.step', true), '') in ('repair.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "repair_delta" (region text collate "C" not null, month date not null, "of" text collate "C" not null, "outcome" text collate "C" not null, "late" text collate "C" not null, n bigint not null, id uuid not null, constraint "repair_delta_pkey" primary key (region, month, id));

create table "repair_cell" (region text collate "C" not null, month date not null, "of" text collate "C" not null, "outcome" text collate "C" not null, "late" text collate "C" not null, n bigint not null, constraint "repair_cell_pkey" primary key ("region", "month", "of", "outcome", "late"));

alter table "repair_delta" enable row level security;

grant select, insert, update, delete on "repair_delta" to zhiheng_app;

create policy "repair_delta_read" on "repair_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "repair_cell" enable row level security;

grant select, insert, update, delete on "repair_cell" to zhiheng_app;

create policy "repair_cell_read" on "repair_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "repair_delta_append" on "repair_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('repair.file', 'repair.sendBack', 'repair.complete', 'repair.accept', 'repair.refuse', 'repair.passOn', 'repair.agree', 'repair.deny', 'repair.withdraw', 'repair.close', 'repair.acceptLapsed', 'repair.agreeLapsed', 'repair.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "repair_delta_fold" on "repair_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "repair_cell_fold" on "repair_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "repair_cell_refold" on "repair_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "repair_publication_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "repair" c on c.region = p.region collate "C" and "c"."publication" = p.id;
end $$;

create function "repair_entry_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "repair" c on c.region = p.region collate "C" and "c"."entry" = p.id;
end $$;

create index "repair_entry_alike_idx" on "repair" ("entry");

create index "repair_publication_alike_idx" on "repair" ("publication");

create function "repair_file_alike_0"(numbers integer[], ids uuid[], list0 uuid[]) returns table (row_no integer) language plpgsql security definer set search_path from current as $$
begin
  return query select u.n from unnest(numbers, ids, list0) u(n, id, "v0")
  where exists (select from "repair" c where ("c"."entry" = "u"."v0" and ("c"."state" in ('filed', 'returned', 'accepted'))) and c.id <> u.id);
end $$;

create function "repair_file_alike_1"(numbers integer[], ids uuid[], list0 uuid[]) returns table (row_no integer) language plpgsql security definer set search_path from current as $$
begin
  return query select u.n from unnest(numbers, ids, list0) u(n, id, "v0")
  where exists (select from "repair" c where ("c"."publication" = "u"."v0" and ("c"."state" in ('filed', 'returned', 'accepted'))) and c.id <> u.id);
end $$;

create table "correction" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "correction_no" text collate "C" not null,
  "party" text collate "C" not null,
  "of_record" text collate "C" not null,
  "record_no" text collate "C" not null,
  "says" text collate zh not null,
  "evidence" text[] not null,
  "filed_on" date not null,
  "department" text collate "C",
  "assignees" text[],
  "result" text collate "C",
  "answer" text collate zh,
  "basis" text collate zh,
  "answered_on" date,
  "late" boolean,
  constraint "correction_pkey" primary key ("region", "id"),
  constraint "correction_correction_no_check" check (length("correction_no") between 1 and 64),
  constraint "correction_of_record_check" check ("of_record" in ('listEntry', 'penalty', 'measure', 'sample', 'recall', 'complaint', 'basic', 'other')),
  constraint "correction_record_no_check" check (length("record_no") between 1 and 64),
  constraint "correction_evidence_check" check (cardinality("evidence") between 1 and 20),
  constraint "correction_result_check" check ("result" in ('corrected', 'partly', 'refused'))
);

create index "correction_filed_on_sort_idx" on "correction" ("filed_on", id);

create index "correction_party_idx" on "correction" (region, "party");

create index "correction_of_record_idx" on "correction" (region, "of_record");

create index "correction_department_idx" on "correction" (region, "department");

create index "correction_result_idx" on "correction" (region, "result");

create index "correction_state_idx" on "correction" (region, "state");

create unique index "correction_correction_no_serial_idx" on "correction" (region, "correction_no");

create index "correction_own_idx" on "correction" (party, id);

create index "correction_limit_idx" on "correction" (limit_on) where limit_on is not null;

alter table "correction" enable row level security;

grant select, insert, update on "correction" to zhiheng_app;

create policy "correction_read" on "correction" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'correction'));

create policy "correction_create" on "correction" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('correction.file') and state in ('filed') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), '')))))));

create policy "correction_change" on "correction" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('correction.file') and false and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('correction.assign') and state in ('filed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('correction.handBack') and state in ('assigned') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('correction.answer') and state in ('assigned') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('correction.withdraw') and state in ('filed', 'assigned') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('correction.passOn') and state in ('assigned') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('correction.answerLapsed') and state in ('filed', 'assigned') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('correction.limitsRecomputed') and state in ('filed', 'assigned') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('correction.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('correction.file') and state in ('filed') and true) or (nullif(current_setting('app.step', true), '') in ('correction.assign') and state in ('assigned') and true) or (nullif(current_setting('app.step', true), '') in ('correction.handBack') and state in ('filed') and true) or (nullif(current_setting('app.step', true), '') in ('correction.answer') and state in ('answered') and true) or (nullif(current_setting('app.step', true), '') in ('correction.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('correction.passOn') and state in ('assigned') and true) or (nullif(current_setting('app.step', true), '') in ('correction.answerLapsed') and state in ('filed', 'assigned') and true) or (nullif(current_setting('app.step', true), '') in ('correction.limitsRecomputed') and state in ('filed', 'assigned') and true) or (nullif(current_setting('app.step', true), '') in ('correction.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "correction_delta" (region text collate "C" not null, month date not null, "of_record" text collate "C" not null, "result" text collate "C" not null, "late" text collate "C" not null, n bigint not null, id uuid not null, constraint "correction_delta_pkey" primary key (region, month, id));

create table "correction_cell" (region text collate "C" not null, month date not null, "of_record" text collate "C" not null, "result" text collate "C" not null, "late" text collate "C" not null, n bigint not null, constraint "correction_cell_pkey" primary key ("region", "month", "of_record", "result", "late"));

alter table "correction_delta" enable row level security;

grant select, insert, update, delete on "correction_delta" to zhiheng_app;

create policy "correction_delta_read" on "correction_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "correction_cell" enable row level security;

grant select, insert, update, delete on "correction_cell" to zhiheng_app;

create policy "correction_cell_read" on "correction_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "correction_delta_append" on "correction_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('correction.file', 'correction.assign', 'correction.handBack', 'correction.answer', 'correction.withdraw', 'correction.passOn', 'correction.answerLapsed', 'correction.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "correction_delta_fold" on "correction_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "correction_cell_fold" on "correction_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "correction_cell_refold" on "correction_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));
