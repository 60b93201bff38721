-- Derived from the declarations of: nonconformity, reinspection, referral-up, announcement, announcement-receipt, exit-case, site-inspection, inspection-result, permit, in-scope-firm, campaign, campaign-participant, campaign-notice, campaign-return, major-case, major-case-order, major-case-report, contact-point, contact-visit, safety-project, screening.

create table "nonconformity" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "case_no" text collate "C" not null,
  "source" text collate "C" not null,
  "regime" text collate "C" not null,
  "report" uuid,
  "sample" uuid,
  "sampled_on" date,
  "sample_no" text collate "C",
  "party" text collate "C" not null,
  "product" text collate zh not null,
  "lot" text collate zh,
  "severity" text collate "C" not null,
  "from" text collate "C",
  "department" text collate "C" not null,
  "assignees" text[],
  "opened_on" date,
  "outcome" text collate "C",
  "demand" text collate zh,
  "order_no" text collate "C",
  "ordered_on" date,
  "cause" text collate zh,
  "measures" text collate zh,
  "evidence" text collate "C",
  "late" boolean,
  "next_on" date,
  "upper" text collate "C",
  "announced_on" date,
  "stop_no" text collate "C",
  "stopped_on" date,
  search tsvector not null,
  constraint "nonconformity_pkey" primary key ("region", "id"),
  constraint "nonconformity_case_no_check" check (length("case_no") between 1 and 64),
  constraint "nonconformity_source_check" check ("source" in ('sampling', 'inspection', 'complaint', 'risk', 'elsewhere')),
  constraint "nonconformity_regime_check" check ("regime" in ('industrial', 'food', 'farm')),
  constraint "nonconformity_sample_no_check" check (length("sample_no") between 1 and 64),
  constraint "nonconformity_product_check" check (length("product") <= 500),
  constraint "nonconformity_lot_check" check (length("lot") <= 500),
  constraint "nonconformity_severity_check" check ("severity" in ('general', 'serious')),
  constraint "nonconformity_outcome_check" check ("outcome" in ('corrected', 'exited', 'revoked', 'transferred', 'moved')),
  constraint "nonconformity_order_no_check" check (length("order_no") between 1 and 64),
  constraint "nonconformity_stop_no_check" check (length("stop_no") between 1 and 64)
);

create index "nonconformity_opened_on_sort_idx" on "nonconformity" ("opened_on", id);

create index "nonconformity_party_idx" on "nonconformity" (region, "party");

create index "nonconformity_department_idx" on "nonconformity" (region, "department");

create index "nonconformity_source_idx" on "nonconformity" (region, "source");

create index "nonconformity_state_idx" on "nonconformity" (region, "state");

create index "nonconformity_search_idx" on "nonconformity" using gin (search);

create unique index "nonconformity_case_no_serial_idx" on "nonconformity" (region, "case_no");

create unique index "nonconformity_order_no_serial_idx" on "nonconformity" (region, "order_no");

create unique index "nonconformity_stop_no_serial_idx" on "nonconformity" (region, "stop_no");

create index "nonconformity_own_idx" on "nonconformity" (party, id);

create index "nonconformity_limit_idx" on "nonconformity" (limit_on) where limit_on is not null;

create function "nonconformity_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "nonconformity" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "nonconformity" enable row level security;

grant select, insert, update on "nonconformity" to zhiheng_app;

create policy "nonconformity_read" on "nonconformity" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'nonconformity'));

create policy "nonconformity_create" on "nonconformity" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('nonconformity.open') and state in ('opened') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "nonconformity_change" on "nonconformity" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('nonconformity.open') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.order') and state in ('opened') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.transfer') and state in ('opened', 'ordered', 'rectified', 'failed', 'failedAgain', 'failedAfterStop') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.proposeInterview') and state in ('opened', 'ordered', 'rectified', 'failed', 'failedAgain', 'failedAfterStop') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.startRecall') and state in ('opened', 'ordered', 'rectified', 'failed', 'failedAgain', 'failedAfterStop', 'passed', 'stopped') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.withdraw') and state in ('opened') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.accept') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.refuse') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.move') and state in ('opened', 'ordered') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.takeBack') and state in ('moved') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.report') and state in ('ordered') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.prolong') and state in ('ordered') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.supplement') and state in ('ordered') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.returnMeasures') and state in ('rectified') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.pass') and state in ('ordered', 'rectified') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.fail') and state in ('ordered', 'rectified') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.close') and state in ('passed', 'passedAgain', 'passedAfterStop') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.reopen') and state in ('passed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.escalate') and state in ('failed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.escalateAgain') and state in ('escalated') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.unescalate') and state in ('escalated') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.announceHere') and state in ('failed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.announced') and state in ('escalated') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.reportAgain') and state in ('announced') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.returnAgain') and state in ('rectifiedAgain') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.passAgain') and state in ('announced', 'rectifiedAgain') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.failAgain') and state in ('announced', 'rectifiedAgain') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.reopenAgain') and state in ('passedAgain') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.stop') and state in ('failedAgain') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.reportAfterStop') and state in ('stopped') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.passAfterStop') and state in ('stopped') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.failAfterStop') and state in ('stopped') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.reopenAfterStop') and state in ('passedAfterStop') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.proposeRevoke') and state in ('failedAfterStop') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.revoked') and state in ('revokeProposed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.notRevoked') and state in ('revokeProposed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.proposeExit') and state in ('failedAfterStop') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.exited') and state in ('exitProposed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.notExited') and state in ('exitProposed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.passOn') and state in ('opened', 'ordered', 'rectified', 'passed', 'failed', 'escalated', 'announced', 'rectifiedAgain', 'passedAgain', 'failedAgain', 'stopped', 'passedAfterStop', 'failedAfterStop', 'revokeProposed', 'exitProposed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.reportLapsed') and state in ('ordered', 'moved', 'opened', 'rectified', 'passed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.supplementLapsed') and state in ('ordered', 'moved', 'opened', 'rectified', 'passed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.passLapsed') and state in ('ordered', 'moved', 'opened', 'rectified') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.closeLapsed') and state in ('opened', 'ordered', 'moved', 'rectified', 'passed', 'failed', 'escalated', 'announced', 'rectifiedAgain', 'passedAgain', 'failedAgain', 'stopped', 'passedAfterStop') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.escalateLapsed') and state in ('failed', 'escalated') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.passAgainLapsed') and state in ('announced', 'rectifiedAgain') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.limitsRecomputed') and state in ('ordered', 'moved', 'opened', 'rectified', 'passed', 'failed', 'escalated', 'announced', 'rectifiedAgain', 'passedAgain', 'failedAgain', 'stopped', 'passedAfterStop') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('nonconformity.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('nonconformity.open') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.order') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.transfer') and state in ('transferred') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.proposeInterview') and state in ('opened', 'ordered', 'rectified', 'failed', 'failedAgain', 'failedAfterStop') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.startRecall') and state in ('opened', 'ordered', 'rectified', 'failed', 'failedAgain', 'failedAfterStop', 'passed', 'stopped') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.accept') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.refuse') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.move') and state in ('moved') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.takeBack') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.report') and state in ('rectified') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.prolong') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.supplement') and state in ('rectified') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.returnMeasures') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.pass') and state in ('passed') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.fail') and state in ('failed') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.reopen') and state in ('rectified') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.escalate') and state in ('escalated') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.escalateAgain') and state in ('escalated') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.unescalate') and state in ('failed') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.announceHere') and state in ('escalated') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.announced') and state in ('announced') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.reportAgain') and state in ('rectifiedAgain') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.returnAgain') and state in ('announced') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.passAgain') and state in ('passedAgain') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.failAgain') and state in ('failedAgain') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.reopenAgain') and state in ('rectifiedAgain') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.stop') and state in ('stopped') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.reportAfterStop') and state in ('stopped') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.passAfterStop') and state in ('passedAfterStop') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.failAfterStop') and state in ('failedAfterStop') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.reopenAfterStop') and state in ('stopped') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.proposeRevoke') and state in ('revokeProposed') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.revoked') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.notRevoked') and state in ('failedAfterStop') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.proposeExit') and state in ('exitProposed') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.exited') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.notExited') and state in ('failedAfterStop') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.passOn') and state in ('opened', 'ordered', 'rectified', 'passed', 'failed', 'escalated', 'announced', 'rectifiedAgain', 'passedAgain', 'failedAgain', 'stopped', 'passedAfterStop', 'failedAfterStop', 'revokeProposed', 'exitProposed') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.reportLapsed') and state in ('ordered', 'moved', 'opened', 'rectified', 'passed') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.supplementLapsed') and state in ('ordered', 'moved', 'opened', 'rectified', 'passed') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.passLapsed') and state in ('ordered', 'moved', 'opened', 'rectified') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.closeLapsed') and state in ('opened', 'ordered', 'moved', 'rectified', 'passed', 'failed', 'escalated', 'announced', 'rectifiedAgain', 'passedAgain', 'failedAgain', 'stopped', 'passedAfterStop') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.escalateLapsed') and state in ('failed', 'escalated') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.passAgainLapsed') and state in ('announced', 'rectifiedAgain') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.limitsRecomputed') and state in ('ordered', 'moved', 'opened', 'rectified', 'passed', 'failed', 'escalated', 'announced', 'rectifiedAgain', 'passedAgain', 'failedAgain', 'stopped', 'passedAfterStop') and true) or (nullif(current_setting('app.step', true), '') in ('nonconformity.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "nonconformity_delta" (region text collate "C" not null, month date not null, "source" text collate "C" not null, "regime" text collate "C" not null, "severity" text collate "C" not null, "outcome" text collate "C" not null, "late" text collate "C" not null, n bigint not null, id uuid not null, constraint "nonconformity_delta_pkey" primary key (region, month, id));

create table "nonconformity_cell" (region text collate "C" not null, month date not null, "source" text collate "C" not null, "regime" text collate "C" not null, "severity" text collate "C" not null, "outcome" text collate "C" not null, "late" text collate "C" not null, n bigint not null, constraint "nonconformity_cell_pkey" primary key ("region", "month", "source", "regime", "severity", "outcome", "late"));

alter table "nonconformity_delta" enable row level security;

grant select, insert, update, delete on "nonconformity_delta" to zhiheng_app;

create policy "nonconformity_delta_read" on "nonconformity_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "nonconformity_cell" enable row level security;

grant select, insert, update, delete on "nonconformity_cell" to zhiheng_app;

create policy "nonconformity_cell_read" on "nonconformity_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "nonconformity_delta_append" on "nonconformity_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('nonconformity.open', 'nonconformity.order', 'nonconformity.transfer', 'nonconformity.proposeInterview', 'nonconformity.startRecall', 'nonconformity.withdraw', 'nonconformity.deliver', 'nonconformity.accept', 'nonconformity.refuse', 'nonconformity.move', 'nonconformity.takeBack', 'nonconformity.report', 'nonconformity.prolong', 'nonconformity.supplement', 'nonconformity.returnMeasures', 'nonconformity.pass', 'nonconformity.fail', 'nonconformity.close', 'nonconformity.reopen', 'nonconformity.escalate', 'nonconformity.escalateAgain', 'nonconformity.unescalate', 'nonconformity.announceHere', 'nonconformity.announced', 'nonconformity.reportAgain', 'nonconformity.returnAgain', 'nonconformity.passAgain', 'nonconformity.failAgain', 'nonconformity.reopenAgain', 'nonconformity.stop', 'nonconformity.reportAfterStop', 'nonconformity.passAfterStop', 'nonconformity.failAfterStop', 'nonconformity.reopenAfterStop', 'nonconformity.proposeRevoke', 'nonconformity.revoked', 'nonconformity.notRevoked', 'nonconformity.proposeExit', 'nonconformity.exited', 'nonconformity.notExited', 'nonconformity.passOn', 'nonconformity.reportLapsed', 'nonconformity.supplementLapsed', 'nonconformity.passLapsed', 'nonconformity.closeLapsed', 'nonconformity.escalateLapsed', 'nonconformity.passAgainLapsed', 'nonconformity.limitsRecomputed') and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end or nullif(current_setting('app.step', true), '') in ('nonconformity.deliver'))));

create policy "nonconformity_delta_fold" on "nonconformity_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "nonconformity_cell_fold" on "nonconformity_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "nonconformity_cell_refold" on "nonconformity_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "reinspection" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "nonconformity" uuid not null,
  "round" text collate "C" not null,
  "on" date not null,
  "sample_no" text collate "C",
  "findings" text collate zh not null,
  "result" text collate "C" not null,
  "party" text collate "C" not null,
  "department" text collate "C" not null,
  "assignees" text[] not null,
  constraint "reinspection_pkey" primary key ("region", "id"),
  constraint "reinspection_round_check" check ("round" in ('first', 'second', 'afterStop')),
  constraint "reinspection_sample_no_check" check (length("sample_no") between 1 and 64),
  constraint "reinspection_result_check" check ("result" in ('pass', 'fail')),
  constraint "reinspection_assignees_check" check (cardinality("assignees") >= 2)
);

create index "reinspection_on_sort_idx" on "reinspection" ("on", id);

create index "reinspection_nonconformity_idx" on "reinspection" (region, "nonconformity");

create index "reinspection_party_idx" on "reinspection" (region, "party");

create index "reinspection_result_idx" on "reinspection" (region, "result");

create index "reinspection_own_idx" on "reinspection" (party, id);

create index "reinspection_limit_idx" on "reinspection" (limit_on) where limit_on is not null;

alter table "reinspection" enable row level security;

grant select, insert, update on "reinspection" to zhiheng_app;

create policy "reinspection_read" on "reinspection" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'reinspection'));

create policy "reinspection_create" on "reinspection" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('reinspection.record') and state in ('recorded') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "reinspection_change" on "reinspection" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('reinspection.record') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('reinspection.correct') and state in ('recorded') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('reinspection.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('reinspection.record') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('reinspection.correct') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('reinspection.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "reinspection_delta" (region text collate "C" not null, month date not null, "round" text collate "C" not null, "result" text collate "C" not null, n bigint not null, id uuid not null, constraint "reinspection_delta_pkey" primary key (region, month, id));

create table "reinspection_cell" (region text collate "C" not null, month date not null, "round" text collate "C" not null, "result" text collate "C" not null, n bigint not null, constraint "reinspection_cell_pkey" primary key ("region", "month", "round", "result"));

alter table "reinspection_delta" enable row level security;

grant select, insert, update, delete on "reinspection_delta" to zhiheng_app;

create policy "reinspection_delta_read" on "reinspection_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "reinspection_cell" enable row level security;

grant select, insert, update, delete on "reinspection_cell" to zhiheng_app;

create policy "reinspection_cell_read" on "reinspection_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "reinspection_delta_append" on "reinspection_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('reinspection.record', 'reinspection.correct') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "reinspection_delta_fold" on "reinspection_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "reinspection_cell_fold" on "reinspection_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "reinspection_cell_refold" on "reinspection_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "referral_up" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "product" text collate zh not null,
  "party" text collate "C" not null,
  "text" text collate zh not null,
  "from" text collate "C" not null,
  "origin" text collate "C" not null,
  "nonconformity" text collate "C" not null,
  "department" text collate "C" not null,
  "upper" text collate "C",
  "opinion" text collate zh,
  search tsvector not null,
  constraint "referral_up_pkey" primary key ("region", "id"),
  constraint "referral_up_product_check" check (length("product") <= 500),
  constraint "referral_up_nonconformity_check" check (length("nonconformity") between 1 and 64)
);

create index "referral_up_newest_idx" on "referral_up" (id);

create index "referral_up_party_idx" on "referral_up" (region, "party");

create index "referral_up_from_idx" on "referral_up" (region, "from");

create index "referral_up_department_idx" on "referral_up" (region, "department");

create index "referral_up_state_idx" on "referral_up" (region, "state");

create index "referral_up_search_idx" on "referral_up" using gin (search);

create index "referral_up_limit_idx" on "referral_up" (limit_on) where limit_on is not null;

create function "referral_up_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "referral_up" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "referral_up" enable row level security;

grant select, insert, update on "referral_up" to zhiheng_app;

create policy "referral_up_read" on "referral_up" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'referral_up'));

create policy "referral_up_create" on "referral_up" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('referral-up.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "referral_up_change" on "referral_up" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('referral-up.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('referral-up.sign') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('referral-up.passUp') and state in ('signed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('referral-up.announce') and state in ('signed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('referral-up.published') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('referral-up.undraft') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('referral-up.return') and state in ('delivered', 'signed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('referral-up.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('referral-up.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('referral-up.sign') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('referral-up.passUp') and state in ('passedUp') and true) or (nullif(current_setting('app.step', true), '') in ('referral-up.announce') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('referral-up.published') and state in ('announced') and true) or (nullif(current_setting('app.step', true), '') in ('referral-up.undraft') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('referral-up.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('referral-up.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "announcement" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "product" text collate zh not null,
  "kind" text collate "C" not null,
  "party" text collate "C" not null,
  "text" text collate zh not null,
  "until" date,
  "notice_no" text collate "C",
  "announced_on" date,
  "origin" text collate "C" not null,
  "referral" uuid,
  "about" text collate "C" not null,
  "department" text collate "C" not null,
  "released" boolean,
  search tsvector not null,
  constraint "announcement_pkey" primary key ("region", "id"),
  constraint "announcement_product_check" check (length("product") <= 500),
  constraint "announcement_kind_check" check ("kind" in ('stillFailing', 'exit')),
  constraint "announcement_notice_no_check" check (length("notice_no") between 1 and 64),
  constraint "announcement_about_check" check (length("about") between 1 and 64)
);

create index "announcement_announced_on_sort_idx" on "announcement" ("announced_on", id);

create index "announcement_kind_idx" on "announcement" (region, "kind");

create index "announcement_party_idx" on "announcement" (region, "party");

create index "announcement_department_idx" on "announcement" (region, "department");

create index "announcement_state_idx" on "announcement" (region, "state");

create index "announcement_search_idx" on "announcement" using gin (search);

create unique index "announcement_notice_no_serial_idx" on "announcement" (region, "notice_no");

create index "announcement_limit_idx" on "announcement" (limit_on) where limit_on is not null;

create function "announcement_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "announcement" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "announcement" enable row level security;

grant select, insert, update on "announcement" to zhiheng_app;

create policy "announcement_read" on "announcement" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'announcement'));

create policy "announcement_create" on "announcement" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('announcement.draft') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "announcement_change" on "announcement" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('announcement.draft') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('announcement.amend') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('announcement.release') and state in ('drafted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('announcement.drop') and state in ('drafted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('announcement.withdraw') and state in ('announced') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('announcement.end') and state in ('announced') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('announcement.endLapsed') and state in ('announced') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('announcement.limitsRecomputed') and state in ('announced') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('announcement.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('announcement.draft') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('announcement.amend') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('announcement.release') and state in ('announced') and true) or (nullif(current_setting('app.step', true), '') in ('announcement.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('announcement.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('announcement.end') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('announcement.endLapsed') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('announcement.limitsRecomputed') and state in ('announced') and true) or (nullif(current_setting('app.step', true), '') in ('announcement.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "announcement_receipt" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "product" text collate zh not null,
  "party" text collate "C" not null,
  "announced_on" date not null,
  "from" text collate "C" not null,
  "nonconformity" uuid not null,
  "department" text collate "C" not null,
  constraint "announcement_receipt_pkey" primary key ("region", "id"),
  constraint "announcement_receipt_product_check" check (length("product") <= 500)
);

create index "announcement_receipt_newest_idx" on "announcement_receipt" (id);

create index "announcement_receipt_nonconformity_idx" on "announcement_receipt" (region, "nonconformity");

create index "announcement_receipt_state_idx" on "announcement_receipt" (region, "state");

create index "announcement_receipt_limit_idx" on "announcement_receipt" (limit_on) where limit_on is not null;

alter table "announcement_receipt" enable row level security;

grant select, insert, update on "announcement_receipt" to zhiheng_app;

create policy "announcement_receipt_read" on "announcement_receipt" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'announcement_receipt'));

create policy "announcement_receipt_create" on "announcement_receipt" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('announcement-receipt.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "announcement_receipt_change" on "announcement_receipt" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('announcement-receipt.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('announcement-receipt.takeIn') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('announcement-receipt.return') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('announcement-receipt.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('announcement-receipt.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('announcement-receipt.takeIn') and state in ('takenIn') and true) or (nullif(current_setting('app.step', true), '') in ('announcement-receipt.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('announcement-receipt.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "exit_case" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "case_no" text collate "C" not null,
  "product" text collate zh not null,
  "kind" text collate "C" not null,
  "nonconformity" uuid,
  "party" text collate "C" not null,
  "capacity" text collate zh,
  "basis" text collate zh not null,
  "proof" text collate "C",
  "department" text collate "C" not null,
  "assignees" text[],
  "opened_on" date not null,
  "notified_on" date,
  "statement" text collate zh,
  "demand" text collate zh,
  "order_no" text collate "C",
  "ordered_on" date,
  "deadline" date,
  "verified_on" date,
  "result" text collate zh,
  "outcome" text collate "C",
  "released" boolean,
  search tsvector not null,
  constraint "exit_case_pkey" primary key ("region", "id"),
  constraint "exit_case_case_no_check" check (length("case_no") between 1 and 64),
  constraint "exit_case_product_check" check (length("product") <= 500),
  constraint "exit_case_kind_check" check ("kind" in ('rectificationFailed', 'backward', 'unlicensed')),
  constraint "exit_case_capacity_check" check (length("capacity") <= 500),
  constraint "exit_case_order_no_check" check (length("order_no") between 1 and 64),
  constraint "exit_case_outcome_check" check ("outcome" in ('exited', 'resumed', 'dropped'))
);

create index "exit_case_newest_idx" on "exit_case" (id);

create index "exit_case_party_idx" on "exit_case" (region, "party");

create index "exit_case_kind_idx" on "exit_case" (region, "kind");

create index "exit_case_department_idx" on "exit_case" (region, "department");

create index "exit_case_state_idx" on "exit_case" (region, "state");

create index "exit_case_search_idx" on "exit_case" using gin (search);

create unique index "exit_case_case_no_serial_idx" on "exit_case" (region, "case_no");

create unique index "exit_case_order_no_serial_idx" on "exit_case" (region, "order_no");

create index "exit_case_own_idx" on "exit_case" (party, id);

create index "exit_case_limit_idx" on "exit_case" (limit_on) where limit_on is not null;

create function "exit_case_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "exit_case" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "exit_case" enable row level security;

grant select, insert, update on "exit_case" to zhiheng_app;

create policy "exit_case_read" on "exit_case" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), '') and "state" in ('notified', 'heard', 'ordered', 'verified', 'exited', 'resumed', 'dropped'))) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'exit_case'));

create policy "exit_case_create" on "exit_case" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('exit-case.open') and state in ('opened') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('exit-case.listBackward') and state in ('opened') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('exit-case.listUnlicensed') and state in ('opened') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "exit_case_change" on "exit_case" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('exit-case.open') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('exit-case.listBackward') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('exit-case.listUnlicensed') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('exit-case.notify') and state in ('opened') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('exit-case.state') and state in ('notified') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('exit-case.order') and state in ('heard') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('exit-case.prolong') and state in ('ordered') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('exit-case.verify') and state in ('ordered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('exit-case.notDone') and state in ('verified') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('exit-case.exit') and state in ('verified') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('exit-case.resume') and state in ('ordered', 'exited') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('exit-case.drop') and state in ('opened', 'notified', 'heard') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('exit-case.passOn') and state in ('opened', 'notified', 'heard', 'ordered', 'verified') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('exit-case.stateLapsed') and state in ('notified') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('exit-case.verifyLapsed') and state in ('ordered') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('exit-case.limitsRecomputed') and state in ('notified', 'ordered') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('exit-case.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('exit-case.open') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.listBackward') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.listUnlicensed') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.notify') and state in ('notified') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.state') and state in ('heard') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.order') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.prolong') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.verify') and state in ('verified') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.notDone') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.exit') and state in ('exited') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.resume') and state in ('resumed') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.passOn') and state in ('opened', 'notified', 'heard', 'ordered', 'verified') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.stateLapsed') and state in ('heard') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.verifyLapsed') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.limitsRecomputed') and state in ('notified', 'ordered') and true) or (nullif(current_setting('app.step', true), '') in ('exit-case.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "site_inspection" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "inspection_no" text collate "C" not null,
  "basis" text collate zh not null,
  "kind" text collate "C" not null,
  "regime" text collate "C" not null,
  "risk_class" text collate "C",
  "publicity" text collate "C",
  "draw" uuid,
  "party" text collate "C" not null,
  "on" date not null,
  "items" text collate zh not null,
  "department" text collate "C" not null,
  "assignees" text[],
  "done_on" date,
  "findings" text collate zh,
  "outcome" text collate "C",
  "quality" text collate "C",
  "quality_note" text collate zh,
  "liability" text collate zh,
  "released" boolean,
  search tsvector not null,
  constraint "site_inspection_pkey" primary key ("region", "id"),
  constraint "site_inspection_inspection_no_check" check (length("inspection_no") between 1 and 64),
  constraint "site_inspection_basis_check" check (length("basis") <= 500),
  constraint "site_inspection_kind_check" check ("kind" in ('routine', 'random', 'special', 'complaint')),
  constraint "site_inspection_regime_check" check ("regime" in ('industrial', 'food', 'farm', 'other')),
  constraint "site_inspection_risk_class_check" check ("risk_class" in ('a', 'b', 'c', 'd')),
  constraint "site_inspection_publicity_check" check ("publicity" in ('food', 'random')),
  constraint "site_inspection_assignees_check" check (cardinality("assignees") >= 2),
  constraint "site_inspection_outcome_check" check ("outcome" in ('clean', 'ordered', 'filed')),
  constraint "site_inspection_quality_check" check ("quality" in ('good', 'flawed', 'wrong'))
);

create index "site_inspection_on_sort_idx" on "site_inspection" ("on", id);

create index "site_inspection_party_idx" on "site_inspection" (region, "party");

create index "site_inspection_kind_idx" on "site_inspection" (region, "kind");

create index "site_inspection_draw_idx" on "site_inspection" (region, "draw");

create index "site_inspection_department_idx" on "site_inspection" (region, "department");

create index "site_inspection_outcome_idx" on "site_inspection" (region, "outcome");

create index "site_inspection_state_idx" on "site_inspection" (region, "state");

create index "site_inspection_search_idx" on "site_inspection" using gin (search);

create unique index "site_inspection_inspection_no_serial_idx" on "site_inspection" (region, "inspection_no");

create index "site_inspection_limit_idx" on "site_inspection" (limit_on) where limit_on is not null;

create function "site_inspection_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "site_inspection" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("basis", '')) like all (patterns)
  limit most $$;

alter table "site_inspection" enable row level security;

grant select, insert, update on "site_inspection" to zhiheng_app;

create policy "site_inspection_read" on "site_inspection" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'site_inspection'));

create policy "site_inspection_create" on "site_inspection" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('site-inspection.plan') and state in ('planned') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.propose') and state in ('due') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "site_inspection_change" on "site_inspection" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('site-inspection.plan') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.propose') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.arrange') and state in ('due') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.replan') and state in ('planned') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.cancel') and state in ('due', 'planned') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.void') and state in ('planned') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.do') and state in ('planned') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.clean') and state in ('done') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.order') and state in ('done') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.file') and state in ('done') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.redo') and state in ('done', 'clean') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.publish') and state in ('clean', 'ordered', 'filed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.correct') and state in ('clean', 'ordered', 'published') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.review') and state in ('clean', 'ordered', 'filed', 'published') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.passOn') and state in ('planned', 'done', 'clean', 'ordered', 'filed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.doLapsed') and state in ('planned', 'due') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.publishLapsed') and state in ('done', 'clean', 'ordered', 'filed', 'planned') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.limitsRecomputed') and state in ('planned', 'due', 'done', 'clean', 'ordered', 'filed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('site-inspection.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('site-inspection.plan') and state in ('planned') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.propose') and state in ('due') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.arrange') and state in ('planned') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.replan') and state in ('planned') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.cancel') and state in ('cancelled') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.void') and state in ('cancelled') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.do') and state in ('done') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.clean') and state in ('clean') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.order') and state in ('ordered') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.file') and state in ('filed') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.redo') and state in ('planned') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.publish') and state in ('published') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.correct') and state in ('done') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.review') and state in ('clean', 'ordered', 'filed', 'published') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.passOn') and state in ('planned', 'done', 'clean', 'ordered', 'filed') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.doLapsed') and state in ('planned', 'due') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.publishLapsed') and state in ('done', 'clean', 'ordered', 'filed', 'planned') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.limitsRecomputed') and state in ('planned', 'due', 'done', 'clean', 'ordered', 'filed') and true) or (nullif(current_setting('app.step', true), '') in ('site-inspection.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "site_inspection_delta" (region text collate "C" not null, month date not null, "kind" text collate "C" not null, "regime" text collate "C" not null, "risk_class" text collate "C" not null, "outcome" text collate "C" not null, "quality" text collate "C" not null, n bigint not null, id uuid not null, constraint "site_inspection_delta_pkey" primary key (region, month, id));

create table "site_inspection_cell" (region text collate "C" not null, month date not null, "kind" text collate "C" not null, "regime" text collate "C" not null, "risk_class" text collate "C" not null, "outcome" text collate "C" not null, "quality" text collate "C" not null, n bigint not null, constraint "site_inspection_cell_pkey" primary key ("region", "month", "kind", "regime", "risk_class", "outcome", "quality"));

alter table "site_inspection_delta" enable row level security;

grant select, insert, update, delete on "site_inspection_delta" to zhiheng_app;

create policy "site_inspection_delta_read" on "site_inspection_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "site_inspection_cell" enable row level security;

grant select, insert, update, delete on "site_inspection_cell" to zhiheng_app;

create policy "site_inspection_cell_read" on "site_inspection_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "site_inspection_delta_append" on "site_inspection_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('site-inspection.plan', 'site-inspection.propose', 'site-inspection.arrange', 'site-inspection.replan', 'site-inspection.cancel', 'site-inspection.void', 'site-inspection.do', 'site-inspection.clean', 'site-inspection.order', 'site-inspection.file', 'site-inspection.redo', 'site-inspection.publish', 'site-inspection.correct', 'site-inspection.review', 'site-inspection.passOn', 'site-inspection.doLapsed', 'site-inspection.publishLapsed', 'site-inspection.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "site_inspection_delta_fold" on "site_inspection_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "site_inspection_cell_fold" on "site_inspection_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "site_inspection_cell_refold" on "site_inspection_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "site_inspection_correct_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where ("c"."state" = 'objected')) >= 1 from unnest(regions, ids) p(region, id)
  left join "inspection_result" c on c.region = p.region collate "C" and "c"."inspection" = p.id
  group by p.id;
end $$;

create function "site_inspection_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "site_inspection" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create function "site_inspection_draw_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "site_inspection" c on c.region = p.region collate "C" and "c"."draw" = p.id;
end $$;

create table "inspection_result" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "inspection" uuid not null,
  "party" text collate "C" not null,
  "kind" text collate "C" not null,
  "regime" text collate "C" not null,
  "items" text collate zh not null,
  "done_on" date,
  "findings" text collate zh,
  "outcome" text collate "C" not null,
  "told_on" date not null,
  "department" text collate "C" not null,
  "objection" text collate zh,
  "evidence" text collate "C",
  "answer" text collate zh,
  constraint "inspection_result_pkey" primary key ("region", "id"),
  constraint "inspection_result_kind_check" check ("kind" in ('routine', 'random', 'special', 'complaint')),
  constraint "inspection_result_regime_check" check ("regime" in ('industrial', 'food', 'farm', 'other')),
  constraint "inspection_result_outcome_check" check ("outcome" in ('clean', 'ordered', 'filed'))
);

create index "inspection_result_told_on_sort_idx" on "inspection_result" ("told_on", id);

create index "inspection_result_inspection_idx" on "inspection_result" (region, "inspection");

create index "inspection_result_party_idx" on "inspection_result" (region, "party");

create index "inspection_result_outcome_idx" on "inspection_result" (region, "outcome");

create index "inspection_result_state_idx" on "inspection_result" (region, "state");

create index "inspection_result_own_idx" on "inspection_result" (party, id);

create index "inspection_result_limit_idx" on "inspection_result" (limit_on) where limit_on is not null;

alter table "inspection_result" enable row level security;

grant select, insert, update on "inspection_result" to zhiheng_app;

create policy "inspection_result_read" on "inspection_result" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'inspection_result'));

create policy "inspection_result_create" on "inspection_result" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('inspection-result.tell') and state in ('told') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "inspection_result_change" on "inspection_result" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('inspection-result.tell') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('inspection-result.object') and state in ('told', 'answered') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('inspection-result.answer') and state in ('objected') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('inspection-result.withdraw') and state in ('told', 'objected', 'answered') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('inspection-result.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('inspection-result.tell') and state in ('told') and true) or (nullif(current_setting('app.step', true), '') in ('inspection-result.object') and state in ('objected') and true) or (nullif(current_setting('app.step', true), '') in ('inspection-result.answer') and state in ('answered') and true) or (nullif(current_setting('app.step', true), '') in ('inspection-result.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('inspection-result.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "inspection_result_inspection_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "inspection_result" c on c.region = p.region collate "C" and "c"."inspection" = p.id;
end $$;

create table "permit" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "permit_no" text collate "C" not null,
  "party" text collate "C" not null,
  "firm" text collate zh not null,
  "kind" text collate "C" not null,
  "product" text collate zh not null,
  "since" date not null,
  "until" date not null,
  "released" boolean,
  search tsvector not null,
  constraint "permit_pkey" primary key ("region", "id"),
  constraint "permit_permit_no_check" check (length("permit_no") between 1 and 64),
  constraint "permit_firm_check" check (length("firm") <= 500),
  constraint "permit_kind_check" check ("kind" in ('industrial', 'food', 'ccc', 'other')),
  constraint "permit_product_check" check (length("product") <= 500)
);

create index "permit_until_sort_idx" on "permit" ("until", id);

create index "permit_party_idx" on "permit" ("party", region);

create index "permit_kind_idx" on "permit" ("kind", region);

create index "permit_state_idx" on "permit" ("state", region);

create index "permit_search_idx" on "permit" using gin (search);

create index "permit_limit_idx" on "permit" (limit_on) where limit_on is not null;

create table "permit_key" (region text collate "C" not null, "permit_no" text collate "C" not null, id uuid not null, constraint "permit_key_pkey" primary key ("permit_no"));

create function "permit_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "permit" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("firm", '') || ' ' || coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "permit" enable row level security;

alter table "permit_key" enable row level security;

grant select, insert, update on "permit" to zhiheng_app;

grant select, insert, update on "permit_key" to zhiheng_app;

create policy "permit_read" on "permit" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'permit'));

create policy "permit_create" on "permit" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('permit.import') and state in ('valid') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "permit_change" on "permit" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('permit.import') and state in ('valid') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('permit.renew') and state in ('valid', 'expired') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('permit.expire') and state in ('valid', 'suspended') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('permit.suspend') and state in ('valid') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('permit.resume') and state in ('suspended') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('permit.revoke') and state in ('valid', 'suspended') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('permit.cancel') and state in ('valid', 'suspended', 'expired') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('permit.release') and state in ('valid', 'suspended', 'expired', 'revoked', 'cancelled') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('permit.expireLapsed') and state in ('valid', 'suspended') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('permit.limitsRecomputed') and state in ('valid', 'suspended') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('permit.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('permit.import') and state in ('valid') and true) or (nullif(current_setting('app.step', true), '') in ('permit.renew') and state in ('valid') and true) or (nullif(current_setting('app.step', true), '') in ('permit.expire') and state in ('expired') and true) or (nullif(current_setting('app.step', true), '') in ('permit.suspend') and state in ('suspended') and true) or (nullif(current_setting('app.step', true), '') in ('permit.resume') and state in ('valid') and true) or (nullif(current_setting('app.step', true), '') in ('permit.revoke') and state in ('revoked') and true) or (nullif(current_setting('app.step', true), '') in ('permit.cancel') and state in ('cancelled') and true) or (nullif(current_setting('app.step', true), '') in ('permit.release') and state in ('valid', 'suspended', 'expired', 'revoked', 'cancelled') and true) or (nullif(current_setting('app.step', true), '') in ('permit.expireLapsed') and state in ('expired') and true) or (nullif(current_setting('app.step', true), '') in ('permit.limitsRecomputed') and state in ('valid', 'suspended') and true) or (nullif(current_setting('app.step', true), '') in ('permit.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "permit_key_read" on "permit_key" for select to zhiheng_app using ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0));

create policy "permit_key_create" on "permit_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('permit.import', 'permit.renew', 'permit.expire', 'permit.suspend', 'permit.resume', 'permit.revoke', 'permit.cancel', 'permit.release', 'permit.expireLapsed', 'permit.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "permit_key_change" on "permit_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('permit.import', 'permit.renew', 'permit.expire', 'permit.suspend', 'permit.resume', 'permit.revoke', 'permit.cancel', 'permit.release', 'permit.expireLapsed', 'permit.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('permit.import', 'permit.renew', 'permit.expire', 'permit.suspend', 'permit.resume', 'permit.revoke', 'permit.cancel', 'permit.release', 'permit.expireLapsed', 'permit.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "in_scope_firm" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "firm" text collate zh not null,
  "product" text collate zh not null,
  "year" bigint not null,
  "kind" text collate "C" not null,
  "listed_on" date not null,
  "has_permit" boolean,
  "department" text collate "C" not null,
  "assignees" text[],
  "check_note" text collate zh,
  search tsvector not null,
  constraint "in_scope_firm_pkey" primary key ("region", "id"),
  constraint "in_scope_firm_firm_check" check (length("firm") <= 500),
  constraint "in_scope_firm_product_check" check (length("product") <= 500),
  constraint "in_scope_firm_kind_check" check ("kind" in ('industrial', 'food', 'ccc', 'other'))
);

create index "in_scope_firm_listed_on_sort_idx" on "in_scope_firm" ("listed_on", id);

create index "in_scope_firm_party_idx" on "in_scope_firm" (region, "party");

create index "in_scope_firm_year_idx" on "in_scope_firm" (region, "year");

create index "in_scope_firm_kind_idx" on "in_scope_firm" (region, "kind");

create index "in_scope_firm_has_permit_idx" on "in_scope_firm" (region, "has_permit");

create index "in_scope_firm_department_idx" on "in_scope_firm" (region, "department");

create index "in_scope_firm_state_idx" on "in_scope_firm" (region, "state");

create index "in_scope_firm_in_force_idx" on "in_scope_firm" (region, "party", "product", "year");

create index "in_scope_firm_search_idx" on "in_scope_firm" using gin (search);

create index "in_scope_firm_limit_idx" on "in_scope_firm" (limit_on) where limit_on is not null;

create table "in_scope_firm_key" (region text collate "C" not null, "party" text collate "C" not null, "product" text collate "C" not null, "year" bigint not null, id uuid not null, constraint "in_scope_firm_key_pkey" primary key ("region", "party", "product", "year"));

create function "in_scope_firm_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "in_scope_firm" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("firm", '') || ' ' || coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "in_scope_firm" enable row level security;

alter table "in_scope_firm_key" enable row level security;

grant select, insert, update on "in_scope_firm" to zhiheng_app;

grant select, insert, update on "in_scope_firm_key" to zhiheng_app;

create policy "in_scope_firm_read" on "in_scope_firm" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'in_scope_firm'));

create policy "in_scope_firm_create" on "in_scope_firm" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('in-scope-firm.import') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "in_scope_firm_change" on "in_scope_firm" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('in-scope-firm.import') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.matched') and state in ('listed', 'gap') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.suspect') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.clear') and state in ('gap', 'unlicensed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.confirm') and state in ('gap') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.remove') and state in ('listed', 'gap') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.restore') and state in ('removed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.passOn') and state in ('listed', 'gap', 'unlicensed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('in-scope-firm.import') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.matched') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.suspect') and state in ('gap') and true) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.clear') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.confirm') and state in ('unlicensed') and true) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.remove') and state in ('removed') and true) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.restore') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.passOn') and state in ('listed', 'gap', 'unlicensed') and true) or (nullif(current_setting('app.step', true), '') in ('in-scope-firm.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "in_scope_firm_key_read" on "in_scope_firm_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "in_scope_firm_key_create" on "in_scope_firm_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('in-scope-firm.import', 'in-scope-firm.matched', 'in-scope-firm.suspect', 'in-scope-firm.clear', 'in-scope-firm.confirm', 'in-scope-firm.remove', 'in-scope-firm.restore', 'in-scope-firm.passOn') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "in_scope_firm_key_change" on "in_scope_firm_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('in-scope-firm.import', 'in-scope-firm.matched', 'in-scope-firm.suspect', 'in-scope-firm.clear', 'in-scope-firm.confirm', 'in-scope-firm.remove', 'in-scope-firm.restore', 'in-scope-firm.passOn') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('in-scope-firm.import', 'in-scope-firm.matched', 'in-scope-firm.suspect', 'in-scope-firm.clear', 'in-scope-firm.confirm', 'in-scope-firm.remove', 'in-scope-firm.restore', 'in-scope-firm.passOn') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "in_scope_firm_delta" (region text collate "C" not null, month date not null, "kind" text collate "C" not null, "has_permit" text collate "C" not null, n bigint not null, id uuid not null, constraint "in_scope_firm_delta_pkey" primary key (region, month, id));

create table "in_scope_firm_cell" (region text collate "C" not null, month date not null, "kind" text collate "C" not null, "has_permit" text collate "C" not null, n bigint not null, constraint "in_scope_firm_cell_pkey" primary key ("region", "month", "kind", "has_permit"));

alter table "in_scope_firm_delta" enable row level security;

grant select, insert, update, delete on "in_scope_firm_delta" to zhiheng_app;

create policy "in_scope_firm_delta_read" on "in_scope_firm_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "in_scope_firm_cell" enable row level security;

grant select, insert, update, delete on "in_scope_firm_cell" to zhiheng_app;

create policy "in_scope_firm_cell_read" on "in_scope_firm_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "in_scope_firm_delta_append" on "in_scope_firm_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('in-scope-firm.import', 'in-scope-firm.matched', 'in-scope-firm.suspect', 'in-scope-firm.clear', 'in-scope-firm.confirm', 'in-scope-firm.remove', 'in-scope-firm.restore', 'in-scope-firm.passOn') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "in_scope_firm_delta_fold" on "in_scope_firm_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "in_scope_firm_cell_fold" on "in_scope_firm_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "in_scope_firm_cell_refold" on "in_scope_firm_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "in_scope_firm_confirm_alike_0"(numbers integer[], ids uuid[], list0 text[], list1 text[], list2 text[]) returns table (row_no integer) language plpgsql security definer set search_path from current as $$
begin
  return query select u.n from unnest(numbers, ids, list0, list1, list2) u(n, id, "v0", "v1", "v2")
  where exists (select from "permit" c where ("c"."kind" = "u"."v0" collate "C" and "c"."party" = "u"."v1" collate "C" and "c"."product" = "u"."v2" collate "C" and ("c"."state" = 'valid')) and c.id <> u.id);
end $$;

create table "campaign" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "title" text collate zh not null,
  "campaign_no" text collate "C" not null,
  "goods" text[] not null,
  "since" date not null,
  "until" date not null,
  "actions" text collate zh not null,
  "targets" text collate zh not null,
  "department" text collate "C" not null,
  "assignees" text[],
  "summary" text collate zh,
  "outcome" text collate "C",
  "released" boolean,
  search tsvector not null,
  constraint "campaign_pkey" primary key ("region", "id"),
  constraint "campaign_title_check" check (length("title") <= 500),
  constraint "campaign_campaign_no_check" check (length("campaign_no") between 1 and 64),
  constraint "campaign_outcome_check" check ("outcome" in ('closed', 'stopped'))
);

create index "campaign_since_sort_idx" on "campaign" ("since", id);

create index "campaign_department_idx" on "campaign" (region, "department");

create index "campaign_state_idx" on "campaign" (region, "state");

create index "campaign_search_idx" on "campaign" using gin (search);

create unique index "campaign_campaign_no_serial_idx" on "campaign" (region, "campaign_no");

create index "campaign_limit_idx" on "campaign" (limit_on) where limit_on is not null;

create function "campaign_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "campaign" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "campaign" enable row level security;

grant select, insert, update on "campaign" to zhiheng_app;

create policy "campaign_read" on "campaign" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'campaign'));

create policy "campaign_create" on "campaign" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('campaign.draft') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "campaign_change" on "campaign" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('campaign.draft') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign.amend') and state in ('drafted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign.approve') and state in ('drafted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign.unapprove') and state in ('approved') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign.start') and state in ('approved') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign.prolong') and state in ('running') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign.sum') and state in ('running') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign.resum') and state in ('summed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign.close') and state in ('summed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign.stop') and state in ('running') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign.withdraw') and state in ('drafted', 'approved') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign.passOn') and state in ('drafted', 'approved', 'running', 'summed') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('campaign.sumLapsed') and state in ('drafted', 'running', 'approved') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('campaign.limitsRecomputed') and state in ('drafted', 'running', 'approved') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('campaign.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('campaign.draft') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('campaign.amend') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('campaign.approve') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('campaign.unapprove') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('campaign.start') and state in ('running') and true) or (nullif(current_setting('app.step', true), '') in ('campaign.prolong') and state in ('running') and true) or (nullif(current_setting('app.step', true), '') in ('campaign.sum') and state in ('summed') and true) or (nullif(current_setting('app.step', true), '') in ('campaign.resum') and state in ('running') and true) or (nullif(current_setting('app.step', true), '') in ('campaign.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('campaign.stop') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('campaign.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('campaign.passOn') and state in ('drafted', 'approved', 'running', 'summed') and true) or (nullif(current_setting('app.step', true), '') in ('campaign.sumLapsed') and state in ('drafted', 'running', 'approved') and true) or (nullif(current_setting('app.step', true), '') in ('campaign.limitsRecomputed') and state in ('drafted', 'running', 'approved') and true) or (nullif(current_setting('app.step', true), '') in ('campaign.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "campaign_delta" (region text collate "C" not null, month date not null, "outcome" text collate "C" not null, n bigint not null, id uuid not null, constraint "campaign_delta_pkey" primary key (region, month, id));

create table "campaign_cell" (region text collate "C" not null, month date not null, "outcome" text collate "C" not null, n bigint not null, constraint "campaign_cell_pkey" primary key ("region", "month", "outcome"));

alter table "campaign_delta" enable row level security;

grant select, insert, update, delete on "campaign_delta" to zhiheng_app;

create policy "campaign_delta_read" on "campaign_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "campaign_cell" enable row level security;

grant select, insert, update, delete on "campaign_cell" to zhiheng_app;

create policy "campaign_cell_read" on "campaign_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "campaign_delta_append" on "campaign_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('campaign.draft', 'campaign.amend', 'campaign.approve', 'campaign.unapprove', 'campaign.start', 'campaign.prolong', 'campaign.sum', 'campaign.resum', 'campaign.close', 'campaign.stop', 'campaign.withdraw', 'campaign.passOn', 'campaign.sumLapsed', 'campaign.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "campaign_delta_fold" on "campaign_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "campaign_cell_fold" on "campaign_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "campaign_cell_refold" on "campaign_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create function "campaign_sum_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id,  count(*) filter (where c.id is not null and ("c"."state" in ('counted', 'returned')) is not true) = 0 from unnest(regions, ids) p(region, id)
  left join "campaign_return" c on c.region = p.region collate "C" and "c"."campaign" = p.id
  group by p.id;
end $$;

create function "campaign_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "campaign" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create table "campaign_participant" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "campaign" uuid not null,
  "to_region" text collate "C",
  "body" text collate "C",
  "duty" text collate zh,
  "department" text collate "C" not null,
  constraint "campaign_participant_pkey" primary key ("region", "id")
);

create index "campaign_participant_newest_idx" on "campaign_participant" (id);

create index "campaign_participant_campaign_idx" on "campaign_participant" (region, "campaign");

create index "campaign_participant_state_idx" on "campaign_participant" (region, "state");

create index "campaign_participant_limit_idx" on "campaign_participant" (limit_on) where limit_on is not null;

alter table "campaign_participant" enable row level security;

grant select, insert, update on "campaign_participant" to zhiheng_app;

create policy "campaign_participant_read" on "campaign_participant" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'campaign_participant'));

create policy "campaign_participant_create" on "campaign_participant" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('campaign-participant.list') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "campaign_participant_change" on "campaign_participant" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('campaign-participant.list') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign-participant.tell') and state in ('listed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign-participant.drop') and state in ('listed', 'told') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign-participant.end') and state in ('listed', 'told') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign-participant.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('campaign-participant.list') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-participant.tell') and state in ('told') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-participant.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-participant.end') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-participant.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "campaign_participant_campaign_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "campaign_participant" c on c.region = p.region collate "C" and "c"."campaign" = p.id;
end $$;

create table "campaign_notice" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "title" text collate zh not null,
  "goods" text[] not null,
  "since" date not null,
  "until" date not null,
  "targets" text collate zh not null,
  "duty" text collate zh,
  "from" text collate "C" not null,
  "campaign" text collate "C" not null,
  "department" text collate "C" not null,
  "next_on" date,
  "ended_for" text collate zh,
  search tsvector not null,
  constraint "campaign_notice_pkey" primary key ("region", "id"),
  constraint "campaign_notice_title_check" check (length("title") <= 500),
  constraint "campaign_notice_campaign_check" check (length("campaign") between 1 and 64)
);

create index "campaign_notice_since_sort_idx" on "campaign_notice" ("since", id);

create index "campaign_notice_from_idx" on "campaign_notice" (region, "from");

create index "campaign_notice_department_idx" on "campaign_notice" (region, "department");

create index "campaign_notice_state_idx" on "campaign_notice" (region, "state");

create index "campaign_notice_search_idx" on "campaign_notice" using gin (search);

create index "campaign_notice_limit_idx" on "campaign_notice" (limit_on) where limit_on is not null;

create function "campaign_notice_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "campaign_notice" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "campaign_notice" enable row level security;

grant select, insert, update on "campaign_notice" to zhiheng_app;

create policy "campaign_notice_read" on "campaign_notice" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'campaign_notice' or (nullif(current_setting('app.step', true), '') in ('campaign-notice.callOff') and "id"::text = any(string_to_array(nullif(current_setting('app.retracted', true), ''), ',')))));

create policy "campaign_notice_create" on "campaign_notice" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('campaign-notice.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "campaign_notice_change" on "campaign_notice" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('campaign-notice.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.accept') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.return') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.report') and state in ('running') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.end') and state in ('running') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.callOff') and state in ('delivered', 'running') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.resume') and state in ('ended') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.reportLapsed') and state in ('running', 'ended') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.limitsRecomputed') and state in ('running', 'ended') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('campaign-notice.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.accept') and state in ('running') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.report') and state in ('running') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.end') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.callOff') and state in ('over') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.resume') and state in ('running') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.reportLapsed') and state in ('running', 'ended') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.limitsRecomputed') and state in ('running', 'ended') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-notice.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "campaign_return" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "campaign" uuid not null,
  "up_to" date not null,
  "from" text collate "C",
  "body" text collate "C",
  "inspected" bigint not null,
  "found" bigint not null,
  "cases" bigint not null,
  "amount" bigint not null,
  "seized" text collate zh,
  "department" text collate "C" not null,
  constraint "campaign_return_pkey" primary key ("region", "id"),
  constraint "campaign_return_inspected_check" check ("inspected" >= 0),
  constraint "campaign_return_found_check" check ("found" >= 0),
  constraint "campaign_return_cases_check" check ("cases" >= 0),
  constraint "campaign_return_amount_check" check ("amount" >= 0)
);

create index "campaign_return_up_to_sort_idx" on "campaign_return" ("up_to", id);

create index "campaign_return_campaign_idx" on "campaign_return" (region, "campaign");

create index "campaign_return_from_idx" on "campaign_return" (region, "from");

create index "campaign_return_state_idx" on "campaign_return" (region, "state");

create index "campaign_return_limit_idx" on "campaign_return" (limit_on) where limit_on is not null;

alter table "campaign_return" enable row level security;

grant select, insert, update on "campaign_return" to zhiheng_app;

create policy "campaign_return_read" on "campaign_return" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'campaign_return'));

create policy "campaign_return_create" on "campaign_return" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('campaign-return.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('campaign-return.enter') and state in ('counted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "campaign_return_change" on "campaign_return" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('campaign-return.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('campaign-return.enter') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign-return.count') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign-return.return') and state in ('delivered', 'counted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign-return.correct') and state in ('counted') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('campaign-return.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('campaign-return.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-return.enter') and state in ('counted') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-return.count') and state in ('counted') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-return.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-return.correct') and state in ('counted') and true) or (nullif(current_setting('app.step', true), '') in ('campaign-return.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "campaign_return_delta" (region text collate "C" not null, month date not null, n bigint not null, "inspected" numeric not null, "inspected_known" bigint not null, "found" numeric not null, "found_known" bigint not null, "cases" numeric not null, "cases_known" bigint not null, "amount" numeric not null, "amount_known" bigint not null, id uuid not null, constraint "campaign_return_delta_pkey" primary key (region, month, id));

create table "campaign_return_cell" (region text collate "C" not null, month date not null, n bigint not null, "inspected" numeric not null, "inspected_known" bigint not null, "found" numeric not null, "found_known" bigint not null, "cases" numeric not null, "cases_known" bigint not null, "amount" numeric not null, "amount_known" bigint not null, constraint "campaign_return_cell_pkey" primary key ("region", "month"));

alter table "campaign_return_delta" enable row level security;

grant select, insert, update, delete on "campaign_return_delta" to zhiheng_app;

create policy "campaign_return_delta_read" on "campaign_return_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "campaign_return_cell" enable row level security;

grant select, insert, update, delete on "campaign_return_cell" to zhiheng_app;

create policy "campaign_return_cell_read" on "campaign_return_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "campaign_return_delta_append" on "campaign_return_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('campaign-return.deliver', 'campaign-return.enter', 'campaign-return.count', 'campaign-return.return', 'campaign-return.correct') and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end or nullif(current_setting('app.step', true), '') in ('campaign-return.deliver'))));

create policy "campaign_return_delta_fold" on "campaign_return_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "campaign_return_cell_fold" on "campaign_return_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "campaign_return_cell_refold" on "campaign_return_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "major_case" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "subject" text collate zh not null,
  "supervise_no" text collate "C" not null,
  "to_region" text collate "C" not null,
  "facts" text collate zh not null,
  "demand" text collate zh not null,
  "deadline" date not null,
  "instructed_by" text collate zh,
  "department" text collate "C" not null,
  "assignees" text[],
  "opened_on" date not null,
  "report" text collate zh,
  "report_file" text collate "C",
  "closing" text collate zh,
  "outcome" text collate "C",
  search tsvector not null,
  constraint "major_case_pkey" primary key ("region", "id"),
  constraint "major_case_subject_check" check (length("subject") <= 500),
  constraint "major_case_supervise_no_check" check (length("supervise_no") between 1 and 64),
  constraint "major_case_instructed_by_check" check (length("instructed_by") <= 500),
  constraint "major_case_outcome_check" check ("outcome" in ('signedOff', 'withdrawn'))
);

create index "major_case_opened_on_sort_idx" on "major_case" ("opened_on", id);

create index "major_case_deadline_sort_idx" on "major_case" ("deadline", id);

create index "major_case_to_region_idx" on "major_case" (region, "to_region");

create index "major_case_department_idx" on "major_case" (region, "department");

create index "major_case_state_idx" on "major_case" (region, "state");

create index "major_case_search_idx" on "major_case" using gin (search);

create unique index "major_case_supervise_no_serial_idx" on "major_case" (region, "supervise_no");

create index "major_case_limit_idx" on "major_case" (limit_on) where limit_on is not null;

create function "major_case_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "major_case" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("subject", '')) like all (patterns)
  limit most $$;

alter table "major_case" enable row level security;

grant select, insert, update on "major_case" to zhiheng_app;

create policy "major_case_read" on "major_case" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'major_case'));

create policy "major_case_create" on "major_case" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('major-case.open') and state in ('opened') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "major_case_change" on "major_case" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('major-case.open') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('major-case.approve') and state in ('opened') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('major-case.answered') and state in ('sent') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('major-case.sendBack') and state in ('sent', 'answered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('major-case.signOff') and state in ('answered') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('major-case.withdraw') and state in ('opened', 'sent') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('major-case.passOn') and state in ('opened', 'sent', 'answered') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('major-case.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('major-case.open') and state in ('opened') and true) or (nullif(current_setting('app.step', true), '') in ('major-case.approve') and state in ('sent') and true) or (nullif(current_setting('app.step', true), '') in ('major-case.answered') and state in ('answered') and true) or (nullif(current_setting('app.step', true), '') in ('major-case.sendBack') and state in ('sent') and true) or (nullif(current_setting('app.step', true), '') in ('major-case.signOff') and state in ('signedOff') and true) or (nullif(current_setting('app.step', true), '') in ('major-case.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('major-case.passOn') and state in ('opened', 'sent', 'answered') and true) or (nullif(current_setting('app.step', true), '') in ('major-case.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "major_case_delta" (region text collate "C" not null, month date not null, "outcome" text collate "C" not null, n bigint not null, id uuid not null, constraint "major_case_delta_pkey" primary key (region, month, id));

create table "major_case_cell" (region text collate "C" not null, month date not null, "outcome" text collate "C" not null, n bigint not null, constraint "major_case_cell_pkey" primary key ("region", "month", "outcome"));

alter table "major_case_delta" enable row level security;

grant select, insert, update, delete on "major_case_delta" to zhiheng_app;

create policy "major_case_delta_read" on "major_case_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "major_case_cell" enable row level security;

grant select, insert, update, delete on "major_case_cell" to zhiheng_app;

create policy "major_case_cell_read" on "major_case_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "major_case_delta_append" on "major_case_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('major-case.open', 'major-case.approve', 'major-case.answered', 'major-case.sendBack', 'major-case.signOff', 'major-case.withdraw', 'major-case.passOn') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "major_case_delta_fold" on "major_case_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "major_case_cell_fold" on "major_case_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "major_case_cell_refold" on "major_case_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "major_case_order" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "subject" text collate zh not null,
  "supervise_no" text collate "C" not null,
  "facts" text collate zh not null,
  "demand" text collate zh not null,
  "deadline" date not null,
  "instructed_by" text collate zh,
  "from" text collate "C" not null,
  "major_case" text collate "C" not null,
  "department" text collate "C" not null,
  "assignees" text[],
  "report" text collate zh,
  "report_file" text collate "C",
  search tsvector not null,
  constraint "major_case_order_pkey" primary key ("region", "id"),
  constraint "major_case_order_subject_check" check (length("subject") <= 500),
  constraint "major_case_order_supervise_no_check" check (length("supervise_no") between 1 and 64),
  constraint "major_case_order_instructed_by_check" check (length("instructed_by") <= 500),
  constraint "major_case_order_major_case_check" check (length("major_case") between 1 and 64)
);

create index "major_case_order_deadline_sort_idx" on "major_case_order" ("deadline", id);

create index "major_case_order_from_idx" on "major_case_order" (region, "from");

create index "major_case_order_department_idx" on "major_case_order" (region, "department");

create index "major_case_order_state_idx" on "major_case_order" (region, "state");

create index "major_case_order_search_idx" on "major_case_order" using gin (search);

create index "major_case_order_limit_idx" on "major_case_order" (limit_on) where limit_on is not null;

create function "major_case_order_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "major_case_order" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("subject", '')) like all (patterns)
  limit most $$;

alter table "major_case_order" enable row level security;

grant select, insert, update on "major_case_order" to zhiheng_app;

create policy "major_case_order_read" on "major_case_order" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'major_case_order'));

create policy "major_case_order_create" on "major_case_order" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('major-case-order.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "major_case_order_change" on "major_case_order" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('major-case-order.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('major-case-order.sign') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('major-case-order.assign') and state in ('signed', 'assigned') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('major-case-order.report') and state in ('assigned', 'reported') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('major-case-order.return') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('major-case-order.passOn') and state in ('signed', 'assigned', 'reported') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('major-case-order.reportLapsed') and state in ('delivered', 'signed', 'assigned') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('major-case-order.limitsRecomputed') and state in ('delivered', 'signed', 'assigned') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('major-case-order.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('major-case-order.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('major-case-order.sign') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('major-case-order.assign') and state in ('assigned') and true) or (nullif(current_setting('app.step', true), '') in ('major-case-order.report') and state in ('reported') and true) or (nullif(current_setting('app.step', true), '') in ('major-case-order.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('major-case-order.passOn') and state in ('signed', 'assigned', 'reported') and true) or (nullif(current_setting('app.step', true), '') in ('major-case-order.reportLapsed') and state in ('delivered', 'signed', 'assigned') and true) or (nullif(current_setting('app.step', true), '') in ('major-case-order.limitsRecomputed') and state in ('delivered', 'signed', 'assigned') and true) or (nullif(current_setting('app.step', true), '') in ('major-case-order.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "major_case_report" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "subject" text collate zh not null,
  "major_case" uuid not null,
  "from" text collate "C" not null,
  "report" text collate zh not null,
  "report_file" text collate "C",
  "department" text collate "C" not null,
  constraint "major_case_report_pkey" primary key ("region", "id"),
  constraint "major_case_report_subject_check" check (length("subject") <= 500)
);

create index "major_case_report_newest_idx" on "major_case_report" (id);

create index "major_case_report_major_case_idx" on "major_case_report" (region, "major_case");

create index "major_case_report_from_idx" on "major_case_report" (region, "from");

create index "major_case_report_state_idx" on "major_case_report" (region, "state");

create index "major_case_report_limit_idx" on "major_case_report" (limit_on) where limit_on is not null;

alter table "major_case_report" enable row level security;

grant select, insert, update on "major_case_report" to zhiheng_app;

create policy "major_case_report_read" on "major_case_report" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'major_case_report'));

create policy "major_case_report_create" on "major_case_report" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('major-case-report.deliver') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "major_case_report_change" on "major_case_report" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('major-case-report.deliver') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('major-case-report.accept') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('major-case-report.return') and state in ('delivered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('major-case-report.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('major-case-report.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('major-case-report.accept') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('major-case-report.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('major-case-report.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "contact_point" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "firm" text collate zh not null,
  "since" date not null,
  "until" date,
  "post" uuid not null,
  "area" text collate "C",
  "department" text collate "C" not null,
  search tsvector not null,
  constraint "contact_point_pkey" primary key ("region", "id"),
  constraint "contact_point_firm_check" check (length("firm") <= 500)
);

create index "contact_point_since_sort_idx" on "contact_point" ("since", id);

create index "contact_point_party_idx" on "contact_point" (region, "party");

create index "contact_point_post_idx" on "contact_point" (region, "post");

create index "contact_point_area_idx" on "contact_point" (region, "area");

create index "contact_point_department_idx" on "contact_point" (region, "department");

create index "contact_point_state_idx" on "contact_point" (region, "state");

create index "contact_point_in_force_idx" on "contact_point" (region, "party", "since");

create index "contact_point_search_idx" on "contact_point" using gin (search);

create index "contact_point_limit_idx" on "contact_point" (limit_on) where limit_on is not null;

create table "contact_point_key" (region text collate "C" not null, "party" text collate "C" not null, "since" date not null, id uuid not null, constraint "contact_point_key_pkey" primary key ("region", "party", "since"));

create function "contact_point_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "contact_point" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("firm", '')) like all (patterns)
  limit most $$;

alter table "contact_point" enable row level security;

alter table "contact_point_key" enable row level security;

grant select, insert, update on "contact_point" to zhiheng_app;

grant select, insert, update on "contact_point_key" to zhiheng_app;

create policy "contact_point_read" on "contact_point" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'contact_point'));

create policy "contact_point_create" on "contact_point" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('contact-point.import') and state in ('bound') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "contact_point_change" on "contact_point" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('contact-point.import') and state in ('bound') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('contact-point.end') and state in ('bound') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('contact-point.withdraw') and state in ('bound') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('contact-point.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('contact-point.import') and state in ('bound') and true) or (nullif(current_setting('app.step', true), '') in ('contact-point.end') and state in ('bound') and true) or (nullif(current_setting('app.step', true), '') in ('contact-point.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('contact-point.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "contact_point_key_read" on "contact_point_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "contact_point_key_create" on "contact_point_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('contact-point.import', 'contact-point.end', 'contact-point.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "contact_point_key_change" on "contact_point_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('contact-point.import', 'contact-point.end', 'contact-point.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('contact-point.import', 'contact-point.end', 'contact-point.withdraw') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "contact_visit" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "visited_on" date not null,
  "found" text collate zh not null,
  "told" text collate zh,
  "answer" text collate zh,
  "evidence" text collate "C",
  "department" text collate "C" not null,
  "assignees" text[] not null,
  constraint "contact_visit_pkey" primary key ("region", "id")
);

create index "contact_visit_visited_on_sort_idx" on "contact_visit" ("visited_on", id);

create index "contact_visit_party_idx" on "contact_visit" (region, "party");

create index "contact_visit_department_idx" on "contact_visit" (region, "department");

create index "contact_visit_state_idx" on "contact_visit" (region, "state");

create index "contact_visit_own_idx" on "contact_visit" (party, id);

create index "contact_visit_limit_idx" on "contact_visit" (limit_on) where limit_on is not null;

alter table "contact_visit" enable row level security;

grant select, insert, update on "contact_visit" to zhiheng_app;

create policy "contact_visit_read" on "contact_visit" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'contact_visit'));

create policy "contact_visit_create" on "contact_visit" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('contact-visit.record') and state in ('recorded') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "contact_visit_change" on "contact_visit" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('contact-visit.record') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('contact-visit.answer') and state in ('recorded', 'answered') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('contact-visit.correct') and state in ('recorded', 'answered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('contact-visit.follow') and state in ('recorded', 'answered') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('contact-visit.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('contact-visit.record') and state in ('recorded') and true) or (nullif(current_setting('app.step', true), '') in ('contact-visit.answer') and state in ('answered') and true) or (nullif(current_setting('app.step', true), '') in ('contact-visit.correct') and state in ('recorded', 'answered') and true) or (nullif(current_setting('app.step', true), '') in ('contact-visit.follow') and state in ('followed') and true) or (nullif(current_setting('app.step', true), '') in ('contact-visit.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "safety_project" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "firm" text collate zh not null,
  "party" text collate "C" not null,
  "project" text collate "C" not null,
  "standard" text collate zh not null,
  "applied_on" date not null,
  "checked_on" date,
  "findings" text collate zh,
  "label_since" date,
  "label_until" date,
  "department" text collate "C" not null,
  "released" boolean,
  search tsvector not null,
  constraint "safety_project_pkey" primary key ("region", "id"),
  constraint "safety_project_firm_check" check (length("firm") <= 500),
  constraint "safety_project_project_check" check ("project" in ('dairy', 'restaurant')),
  constraint "safety_project_standard_check" check (length("standard") <= 500)
);

create index "safety_project_applied_on_sort_idx" on "safety_project" ("applied_on", id);

create index "safety_project_party_idx" on "safety_project" (region, "party");

create index "safety_project_project_idx" on "safety_project" (region, "project");

create index "safety_project_department_idx" on "safety_project" (region, "department");

create index "safety_project_state_idx" on "safety_project" (region, "state");

create index "safety_project_search_idx" on "safety_project" using gin (search);

create index "safety_project_own_idx" on "safety_project" (party, id);

create index "safety_project_limit_idx" on "safety_project" (limit_on) where limit_on is not null;

create function "safety_project_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "safety_project" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("firm", '')) like all (patterns)
  limit most $$;

alter table "safety_project" enable row level security;

grant select, insert, update on "safety_project" to zhiheng_app;

create policy "safety_project_read" on "safety_project" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',public,' in nullif(current_setting('app.roles', true), '')) > 0) and ("released" = true)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'safety_project'));

create policy "safety_project_create" on "safety_project" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('safety-project.apply') and state in ('applied') and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "safety_project_change" on "safety_project" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('safety-project.apply') and false and (((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('safety-project.accept') and state in ('applied', 'rejected') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('safety-project.reject') and state in ('applied') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('safety-project.grant') and state in ('checked') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('safety-project.recheck') and state in ('labelled') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('safety-project.renew') and state in ('labelled', 'expired') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('safety-project.expire') and state in ('labelled') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('safety-project.withdraw') and state in ('labelled') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('safety-project.expireLapsed') and state in ('labelled') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('safety-project.limitsRecomputed') and state in ('labelled') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('safety-project.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('safety-project.apply') and state in ('applied') and true) or (nullif(current_setting('app.step', true), '') in ('safety-project.accept') and state in ('checked') and true) or (nullif(current_setting('app.step', true), '') in ('safety-project.reject') and state in ('rejected') and true) or (nullif(current_setting('app.step', true), '') in ('safety-project.grant') and state in ('labelled') and true) or (nullif(current_setting('app.step', true), '') in ('safety-project.recheck') and state in ('labelled') and true) or (nullif(current_setting('app.step', true), '') in ('safety-project.renew') and state in ('labelled') and true) or (nullif(current_setting('app.step', true), '') in ('safety-project.expire') and state in ('expired') and true) or (nullif(current_setting('app.step', true), '') in ('safety-project.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('safety-project.expireLapsed') and state in ('expired') and true) or (nullif(current_setting('app.step', true), '') in ('safety-project.limitsRecomputed') and state in ('labelled') and true) or (nullif(current_setting('app.step', true), '') in ('safety-project.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "screening" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "item" text collate zh not null,
  "area" text collate "C" not null,
  "party" text collate "C",
  "risk" text collate "C" not null,
  "found_on" date not null,
  "due_on" date not null,
  "measures" text collate zh,
  "evidence" text collate "C",
  "closed_on" date,
  "outcome" text collate "C",
  "department" text collate "C" not null,
  "assignees" text[],
  search tsvector not null,
  constraint "screening_pkey" primary key ("region", "id"),
  constraint "screening_item_check" check (length("item") <= 500),
  constraint "screening_area_check" check ("area" in ('dairy', 'additives', 'packaging', 'other')),
  constraint "screening_risk_check" check ("risk" in ('high', 'medium', 'low')),
  constraint "screening_outcome_check" check ("outcome" in ('closed', 'dropped'))
);

create index "screening_found_on_sort_idx" on "screening" ("found_on", id);

create index "screening_due_on_sort_idx" on "screening" ("due_on", id);

create index "screening_party_idx" on "screening" (region, "party");

create index "screening_area_idx" on "screening" (region, "area");

create index "screening_risk_idx" on "screening" (region, "risk");

create index "screening_department_idx" on "screening" (region, "department");

create index "screening_state_idx" on "screening" (region, "state");

create index "screening_search_idx" on "screening" using gin (search);

create index "screening_own_idx" on "screening" (party, id);

create index "screening_limit_idx" on "screening" (limit_on) where limit_on is not null;

create function "screening_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "screening" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("item", '')) like all (patterns)
  limit most $$;

alter table "screening" enable row level security;

grant select, insert, update on "screening" to zhiheng_app;

create policy "screening_read" on "screening" for select to zhiheng_app using (((((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'screening'));

create policy "screening_create" on "screening" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('screening.list') and state in ('open') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "screening_change" on "screening" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('screening.list') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('screening.rectify') and state in ('open') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('screening.return') and state in ('rectified') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('screening.close') and state in ('rectified') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('screening.prolong') and state in ('open') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('screening.drop') and state in ('open') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('screening.passOn') and state in ('open', 'rectified') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('screening.rectifyLapsed') and state in ('open') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('screening.limitsRecomputed') and state in ('open') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('screening.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('screening.list') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('screening.rectify') and state in ('rectified') and true) or (nullif(current_setting('app.step', true), '') in ('screening.return') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('screening.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('screening.prolong') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('screening.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('screening.passOn') and state in ('open', 'rectified') and true) or (nullif(current_setting('app.step', true), '') in ('screening.rectifyLapsed') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('screening.limitsRecomputed') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('screening.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "screening_delta" (region text collate "C" not null, month date not null, "area" text collate "C" not null, "risk" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, id uuid not null, constraint "screening_delta_pkey" primary key (region, month, id));

create table "screening_cell" (region text collate "C" not null, month date not null, "area" text collate "C" not null, "risk" text collate "C" not null, "outcome" text collate "C" not null, n bigint not null, constraint "screening_cell_pkey" primary key ("region", "month", "area", "risk", "outcome"));

alter table "screening_delta" enable row level security;

grant select, insert, update, delete on "screening_delta" to zhiheng_app;

create policy "screening_delta_read" on "screening_delta" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

alter table "screening_cell" enable row level security;

grant select, insert, update, delete on "screening_cell" to zhiheng_app;

create policy "screening_cell_read" on "screening_cell" for select to zhiheng_app using ((case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)));

create policy "screening_delta_append" on "screening_delta" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('screening.list', 'screening.rectify', 'screening.return', 'screening.close', 'screening.prolong', 'screening.drop', 'screening.passOn', 'screening.rectifyLapsed', 'screening.limitsRecomputed') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "screening_delta_fold" on "screening_delta" for delete to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "screening_cell_fold" on "screening_cell" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "screening_cell_refold" on "screening_cell" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('clock.fold') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));
