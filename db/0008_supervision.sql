-- Derived from the declarations of: supervision-slip, inspection-round, inspection-subject, finding, meeting, meeting-notice, decision.

create table "supervision_slip" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "slip_no" text collate "C" not null,
  "title" text collate zh not null,
  "department" text collate "C" not null,
  "demands" text collate zh not null,
  "reply_by" date not null,
  "document" uuid,
  "task" uuid,
  "reply" text collate zh,
  "evidence" text collate "C",
  "copied_to" uuid,
  "named_head" text collate zh,
  search tsvector not null,
  constraint "supervision_slip_pkey" primary key ("region", "id"),
  constraint "supervision_slip_slip_no_check" check (length("slip_no") between 1 and 64),
  constraint "supervision_slip_title_check" check (length("title") <= 500),
  constraint "supervision_slip_named_head_check" check (length("named_head") <= 500)
);

create index "supervision_slip_slip_no_sort_idx" on "supervision_slip" ("slip_no", id);

create index "supervision_slip_reply_by_sort_idx" on "supervision_slip" ("reply_by", id);

create index "supervision_slip_department_idx" on "supervision_slip" (region, "department");

create index "supervision_slip_document_idx" on "supervision_slip" (region, "document");

create index "supervision_slip_task_idx" on "supervision_slip" (region, "task");

create index "supervision_slip_state_idx" on "supervision_slip" (region, "state");

create index "supervision_slip_search_idx" on "supervision_slip" using gin (search);

create unique index "supervision_slip_slip_no_serial_idx" on "supervision_slip" (region, "slip_no");

create index "supervision_slip_limit_idx" on "supervision_slip" (limit_on) where limit_on is not null;

create function "supervision_slip_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "supervision_slip" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "supervision_slip" enable row level security;

grant select, insert, update on "supervision_slip" to zhiheng_app;

create policy "supervision_slip_read" on "supervision_slip" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '') and "state" <> 'draft')) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'supervision_slip'));

create policy "supervision_slip_create" on "supervision_slip" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('supervision-slip.draft') and state in ('draft') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "supervision_slip_change" on "supervision_slip" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('supervision-slip.draft') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.amend') and state in ('draft') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.issue') and state in ('draft') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.receive') and state in ('issued') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.reply') and state in ('received', 'escalated') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.replyLate') and state in ('overdue') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.postpone') and state in ('received', 'overdue') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.escalate') and state in ('issued', 'received', 'overdue') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.accept') and state in ('replied') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.return') and state in ('replied') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.cancel') and state in ('draft', 'issued', 'received', 'escalated', 'overdue') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.receiveLapsed') and state in ('issued') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.replyLapsed') and state in ('issued', 'received', 'escalated') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.limitsRecomputed') and state in ('issued', 'received', 'escalated') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('supervision-slip.draft') and state in ('draft') and true) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.amend') and state in ('draft') and true) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.issue') and state in ('issued') and true) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.receive') and state in ('received') and true) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.reply') and state in ('replied') and true) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.replyLate') and state in ('replied') and true) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.postpone') and state in ('received') and true) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.escalate') and state in ('escalated') and true) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.accept') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.return') and state in ('received') and true) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.cancel') and state in ('cancelled') and true) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.receiveLapsed') and state in ('overdue') and true) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.replyLapsed') and state in ('overdue') and true) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.limitsRecomputed') and state in ('issued', 'received', 'escalated') and true) or (nullif(current_setting('app.step', true), '') in ('supervision-slip.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "inspection_round" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "title" text collate zh not null,
  "kind" text collate "C" not null,
  "starts_on" date not null,
  "ends_on" date not null,
  "document" uuid,
  "basis" text collate zh,
  "summary" text collate zh,
  search tsvector not null,
  constraint "inspection_round_pkey" primary key ("region", "id"),
  constraint "inspection_round_title_check" check (length("title") <= 500),
  constraint "inspection_round_kind_check" check ("kind" in ('timely', 'regular', 'assessment')),
  constraint "inspection_round_basis_check" check (length("basis") <= 500)
);

create index "inspection_round_starts_on_sort_idx" on "inspection_round" ("starts_on", id);

create index "inspection_round_kind_idx" on "inspection_round" (region, "kind");

create index "inspection_round_document_idx" on "inspection_round" (region, "document");

create index "inspection_round_state_idx" on "inspection_round" (region, "state");

create index "inspection_round_search_idx" on "inspection_round" using gin (search);

create index "inspection_round_limit_idx" on "inspection_round" (limit_on) where limit_on is not null;

create function "inspection_round_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "inspection_round" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "inspection_round" enable row level security;

grant select, insert, update on "inspection_round" to zhiheng_app;

create policy "inspection_round_read" on "inspection_round" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'inspection_round'));

create policy "inspection_round_create" on "inspection_round" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('inspection-round.open') and state in ('open') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "inspection_round_change" on "inspection_round" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('inspection-round.open') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('inspection-round.amend') and state in ('open') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('inspection-round.close') and state in ('open') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('inspection-round.reopen') and state in ('closed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('inspection-round.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('inspection-round.open') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('inspection-round.amend') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('inspection-round.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('inspection-round.reopen') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('inspection-round.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "inspection_round_close_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id,  count(*) filter (where c.id is not null and ("c"."state" in ('closed', 'dropped')) is not true) = 0 from unnest(regions, ids) p(region, id)
  left join "finding" c on c.region = p.region collate "C" and "c"."round" = p.id
  group by p.id;
end $$;

create function "inspection_round_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "inspection_round" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create table "inspection_subject" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "round" uuid not null,
  "department" text collate "C",
  "lower_region" text collate "C",
  "task" uuid,
  "visited_on" date,
  constraint "inspection_subject_pkey" primary key ("region", "id")
);

create index "inspection_subject_newest_idx" on "inspection_subject" (id);

create index "inspection_subject_round_idx" on "inspection_subject" (region, "round");

create index "inspection_subject_department_idx" on "inspection_subject" (region, "department");

create index "inspection_subject_task_idx" on "inspection_subject" (region, "task");

create index "inspection_subject_state_idx" on "inspection_subject" (region, "state");

create index "inspection_subject_limit_idx" on "inspection_subject" (limit_on) where limit_on is not null;

alter table "inspection_subject" enable row level security;

grant select, insert, update on "inspection_subject" to zhiheng_app;

create policy "inspection_subject_read" on "inspection_subject" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'inspection_subject'));

create policy "inspection_subject_create" on "inspection_subject" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('inspection-subject.choose') and state in ('chosen') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "inspection_subject_change" on "inspection_subject" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('inspection-subject.choose') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('inspection-subject.visit') and state in ('chosen', 'visited') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('inspection-subject.drop') and state in ('chosen') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('inspection-subject.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('inspection-subject.choose') and state in ('chosen') and true) or (nullif(current_setting('app.step', true), '') in ('inspection-subject.visit') and state in ('visited') and true) or (nullif(current_setting('app.step', true), '') in ('inspection-subject.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('inspection-subject.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "finding" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "round" uuid not null,
  "department" text collate "C",
  "lower_region" text collate "C",
  "task" uuid,
  "fact" text collate zh not null,
  "evidence" text collate "C",
  "demand" text collate zh not null,
  "rectify_by" date not null,
  "rectification" text collate zh,
  "rectification_evidence" text collate "C",
  "verification" text collate zh,
  search tsvector not null,
  constraint "finding_pkey" primary key ("region", "id")
);

create index "finding_rectify_by_sort_idx" on "finding" ("rectify_by", id);

create index "finding_round_idx" on "finding" (region, "round");

create index "finding_department_idx" on "finding" (region, "department");

create index "finding_task_idx" on "finding" (region, "task");

create index "finding_state_idx" on "finding" (region, "state");

create index "finding_search_idx" on "finding" using gin (search);

create index "finding_limit_idx" on "finding" (limit_on) where limit_on is not null;

create function "finding_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "finding" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("fact", '')) like all (patterns)
  limit most $$;

alter table "finding" enable row level security;

grant select, insert, update on "finding" to zhiheng_app;

create policy "finding_read" on "finding" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'finding'));

create policy "finding_create" on "finding" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('finding.record') and state in ('open') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "finding_change" on "finding" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('finding.record') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('finding.amend') and state in ('open') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('finding.rectify') and state in ('open') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" is null)))) or (nullif(current_setting('app.step', true), '') in ('finding.rectifyLate') and state in ('overdue') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))) or ((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" is null)))) or (nullif(current_setting('app.step', true), '') in ('finding.answered') and state in ('open', 'overdue') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('finding.postpone') and state in ('open', 'overdue') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('finding.verify') and state in ('rectified') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('finding.return') and state in ('rectified') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('finding.drop') and state in ('open', 'overdue') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('finding.rectifyLapsed') and state in ('open', 'rectified') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('finding.limitsRecomputed') and state in ('open', 'rectified') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('finding.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('finding.record') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('finding.amend') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('finding.rectify') and state in ('rectified') and true) or (nullif(current_setting('app.step', true), '') in ('finding.rectifyLate') and state in ('rectified') and true) or (nullif(current_setting('app.step', true), '') in ('finding.answered') and state in ('rectified') and true) or (nullif(current_setting('app.step', true), '') in ('finding.postpone') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('finding.verify') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('finding.return') and state in ('open') and true) or (nullif(current_setting('app.step', true), '') in ('finding.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('finding.rectifyLapsed') and state in ('overdue') and true) or (nullif(current_setting('app.step', true), '') in ('finding.limitsRecomputed') and state in ('open', 'rectified') and true) or (nullif(current_setting('app.step', true), '') in ('finding.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "meeting" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "title" text collate zh not null,
  "kind" text collate "C" not null,
  "held_on" date not null,
  "time" text collate zh,
  "place" text collate zh not null,
  "chair" text collate zh,
  "agenda" text[] not null,
  "summary" text collate zh,
  "minutes" text collate "C",
  search tsvector not null,
  constraint "meeting_pkey" primary key ("region", "id"),
  constraint "meeting_title_check" check (length("title") <= 500),
  constraint "meeting_kind_check" check ("kind" in ('regular', 'special', 'group')),
  constraint "meeting_time_check" check (length("time") <= 500),
  constraint "meeting_place_check" check (length("place") <= 500),
  constraint "meeting_chair_check" check (length("chair") <= 500)
);

create index "meeting_held_on_sort_idx" on "meeting" ("held_on", id);

create index "meeting_kind_idx" on "meeting" (region, "kind");

create index "meeting_state_idx" on "meeting" (region, "state");

create index "meeting_search_idx" on "meeting" using gin (search);

create index "meeting_limit_idx" on "meeting" (limit_on) where limit_on is not null;

create function "meeting_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "meeting" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "meeting" enable row level security;

grant select, insert, update on "meeting" to zhiheng_app;

create policy "meeting_read" on "meeting" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'meeting'));

create policy "meeting_create" on "meeting" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('meeting.plan') and state in ('planned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "meeting_change" on "meeting" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('meeting.plan') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('meeting.amend') and state in ('planned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('meeting.call') and state in ('planned') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('meeting.change') and state in ('called') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('meeting.hold') and state in ('called') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('meeting.minute') and state in ('held') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('meeting.table') and state in ('planned', 'called', 'held') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('meeting.deliberate') and state in ('held') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('meeting.cancel') and state in ('planned', 'called') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('meeting.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('meeting.plan') and state in ('planned') and true) or (nullif(current_setting('app.step', true), '') in ('meeting.amend') and state in ('planned') and true) or (nullif(current_setting('app.step', true), '') in ('meeting.call') and state in ('called') and true) or (nullif(current_setting('app.step', true), '') in ('meeting.change') and state in ('called') and true) or (nullif(current_setting('app.step', true), '') in ('meeting.hold') and state in ('held') and true) or (nullif(current_setting('app.step', true), '') in ('meeting.minute') and state in ('minuted') and true) or (nullif(current_setting('app.step', true), '') in ('meeting.table') and state in ('planned', 'called', 'held') and true) or (nullif(current_setting('app.step', true), '') in ('meeting.deliberate') and state in ('held') and true) or (nullif(current_setting('app.step', true), '') in ('meeting.cancel') and state in ('cancelled') and true) or (nullif(current_setting('app.step', true), '') in ('meeting.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "meeting_minute_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id,  count(*) filter (where c.id is not null and ("c"."state" <> 'listed') is not true) = 0 from unnest(regions, ids) p(region, id)
  left join "deliberation" c on c.region = p.region collate "C" and "c"."meeting" = p.id
  group by p.id;
end $$;

create function "meeting_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "meeting" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create table "meeting_notice" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "meeting" uuid not null,
  "title" text collate zh not null,
  "department" text collate "C" not null,
  "attendee" text collate zh,
  search tsvector not null,
  constraint "meeting_notice_pkey" primary key ("region", "id"),
  constraint "meeting_notice_title_check" check (length("title") <= 500),
  constraint "meeting_notice_attendee_check" check (length("attendee") <= 500)
);

create index "meeting_notice_newest_idx" on "meeting_notice" (id);

create index "meeting_notice_meeting_idx" on "meeting_notice" (region, "meeting");

create index "meeting_notice_department_idx" on "meeting_notice" (region, "department");

create index "meeting_notice_state_idx" on "meeting_notice" (region, "state");

create index "meeting_notice_search_idx" on "meeting_notice" using gin (search);

create index "meeting_notice_limit_idx" on "meeting_notice" (limit_on) where limit_on is not null;

create function "meeting_notice_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "meeting_notice" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "meeting_notice" enable row level security;

grant select, insert, update on "meeting_notice" to zhiheng_app;

create policy "meeting_notice_read" on "meeting_notice" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), '') and "state" <> 'listed')) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'meeting_notice'));

create policy "meeting_notice_create" on "meeting_notice" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('meeting-notice.list') and state in ('listed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "meeting_notice_change" on "meeting_notice" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('meeting-notice.list') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('meeting-notice.send') and state in ('listed') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('meeting-notice.receipt') and state in ('sent', 'receipted') and (((position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('meeting-notice.attend') and state in ('sent', 'receipted', 'absent') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('meeting-notice.miss') and state in ('sent', 'receipted', 'present') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('meeting-notice.drop') and state in ('listed', 'sent') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('meeting-notice.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('meeting-notice.list') and state in ('listed') and true) or (nullif(current_setting('app.step', true), '') in ('meeting-notice.send') and state in ('sent') and true) or (nullif(current_setting('app.step', true), '') in ('meeting-notice.receipt') and state in ('receipted') and true) or (nullif(current_setting('app.step', true), '') in ('meeting-notice.attend') and state in ('present') and true) or (nullif(current_setting('app.step', true), '') in ('meeting-notice.miss') and state in ('absent') and true) or (nullif(current_setting('app.step', true), '') in ('meeting-notice.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('meeting-notice.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "meeting_notice_meeting_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "meeting_notice" c on c.region = p.region collate "C" and "c"."meeting" = p.id;
end $$;

create table "decision" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "meeting" uuid not null,
  "document" uuid not null,
  "title" text collate zh not null,
  "content" text collate zh not null,
  "department" text collate "C" not null,
  "responsible" text[],
  "deadline" date not null,
  search tsvector not null,
  constraint "decision_pkey" primary key ("region", "id"),
  constraint "decision_title_check" check (length("title") <= 500)
);

create index "decision_deadline_sort_idx" on "decision" ("deadline", id);

create index "decision_meeting_idx" on "decision" (region, "meeting");

create index "decision_document_idx" on "decision" (region, "document");

create index "decision_department_idx" on "decision" (region, "department");

create index "decision_state_idx" on "decision" (region, "state");

create index "decision_search_idx" on "decision" using gin (search);

create index "decision_limit_idx" on "decision" (limit_on) where limit_on is not null;

create function "decision_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "decision" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '') || ' ' || coalesce("content", '')) like all (patterns)
  limit most $$;

alter table "decision" enable row level security;

grant select, insert, update on "decision" to zhiheng_app;

create policy "decision_read" on "decision" for select to zhiheng_app using (((((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'decision'));

create policy "decision_create" on "decision" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('decision.draft') and state in ('drafted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "decision_change" on "decision" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('decision.draft') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('decision.amend') and state in ('drafted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('decision.adopt') and state in ('drafted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('decision.drop') and state in ('drafted') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('decision.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('decision.draft') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('decision.amend') and state in ('drafted') and true) or (nullif(current_setting('app.step', true), '') in ('decision.adopt') and state in ('adopted') and true) or (nullif(current_setting('app.step', true), '') in ('decision.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('decision.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));
