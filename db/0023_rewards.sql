-- Derived from the declarations of: reward, informant, reward-payment.

create table "reward" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "case_no" text collate "C" not null,
  "tip" uuid not null,
  "submission" uuid not null,
  "opened_on" date not null,
  "closed_on" date not null,
  "department" text collate "C",
  "assignees" text[],
  "fine" bigint,
  "grade" text collate "C",
  "grade_why" text collate zh,
  "insider" boolean,
  "insider_extra" bigint,
  "amount" bigint,
  "payer" uuid,
  "second_payer" uuid,
  "finance_agreed" boolean,
  "finance_paper" text collate "C",
  "notified_on" date,
  "paid" bigint,
  "outcome" text collate "C",
  constraint "reward_pkey" primary key ("region", "id"),
  constraint "reward_case_no_check" check (length("case_no") between 1 and 64),
  constraint "reward_grade_check" check ("grade" in ('first', 'second', 'third')),
  constraint "reward_outcome_check" check ("outcome" in ('paid', 'unclaimed', 'refused', 'reclaimed'))
);

create index "reward_opened_on_sort_idx" on "reward" ("opened_on", id);

create index "reward_tip_idx" on "reward" (region, "tip");

create index "reward_grade_idx" on "reward" (region, "grade");

create index "reward_outcome_idx" on "reward" (region, "outcome");

create index "reward_state_idx" on "reward" (region, "state");

create unique index "reward_case_no_serial_idx" on "reward" (region, "case_no");

create index "reward_limit_idx" on "reward" (limit_on) where limit_on is not null;

alter table "reward" enable row level security;

grant select, insert, update on "reward" to zhiheng_app;

create policy "reward_read" on "reward" for select to zhiheng_app using (((((position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'reward'));

create policy "reward_create" on "reward" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('reward.propose') and state in ('proposed') and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "reward_change" on "reward" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('reward.propose') and false and (((position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward.grade') and state in ('proposed', 'graded') and (((position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward.consult') and state in ('graded') and (((position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward.returnGrade') and state in ('graded') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward.approve') and state in ('graded') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward.notify') and state in ('approved') and (((position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward.settle') and state in ('notified') and (((position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward.refuse') and state in ('proposed', 'graded') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward.reopen') and state in ('settled') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward.reclaim') and state in ('settled') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward.passOn') and state in ('proposed', 'graded', 'approved', 'notified') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('reward.notifyLapsed') and state in ('proposed', 'graded', 'approved') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('reward.limitsRecomputed') and state in ('proposed', 'graded', 'approved') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('reward.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('reward.propose') and state in ('proposed') and true) or (nullif(current_setting('app.step', true), '') in ('reward.grade') and state in ('graded') and true) or (nullif(current_setting('app.step', true), '') in ('reward.consult') and state in ('graded') and true) or (nullif(current_setting('app.step', true), '') in ('reward.returnGrade') and state in ('proposed') and true) or (nullif(current_setting('app.step', true), '') in ('reward.approve') and state in ('approved') and true) or (nullif(current_setting('app.step', true), '') in ('reward.notify') and state in ('notified') and true) or (nullif(current_setting('app.step', true), '') in ('reward.settle') and state in ('settled') and true) or (nullif(current_setting('app.step', true), '') in ('reward.refuse') and state in ('refused') and true) or (nullif(current_setting('app.step', true), '') in ('reward.reopen') and state in ('proposed') and true) or (nullif(current_setting('app.step', true), '') in ('reward.reclaim') and state in ('reclaimed') and true) or (nullif(current_setting('app.step', true), '') in ('reward.passOn') and state in ('proposed', 'graded', 'approved', 'notified') and true) or (nullif(current_setting('app.step', true), '') in ('reward.notifyLapsed') and state in ('proposed', 'graded', 'approved') and true) or (nullif(current_setting('app.step', true), '') in ('reward.limitsRecomputed') and state in ('proposed', 'graded', 'approved') and true) or (nullif(current_setting('app.step', true), '') in ('reward.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "reward_approve_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, count(*) filter (where ("c"."state" = 'allotted')) >= 1 from unnest(regions, ids) p(region, id)
  left join "reward_payment" c on c.region = p.region collate "C" and "c"."reward" = p.id
  group by p.id;
end $$;

create function "reward_settle_needs_0"(regions text[], ids uuid[]) returns table (parent uuid, fine boolean) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id,  count(*) filter (where c.id is not null and ("c"."state" in ('paid', 'unclaimed', 'dropped')) is not true) = 0 from unnest(regions, ids) p(region, id)
  left join "reward_payment" c on c.region = p.region collate "C" and "c"."reward" = p.id
  group by p.id;
end $$;

create function "reward_settle_total_0"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."state" = 'paid') then "c"."amount" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "reward_payment" c on (c.region = p.region collate "C" and "c"."reward" = p.id and c.state not in ('dropped')) group by p.region, p.id;
end $$;

create function "reward_hold"(regions text[], ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
begin
  update "reward" p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id;
end $$;

create table "informant" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "way" text collate "C" not null,
  "submission" uuid not null,
  "insider" boolean not null,
  "name" text collate "C",
  "phone" text collate "C",
  "identity" text collate "C",
  "account" text collate "C",
  "token" uuid,
  "assignees" text[],
  "reward" uuid,
  "percent" bigint,
  "payer" uuid,
  "second_payer" uuid,
  constraint "informant_pkey" primary key ("region", "id"),
  constraint "informant_way_check" check ("way" in ('code', 'desk')),
  constraint "informant_percent_check" check ("percent" between 0 and 100)
);

create index "informant_newest_idx" on "informant" (id);

create index "informant_submission_idx" on "informant" (region, "submission");

create index "informant_reward_idx" on "informant" (region, "reward");

create index "informant_state_idx" on "informant" (region, "state");

create index "informant_assigned_idx" on "informant" using gin (assignees) where assignees is not null;

create index "informant_limit_idx" on "informant" (limit_on) where limit_on is not null;

create function "informant_assigned"(item text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "informant" r
  where r.assignees @> array[$1]
  limit $2 $$;

alter table "informant" enable row level security;

grant select, insert, update on "informant" to zhiheng_app;

create policy "informant_read" on "informant" for select to zhiheng_app using (((((position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',informant,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.post', true), '')::uuid::text is not null then nullif(current_setting('app.post', true), '')::uuid::text = any("assignees") end))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'informant'));

create policy "informant_create" on "informant" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('informant.give') and state in ('given') and (((position(',informant,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('informant.enter') and state in ('given') and (((position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "informant_change" on "informant" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('informant.give') and false and (((position(',informant,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('informant.enter') and false and (((position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('informant.complete') and state in ('given', 'awarded') and (((position(',informant,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.post', true), '')::uuid::text is not null then nullif(current_setting('app.post', true), '')::uuid::text = any("assignees") end))) or ((position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('informant.award') and state in ('given') and (((position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('informant.name') and state in ('awarded') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('informant.waive') and state in ('given') and (((position(',informant,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.post', true), '')::uuid::text is not null then nullif(current_setting('app.post', true), '')::uuid::text = any("assignees") end))) or ((position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('informant.lookAtSecret') and state in ('given', 'awarded', 'waived') and (((position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (case when nullif(current_setting('app.post', true), '')::uuid::text is not null then nullif(current_setting('app.post', true), '')::uuid::text = any("assignees") end))))) or (nullif(current_setting('app.step', true), '') in ('informant.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('informant.give') and state in ('given') and true) or (nullif(current_setting('app.step', true), '') in ('informant.enter') and state in ('given') and true) or (nullif(current_setting('app.step', true), '') in ('informant.complete') and state in ('given', 'awarded') and true) or (nullif(current_setting('app.step', true), '') in ('informant.award') and state in ('awarded') and true) or (nullif(current_setting('app.step', true), '') in ('informant.name') and state in ('awarded') and true) or (nullif(current_setting('app.step', true), '') in ('informant.waive') and state in ('waived') and true) or (nullif(current_setting('app.step', true), '') in ('informant.lookAtSecret') and state in ('given', 'awarded', 'waived') and true) or (nullif(current_setting('app.step', true), '') in ('informant.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "informant_reward_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "informant" c on c.region = p.region collate "C" and "c"."reward" = p.id;
end $$;

create table "reward_payment" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "reward" uuid not null,
  "informant" uuid not null,
  "percent" bigint not null,
  "whole" bigint,
  "amount" bigint,
  "payer" uuid,
  "second_payer" uuid,
  "assignees" text[],
  "notified_on" date,
  "confirmed_on" date,
  "paid_on" date,
  "paid_by" uuid,
  "receipt" text collate "C",
  constraint "reward_payment_pkey" primary key ("region", "id"),
  constraint "reward_payment_percent_check" check ("percent" between 0 and 100)
);

create index "reward_payment_notified_on_sort_idx" on "reward_payment" ("notified_on", id);

create index "reward_payment_reward_idx" on "reward_payment" (region, "reward");

create index "reward_payment_informant_idx" on "reward_payment" (region, "informant");

create index "reward_payment_state_idx" on "reward_payment" (region, "state");

create index "reward_payment_assigned_idx" on "reward_payment" using gin (assignees) where assignees is not null;

create index "reward_payment_limit_idx" on "reward_payment" (limit_on) where limit_on is not null;

create function "reward_payment_assigned"(item text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "reward_payment" r
  where r.assignees @> array[$1]
  limit $2 $$;

alter table "reward_payment" enable row level security;

grant select, insert, update on "reward_payment" to zhiheng_app;

create policy "reward_payment_read" on "reward_payment" for select to zhiheng_app using (((((position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',informant,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.post', true), '')::uuid::text is not null then nullif(current_setting('app.post', true), '')::uuid::text = any("assignees") end) and "state" in ('notified', 'confirmed', 'paid', 'unclaimed', 'reclaimed'))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'reward_payment'));

create policy "reward_payment_create" on "reward_payment" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('reward-payment.allot') and state in ('allotted') and (((position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "reward_payment_change" on "reward_payment" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('reward-payment.allot') and false and (((position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward-payment.drop') and state in ('allotted', 'priced', 'notified') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward-payment.price') and state in ('allotted') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward-payment.adjust') and state in ('priced') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward-payment.tell') and state in ('priced') and (((position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward-payment.confirm') and state in ('notified') and (((position(',informant,' in nullif(current_setting('app.roles', true), '')) > 0) and ((case when nullif(current_setting('app.post', true), '')::uuid::text is not null then nullif(current_setting('app.post', true), '')::uuid::text = any("assignees") end))) or ((position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward-payment.confirmLate') and state in ('unclaimed') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward-payment.pay') and state in ('confirmed') and (((position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward-payment.reclaim') and state in ('paid') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('reward-payment.confirmLapsed') and state in ('notified') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('reward-payment.limitsRecomputed') and state in ('notified') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true))) or (nullif(current_setting('app.step', true), '') in ('reward-payment.lookAtSecret') and state in ('allotted', 'priced', 'notified', 'confirmed', 'paid', 'unclaimed', 'reclaimed', 'dropped') and (((position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end and (case when nullif(current_setting('app.post', true), '')::uuid::text is not null then nullif(current_setting('app.post', true), '')::uuid::text = any("assignees") end))))) or (nullif(current_setting('app.step', true), '') in ('reward-payment.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('reward-payment.allot') and state in ('allotted') and true) or (nullif(current_setting('app.step', true), '') in ('reward-payment.drop') and state in ('dropped') and true) or (nullif(current_setting('app.step', true), '') in ('reward-payment.price') and state in ('priced') and true) or (nullif(current_setting('app.step', true), '') in ('reward-payment.adjust') and state in ('priced') and true) or (nullif(current_setting('app.step', true), '') in ('reward-payment.tell') and state in ('notified') and true) or (nullif(current_setting('app.step', true), '') in ('reward-payment.confirm') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('reward-payment.confirmLate') and state in ('confirmed') and true) or (nullif(current_setting('app.step', true), '') in ('reward-payment.pay') and state in ('paid') and true) or (nullif(current_setting('app.step', true), '') in ('reward-payment.reclaim') and state in ('reclaimed') and true) or (nullif(current_setting('app.step', true), '') in ('reward-payment.confirmLapsed') and state in ('unclaimed') and true) or (nullif(current_setting('app.step', true), '') in ('reward-payment.limitsRecomputed') and state in ('notified') and true) or (nullif(current_setting('app.step', true), '') in ('reward-payment.lookAtSecret') and state in ('allotted', 'priced', 'notified', 'confirmed', 'paid', 'unclaimed', 'reclaimed', 'dropped') and true) or (nullif(current_setting('app.step', true), '') in ('reward-payment.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create function "reward_payment_allot_balance"(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(case when ("c"."percent" is null) then "c"."percent" when true then -"c"."percent" end), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join "reward_payment" c on (c.region = p.region collate "C" and "c"."reward" = p.id and c.state not in ('dropped')) group by p.region, p.id;
end $$;

create function "reward_payment_reward_children"(regions text[], ids uuid[]) returns table (parent uuid, on_date date, id uuid, state text) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, null::date, c.id, c.state from unnest(regions, ids) p(region, id)
  join "reward_payment" c on c.region = p.region collate "C" and "c"."reward" = p.id;
end $$;
