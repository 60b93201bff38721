-- Derived from the declarations of: substitution, leading-group, group-member.

create table "substitution" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "post" uuid not null,
  "person" uuid not null,
  "role" text collate "C" not null,
  "department" text collate "C",
  "starts_on" date not null,
  "ends_on" date not null,
  "reason" text collate zh,
  constraint "substitution_pkey" primary key ("region", "id"),
  constraint "substitution_role_check" check ("role" in ('office', 'head', 'clerk', 'inspectorate', 'administrator', 'officer', 'intake', 'rewarder', 'police', 'enterprise', 'laboratory', 'hospital')),
  constraint "substitution_reason_check" check (length("reason") <= 500)
);

create index "substitution_starts_on_sort_idx" on "substitution" ("starts_on", id);

create index "substitution_person_idx" on "substitution" (region, "person");

create index "substitution_post_idx" on "substitution" (region, "post");

create index "substitution_state_idx" on "substitution" (region, "state");

create index "substitution_limit_idx" on "substitution" (limit_on) where limit_on is not null;

alter table "substitution" enable row level security;

grant select, insert, update on "substitution" to zhiheng_app;

create policy "substitution_read" on "substitution" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',police,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'substitution'));

create policy "substitution_create" on "substitution" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('substitution.give') and state in ('given') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('substitution.giveInTerritory') and state in ('given') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('substitution.giveInDepartment') and state in ('given') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and ("region" = split_part(nullif(current_setting('app.scope', true), ''), ',', 1) and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "substitution_change" on "substitution" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('substitution.give') and false and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('substitution.giveInTerritory') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('substitution.giveInDepartment') and false and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and ("region" = split_part(nullif(current_setting('app.scope', true), ''), ',', 1) and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('substitution.revoke') and state in ('given') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and ("region" = split_part(nullif(current_setting('app.scope', true), ''), ',', 1) and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('substitution.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('substitution.give') and state in ('given') and true) or (nullif(current_setting('app.step', true), '') in ('substitution.giveInTerritory') and state in ('given') and true) or (nullif(current_setting('app.step', true), '') in ('substitution.giveInDepartment') and state in ('given') and true) or (nullif(current_setting('app.step', true), '') in ('substitution.revoke') and state in ('revoked') and true) or (nullif(current_setting('app.step', true), '') in ('substitution.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create table "leading_group" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "title" text collate zh not null,
  "kind" text collate "C" not null,
  "basis" text collate zh,
  "office_seat" text collate "C",
  "of_department" text collate "C",
  "starts_on" date not null,
  "ends_on" date,
  search tsvector not null,
  constraint "leading_group_pkey" primary key ("region", "id"),
  constraint "leading_group_title_check" check (length("title") <= 500),
  constraint "leading_group_kind_check" check ("kind" in ('quality', 'standards', 'other')),
  constraint "leading_group_basis_check" check (length("basis") <= 500)
);

create index "leading_group_title_sort_idx" on "leading_group" ("title", id);

create index "leading_group_starts_on_sort_idx" on "leading_group" ("starts_on", id);

create index "leading_group_kind_idx" on "leading_group" (region, "kind");

create index "leading_group_state_idx" on "leading_group" (region, "state");

create index "leading_group_search_idx" on "leading_group" using gin (search);

create index "leading_group_limit_idx" on "leading_group" (limit_on) where limit_on is not null;

create table "leading_group_key" (region text collate "C" not null, "title" text collate "C" not null, id uuid not null, constraint "leading_group_key_pkey" primary key ("region", "title"));

create function "leading_group_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "leading_group" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "leading_group" enable row level security;

alter table "leading_group_key" enable row level security;

grant select, insert, update on "leading_group" to zhiheng_app;

grant select, insert, update on "leading_group_key" to zhiheng_app;

create policy "leading_group_read" on "leading_group" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',police,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'leading_group'));

create policy "leading_group_create" on "leading_group" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('leading-group.import') and state in ('current') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "leading_group_change" on "leading_group" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('leading-group.import') and state in ('current') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('leading-group.dissolve') and state in ('current') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('leading-group.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('leading-group.import') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('leading-group.dissolve') and state in ('dissolved') and true) or (nullif(current_setting('app.step', true), '') in ('leading-group.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "leading_group_key_read" on "leading_group_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "leading_group_key_create" on "leading_group_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('leading-group.import', 'leading-group.dissolve') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "leading_group_key_change" on "leading_group_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('leading-group.import', 'leading-group.dissolve') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('leading-group.import', 'leading-group.dissolve') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "group_member" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "group" uuid not null,
  "duty" text collate "C" not null,
  "department" text collate "C",
  "person_name" text collate zh,
  "position" text collate zh,
  "since" date not null,
  "until" date,
  constraint "group_member_pkey" primary key ("region", "id"),
  constraint "group_member_duty_check" check ("duty" in ('chair', 'vice', 'member', 'officeHead')),
  constraint "group_member_person_name_check" check (length("person_name") <= 500),
  constraint "group_member_position_check" check (length("position") <= 500)
);

create index "group_member_since_sort_idx" on "group_member" ("since", id);

create index "group_member_group_idx" on "group_member" (region, "group");

create index "group_member_department_idx" on "group_member" (region, "department");

create index "group_member_state_idx" on "group_member" (region, "state");

create index "group_member_limit_idx" on "group_member" (limit_on) where limit_on is not null;

alter table "group_member" enable row level security;

grant select, insert, update on "group_member" to zhiheng_app;

create policy "group_member_read" on "group_member" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',police,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'group_member'));

create policy "group_member_create" on "group_member" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('group-member.name') and state in ('current') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "group_member_change" on "group_member" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('group-member.name') and false and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('group-member.correct') and state in ('current') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('group-member.strike') and state in ('current') and (((position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('group-member.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('group-member.name') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('group-member.correct') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('group-member.strike') and state in ('struck') and true) or (nullif(current_setting('app.step', true), '') in ('group-member.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));
