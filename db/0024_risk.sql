-- Derived from the declarations of: signal, risk-assessment, warning, warning-recipient, warning-received, response-plan, drill, incident, incident-report, incident-update, investigation, accountability, incident-month, injury-case.

create table "signal" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "signal_no" text collate "C" not null,
  "product" text collate zh not null,
  "product_class" text collate "C",
  "kind" text collate "C" not null,
  "facts" text collate zh not null,
  "spread" text collate "C" not null,
  "first_on" date not null,
  "opened_on" date not null,
  "party" text collate "C",
  "lot" text collate zh,
  "area" text collate "C",
  "department" text collate "C",
  "assignees" text[],
  "outcome" text collate "C",
  "recall_on" date,
  "merged_into" uuid,
  search tsvector not null,
  constraint "signal_pkey" primary key ("region", "id"),
  constraint "signal_signal_no_check" check (length("signal_no") between 1 and 64),
  constraint "signal_product_check" check (length("product") <= 500),
  constraint "signal_product_class_check" check ("product_class" in ('industrial', 'food', 'agricultural', 'drug', 'cosmetic', 'device', 'other')),
  constraint "signal_kind_check" check ("kind" in ('sampling', 'complaint', 'injury', 'incident', 'inspection', 'media', 'outside')),
  constraint "signal_spread_check" check ("spread" in ('single', 'several', 'wide')),
  constraint "signal_lot_check" check (length("lot") <= 500),
  constraint "signal_outcome_check" check ("outcome" in ('assessed', 'dismissed', 'merged'))
);

create index "signal_first_on_sort_idx" on "signal" ("first_on", id);

create index "signal_kind_idx" on "signal" (region, "kind");

create index "signal_product_class_idx" on "signal" (region, "product_class");

create index "signal_party_idx" on "signal" (region, "party");

create index "signal_outcome_idx" on "signal" (region, "outcome");

create index "signal_state_idx" on "signal" (region, "state");

create index "signal_search_idx" on "signal" using gin (search);

create unique index "signal_signal_no_serial_idx" on "signal" (region, "signal_no");

create index "signal_limit_idx" on "signal" (limit_on) where limit_on is not null;

create function "signal_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "signal" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "signal" enable row level security;

grant select, insert, update on "signal" to zhiheng_app;

create policy "signal_read" on "signal" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'signal'));

create policy "signal_create" on "signal" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('signal.record') and state in ('recorded') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "signal_change" on "signal" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('signal.record') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('signal.assess') and state in ('recorded') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('signal.assessed') and state in ('assessing') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('signal.close') and state in ('assessed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('signal.dismiss') and state in ('recorded') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('signal.merge') and state in ('recorded') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('signal.reopen') and state in ('dismissed', 'merged', 'assessed', 'closed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('signal.startRecall') and state in ('recorded', 'assessing', 'assessed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('signal.passOn') and state in ('recorded', 'assessing', 'assessed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('signal.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('signal.record') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('signal.assess') and state in ('assessing') and true) or (nullif(current_setting('app.step', true), '') in ('signal.assessed') and state in ('assessed') and true) or (nullif(current_setting('app.step', true), '') in ('signal.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('signal.dismiss') and state in ('dismissed') and true) or (nullif(current_setting('app.step', true), '') in ('signal.merge') and state in ('merged') and true) or (nullif(current_setting('app.step', true), '') in ('signal.reopen') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('signal.startRecall') and state in ('recorded', 'assessing', 'assessed') and true) or (nullif(current_setting('app.step', true), '') in ('signal.passOn') and state in ('recorded', 'assessing', 'assessed') and true) or (nullif(current_setting('app.step', true), '') in ('signal.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "signal_delta" (region text collate "C" not null, month date not null, "kind" text collate "C" not null, "product_class" text collate "C" not null, "spread" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, id uuid not null, constraint "signal_delta_pkey" primary key (region, month, id));

create table "signal_cell" (region text collate "C" not null, month date not null, "kind" text collate "C" not null, "product_class" text collate "C" not null, "spread" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, constraint "signal_cell_pkey" primary key ("region", "month", "kind", "product_class", "spread", "outcome"));

alter table "signal_delta" enable row level security;

grant select, insert, update, delete on "signal_delta" to zhiheng_app;

create policy "signal_delta_read" on "signal_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "signal_cell" enable row level security;

grant select, insert, update, delete on "signal_cell" to zhiheng_app;

create policy "signal_cell_read" on "signal_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "signal_delta_append" on "signal_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('signal.record', 'signal.assess', 'signal.assessed', 'signal.close', 'signal.dismiss', 'signal.merge', 'signal.reopen', 'signal.startRecall', 'signal.passOn') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "signal_delta_fold" on "signal_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "signal_cell_fold" on "signal_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "signal_cell_refold" on "signal_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "risk_assessment" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "assessment_no" text collate "C" not null,
  "product" text collate zh not null,
  "product_class" text collate "C",
  "signal" uuid not null,
  "facts" text collate zh not null,
  "opened_on" date not null,
  "likelihood" bigint,
  "severity" bigint,
  "score" bigint,
  "colour" text collate "C",
  "measures" text collate zh,
  "department" text collate "C",
  "reviewed_by" uuid,
  search tsvector not null,
  constraint "risk_assessment_pkey" primary key ("region", "id"),
  constraint "risk_assessment_assessment_no_check" check (length("assessment_no") between 1 and 64),
  constraint "risk_assessment_product_check" check (length("product") <= 500),
  constraint "risk_assessment_product_class_check" check ("product_class" in ('industrial', 'food', 'agricultural', 'drug', 'cosmetic', 'device', 'other')),
  constraint "risk_assessment_likelihood_check" check ("likelihood" between 1 and 5),
  constraint "risk_assessment_severity_check" check ("severity" between 1 and 5),
  constraint "risk_assessment_colour_check" check ("colour" in ('blue', 'yellow', 'orange', 'red'))
);

create index "risk_assessment_opened_on_sort_idx" on "risk_assessment" ("opened_on", id);

create index "risk_assessment_score_sort_idx" on "risk_assessment" ("score", id);

create index "risk_assessment_signal_idx" on "risk_assessment" (region, "signal");

create index "risk_assessment_product_class_idx" on "risk_assessment" (region, "product_class");

create index "risk_assessment_colour_idx" on "risk_assessment" (region, "colour");

create index "risk_assessment_state_idx" on "risk_assessment" (region, "state");

create index "risk_assessment_search_idx" on "risk_assessment" using gin (search);

create unique index "risk_assessment_assessment_no_serial_idx" on "risk_assessment" (region, "assessment_no");

create index "risk_assessment_limit_idx" on "risk_assessment" (limit_on) where limit_on is not null;

create function "risk_assessment_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "risk_assessment" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "risk_assessment" enable row level security;

grant select, insert, update on "risk_assessment" to zhiheng_app;

create policy "risk_assessment_read" on "risk_assessment" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'risk_assessment'));

create policy "risk_assessment_create" on "risk_assessment" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('risk-assessment.draft') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "risk_assessment_change" on "risk_assessment" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('risk-assessment.draft') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('risk-assessment.score') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('risk-assessment.review') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('risk-assessment.return') and state in ('reviewed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('risk-assessment.regrade') and state in ('reviewed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('risk-assessment.decide') and state in ('reviewed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('risk-assessment.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('risk-assessment.draft') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('risk-assessment.score') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('risk-assessment.review') and state in ('reviewed') and true) or (nullif(current_setting('app.step', true), '') in ('risk-assessment.return') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('risk-assessment.regrade') and state in ('reviewed') and true) or (nullif(current_setting('app.step', true), '') in ('risk-assessment.decide') and state in ('decided') and true) or (nullif(current_setting('app.step', true), '') in ('risk-assessment.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "risk_assessment_delta" (region text collate "C" not null, month date not null, "product_class" text collate "C" not null, "colour" text collate "C" not null, n bigint not null, id uuid not null, constraint "risk_assessment_delta_pkey" primary key (region, month, id));

create table "risk_assessment_cell" (region text collate "C" not null, month date not null, "product_class" text collate "C" not null, "colour" text collate "C" not null, n bigint not null, constraint "risk_assessment_cell_pkey" primary key ("region", "month", "product_class", "colour"));

alter table "risk_assessment_delta" enable row level security;

grant select, insert, update, delete on "risk_assessment_delta" to zhiheng_app;

create policy "risk_assessment_delta_read" on "risk_assessment_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "risk_assessment_cell" enable row level security;

grant select, insert, update, delete on "risk_assessment_cell" to zhiheng_app;

create policy "risk_assessment_cell_read" on "risk_assessment_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "risk_assessment_delta_append" on "risk_assessment_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('risk-assessment.draft', 'risk-assessment.score', 'risk-assessment.review', 'risk-assessment.return', 'risk-assessment.regrade', 'risk-assessment.decide') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "risk_assessment_delta_fold" on "risk_assessment_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "risk_assessment_cell_fold" on "risk_assessment_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "risk_assessment_cell_refold" on "risk_assessment_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "warning" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "warning_no" text collate "C" not null,
  "product" text collate zh not null,
  "colour" text collate "C" not null,
  "assessment" uuid,
  "text" text collate zh not null,
  "drafted_on" date not null,
  "issuer" text collate "C",
  "issued_on" date,
  "until" date,
  "released" boolean,
  search tsvector not null,
  constraint "warning_pkey" primary key ("region", "id"),
  constraint "warning_warning_no_check" check (length("warning_no") between 1 and 64),
  constraint "warning_product_check" check (length("product") <= 500),
  constraint "warning_colour_check" check ("colour" in ('blue', 'yellow', 'orange', 'red'))
);

create index "warning_drafted_on_sort_idx" on "warning" ("drafted_on", id);

create index "warning_assessment_idx" on "warning" (region, "assessment");

create index "warning_colour_idx" on "warning" (region, "colour");

create index "warning_state_idx" on "warning" (region, "state");

create index "warning_search_idx" on "warning" using gin (search);

create unique index "warning_warning_no_serial_idx" on "warning" (region, "warning_no");

create index "warning_limit_idx" on "warning" (limit_on) where limit_on is not null;

create function "warning_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "warning" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "warning" enable row level security;

grant select, insert, update on "warning" to zhiheng_app;

create policy "warning_read" on "warning" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'warning'));

create policy "warning_create" on "warning" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('warning.draft') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "warning_change" on "warning" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('warning.draft') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning.amend') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning.issue') and state in ('drafted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning.tellMore') and state in ('issued') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning.drop') and state in ('drafted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning.publish') and state in ('issued') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning.withhold') and state in ('issued', 'lifted', 'ended') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning.lift') and state in ('issued') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning.liftLapsed') and state in ('issued') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('warning.limitsRecomputed') and state in ('issued') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('warning.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('warning.draft') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('warning.amend') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('warning.issue') and state in ('issued') and true) or (nullif(current_setting('app.step', true), '') in ('warning.tellMore') and state in ('issued') and true) or (nullif(current_setting('app.step', true), '') in ('warning.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('warning.publish') and state in ('issued') and true) or (nullif(current_setting('app.step', true), '') in ('warning.withhold') and state in ('issued', 'lifted', 'ended') and true) or (nullif(current_setting('app.step', true), '') in ('warning.lift') and state in ('lifted') and true) or (nullif(current_setting('app.step', true), '') in ('warning.liftLapsed') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('warning.limitsRecomputed') and state in ('issued') and true) or (nullif(current_setting('app.step', true), '') in ('warning.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "warning_delta" (region text collate "C" not null, month date not null, "colour" text collate "C" not null, n bigint not null, id uuid not null, constraint "warning_delta_pkey" primary key (region, month, id));

create table "warning_cell" (region text collate "C" not null, month date not null, "colour" text collate "C" not null, n bigint not null, constraint "warning_cell_pkey" primary key ("region", "month", "colour"));

alter table "warning_delta" enable row level security;

grant select, insert, update, delete on "warning_delta" to zhiheng_app;

create policy "warning_delta_read" on "warning_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "warning_cell" enable row level security;

grant select, insert, update, delete on "warning_cell" to zhiheng_app;

create policy "warning_cell_read" on "warning_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "warning_delta_append" on "warning_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('warning.draft', 'warning.amend', 'warning.issue', 'warning.tellMore', 'warning.drop', 'warning.publish', 'warning.withhold', 'warning.lift', 'warning.liftLapsed', 'warning.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "warning_delta_fold" on "warning_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "warning_cell_fold" on "warning_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "warning_cell_refold" on "warning_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "warning_issue_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where ("c"."state" in ('listed', 'outside'))) >= 1 from unnest(regions, ids) p(region, id)
  left join "warning_recipient" c on c.region = p.region collate "C" and "c"."warning" = p.id
  group by p.id;
end $$;

create function "warning_tell_more_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where ("c"."state" in ('listed', 'outside'))) >= 1 from unnest(regions, ids) p(region, id)
  left join "warning_recipient" c on c.region = p.region collate "C" and "c"."warning" = p.id
  group by p.id;
end $$;

create function "warning_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "warning" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create table "warning_recipient" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "warning" uuid not null,
  "department" text collate "C",
  "to_region" text collate "C",
  "listed_on" date not null,
  "receipt" text collate "C" not null,
  "measures" text collate zh,
  constraint "warning_recipient_pkey" primary key ("region", "id"),
  constraint "warning_recipient_receipt_check" check ("receipt" in ('pending', 'signed', 'elsewhere'))
);

create index "warning_recipient_newest_idx" on "warning_recipient" (id);

create index "warning_recipient_warning_idx" on "warning_recipient" (region, "warning");

create index "warning_recipient_department_idx" on "warning_recipient" (region, "department");

create index "warning_recipient_to_region_idx" on "warning_recipient" (region, "to_region");

create index "warning_recipient_receipt_idx" on "warning_recipient" (region, "receipt");

create index "warning_recipient_state_idx" on "warning_recipient" (region, "state");

create index "warning_recipient_limit_idx" on "warning_recipient" (limit_on) where limit_on is not null;

alter table "warning_recipient" enable row level security;

grant select, insert, update on "warning_recipient" to zhiheng_app;

create policy "warning_recipient_read" on "warning_recipient" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'warning_recipient'));

create policy "warning_recipient_create" on "warning_recipient" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('warning-recipient.listDepartment') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.listRegion') and state in ('outside') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "warning_recipient_change" on "warning_recipient" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('warning-recipient.listDepartment') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.listRegion') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.remove') and state in ('listed', 'outside') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.tell') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.sendOut') and state in ('outside') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.sign') and state in ('told') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.act') and state in ('signed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.signLapsed') and state in ('told') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.limitsRecomputed') and state in ('told') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('warning-recipient.listDepartment') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.listRegion') and state in ('outside') and true) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.remove') and state in ('removed') and true) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.tell') and state in ('told') and true) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.sendOut') and state in ('sent') and true) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.sign') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.act') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.signLapsed') and state in ('told') and true) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.limitsRecomputed') and state in ('told') and true) or (nullif(current_setting('app.step', true), '') in ('warning-recipient.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "warning_recipient_delta" (region text collate "C" not null, month date not null, "receipt" text collate "C" not null, n bigint not null, id uuid not null, constraint "warning_recipient_delta_pkey" primary key (region, month, id));

create table "warning_recipient_cell" (region text collate "C" not null, month date not null, "receipt" text collate "C" not null, n bigint not null, constraint "warning_recipient_cell_pkey" primary key ("region", "month", "receipt"));

alter table "warning_recipient_delta" enable row level security;

grant select, insert, update, delete on "warning_recipient_delta" to zhiheng_app;

create policy "warning_recipient_delta_read" on "warning_recipient_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "warning_recipient_cell" enable row level security;

grant select, insert, update, delete on "warning_recipient_cell" to zhiheng_app;

create policy "warning_recipient_cell_read" on "warning_recipient_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "warning_recipient_delta_append" on "warning_recipient_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('warning-recipient.listDepartment', 'warning-recipient.listRegion', 'warning-recipient.remove', 'warning-recipient.tell', 'warning-recipient.sendOut', 'warning-recipient.sign', 'warning-recipient.act', 'warning-recipient.signLapsed', 'warning-recipient.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "warning_recipient_delta_fold" on "warning_recipient_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "warning_recipient_cell_fold" on "warning_recipient_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "warning_recipient_cell_refold" on "warning_recipient_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "warning_recipient_warning_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "warning_recipient" c on c.region = p.region collate "C" and "c"."warning" = p.id;
end $$;

create table "warning_received" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "warning_no" text collate "C" not null,
  "product" text collate zh not null,
  "colour" text collate "C" not null,
  "from" text collate "C" not null,
  "text" text collate zh not null,
  "delivered_at" timestamptz not null,
  "measures" text collate zh,
  search tsvector not null,
  constraint "warning_received_pkey" primary key ("region", "id"),
  constraint "warning_received_warning_no_check" check (length("warning_no") between 1 and 64),
  constraint "warning_received_product_check" check (length("product") <= 500),
  constraint "warning_received_colour_check" check ("colour" in ('blue', 'yellow', 'orange', 'red'))
);

create index "warning_received_newest_idx" on "warning_received" (id);

create index "warning_received_from_idx" on "warning_received" (region, "from");

create index "warning_received_colour_idx" on "warning_received" (region, "colour");

create index "warning_received_state_idx" on "warning_received" (region, "state");

create index "warning_received_search_idx" on "warning_received" using gin (search);

create index "warning_received_limit_idx" on "warning_received" (limit_on) where limit_on is not null;

create function "warning_received_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "warning_received" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "warning_received" enable row level security;

grant select, insert, update on "warning_received" to zhiheng_app;

create policy "warning_received_read" on "warning_received" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'warning_received'));

create policy "warning_received_create" on "warning_received" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('warning-received.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "warning_received_change" on "warning_received" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('warning-received.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('warning-received.sign') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning-received.takeMeasures') and state in ('signed', 'measuresTaken') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning-received.return') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('warning-received.signLapsed') and state in ('delivered') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('warning-received.limitsRecomputed') and state in ('delivered') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('warning-received.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('warning-received.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('warning-received.sign') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('warning-received.takeMeasures') and state in ('measuresTaken') and true) or (nullif(current_setting('app.step', true), '') in ('warning-received.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('warning-received.signLapsed') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('warning-received.limitsRecomputed') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('warning-received.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "response_plan" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "plan_no" text collate "C" not null,
  "title" text collate zh not null,
  "since" date not null,
  "until" date,
  "kind" text collate "C" not null,
  "duties" text collate zh not null,
  "response" text collate zh not null,
  "contacts" text collate zh not null,
  "document" text collate "C",
  search tsvector not null,
  constraint "response_plan_pkey" primary key ("region", "id"),
  constraint "response_plan_plan_no_check" check (length("plan_no") between 1 and 64),
  constraint "response_plan_title_check" check (length("title") <= 500),
  constraint "response_plan_kind_check" check ("kind" in ('overall', 'food', 'product', 'special', 'works', 'other'))
);

create index "response_plan_since_sort_idx" on "response_plan" ("since", id);

create index "response_plan_kind_idx" on "response_plan" (region, "kind");

create index "response_plan_state_idx" on "response_plan" (region, "state");

create index "response_plan_in_force_idx" on "response_plan" (region, "plan_no", "since");

create index "response_plan_search_idx" on "response_plan" using gin (search);

create index "response_plan_limit_idx" on "response_plan" (limit_on) where limit_on is not null;

create table "response_plan_key" (region text collate "C" not null, "plan_no" text collate "C" not null, "since" date not null, id uuid not null, constraint "response_plan_key_pkey" primary key ("region", "plan_no", "since"));

create function "response_plan_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "response_plan" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "response_plan" enable row level security;

alter table "response_plan_key" enable row level security;

grant select, insert, update on "response_plan" to zhiheng_app;

grant select, insert, update on "response_plan_key" to zhiheng_app;

create policy "response_plan_read" on "response_plan" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'response_plan'));

create policy "response_plan_create" on "response_plan" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('response-plan.draft') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "response_plan_change" on "response_plan" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('response-plan.draft') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('response-plan.putInForce') and state in ('drafted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('response-plan.drop') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('response-plan.stop') and state in ('inForce') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('response-plan.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('response-plan.draft') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('response-plan.putInForce') and state in ('inForce') and true) or (nullif(current_setting('app.step', true), '') in ('response-plan.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('response-plan.stop') and state in ('replaced') and true) or (nullif(current_setting('app.step', true), '') in ('response-plan.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "response_plan_key_read" on "response_plan_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "response_plan_key_create" on "response_plan_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('response-plan.draft', 'response-plan.putInForce', 'response-plan.drop', 'response-plan.stop') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "response_plan_key_change" on "response_plan_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('response-plan.draft', 'response-plan.putInForce', 'response-plan.drop', 'response-plan.stop') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('response-plan.draft', 'response-plan.putInForce', 'response-plan.drop', 'response-plan.stop') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "drill" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "subject" text collate zh not null,
  "plan" uuid not null,
  "drilled_on" date not null,
  "way" text collate "C" not null,
  "takers" text collate zh not null,
  "result" text collate "C" not null,
  "problems" text collate zh,
  "corrected" text collate zh,
  "record" text collate "C",
  search tsvector not null,
  constraint "drill_pkey" primary key ("region", "id"),
  constraint "drill_subject_check" check (length("subject") <= 500),
  constraint "drill_way_check" check ("way" in ('table', 'live')),
  constraint "drill_result_check" check ("result" in ('good', 'passed', 'poor'))
);

create index "drill_drilled_on_sort_idx" on "drill" ("drilled_on", id);

create index "drill_plan_idx" on "drill" (region, "plan");

create index "drill_result_idx" on "drill" (region, "result");

create index "drill_state_idx" on "drill" (region, "state");

create index "drill_search_idx" on "drill" using gin (search);

create index "drill_limit_idx" on "drill" (limit_on) where limit_on is not null;

create function "drill_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "drill" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("subject", '')) like all (patterns)
  limit most $$;

alter table "drill" enable row level security;

grant select, insert, update on "drill" to zhiheng_app;

create policy "drill_read" on "drill" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'drill'));

create policy "drill_create" on "drill" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('drill.hold') and state in ('held') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "drill_change" on "drill" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('drill.hold') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('drill.correct') and state in ('held') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('drill.close') and state in ('held') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('drill.withdraw') and state in ('held') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('drill.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('drill.hold') and state in ('held') and true) or (nullif(current_setting('app.step', true), '') in ('drill.correct') and state in ('held') and true) or (nullif(current_setting('app.step', true), '') in ('drill.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('drill.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('drill.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "drill_delta" (region text collate "C" not null, month date not null, "way" text collate "C" not null, "result" text collate "C" not null, n bigint not null, id uuid not null, constraint "drill_delta_pkey" primary key (region, month, id));

create table "drill_cell" (region text collate "C" not null, month date not null, "way" text collate "C" not null, "result" text collate "C" not null, n bigint not null, constraint "drill_cell_pkey" primary key ("region", "month", "way", "result"));

alter table "drill_delta" enable row level security;

grant select, insert, update, delete on "drill_delta" to zhiheng_app;

create policy "drill_delta_read" on "drill_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "drill_cell" enable row level security;

grant select, insert, update, delete on "drill_cell" to zhiheng_app;

create policy "drill_cell_read" on "drill_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "drill_delta_append" on "drill_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('drill.hold', 'drill.correct', 'drill.close', 'drill.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "drill_delta_fold" on "drill_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "drill_cell_fold" on "drill_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "drill_cell_refold" on "drill_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "incident" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "incident_no" text collate "C" not null,
  "what" text collate zh not null,
  "kind" text collate "C" not null,
  "known_at" timestamptz not null,
  "scene" text collate zh not null,
  "happened_at" timestamptz,
  "place" text collate zh,
  "party" text collate "C",
  "product" text collate zh,
  "measures" text collate zh,
  "first_at" timestamptz not null,
  "first_on" date not null,
  "first_in_time" boolean not null,
  "cause" text collate "C",
  "deaths" bigint,
  "missing" bigint,
  "injured" bigint,
  "recovered" bigint,
  "poisoned" bigint,
  "stranded" bigint,
  "loss" bigint,
  "figures_on" date,
  "class_auto" text collate "C",
  "class_final" text collate "C",
  "scope" text collate "C",
  "zone" text collate "C",
  "investigation_prolonged" boolean,
  "approval_prolonged" boolean,
  "department" text collate "C",
  "assignees" text[],
  "upper" text collate "C",
  "recall_on" date,
  "closed" boolean,
  "outcome" text collate "C",
  "released" boolean,
  search tsvector not null,
  constraint "incident_pkey" primary key ("region", "id"),
  constraint "incident_incident_no_check" check (length("incident_no") between 1 and 64),
  constraint "incident_what_check" check (length("what") <= 500),
  constraint "incident_kind_check" check ("kind" in ('safety', 'special', 'works', 'food', 'product', 'environment')),
  constraint "incident_place_check" check (length("place") <= 500),
  constraint "incident_product_check" check (length("product") <= 500),
  constraint "incident_cause_check" check ("cause" in ('general', 'traffic', 'fire')),
  constraint "incident_deaths_check" check ("deaths" >= 0),
  constraint "incident_missing_check" check ("missing" >= 0),
  constraint "incident_injured_check" check ("injured" >= 0),
  constraint "incident_recovered_check" check ("recovered" >= 0),
  constraint "incident_poisoned_check" check ("poisoned" >= 0),
  constraint "incident_stranded_check" check ("stranded" >= 0),
  constraint "incident_loss_check" check ("loss" >= 0),
  constraint "incident_class_auto_check" check ("class_auto" in ('ordinary', 'larger', 'major', 'extra')),
  constraint "incident_class_final_check" check ("class_final" in ('ordinary', 'larger', 'major', 'extra')),
  constraint "incident_scope_check" check ("scope" in ('single', 'regional', 'industry')),
  constraint "incident_zone_check" check (length("zone") between 1 and 64),
  constraint "incident_outcome_check" check ("outcome" in ('closed', 'notIncident'))
);

create index "incident_first_on_sort_idx" on "incident" ("first_on", id);

create index "incident_kind_idx" on "incident" (region, "kind");

create index "incident_party_idx" on "incident" (region, "party");

create index "incident_zone_idx" on "incident" (region, "zone");

create index "incident_class_final_idx" on "incident" (region, "class_final");

create index "incident_first_in_time_idx" on "incident" (region, "first_in_time");

create index "incident_outcome_idx" on "incident" (region, "outcome");

create index "incident_state_idx" on "incident" (region, "state");

create index "incident_search_idx" on "incident" using gin (search);

create unique index "incident_incident_no_serial_idx" on "incident" (region, "incident_no");

create index "incident_own_idx" on "incident" (party, id);

create index "incident_limit_idx" on "incident" (limit_on) where limit_on is not null;

create function "incident_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "incident" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("what", '')) like all (patterns)
  limit most $$;

alter table "incident" enable row level security;

grant select, insert, update on "incident" to zhiheng_app;

create policy "incident_read" on "incident" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'incident'));

create policy "incident_create" on "incident" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('incident.report') and state in ('reported') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "incident_change" on "incident" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('incident.startRecall') and state in ('verified', 'investigating', 'reportedUp', 'approved', 'handled') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.report') and false and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('incident.pushUp') and state in ('reported', 'verified') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.verify') and state in ('reported') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.notIncident') and state in ('reported', 'verified') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.reopen') and state in ('notIncident') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.passOn') and state in ('reported', 'verified', 'investigating', 'reportedUp', 'approved', 'handled') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('incident.supplement') and state in ('reported', 'verified', 'investigating') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.confirmFigures') and state in ('reported', 'verified', 'investigating') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.setClass') and state in ('verified', 'investigating') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.setScope') and state in ('verified', 'investigating', 'reportedUp', 'approved', 'handled') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.investigate') and state in ('verified') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.submitReport') and state in ('investigating') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.prolong') and state in ('investigating') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.returnReport') and state in ('reportedUp') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.approve') and state in ('reportedUp') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.prolongApproval') and state in ('reportedUp') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.handle') and state in ('approved') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.close') and state in ('handled') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.publish') and state in ('approved', 'handled', 'closed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident.pushUpLapsed') and state in ('reported', 'verified') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('incident.confirmFiguresLapsed') and state in ('reported', 'verified', 'investigating', 'reportedUp') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('incident.submitReportLapsed') and state in ('reported', 'verified', 'investigating') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('incident.approveLapsed') and state in ('reportedUp') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('incident.limitsRecomputed') and state in ('reported', 'verified', 'investigating', 'reportedUp') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('incident.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('incident.startRecall') and state in ('verified', 'investigating', 'reportedUp', 'approved', 'handled') and true) or (nullif(current_setting('app.step', true), '') in ('incident.report') and state in ('reported') and true) or (nullif(current_setting('app.step', true), '') in ('incident.pushUp') and state in ('reported', 'verified') and true) or (nullif(current_setting('app.step', true), '') in ('incident.verify') and state in ('verified') and true) or (nullif(current_setting('app.step', true), '') in ('incident.notIncident') and state in ('notIncident') and true) or (nullif(current_setting('app.step', true), '') in ('incident.reopen') and state in ('reported') and true) or (nullif(current_setting('app.step', true), '') in ('incident.passOn') and state in ('reported', 'verified', 'investigating', 'reportedUp', 'approved', 'handled') and true) or (nullif(current_setting('app.step', true), '') in ('incident.supplement') and state in ('reported', 'verified', 'investigating') and true) or (nullif(current_setting('app.step', true), '') in ('incident.confirmFigures') and state in ('reported', 'verified', 'investigating') and true) or (nullif(current_setting('app.step', true), '') in ('incident.setClass') and state in ('verified', 'investigating') and true) or (nullif(current_setting('app.step', true), '') in ('incident.setScope') and state in ('verified', 'investigating', 'reportedUp', 'approved', 'handled') and true) or (nullif(current_setting('app.step', true), '') in ('incident.investigate') and state in ('investigating') and true) or (nullif(current_setting('app.step', true), '') in ('incident.submitReport') and state in ('reportedUp') and true) or (nullif(current_setting('app.step', true), '') in ('incident.prolong') and state in ('investigating') and true) or (nullif(current_setting('app.step', true), '') in ('incident.returnReport') and state in ('investigating') and true) or (nullif(current_setting('app.step', true), '') in ('incident.approve') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('incident.prolongApproval') and state in ('reportedUp') and true) or (nullif(current_setting('app.step', true), '') in ('incident.handle') and state in ('handled') and true) or (nullif(current_setting('app.step', true), '') in ('incident.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('incident.publish') and state in ('approved', 'handled', 'closed') and true) or (nullif(current_setting('app.step', true), '') in ('incident.pushUpLapsed') and state in ('reported', 'verified') and true) or (nullif(current_setting('app.step', true), '') in ('incident.confirmFiguresLapsed') and state in ('reported', 'verified', 'investigating', 'reportedUp') and true) or (nullif(current_setting('app.step', true), '') in ('incident.submitReportLapsed') and state in ('reported', 'verified', 'investigating') and true) or (nullif(current_setting('app.step', true), '') in ('incident.approveLapsed') and state in ('reportedUp') and true) or (nullif(current_setting('app.step', true), '') in ('incident.limitsRecomputed') and state in ('reported', 'verified', 'investigating', 'reportedUp') and true) or (nullif(current_setting('app.step', true), '') in ('incident.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "incident_delta" (region text collate "C" not null, month date not null, "kind" text collate "C" not null, "class_final" text collate "C" not null, "first_in_time" text collate "C" not null, "closed" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, "deaths" numeric not null, "deaths_known" bigint not null, "injured" numeric not null, "injured_known" bigint not null, id uuid not null, constraint "incident_delta_pkey" primary key (region, month, id));

create table "incident_cell" (region text collate "C" not null, month date not null, "kind" text collate "C" not null, "class_final" text collate "C" not null, "first_in_time" text collate "C" not null, "closed" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, "deaths" numeric not null, "deaths_known" bigint not null, "injured" numeric not null, "injured_known" bigint not null, constraint "incident_cell_pkey" primary key ("region", "month", "kind", "class_final", "first_in_time", "closed", "outcome"));

alter table "incident_delta" enable row level security;

grant select, insert, update, delete on "incident_delta" to zhiheng_app;

create policy "incident_delta_read" on "incident_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "incident_cell" enable row level security;

grant select, insert, update, delete on "incident_cell" to zhiheng_app;

create policy "incident_cell_read" on "incident_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "incident_delta_append" on "incident_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('incident.startRecall', 'incident.report', 'incident.pushUp', 'incident.verify', 'incident.notIncident', 'incident.reopen', 'incident.passOn', 'incident.supplement', 'incident.confirmFigures', 'incident.setClass', 'incident.setScope', 'incident.investigate', 'incident.submitReport', 'incident.prolong', 'incident.returnReport', 'incident.approve', 'incident.prolongApproval', 'incident.handle', 'incident.close', 'incident.publish', 'incident.pushUpLapsed', 'incident.confirmFiguresLapsed', 'incident.submitReportLapsed', 'incident.approveLapsed', 'incident.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "incident_delta_fold" on "incident_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "incident_cell_fold" on "incident_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "incident_cell_refold" on "incident_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "incident_submit_report_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(c.id) > 0 and count(*) filter (where c.id is not null and ("c"."state" = 'written') is not true) = 0 from unnest(regions, ids) p(region, id)
  left join "investigation" c on c.region = p.region collate "C" and "c"."incident" = p.id
  group by p.id;
end $$;

create function "incident_handle_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id,  count(*) filter (where c.id is not null and ("c"."state" in ('executed', 'revoked')) is not true) = 0 from unnest(regions, ids) p(region, id)
  left join "accountability" c on c.region = p.region collate "C" and "c"."incident" = p.id
  group by p.id;
end $$;

create function "incident_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "incident" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create table "incident_report" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "what" text collate zh not null,
  "kind" text collate "C" not null,
  "grade" text collate "C",
  "from" text collate "C" not null,
  "incident" text collate "C" not null,
  "incident_no" text collate "C" not null,
  "text" text collate zh not null,
  "arrived_at" timestamptz not null,
  "upper" text collate "C",
  search tsvector not null,
  constraint "incident_report_pkey" primary key ("region", "id"),
  constraint "incident_report_what_check" check (length("what") <= 500),
  constraint "incident_report_kind_check" check ("kind" in ('safety', 'special', 'works', 'food', 'product', 'environment')),
  constraint "incident_report_grade_check" check ("grade" in ('ordinary', 'larger', 'major', 'extra')),
  constraint "incident_report_incident_check" check (length("incident") between 1 and 64),
  constraint "incident_report_incident_no_check" check (length("incident_no") between 1 and 64)
);

create index "incident_report_newest_idx" on "incident_report" (id);

create index "incident_report_from_idx" on "incident_report" (region, "from");

create index "incident_report_kind_idx" on "incident_report" (region, "kind");

create index "incident_report_grade_idx" on "incident_report" (region, "grade");

create index "incident_report_state_idx" on "incident_report" (region, "state");

create index "incident_report_search_idx" on "incident_report" using gin (search);

create index "incident_report_limit_idx" on "incident_report" (limit_on) where limit_on is not null;

create function "incident_report_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "incident_report" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("what", '')) like all (patterns)
  limit most $$;

alter table "incident_report" enable row level security;

grant select, insert, update on "incident_report" to zhiheng_app;

create policy "incident_report_read" on "incident_report" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'incident_report'));

create policy "incident_report_create" on "incident_report" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('incident-report.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "incident_report_change" on "incident_report" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('incident-report.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('incident-report.sign') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident-report.passUp') and state in ('delivered', 'signed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident-report.note') and state in ('delivered', 'signed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident-report.return') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident-report.passUpLapsed') and state in ('delivered', 'signed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('incident-report.limitsRecomputed') and state in ('delivered', 'signed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('incident-report.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('incident-report.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('incident-report.sign') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('incident-report.passUp') and state in ('passedOn') and true) or (nullif(current_setting('app.step', true), '') in ('incident-report.note') and state in ('noted') and true) or (nullif(current_setting('app.step', true), '') in ('incident-report.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('incident-report.passUpLapsed') and state in ('delivered', 'signed') and true) or (nullif(current_setting('app.step', true), '') in ('incident-report.limitsRecomputed') and state in ('delivered', 'signed') and true) or (nullif(current_setting('app.step', true), '') in ('incident-report.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "incident_update" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "incident" uuid not null,
  "party" text collate "C",
  "text" text collate zh not null,
  "deaths" bigint,
  "missing" bigint,
  "injured" bigint,
  "recovered" bigint,
  "poisoned" bigint,
  "stranded" bigint,
  "loss" bigint,
  "at" timestamptz not null,
  constraint "incident_update_pkey" primary key ("region", "id")
);

create index "incident_update_newest_idx" on "incident_update" (id);

create index "incident_update_incident_idx" on "incident_update" (region, "incident");

create index "incident_update_party_idx" on "incident_update" (region, "party");

create index "incident_update_state_idx" on "incident_update" (region, "state");

create index "incident_update_own_idx" on "incident_update" (party, id);

create index "incident_update_limit_idx" on "incident_update" (limit_on) where limit_on is not null;

alter table "incident_update" enable row level security;

grant select, insert, update on "incident_update" to zhiheng_app;

create policy "incident_update_read" on "incident_update" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'incident_update'));

create policy "incident_update_create" on "incident_update" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('incident-update.add') and state in ('kept') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "incident_update_change" on "incident_update" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('incident-update.add') and false and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident-update.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('incident-update.add') and state in ('kept') and true) or (nullif(current_setting('app.step', true), '') in ('incident-update.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "investigation" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "incident" uuid not null,
  "group" text[] not null,
  "opened_on" date not null,
  "causes" text collate zh,
  "responsible" text[],
  "lessons" text collate zh,
  "report" text collate "C",
  "approved_on" date,
  constraint "investigation_pkey" primary key ("region", "id")
);

create index "investigation_opened_on_sort_idx" on "investigation" ("opened_on", id);

create index "investigation_incident_idx" on "investigation" (region, "incident");

create index "investigation_state_idx" on "investigation" (region, "state");

create index "investigation_limit_idx" on "investigation" (limit_on) where limit_on is not null;

alter table "investigation" enable row level security;

grant select, insert, update on "investigation" to zhiheng_app;

create policy "investigation_read" on "investigation" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'investigation'));

create policy "investigation_create" on "investigation" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('investigation.open') and state in ('opened') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "investigation_change" on "investigation" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('investigation.open') and false and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('investigation.changeGroup') and state in ('opened') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('investigation.write') and state in ('opened', 'written') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('investigation.reopen') and state in ('written') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('investigation.approve') and state in ('written') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('investigation.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('investigation.open') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('investigation.changeGroup') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('investigation.write') and state in ('written') and true) or (nullif(current_setting('app.step', true), '') in ('investigation.reopen') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('investigation.approve') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('investigation.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "investigation_incident_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "investigation" c on c.region = p.region collate "C" and "c"."incident" = p.id;
end $$;

create table "accountability" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "subject" text collate zh not null,
  "incident" uuid not null,
  "party" text collate "C",
  "kind" text collate "C" not null,
  "basis" text collate zh not null,
  "decided_on" date not null,
  "executed_on" date,
  search tsvector not null,
  constraint "accountability_pkey" primary key ("region", "id"),
  constraint "accountability_subject_check" check (length("subject") <= 500),
  constraint "accountability_kind_check" check ("kind" in ('veto', 'penalty', 'discipline', 'crime', 'none'))
);

create index "accountability_decided_on_sort_idx" on "accountability" ("decided_on", id);

create index "accountability_incident_idx" on "accountability" (region, "incident");

create index "accountability_party_idx" on "accountability" (region, "party");

create index "accountability_kind_idx" on "accountability" (region, "kind");

create index "accountability_state_idx" on "accountability" (region, "state");

create index "accountability_search_idx" on "accountability" using gin (search);

create index "accountability_limit_idx" on "accountability" (limit_on) where limit_on is not null;

create function "accountability_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "accountability" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("subject", '')) like all (patterns)
  limit most $$;

alter table "accountability" enable row level security;

grant select, insert, update on "accountability" to zhiheng_app;

create policy "accountability_read" on "accountability" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'accountability'));

create policy "accountability_create" on "accountability" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('accountability.decide') and state in ('decided') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "accountability_change" on "accountability" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('accountability.decide') and false and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('accountability.appeal') and state in ('decided') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('accountability.uphold') and state in ('appealed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('accountability.revoke') and state in ('decided', 'appealed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('accountability.execute') and state in ('decided') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('accountability.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('accountability.decide') and state in ('decided') and true) or (nullif(current_setting('app.step', true), '') in ('accountability.appeal') and state in ('appealed') and true) or (nullif(current_setting('app.step', true), '') in ('accountability.uphold') and state in ('decided') and true) or (nullif(current_setting('app.step', true), '') in ('accountability.revoke') and state in ('revoked') and true) or (nullif(current_setting('app.step', true), '') in ('accountability.execute') and state in ('executed') and true) or (nullif(current_setting('app.step', true), '') in ('accountability.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "accountability_delta" (region text collate "C" not null, month date not null, "kind" text collate "C" not null, n bigint not null, id uuid not null, constraint "accountability_delta_pkey" primary key (region, month, id));

create table "accountability_cell" (region text collate "C" not null, month date not null, "kind" text collate "C" not null, n bigint not null, constraint "accountability_cell_pkey" primary key ("region", "month", "kind"));

alter table "accountability_delta" enable row level security;

grant select, insert, update, delete on "accountability_delta" to zhiheng_app;

create policy "accountability_delta_read" on "accountability_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "accountability_cell" enable row level security;

grant select, insert, update, delete on "accountability_cell" to zhiheng_app;

create policy "accountability_cell_read" on "accountability_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "accountability_delta_append" on "accountability_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('accountability.decide', 'accountability.appeal', 'accountability.uphold', 'accountability.revoke', 'accountability.execute') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "accountability_delta_fold" on "accountability_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "accountability_cell_fold" on "accountability_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "accountability_cell_refold" on "accountability_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "incident_month" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "month" date not null,
  "none" boolean not null,
  "note" text collate zh,
  "reported_on" date not null,
  "over_on" date not null,
  constraint "incident_month_pkey" primary key ("region", "id")
);

create index "incident_month_month_sort_idx" on "incident_month" ("month", id);

create index "incident_month_none_idx" on "incident_month" (region, "none");

create index "incident_month_state_idx" on "incident_month" (region, "state");

create index "incident_month_limit_idx" on "incident_month" (limit_on) where limit_on is not null;

create table "incident_month_key" (region text collate "C" not null, "month" date not null, id uuid not null, constraint "incident_month_key_pkey" primary key ("region", "month"));

alter table "incident_month" enable row level security;

alter table "incident_month_key" enable row level security;

grant select, insert, update on "incident_month" to zhiheng_app;

grant select, insert, update on "incident_month_key" to zhiheng_app;

create policy "incident_month_read" on "incident_month" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'incident_month'));

create policy "incident_month_create" on "incident_month" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('incident-month.report') and state in ('reported') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "incident_month_change" on "incident_month" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('incident-month.report') and state in ('reported', 'withdrawn') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident-month.withdraw') and state in ('reported') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('incident-month.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('incident-month.report') and state in ('reported') and true) or (nullif(current_setting('app.step', true), '') in ('incident-month.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('incident-month.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "incident_month_key_read" on "incident_month_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "incident_month_key_create" on "incident_month_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('incident-month.report', 'incident-month.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "incident_month_key_change" on "incident_month_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('incident-month.report', 'incident-month.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('incident-month.report', 'incident-month.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "incident_month_delta" (region text collate "C" not null, month date not null, "none" text collate "C" not null, n bigint not null, id uuid not null, constraint "incident_month_delta_pkey" primary key (region, month, id));

create table "incident_month_cell" (region text collate "C" not null, month date not null, "none" text collate "C" not null, n bigint not null, constraint "incident_month_cell_pkey" primary key ("region", "month", "none"));

alter table "incident_month_delta" enable row level security;

grant select, insert, update, delete on "incident_month_delta" to zhiheng_app;

create policy "incident_month_delta_read" on "incident_month_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "incident_month_cell" enable row level security;

grant select, insert, update, delete on "incident_month_cell" to zhiheng_app;

create policy "incident_month_cell_read" on "incident_month_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "incident_month_delta_append" on "incident_month_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('incident-month.report', 'incident-month.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "incident_month_delta_fold" on "incident_month_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "incident_month_cell_fold" on "incident_month_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "incident_month_cell_refold" on "incident_month_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "injury_case" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "case_no" text collate "C" not null,
  "party" text collate "C" not null,
  "month" date not null,
  "age" bigint not null,
  "sex" text collate "C" not null,
  "product" text collate zh not null,
  "product_class" text collate "C" not null,
  "cause" text collate "C" not null,
  "place" text collate "C" not null,
  "severity" text collate "C" not null,
  "hurt" text collate zh not null,
  search tsvector not null,
  constraint "injury_case_pkey" primary key ("region", "id"),
  constraint "injury_case_case_no_check" check (length("case_no") between 1 and 64),
  constraint "injury_case_age_check" check ("age" between 0 and 120),
  constraint "injury_case_sex_check" check ("sex" in ('male', 'female', 'unknown')),
  constraint "injury_case_product_check" check (length("product") <= 500),
  constraint "injury_case_product_class_check" check ("product_class" in ('industrial', 'food', 'agricultural', 'drug', 'cosmetic', 'device', 'other', 'toy', 'appliance', 'furniture', 'vehicle')),
  constraint "injury_case_cause_check" check ("cause" in ('cut', 'burn', 'shock', 'fall', 'choke', 'poison', 'explosion', 'other')),
  constraint "injury_case_place_check" check ("place" in ('home', 'school', 'work', 'road', 'public', 'other')),
  constraint "injury_case_severity_check" check ("severity" in ('slight', 'middle', 'severe', 'death'))
);

create index "injury_case_month_sort_idx" on "injury_case" ("month", id);

create index "injury_case_party_idx" on "injury_case" (region, "party");

create index "injury_case_product_class_idx" on "injury_case" (region, "product_class");

create index "injury_case_cause_idx" on "injury_case" (region, "cause");

create index "injury_case_state_idx" on "injury_case" (region, "state");

create index "injury_case_search_idx" on "injury_case" using gin (search);

create index "injury_case_own_idx" on "injury_case" (party, id);

create index "injury_case_limit_idx" on "injury_case" (limit_on) where limit_on is not null;

create table "injury_case_key" (region text collate "C" not null, "party" text collate "C" not null, "case_no" text collate "C" not null, id uuid not null, constraint "injury_case_key_pkey" primary key ("region", "party", "case_no"));

create function "injury_case_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "injury_case" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "injury_case" enable row level security;

alter table "injury_case_key" enable row level security;

grant select, insert, update on "injury_case" to zhiheng_app;

grant select, insert, update on "injury_case_key" to zhiheng_app;

create policy "injury_case_read" on "injury_case" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',hospital,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'injury_case'));

create policy "injury_case_create" on "injury_case" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('injury-case.enter') and state in ('entered') and (((position(',hospital,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), '')))))));

create policy "injury_case_change" on "injury_case" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('injury-case.enter') and state in ('entered') and (((position(',hospital,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('injury-case.withdraw') and state in ('entered') and (((position(',hospital,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('injury-case.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('injury-case.enter') and state in ('entered') and true) or (nullif(current_setting('app.step', true), '') in ('injury-case.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('injury-case.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "injury_case_key_read" on "injury_case_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "injury_case_key_create" on "injury_case_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('injury-case.enter', 'injury-case.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "injury_case_key_change" on "injury_case_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('injury-case.enter', 'injury-case.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('injury-case.enter', 'injury-case.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "injury_case_delta" (region text collate "C" not null, month date not null, "product_class" text collate "C" not null, "cause" text collate "C" not null, "severity" text collate "C" not null, "place" text collate "C" not null, "sex" text collate "C" not null, n bigint not null, id uuid not null, constraint "injury_case_delta_pkey" primary key (region, month, id));

create table "injury_case_cell" (region text collate "C" not null, month date not null, "product_class" text collate "C" not null, "cause" text collate "C" not null, "severity" text collate "C" not null, "place" text collate "C" not null, "sex" text collate "C" not null, n bigint not null, constraint "injury_case_cell_pkey" primary key ("region", "month", "product_class", "cause", "severity", "place", "sex"));

alter table "injury_case_delta" enable row level security;

grant select, insert, update, delete on "injury_case_delta" to zhiheng_app;

create policy "injury_case_delta_read" on "injury_case_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "injury_case_cell" enable row level security;

grant select, insert, update, delete on "injury_case_cell" to zhiheng_app;

create policy "injury_case_cell_read" on "injury_case_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "injury_case_delta_append" on "injury_case_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('injury-case.enter', 'injury-case.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "injury_case_delta_fold" on "injury_case_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "injury_case_cell_fold" on "injury_case_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "injury_case_cell_refold" on "injury_case_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));
