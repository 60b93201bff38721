-- Derived from the declarations of: recall, recall-notice, recall-progress, batch, movement.

create table "recall" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "case_no" text collate "C" not null,
  "product" text collate zh not null,
  "regime" text collate "C" not null,
  "party" text collate "C" not null,
  "batch" uuid,
  "brand" text collate zh,
  "model" text collate zh,
  "lot" text collate zh,
  "source" text collate "C" not null,
  "danger" text collate zh not null,
  "harm" text collate zh,
  "known_at" timestamptz not null,
  "grade" text collate "C",
  "department" text collate "C" not null,
  "assignees" text[],
  "opened_on" date not null,
  "reported_on" date,
  "report_from" timestamptz,
  "days_to_report" bigint,
  "clock" text collate "C",
  "clock_from" timestamptz,
  "ordered" boolean,
  "order_no" text collate "C",
  "ordered_on" date,
  "plan" text collate "C",
  "measure" text collate zh,
  "area" text collate zh,
  "affected" numeric,
  "unit" text collate "C",
  "planned_on" date,
  "started_in_time" boolean,
  "announced_on" date,
  "counted_from" date,
  "progress_from" date,
  "completed_on" date,
  "finished_in_time" boolean,
  "sold" numeric,
  "recovered" numeric,
  "used" numeric,
  "sealed" numeric,
  "destroyed" numeric,
  "remedied" numeric,
  "gap" numeric,
  "on_hand" numeric,
  "difference" text collate zh,
  "summary" text collate zh,
  "witnesses" text[],
  "photos" text[],
  "supervised_on" date,
  "effective" text collate "C",
  "outcome" text collate "C",
  search tsvector not null,
  constraint "recall_pkey" primary key ("region", "id"),
  constraint "recall_case_no_check" check (length("case_no") between 1 and 64),
  constraint "recall_product_check" check (length("product") <= 500),
  constraint "recall_regime_check" check ("regime" in ('food', 'goods')),
  constraint "recall_brand_check" check (length("brand") <= 500),
  constraint "recall_model_check" check (length("model") <= 500),
  constraint "recall_lot_check" check (length("lot") <= 500),
  constraint "recall_source_check" check ("source" in ('firm', 'sampling', 'inspection', 'complaint', 'incident', 'injury', 'elsewhere', 'other')),
  constraint "recall_grade_check" check ("grade" in ('first', 'second', 'third')),
  constraint "recall_clock_check" check ("clock" in ('food1', 'food2', 'food3', 'goods', 'goodsOrdered')),
  constraint "recall_order_no_check" check (length("order_no") between 1 and 64),
  constraint "recall_area_check" check (length("area") <= 500),
  constraint "recall_affected_check" check ("affected" >= 0),
  constraint "recall_unit_check" check ("unit" in ('piece', 'bag', 'bottle', 'box', 'unit', 'kilogram', 'litre', 'metre')),
  constraint "recall_witnesses_check" check (cardinality("witnesses") >= 2),
  constraint "recall_photos_check" check (cardinality("photos") between 1 and 20),
  constraint "recall_effective_check" check ("effective" in ('yes', 'part', 'no')),
  constraint "recall_outcome_check" check ("outcome" in ('done', 'forced', 'ended'))
);

create index "recall_opened_on_sort_idx" on "recall" ("opened_on", id);

create index "recall_announced_on_sort_idx" on "recall" ("announced_on", id);

create index "recall_party_idx" on "recall" (region, "party");

create index "recall_regime_idx" on "recall" (region, "regime");

create index "recall_grade_idx" on "recall" (region, "grade");

create index "recall_department_idx" on "recall" (region, "department");

create index "recall_outcome_idx" on "recall" (region, "outcome");

create index "recall_state_idx" on "recall" (region, "state");

create index "recall_search_idx" on "recall" using gin (search);

create unique index "recall_case_no_serial_idx" on "recall" (region, "case_no");

create unique index "recall_order_no_serial_idx" on "recall" (region, "order_no");

create index "recall_own_idx" on "recall" (party, id);

create index "recall_limit_idx" on "recall" (limit_on) where limit_on is not null;

create function "recall_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "recall" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "recall" enable row level security;

grant select, insert, update on "recall" to zhiheng_app;

create policy "recall_read" on "recall" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'recall'));

create policy "recall_create" on "recall" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('recall.known') and state in ('known') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('recall.report') and state in ('known') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), '')))))));

create policy "recall_change" on "recall" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('recall.known') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('recall.report') and false and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.tell') and state in ('known') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.assess') and state in ('known') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.end') and state in ('known') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.reopen') and state in ('ended') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.plan') and state in ('known', 'ordered', 'binding', 'forced') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.returnPlan') and state in ('planned') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.announce') and state in ('planned') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.progress') and state in ('announced') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.prolong') and state in ('announced') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.complete') and state in ('announced') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.superviseDestruction') and state in ('announced', 'completed', 'summed', 'evaluated') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.refigure') and state in ('known', 'ordered', 'objected', 'binding', 'forced', 'planned', 'announced', 'completed', 'summed', 'evaluated') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.order') and state in ('known', 'planned', 'announced') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.object') and state in ('ordered') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.uphold') and state in ('objected') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.revoke') and state in ('objected') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.force') and state in ('ordered', 'binding') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.closeForced') and state in ('forced') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.summarise') and state in ('completed') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.returnSummary') and state in ('summed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.evaluate') and state in ('summed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.again') and state in ('evaluated') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.close') and state in ('evaluated') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall.passOn') and state in ('known', 'planned', 'announced', 'completed', 'summed', 'evaluated', 'ordered', 'objected', 'binding', 'forced') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('recall.tellLapsed') and state in ('known') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('recall.planLapsed') and state in ('known', 'ordered', 'binding', 'forced') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('recall.announceLapsed') and state in ('planned') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('recall.progressLapsed') and state in ('announced') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('recall.completeLapsed') and state in ('announced') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('recall.objectLapsed') and state in ('ordered') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('recall.summariseLapsed') and state in ('completed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('recall.limitsRecomputed') and state in ('known', 'ordered', 'objected', 'binding', 'forced', 'planned', 'announced', 'completed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('recall.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('recall.known') and state in ('known') and true) or (nullif(current_setting('app.step', true), '') in ('recall.report') and state in ('known') and true) or (nullif(current_setting('app.step', true), '') in ('recall.tell') and state in ('known') and true) or (nullif(current_setting('app.step', true), '') in ('recall.assess') and state in ('known') and true) or (nullif(current_setting('app.step', true), '') in ('recall.end') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('recall.reopen') and state in ('known') and true) or (nullif(current_setting('app.step', true), '') in ('recall.plan') and state in ('planned') and true) or (nullif(current_setting('app.step', true), '') in ('recall.returnPlan') and state in ('known') and true) or (nullif(current_setting('app.step', true), '') in ('recall.announce') and state in ('announced') and true) or (nullif(current_setting('app.step', true), '') in ('recall.progress') and state in ('announced') and true) or (nullif(current_setting('app.step', true), '') in ('recall.prolong') and state in ('announced') and true) or (nullif(current_setting('app.step', true), '') in ('recall.complete') and state in ('completed') and true) or (nullif(current_setting('app.step', true), '') in ('recall.superviseDestruction') and state in ('announced', 'completed', 'summed', 'evaluated') and true) or (nullif(current_setting('app.step', true), '') in ('recall.refigure') and state in ('known', 'ordered', 'objected', 'binding', 'forced', 'planned', 'announced', 'completed', 'summed', 'evaluated') and true) or (nullif(current_setting('app.step', true), '') in ('recall.order') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('recall.object') and state in ('objected') and true) or (nullif(current_setting('app.step', true), '') in ('recall.uphold') and state in ('binding') and true) or (nullif(current_setting('app.step', true), '') in ('recall.revoke') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('recall.force') and state in ('forced') and true) or (nullif(current_setting('app.step', true), '') in ('recall.closeForced') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('recall.summarise') and state in ('summed') and true) or (nullif(current_setting('app.step', true), '') in ('recall.returnSummary') and state in ('completed') and true) or (nullif(current_setting('app.step', true), '') in ('recall.evaluate') and state in ('evaluated') and true) or (nullif(current_setting('app.step', true), '') in ('recall.again') and state in ('announced') and true) or (nullif(current_setting('app.step', true), '') in ('recall.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('recall.passOn') and state in ('known', 'planned', 'announced', 'completed', 'summed', 'evaluated', 'ordered', 'objected', 'binding', 'forced') and true) or (nullif(current_setting('app.step', true), '') in ('recall.tellLapsed') and state in ('known') and true) or (nullif(current_setting('app.step', true), '') in ('recall.planLapsed') and state in ('known', 'ordered', 'binding', 'forced') and true) or (nullif(current_setting('app.step', true), '') in ('recall.announceLapsed') and state in ('planned') and true) or (nullif(current_setting('app.step', true), '') in ('recall.progressLapsed') and state in ('announced') and true) or (nullif(current_setting('app.step', true), '') in ('recall.completeLapsed') and state in ('announced') and true) or (nullif(current_setting('app.step', true), '') in ('recall.objectLapsed') and state in ('binding') and true) or (nullif(current_setting('app.step', true), '') in ('recall.summariseLapsed') and state in ('completed') and true) or (nullif(current_setting('app.step', true), '') in ('recall.limitsRecomputed') and state in ('known', 'ordered', 'objected', 'binding', 'forced', 'planned', 'announced', 'completed') and true) or (nullif(current_setting('app.step', true), '') in ('recall.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "recall_delta" (region text collate "C" not null, month date not null, "regime" text collate "C" not null, "grade" text collate "C" not null, "ordered" text collate "C" not null, "started_in_time" text collate "C" not null, "finished_in_time" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, "sold" numeric not null, "sold_known" bigint not null, "recovered" numeric not null, "recovered_known" bigint not null, id uuid not null, constraint "recall_delta_pkey" primary key (region, month, id));

create table "recall_cell" (region text collate "C" not null, month date not null, "regime" text collate "C" not null, "grade" text collate "C" not null, "ordered" text collate "C" not null, "started_in_time" text collate "C" not null, "finished_in_time" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, "sold" numeric not null, "sold_known" bigint not null, "recovered" numeric not null, "recovered_known" bigint not null, constraint "recall_cell_pkey" primary key ("region", "month", "regime", "grade", "ordered", "started_in_time", "finished_in_time", "outcome"));

alter table "recall_delta" enable row level security;

grant select, insert, update, delete on "recall_delta" to zhiheng_app;

create policy "recall_delta_read" on "recall_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "recall_cell" enable row level security;

grant select, insert, update, delete on "recall_cell" to zhiheng_app;

create policy "recall_cell_read" on "recall_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "recall_delta_append" on "recall_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('recall.known', 'recall.report', 'recall.tell', 'recall.assess', 'recall.end', 'recall.reopen', 'recall.plan', 'recall.returnPlan', 'recall.announce', 'recall.progress', 'recall.prolong', 'recall.complete', 'recall.superviseDestruction', 'recall.refigure', 'recall.order', 'recall.object', 'recall.uphold', 'recall.revoke', 'recall.force', 'recall.closeForced', 'recall.summarise', 'recall.returnSummary', 'recall.evaluate', 'recall.again', 'recall.close', 'recall.passOn', 'recall.tellLapsed', 'recall.planLapsed', 'recall.announceLapsed', 'recall.progressLapsed', 'recall.completeLapsed', 'recall.objectLapsed', 'recall.summariseLapsed', 'recall.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "recall_delta_fold" on "recall_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "recall_cell_fold" on "recall_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "recall_cell_refold" on "recall_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "recall_refigure_total_0"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."kind" = 'out') then "c"."quantity" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "movement" c on (c.region = p.region collate "C" and "c"."recall" = p.id and c.state not in ('reversed', 'opposite')) group by p.region, p.id;
end $$;

create function "recall_refigure_total_1"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."kind" = 'returned') then "c"."quantity" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "movement" c on (c.region = p.region collate "C" and "c"."recall" = p.id and c.state not in ('reversed', 'opposite')) group by p.region, p.id;
end $$;

create function "recall_refigure_total_2"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."kind" = 'recalled') then "c"."quantity" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "movement" c on (c.region = p.region collate "C" and "c"."recall" = p.id and c.state not in ('reversed', 'opposite')) group by p.region, p.id;
end $$;

create function "recall_refigure_total_3"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."kind" = 'used') then "c"."quantity" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "movement" c on (c.region = p.region collate "C" and "c"."recall" = p.id and c.state not in ('reversed', 'opposite')) group by p.region, p.id;
end $$;

create function "recall_refigure_total_4"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."kind" = 'sealed') then "c"."quantity" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "movement" c on (c.region = p.region collate "C" and "c"."recall" = p.id and c.state not in ('reversed', 'opposite')) group by p.region, p.id;
end $$;

create function "recall_refigure_total_5"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."kind" = 'destroyed') then "c"."quantity" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "movement" c on (c.region = p.region collate "C" and "c"."recall" = p.id and c.state not in ('reversed', 'opposite')) group by p.region, p.id;
end $$;

create function "recall_refigure_total_6"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."kind" = 'remedied') then "c"."quantity" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "movement" c on (c.region = p.region collate "C" and "c"."recall" = p.id and c.state not in ('reversed', 'opposite')) group by p.region, p.id;
end $$;

create function "recall_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "recall" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create table "recall_notice" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "notice_no" text collate "C",
  "recall" uuid not null,
  "product" text collate zh not null,
  "brand" text collate zh,
  "model" text collate zh,
  "lot" text collate zh,
  "party" text collate "C" not null,
  "category" text collate "C" not null,
  "risk_type" text collate "C" not null,
  "grade" text collate "C",
  "ordered" boolean,
  "reason" text collate zh not null,
  "measure" text collate zh,
  "advice" text collate zh not null,
  "contact" text collate zh not null,
  "area" text collate zh,
  "from" date not null,
  "images" text[],
  "prolonged" text collate zh,
  "stage" text collate "C",
  "unit" text collate "C",
  "affected" numeric,
  "sold" numeric,
  "recovered" numeric,
  "destroyed" numeric,
  "figures_on" date,
  "released_on" date,
  "department" text collate "C" not null,
  "released" boolean,
  search tsvector not null,
  constraint "recall_notice_pkey" primary key ("region", "id"),
  constraint "recall_notice_notice_no_check" check (length("notice_no") between 1 and 64),
  constraint "recall_notice_product_check" check (length("product") <= 500),
  constraint "recall_notice_brand_check" check (length("brand") <= 500),
  constraint "recall_notice_model_check" check (length("model") <= 500),
  constraint "recall_notice_lot_check" check (length("lot") <= 500),
  constraint "recall_notice_category_check" check ("category" in ('food', 'toys', 'electrical', 'furniture', 'textiles', 'tools', 'sports', 'cosmetics', 'other')),
  constraint "recall_notice_risk_type_check" check ("risk_type" in ('microbial', 'chemical', 'allergen', 'choking', 'shock', 'fire', 'injury', 'strangling', 'label', 'other')),
  constraint "recall_notice_grade_check" check ("grade" in ('first', 'second', 'third')),
  constraint "recall_notice_contact_check" check (length("contact") <= 500),
  constraint "recall_notice_area_check" check (length("area") <= 500),
  constraint "recall_notice_images_check" check (cardinality("images") <= 10),
  constraint "recall_notice_stage_check" check ("stage" in ('running', 'completed', 'closed')),
  constraint "recall_notice_unit_check" check ("unit" in ('piece', 'bag', 'bottle', 'box', 'unit', 'kilogram', 'litre', 'metre'))
);

create index "recall_notice_released_on_sort_idx" on "recall_notice" ("released_on", id);

create index "recall_notice_recall_idx" on "recall_notice" (region, "recall");

create index "recall_notice_party_idx" on "recall_notice" (region, "party");

create index "recall_notice_category_idx" on "recall_notice" (region, "category");

create index "recall_notice_department_idx" on "recall_notice" (region, "department");

create index "recall_notice_released_idx" on "recall_notice" (region, "released");

create index "recall_notice_state_idx" on "recall_notice" (region, "state");

create index "recall_notice_search_idx" on "recall_notice" using gin (search);

create unique index "recall_notice_notice_no_serial_idx" on "recall_notice" (region, "notice_no");

create index "recall_notice_own_idx" on "recall_notice" (party, id);

create index "recall_notice_limit_idx" on "recall_notice" (limit_on) where limit_on is not null;

create function "recall_notice_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "recall_notice" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "recall_notice" enable row level security;

grant select, insert, update on "recall_notice" to zhiheng_app;

create policy "recall_notice_read" on "recall_notice" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'recall_notice'));

create policy "recall_notice_create" on "recall_notice" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('recall-notice.draft') and state in ('drafted') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "recall_notice_change" on "recall_notice" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('recall-notice.draft') and false and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall-notice.amend') and state in ('drafted') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall-notice.release') and state in ('drafted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall-notice.drop') and state in ('drafted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall-notice.figures') and state in ('drafted', 'released') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall-notice.prolong') and state in ('drafted', 'released') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall-notice.withdraw') and state in ('released') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall-notice.restore') and state in ('withdrawn') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall-notice.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('recall-notice.draft') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('recall-notice.amend') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('recall-notice.release') and state in ('released') and true) or (nullif(current_setting('app.step', true), '') in ('recall-notice.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('recall-notice.figures') and state in ('drafted', 'released') and true) or (nullif(current_setting('app.step', true), '') in ('recall-notice.prolong') and state in ('drafted', 'released') and true) or (nullif(current_setting('app.step', true), '') in ('recall-notice.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('recall-notice.restore') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('recall-notice.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "recall_notice_recall_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "recall_notice" c on c.region = p.region collate "C" and "c"."recall" = p.id;
end $$;

create table "recall_progress" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "recall" uuid not null,
  "party" text collate "C" not null,
  "on" date not null,
  "sold" numeric,
  "recovered" numeric,
  "destroyed" numeric,
  "text" text collate zh not null,
  "attachment" text collate "C",
  "department" text collate "C" not null,
  constraint "recall_progress_pkey" primary key ("region", "id")
);

create index "recall_progress_on_sort_idx" on "recall_progress" ("on", id);

create index "recall_progress_recall_idx" on "recall_progress" (region, "recall");

create index "recall_progress_party_idx" on "recall_progress" (region, "party");

create index "recall_progress_state_idx" on "recall_progress" (region, "state");

create index "recall_progress_own_idx" on "recall_progress" (party, id);

create index "recall_progress_limit_idx" on "recall_progress" (limit_on) where limit_on is not null;

alter table "recall_progress" enable row level security;

grant select, insert, update on "recall_progress" to zhiheng_app;

create policy "recall_progress_read" on "recall_progress" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'recall_progress'));

create policy "recall_progress_create" on "recall_progress" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('recall-progress.record') and state in ('reported') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "recall_progress_change" on "recall_progress" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('recall-progress.record') and false and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall-progress.read') and state in ('reported') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall-progress.refuse') and state in ('reported', 'read') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('recall-progress.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('recall-progress.record') and state in ('reported') and true) or (nullif(current_setting('app.step', true), '') in ('recall-progress.read') and state in ('read') and true) or (nullif(current_setting('app.step', true), '') in ('recall-progress.refuse') and state in ('refused') and true) or (nullif(current_setting('app.step', true), '') in ('recall-progress.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "batch" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "product" text collate zh not null,
  "lot" text collate zh not null,
  "unit" text collate "C" not null,
  "made_on" date,
  "expires_on" date,
  "made" numeric,
  "bought" numeric,
  "sold" numeric,
  "recovered" numeric,
  "destroyed" numeric,
  "department" text collate "C" not null,
  search tsvector not null,
  constraint "batch_pkey" primary key ("region", "id"),
  constraint "batch_product_check" check (length("product") <= 500),
  constraint "batch_lot_check" check (length("lot") <= 500),
  constraint "batch_unit_check" check ("unit" in ('piece', 'bag', 'bottle', 'box', 'unit', 'kilogram', 'litre', 'metre'))
);

create index "batch_made_on_sort_idx" on "batch" ("made_on", id);

create index "batch_party_idx" on "batch" (region, "party");

create index "batch_department_idx" on "batch" (region, "department");

create index "batch_state_idx" on "batch" (region, "state");

create index "batch_search_idx" on "batch" using gin (search);

create index "batch_own_idx" on "batch" (party, id);

create index "batch_limit_idx" on "batch" (limit_on) where limit_on is not null;

create table "batch_key" (region text collate "C" not null, "party" text collate "C" not null, "product" text collate "C" not null, "lot" text collate "C" not null, id uuid not null, constraint "batch_key_pkey" primary key ("region", "party", "product", "lot"));

create function "batch_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "batch" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '') || ' ' || coalesce("lot", '')) like all (patterns)
  limit most $$;

alter table "batch" enable row level security;

alter table "batch_key" enable row level security;

grant select, insert, update on "batch" to zhiheng_app;

grant select, insert, update on "batch_key" to zhiheng_app;

create policy "batch_read" on "batch" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'batch'));

create policy "batch_create" on "batch" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('batch.record') and state in ('opened') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "batch_change" on "batch" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('batch.record') and state in ('opened') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('batch.refigure') and state in ('opened') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('batch.close') and state in ('opened') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('batch.reopen') and state in ('closed', 'withdrawn') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('batch.withdraw') and state in ('opened') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('batch.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('batch.record') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('batch.refigure') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('batch.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('batch.reopen') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('batch.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('batch.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "batch_key_read" on "batch_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "batch_key_create" on "batch_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('batch.record', 'batch.refigure', 'batch.close', 'batch.reopen', 'batch.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "batch_key_change" on "batch_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('batch.record', 'batch.refigure', 'batch.close', 'batch.reopen', 'batch.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('batch.record', 'batch.refigure', 'batch.close', 'batch.reopen', 'batch.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "batch_refigure_total_0"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."kind" = 'made') then "c"."quantity" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "movement" c on (c.region = p.region collate "C" and "c"."batch" = p.id and c.state not in ('reversed', 'opposite')) group by p.region, p.id;
end $$;

create function "batch_refigure_total_1"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."kind" = 'in') then "c"."quantity" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "movement" c on (c.region = p.region collate "C" and "c"."batch" = p.id and c.state not in ('reversed', 'opposite')) group by p.region, p.id;
end $$;

create function "batch_refigure_total_2"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."kind" = 'out') then "c"."quantity" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "movement" c on (c.region = p.region collate "C" and "c"."batch" = p.id and c.state not in ('reversed', 'opposite')) group by p.region, p.id;
end $$;

create function "batch_refigure_total_3"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."kind" = 'returned') then "c"."quantity" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "movement" c on (c.region = p.region collate "C" and "c"."batch" = p.id and c.state not in ('reversed', 'opposite')) group by p.region, p.id;
end $$;

create function "batch_refigure_total_4"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."kind" = 'recalled') then "c"."quantity" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "movement" c on (c.region = p.region collate "C" and "c"."batch" = p.id and c.state not in ('reversed', 'opposite')) group by p.region, p.id;
end $$;

create function "batch_refigure_total_5"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."kind" = 'destroyed') then "c"."quantity" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "movement" c on (c.region = p.region collate "C" and "c"."batch" = p.id and c.state not in ('reversed', 'opposite')) group by p.region, p.id;
end $$;

create function "batch_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "batch" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create table "movement" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "doc_no" text collate "C" not null,
  "batch" uuid not null,
  "kind" text collate "C" not null,
  "quantity" numeric not null,
  "on" date not null,
  "from" text collate "C",
  "to" text collate "C",
  "recall" uuid,
  "reverses" uuid,
  "note" text collate zh,
  "paper" text collate "C",
  "department" text collate "C" not null,
  constraint "movement_pkey" primary key ("region", "id"),
  constraint "movement_doc_no_check" check (length("doc_no") between 1 and 64),
  constraint "movement_kind_check" check ("kind" in ('made', 'in', 'out', 'returned', 'recalled', 'sealed', 'used', 'destroyed', 'remedied')),
  constraint "movement_quantity_check" check ("quantity" >= 0)
);

create index "movement_on_sort_idx" on "movement" ("on", id);

create index "movement_recall_idx" on "movement" (region, "recall");

create index "movement_batch_idx" on "movement" (region, "batch");

create index "movement_kind_idx" on "movement" (region, "kind");

create index "movement_party_idx" on "movement" (region, "party");

create index "movement_department_idx" on "movement" (region, "department");

create index "movement_state_idx" on "movement" (region, "state");

create index "movement_own_idx" on "movement" (party, id);

create index "movement_limit_idx" on "movement" (limit_on) where limit_on is not null;

create table "movement_key" (region text collate "C" not null, "party" text collate "C" not null, "doc_no" text collate "C" not null, id uuid not null, constraint "movement_key_pkey" primary key ("region", "party", "doc_no"));

alter table "movement" enable row level security;

alter table "movement_key" enable row level security;

grant select, insert, update on "movement" to zhiheng_app;

grant select, insert, update on "movement_key" to zhiheng_app;

create policy "movement_read" on "movement" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'movement'));

create policy "movement_create" on "movement" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('movement.record') and state in ('recorded') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('movement.oppose') and state in ('opposite') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "movement_change" on "movement" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('movement.record') and false and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('movement.attach') and state in ('recorded') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('movement.reverse') and state in ('recorded') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('movement.oppose') and false and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('movement.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('movement.record') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('movement.attach') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('movement.reverse') and state in ('reversed') and true) or (nullif(current_setting('app.step', true), '') in ('movement.oppose') and state in ('opposite') and true) or (nullif(current_setting('app.step', true), '') in ('movement.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "movement_key_read" on "movement_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "movement_key_create" on "movement_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('movement.record', 'movement.attach', 'movement.reverse', 'movement.oppose') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "movement_key_change" on "movement_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('movement.record', 'movement.attach', 'movement.reverse', 'movement.oppose') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('movement.record', 'movement.attach', 'movement.reverse', 'movement.oppose') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "movement_record_balance"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."kind" in ('recalled', 'sealed')) then "c"."quantity" when ("c"."kind" in ('destroyed', 'remedied')) then -"c"."quantity" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "movement" c on (c.region = p.region collate "C" and "c"."recall" = p.id and c.state not in ('reversed', 'opposite')) group by p.region, p.id;
end $$;

create function "movement_reverse_balance"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."kind" in ('recalled', 'sealed')) then "c"."quantity" when ("c"."kind" in ('destroyed', 'remedied')) then -"c"."quantity" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "movement" c on (c.region = p.region collate "C" and "c"."recall" = p.id and c.state not in ('reversed', 'opposite')) group by p.region, p.id;
end $$;
