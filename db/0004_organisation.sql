-- Derived from the declarations of: department, person, post.

create table "department" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "code" text collate "C" not null,
  "name" text collate zh not null,
  "short_name" text collate zh,
  "aliases" text[],
  "former_names" text[],
  "doc_prefix" text collate zh,
  "valid_from" date,
  "valid_to" date,
  "successor" text collate "C",
  search tsvector not null,
  constraint "department_pkey" primary key ("region", "id"),
  constraint "department_code_check" check (length("code") between 1 and 64),
  constraint "department_name_check" check (length("name") <= 500),
  constraint "department_short_name_check" check (length("short_name") <= 500),
  constraint "department_doc_prefix_check" check (length("doc_prefix") <= 500),
  constraint "department_successor_check" check (length("successor") between 1 and 64)
);

create index "department_code_sort_idx" on "department" ("code", id);

create index "department_name_sort_idx" on "department" ("name", id);

create index "department_state_idx" on "department" (region, "state");

create index "department_search_idx" on "department" using gin (search);

create index "department_limit_idx" on "department" (limit_on) where limit_on is not null;

create table "department_key" (region text collate "C" not null, "code" text collate "C" not null, id uuid not null, constraint "department_key_pkey" primary key ("region", "code"));

create function "department_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "department" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '') || ' ' || coalesce("short_name", '')) like all (patterns)
  limit most $$;

alter table "department" enable row level security;

alter table "department_key" enable row level security;

grant select, insert, update on "department" to zhiheng_app;

grant select, insert, update on "department_key" to zhiheng_app;

create policy "department_read" on "department" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',police,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',laboratory,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',hospital,' in nullif(current_setting('app.roles', true), '')) > 0) and true) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'department'));

create policy "department_create" on "department" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('department.import') and state in ('current') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "department_change" on "department" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('department.import') and state in ('current') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('department.rename') and state in ('current') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('department.close') and state in ('current') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('department.reopen') and state in ('closed') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('department.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('department.import') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('department.rename') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('department.close') and state in ('closed') and true) or (nullif(current_setting('app.step', true), '') in ('department.reopen') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('department.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "department_key_read" on "department_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "department_key_create" on "department_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('department.import', 'department.rename', 'department.close', 'department.reopen') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "department_key_change" on "department_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('department.import', 'department.rename', 'department.close', 'department.reopen') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('department.import', 'department.rename', 'department.close', 'department.reopen') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "person" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "code" text collate "C" not null,
  "name" text collate zh not null,
  search tsvector not null,
  constraint "person_pkey" primary key ("region", "id"),
  constraint "person_code_check" check (length("code") between 1 and 64),
  constraint "person_name_check" check (length("name") <= 500)
);

create index "person_code_sort_idx" on "person" ("code", id);

create index "person_name_sort_idx" on "person" ("name", id);

create index "person_state_idx" on "person" (region, "state");

create index "person_search_idx" on "person" using gin (search);

create index "person_limit_idx" on "person" (limit_on) where limit_on is not null;

create table "person_key" (region text collate "C" not null, "code" text collate "C" not null, id uuid not null, constraint "person_key_pkey" primary key ("region", "code"));

create function "person_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "person" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '')) like all (patterns)
  limit most $$;

alter table "person" enable row level security;

alter table "person_key" enable row level security;

grant select, insert, update on "person" to zhiheng_app;

grant select, insert, update on "person_key" to zhiheng_app;

create policy "person_read" on "person" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',police,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'person'));

create policy "person_create" on "person" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('person.import') and state in ('current') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "person_change" on "person" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('person.import') and state in ('current') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('person.leave') and state in ('current') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('person.comeBack') and state in ('left') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('person.openAccount') and state in ('current') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('person.resetPassword') and state in ('current') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('person.enrolSecondFactor') and state in ('current') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('person.dropSecondFactor') and state in ('current') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('person.removeSecondFactor') and state in ('current') and (((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('person.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('person.import') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('person.leave') and state in ('left') and true) or (nullif(current_setting('app.step', true), '') in ('person.comeBack') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('person.openAccount') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('person.resetPassword') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('person.enrolSecondFactor') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('person.dropSecondFactor') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('person.removeSecondFactor') and state in ('current') and true) or (nullif(current_setting('app.step', true), '') in ('person.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "person_key_read" on "person_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "person_key_create" on "person_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('person.import', 'person.leave', 'person.comeBack', 'person.openAccount', 'person.resetPassword', 'person.enrolSecondFactor', 'person.dropSecondFactor', 'person.removeSecondFactor') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "person_key_change" on "person_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('person.import', 'person.leave', 'person.comeBack', 'person.openAccount', 'person.resetPassword', 'person.enrolSecondFactor', 'person.dropSecondFactor', 'person.removeSecondFactor') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('person.import', 'person.leave', 'person.comeBack', 'person.openAccount', 'person.resetPassword', 'person.enrolSecondFactor', 'person.dropSecondFactor', 'person.removeSecondFactor') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "post" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "person" uuid not null,
  "title" text collate zh not null,
  "role" text collate "C" not null,
  "department" text collate "C",
  "party" text collate "C",
  "group_duty" text collate "C",
  "starts_on" date not null,
  "ends_on" date,
  "predecessor" uuid,
  search tsvector not null,
  constraint "post_pkey" primary key ("region", "id"),
  constraint "post_title_check" check (length("title") <= 500),
  constraint "post_role_check" check ("role" in ('office', 'head', 'clerk', 'inspectorate', 'administrator', 'officer', 'intake', 'rewarder', 'police', 'enterprise', 'laboratory', 'hospital')),
  constraint "post_group_duty_check" check ("group_duty" in ('chair', 'vice', 'member', 'officeHead'))
);

create index "post_starts_on_sort_idx" on "post" ("starts_on", id);

create index "post_title_sort_idx" on "post" ("title", id);

create index "post_person_idx" on "post" (region, "person");

create index "post_role_idx" on "post" (region, "role");

create index "post_department_idx" on "post" (region, "department");

create index "post_state_idx" on "post" (region, "state");

create index "post_search_idx" on "post" using gin (search);

create index "post_limit_idx" on "post" (limit_on) where limit_on is not null;

create function "post_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "post" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("title", '')) like all (patterns)
  limit most $$;

alter table "post" enable row level security;

grant select, insert, update on "post" to zhiheng_app;

create policy "post_read" on "post" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',police,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'post'));

create policy "post_create" on "post" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('post.give') and state in ('held') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('post.takeOver') and state in ('held') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('post.takeOverInDepartment') and state in ('held') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and ("region" = split_part(nullif(current_setting('app.scope', true), ''), ',', 1) and "department" = nullif(current_setting('app.department', true), '')))))));

create policy "post_change" on "post" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('post.give') and false and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('post.change') and state in ('held') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('post.end') and state in ('held') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('post.handOver') and state in ('held') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('post.takeOver') and false and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('post.handOverInDepartment') and state in ('held') and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and ("region" = split_part(nullif(current_setting('app.scope', true), ''), ',', 1) and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('post.takeOverInDepartment') and false and (((position(',head,' in nullif(current_setting('app.roles', true), '')) > 0) and ("region" = split_part(nullif(current_setting('app.scope', true), ''), ',', 1) and "department" = nullif(current_setting('app.department', true), ''))))) or (nullif(current_setting('app.step', true), '') in ('post.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('post.give') and state in ('held') and true) or (nullif(current_setting('app.step', true), '') in ('post.change') and state in ('held') and true) or (nullif(current_setting('app.step', true), '') in ('post.end') and state in ('ended') and true) or (nullif(current_setting('app.step', true), '') in ('post.handOver') and state in ('held') and true) or (nullif(current_setting('app.step', true), '') in ('post.takeOver') and state in ('held') and true) or (nullif(current_setting('app.step', true), '') in ('post.handOverInDepartment') and state in ('held') and true) or (nullif(current_setting('app.step', true), '') in ('post.takeOverInDepartment') and state in ('held') and true) or (nullif(current_setting('app.step', true), '') in ('post.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));
