-- Derived from the declarations of: plan-filing, filing-answer, finding-order, finding-reply.

create table "plan_filing" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "title" text collate zh not null,
  "doc_no" text collate zh,
  "from" text collate "C" not null,
  "document" text collate "C" not null,
  "upper_no" text collate zh not null,
  "version" bigint not null,
  "digest" text collate "C" not null,
  "goals" bigint not null,
  "tasks" bigint not null,
  "covered" bigint,
  "weaker" bigint,
  "missing" bigint,
  "unknown" bigint,
  "note" text collate zh,
  "opinion" text collate zh,
  search tsvector not null,
  constraint "plan_filing_pkey" primary key ("region", "id"),
  constraint "plan_filing_title_check" check (length("title") <= 500),
  constraint "plan_filing_doc_no_check" check (length("doc_no") <= 500),
  constraint "plan_filing_document_check" check (length("document") between 1 and 64),
  constraint "plan_filing_upper_no_check" check (length("upper_no") <= 500),
  constraint "plan_filing_digest_check" check (length("digest") between 1 and 64)
);

create index "plan_filing_version_sort_idx" on "plan_filing" ("version", id);

create index "plan_filing_from_idx" on "plan_filing" (region, "from");

create index "plan_filing_upper_no_idx" on "plan_filing" (region, "upper_no");

create index "plan_filing_state_idx" on "plan_filing" (region, "state");

create index "plan_filing_search_idx" on "plan_filing" using gin (search);

create index "plan_filing_limit_idx" on "plan_filing" (limit_on) where limit_on is not null;

create function "plan_filing_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "plan_filing" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "plan_filing" enable row level security;

grant select, insert, update on "plan_filing" to zhiheng_app;

create policy "plan_filing_read" on "plan_filing" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'plan_filing'));

create policy "plan_filing_create" on "plan_filing" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('plan-filing.deliver') and state in ('delivered') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "plan_filing_change" on "plan_filing" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('plan-filing.deliver') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('plan-filing.sign') and state in ('delivered') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('plan-filing.approve') and state in ('signed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('plan-filing.return') and state in ('delivered', 'signed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('plan-filing.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('plan-filing.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('plan-filing.sign') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('plan-filing.approve') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('plan-filing.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('plan-filing.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "filing_answer" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "title" text collate zh not null,
  "document" uuid not null,
  "from" text collate "C" not null,
  "version" bigint not null,
  "verdict" text collate "C" not null,
  "opinion" text collate zh,
  constraint "filing_answer_pkey" primary key ("region", "id"),
  constraint "filing_answer_title_check" check (length("title") <= 500),
  constraint "filing_answer_verdict_check" check ("verdict" in ('approved', 'returned'))
);

create index "filing_answer_newest_idx" on "filing_answer" (id);

create index "filing_answer_document_idx" on "filing_answer" (region, "document");

create index "filing_answer_verdict_idx" on "filing_answer" (region, "verdict");

create index "filing_answer_state_idx" on "filing_answer" (region, "state");

create index "filing_answer_limit_idx" on "filing_answer" (limit_on) where limit_on is not null;

alter table "filing_answer" enable row level security;

grant select, insert, update on "filing_answer" to zhiheng_app;

create policy "filing_answer_read" on "filing_answer" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'filing_answer'));

create policy "filing_answer_create" on "filing_answer" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('filing-answer.deliver') and state in ('delivered') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "filing_answer_change" on "filing_answer" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('filing-answer.deliver') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('filing-answer.note') and state in ('delivered') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('filing-answer.object') and state in ('delivered') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('filing-answer.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('filing-answer.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('filing-answer.note') and state in ('noted') and true) or (nullif(current_setting('app.step', true), '') in ('filing-answer.object') and state in ('objected') and true) or (nullif(current_setting('app.step', true), '') in ('filing-answer.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "finding_order" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "fact" text collate zh not null,
  "from" text collate "C" not null,
  "finding" text collate "C" not null,
  "evidence" text collate "C",
  "demand" text collate zh not null,
  "rectify_by" date not null,
  "rectification" text collate zh,
  "rectification_evidence" text collate "C",
  search tsvector not null,
  constraint "finding_order_pkey" primary key ("region", "id"),
  constraint "finding_order_finding_check" check (length("finding") between 1 and 64)
);

create index "finding_order_rectify_by_sort_idx" on "finding_order" ("rectify_by", id);

create index "finding_order_from_idx" on "finding_order" (region, "from");

create index "finding_order_state_idx" on "finding_order" (region, "state");

create index "finding_order_search_idx" on "finding_order" using gin (search);

create index "finding_order_limit_idx" on "finding_order" (limit_on) where limit_on is not null;

create function "finding_order_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "finding_order" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("fact", '')) like all (patterns)
  limit most $$;

alter table "finding_order" enable row level security;

grant select, insert, update on "finding_order" to zhiheng_app;

create policy "finding_order_read" on "finding_order" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'finding_order'));

create policy "finding_order_create" on "finding_order" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('finding-order.deliver') and state in ('delivered') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "finding_order_change" on "finding_order" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('finding-order.deliver') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('finding-order.sign') and state in ('delivered') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('finding-order.answer') and state in ('signed', 'answered') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('finding-order.return') and state in ('delivered') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('finding-order.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('finding-order.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('finding-order.sign') and state in ('signed') and true) or (nullif(current_setting('app.step', true), '') in ('finding-order.answer') and state in ('answered') and true) or (nullif(current_setting('app.step', true), '') in ('finding-order.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('finding-order.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "finding_reply" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "fact" text collate zh not null,
  "finding" uuid not null,
  "from" text collate "C" not null,
  "rectification" text collate zh,
  "rectification_evidence" text collate "C",
  constraint "finding_reply_pkey" primary key ("region", "id")
);

create index "finding_reply_newest_idx" on "finding_reply" (id);

create index "finding_reply_finding_idx" on "finding_reply" (region, "finding");

create index "finding_reply_from_idx" on "finding_reply" (region, "from");

create index "finding_reply_state_idx" on "finding_reply" (region, "state");

create index "finding_reply_limit_idx" on "finding_reply" (limit_on) where limit_on is not null;

alter table "finding_reply" enable row level security;

grant select, insert, update on "finding_reply" to zhiheng_app;

create policy "finding_reply_read" on "finding_reply" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'finding_reply'));

create policy "finding_reply_create" on "finding_reply" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('finding-reply.deliver') and state in ('delivered') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and true)))));

create policy "finding_reply_change" on "finding_reply" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('finding-reply.deliver') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('finding-reply.accept') and state in ('delivered') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('finding-reply.return') and state in ('delivered') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('finding-reply.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('finding-reply.deliver') and state in ('delivered') and true) or (nullif(current_setting('app.step', true), '') in ('finding-reply.accept') and state in ('accepted') and true) or (nullif(current_setting('app.step', true), '') in ('finding-reply.return') and state in ('returned') and true) or (nullif(current_setting('app.step', true), '') in ('finding-reply.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));
