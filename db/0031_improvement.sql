-- Derived from the declarations of: management-model, manager-award, quality-loss, quality-activity, key-post, patent, market-share, brand-honour, brand-output, mark-use, policy-document, industry-association, association-activity, quality-platform, integrity-code.

create table "management_model" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "model" text collate "C" not null,
  "since" date not null,
  "until" date,
  "self_score" numeric,
  constraint "management_model_pkey" primary key ("region", "id"),
  constraint "management_model_model_check" check ("model" in ('excellence', 'sixSigma', 'lean', 'iso9001', 'other')),
  constraint "management_model_self_score_check" check ("self_score" between 0 and 1000)
);

create index "management_model_since_sort_idx" on "management_model" ("since", id);

create index "management_model_party_idx" on "management_model" (region, "party");

create index "management_model_model_idx" on "management_model" (region, "model");

create index "management_model_state_idx" on "management_model" (region, "state");

create index "management_model_in_force_idx" on "management_model" (region, "party", "model", "since");

create index "management_model_own_idx" on "management_model" (party, id);

create index "management_model_limit_idx" on "management_model" (limit_on) where limit_on is not null;

create table "management_model_key" (region text collate "C" not null, "party" text collate "C" not null, "model" text collate "C" not null, "since" date not null, id uuid not null, constraint "management_model_key_pkey" primary key ("region", "party", "model", "since"));

alter table "management_model" enable row level security;

alter table "management_model_key" enable row level security;

grant select, insert, update on "management_model" to zhiheng_app;

grant select, insert, update on "management_model_key" to zhiheng_app;

create policy "management_model_read" on "management_model" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'management_model'));

create policy "management_model_create" on "management_model" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('management-model.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "management_model_change" on "management_model" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('management-model.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('management-model.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('management-model.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('management-model.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('management-model.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('management-model.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('management-model.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('management-model.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "management_model_key_read" on "management_model_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "management_model_key_create" on "management_model_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('management-model.import', 'management-model.withdraw', 'management-model.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "management_model_key_change" on "management_model_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('management-model.import', 'management-model.withdraw', 'management-model.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('management-model.import', 'management-model.withdraw', 'management-model.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "manager_award" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "year" bigint not null,
  "awarded" bigint not null,
  "bonus" bigint,
  "award_rules" text collate "C",
  constraint "manager_award_pkey" primary key ("region", "id"),
  constraint "manager_award_awarded_check" check ("awarded" >= 0),
  constraint "manager_award_bonus_check" check ("bonus" >= 0)
);

create index "manager_award_year_sort_idx" on "manager_award" ("year", id);

create index "manager_award_party_idx" on "manager_award" (region, "party");

create index "manager_award_year_idx" on "manager_award" (region, "year");

create index "manager_award_state_idx" on "manager_award" (region, "state");

create index "manager_award_in_force_idx" on "manager_award" (region, "party", "year");

create index "manager_award_own_idx" on "manager_award" (party, id);

create index "manager_award_limit_idx" on "manager_award" (limit_on) where limit_on is not null;

create table "manager_award_key" (region text collate "C" not null, "party" text collate "C" not null, "year" bigint not null, id uuid not null, constraint "manager_award_key_pkey" primary key ("region", "party", "year"));

alter table "manager_award" enable row level security;

alter table "manager_award_key" enable row level security;

grant select, insert, update on "manager_award" to zhiheng_app;

grant select, insert, update on "manager_award_key" to zhiheng_app;

create policy "manager_award_read" on "manager_award" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'manager_award'));

create policy "manager_award_create" on "manager_award" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('manager-award.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "manager_award_change" on "manager_award" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('manager-award.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('manager-award.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('manager-award.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('manager-award.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('manager-award.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('manager-award.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('manager-award.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('manager-award.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "manager_award_key_read" on "manager_award_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "manager_award_key_create" on "manager_award_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('manager-award.import', 'manager-award.withdraw', 'manager-award.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "manager_award_key_change" on "manager_award_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('manager-award.import', 'manager-award.withdraw', 'manager-award.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('manager-award.import', 'manager-award.withdraw', 'manager-award.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "quality_loss" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "year" bigint not null,
  "rate" numeric not null,
  "loss" bigint,
  "output" bigint,
  "method" text collate zh,
  "reported_on" date not null,
  constraint "quality_loss_pkey" primary key ("region", "id"),
  constraint "quality_loss_rate_check" check ("rate" between 0 and 100),
  constraint "quality_loss_loss_check" check ("loss" >= 0),
  constraint "quality_loss_output_check" check ("output" >= 0),
  constraint "quality_loss_method_check" check (length("method") <= 500)
);

create index "quality_loss_year_sort_idx" on "quality_loss" ("year", id);

create index "quality_loss_party_idx" on "quality_loss" (region, "party");

create index "quality_loss_year_idx" on "quality_loss" (region, "year");

create index "quality_loss_state_idx" on "quality_loss" (region, "state");

create index "quality_loss_in_force_idx" on "quality_loss" (region, "party", "year");

create index "quality_loss_own_idx" on "quality_loss" (party, id);

create index "quality_loss_limit_idx" on "quality_loss" (limit_on) where limit_on is not null;

create table "quality_loss_key" (region text collate "C" not null, "party" text collate "C" not null, "year" bigint not null, id uuid not null, constraint "quality_loss_key_pkey" primary key ("region", "party", "year"));

alter table "quality_loss" enable row level security;

alter table "quality_loss_key" enable row level security;

grant select, insert, update on "quality_loss" to zhiheng_app;

grant select, insert, update on "quality_loss_key" to zhiheng_app;

create policy "quality_loss_read" on "quality_loss" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'quality_loss'));

create policy "quality_loss_create" on "quality_loss" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('quality-loss.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "quality_loss_change" on "quality_loss" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('quality-loss.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('quality-loss.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('quality-loss.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('quality-loss.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('quality-loss.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('quality-loss.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('quality-loss.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('quality-loss.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "quality_loss_key_read" on "quality_loss_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "quality_loss_key_create" on "quality_loss_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('quality-loss.import', 'quality-loss.withdraw', 'quality-loss.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "quality_loss_key_change" on "quality_loss_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('quality-loss.import', 'quality-loss.withdraw', 'quality-loss.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('quality-loss.import', 'quality-loss.withdraw', 'quality-loss.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "quality_activity" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "activity_no" text collate "C" not null,
  "kind" text collate "C" not null,
  "topic" text collate zh not null,
  "held_on" date not null,
  "hours" numeric,
  "result" text collate zh,
  search tsvector not null,
  constraint "quality_activity_pkey" primary key ("region", "id"),
  constraint "quality_activity_activity_no_check" check (length("activity_no") between 1 and 64),
  constraint "quality_activity_kind_check" check ("kind" in ('group', 'project', 'training', 'comparison')),
  constraint "quality_activity_topic_check" check (length("topic") <= 500),
  constraint "quality_activity_hours_check" check ("hours" >= 0)
);

create index "quality_activity_held_on_sort_idx" on "quality_activity" ("held_on", id);

create index "quality_activity_party_idx" on "quality_activity" (region, "party");

create index "quality_activity_kind_idx" on "quality_activity" (region, "kind");

create index "quality_activity_state_idx" on "quality_activity" (region, "state");

create index "quality_activity_search_idx" on "quality_activity" using gin (search);

create index "quality_activity_own_idx" on "quality_activity" (party, id);

create index "quality_activity_limit_idx" on "quality_activity" (limit_on) where limit_on is not null;

create table "quality_activity_key" (region text collate "C" not null, "party" text collate "C" not null, "activity_no" text collate "C" not null, id uuid not null, constraint "quality_activity_key_pkey" primary key ("region", "party", "activity_no"));

create function "quality_activity_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "quality_activity" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("topic", '')) like all (patterns)
  limit most $$;

alter table "quality_activity" enable row level security;

alter table "quality_activity_key" enable row level security;

grant select, insert, update on "quality_activity" to zhiheng_app;

grant select, insert, update on "quality_activity_key" to zhiheng_app;

create policy "quality_activity_read" on "quality_activity" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'quality_activity'));

create policy "quality_activity_create" on "quality_activity" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('quality-activity.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "quality_activity_change" on "quality_activity" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('quality-activity.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('quality-activity.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('quality-activity.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('quality-activity.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('quality-activity.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('quality-activity.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('quality-activity.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('quality-activity.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "quality_activity_key_read" on "quality_activity_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "quality_activity_key_create" on "quality_activity_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('quality-activity.import', 'quality-activity.withdraw', 'quality-activity.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "quality_activity_key_change" on "quality_activity_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('quality-activity.import', 'quality-activity.withdraw', 'quality-activity.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('quality-activity.import', 'quality-activity.withdraw', 'quality-activity.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "key_post" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "post_no" text collate "C" not null,
  "duty" text collate zh not null,
  "needs_certificate" boolean not null,
  "certificate_no" text collate "C",
  "certificate_until" date,
  "assessed_on" date,
  search tsvector not null,
  constraint "key_post_pkey" primary key ("region", "id"),
  constraint "key_post_post_no_check" check (length("post_no") between 1 and 64),
  constraint "key_post_duty_check" check (length("duty") <= 500),
  constraint "key_post_certificate_no_check" check (length("certificate_no") between 1 and 64)
);

create index "key_post_post_no_sort_idx" on "key_post" ("post_no", id);

create index "key_post_party_idx" on "key_post" (region, "party");

create index "key_post_needs_certificate_idx" on "key_post" (region, "needs_certificate");

create index "key_post_state_idx" on "key_post" (region, "state");

create index "key_post_search_idx" on "key_post" using gin (search);

create index "key_post_own_idx" on "key_post" (party, id);

create index "key_post_limit_idx" on "key_post" (limit_on) where limit_on is not null;

create table "key_post_key" (region text collate "C" not null, "party" text collate "C" not null, "post_no" text collate "C" not null, id uuid not null, constraint "key_post_key_pkey" primary key ("region", "party", "post_no"));

create function "key_post_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "key_post" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("duty", '')) like all (patterns)
  limit most $$;

alter table "key_post" enable row level security;

alter table "key_post_key" enable row level security;

grant select, insert, update on "key_post" to zhiheng_app;

grant select, insert, update on "key_post_key" to zhiheng_app;

create policy "key_post_read" on "key_post" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'key_post'));

create policy "key_post_create" on "key_post" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('key-post.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "key_post_change" on "key_post" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('key-post.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('key-post.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('key-post.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('key-post.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('key-post.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('key-post.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('key-post.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('key-post.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "key_post_key_read" on "key_post_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "key_post_key_create" on "key_post_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('key-post.import', 'key-post.withdraw', 'key-post.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "key_post_key_change" on "key_post_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('key-post.import', 'key-post.withdraw', 'key-post.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('key-post.import', 'key-post.withdraw', 'key-post.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "patent" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "patent_no" text collate "C" not null,
  "party" text collate "C" not null,
  "kind" text collate "C" not null,
  "subject" text collate zh not null,
  "product" text collate zh,
  "since" date not null,
  "until" date,
  search tsvector not null,
  constraint "patent_pkey" primary key ("region", "id"),
  constraint "patent_patent_no_check" check (length("patent_no") between 1 and 64),
  constraint "patent_kind_check" check ("kind" in ('invention', 'utility', 'design')),
  constraint "patent_subject_check" check (length("subject") <= 500),
  constraint "patent_product_check" check (length("product") <= 500)
);

create index "patent_since_sort_idx" on "patent" ("since", id);

create index "patent_party_idx" on "patent" (region, "party");

create index "patent_kind_idx" on "patent" (region, "kind");

create index "patent_state_idx" on "patent" (region, "state");

create index "patent_search_idx" on "patent" using gin (search);

create index "patent_own_idx" on "patent" (party, id);

create index "patent_limit_idx" on "patent" (limit_on) where limit_on is not null;

create table "patent_key" (region text collate "C" not null, "patent_no" text collate "C" not null, id uuid not null, constraint "patent_key_pkey" primary key ("region", "patent_no"));

create function "patent_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "patent" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("subject", '') || ' ' || coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "patent" enable row level security;

alter table "patent_key" enable row level security;

grant select, insert, update on "patent" to zhiheng_app;

grant select, insert, update on "patent_key" to zhiheng_app;

create policy "patent_read" on "patent" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'patent'));

create policy "patent_create" on "patent" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('patent.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "patent_change" on "patent" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('patent.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('patent.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('patent.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('patent.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('patent.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('patent.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('patent.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('patent.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "patent_key_read" on "patent_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "patent_key_create" on "patent_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('patent.import', 'patent.withdraw', 'patent.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "patent_key_change" on "patent_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('patent.import', 'patent.withdraw', 'patent.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('patent.import', 'patent.withdraw', 'patent.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "market_share" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "product" text collate zh not null,
  "year" bigint not null,
  "share" numeric,
  "rank" bigint not null,
  "cites" text collate zh not null,
  search tsvector not null,
  constraint "market_share_pkey" primary key ("region", "id"),
  constraint "market_share_product_check" check (length("product") <= 500),
  constraint "market_share_share_check" check ("share" between 0 and 100),
  constraint "market_share_rank_check" check ("rank" >= 1)
);

create index "market_share_year_sort_idx" on "market_share" ("year", id);

create index "market_share_party_idx" on "market_share" (region, "party");

create index "market_share_year_idx" on "market_share" (region, "year");

create index "market_share_state_idx" on "market_share" (region, "state");

create index "market_share_in_force_idx" on "market_share" (region, "party", "product", "year");

create index "market_share_search_idx" on "market_share" using gin (search);

create index "market_share_own_idx" on "market_share" (party, id);

create index "market_share_limit_idx" on "market_share" (limit_on) where limit_on is not null;

create table "market_share_key" (region text collate "C" not null, "party" text collate "C" not null, "product" text collate "C" not null, "year" bigint not null, id uuid not null, constraint "market_share_key_pkey" primary key ("region", "party", "product", "year"));

create function "market_share_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "market_share" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "market_share" enable row level security;

alter table "market_share_key" enable row level security;

grant select, insert, update on "market_share" to zhiheng_app;

grant select, insert, update on "market_share_key" to zhiheng_app;

create policy "market_share_read" on "market_share" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'market_share'));

create policy "market_share_create" on "market_share" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('market-share.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "market_share_change" on "market_share" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('market-share.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('market-share.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('market-share.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('market-share.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('market-share.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('market-share.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('market-share.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('market-share.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "market_share_key_read" on "market_share_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "market_share_key_create" on "market_share_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('market-share.import', 'market-share.withdraw', 'market-share.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "market_share_key_change" on "market_share_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('market-share.import', 'market-share.withdraw', 'market-share.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('market-share.import', 'market-share.withdraw', 'market-share.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "brand_honour" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "brand" text collate zh not null,
  "kind" text collate "C" not null,
  "level" text collate "C" not null,
  "product" text collate zh not null,
  "since" date not null,
  "until" date,
  "cites" text collate zh not null,
  search tsvector not null,
  constraint "brand_honour_pkey" primary key ("region", "id"),
  constraint "brand_honour_brand_check" check (length("brand") <= 500),
  constraint "brand_honour_kind_check" check ("kind" in ('product', 'service', 'trademark', 'works', 'export', 'origin')),
  constraint "brand_honour_level_check" check ("level" in ('national', 'provincial', 'municipal', 'county')),
  constraint "brand_honour_product_check" check (length("product") <= 500)
);

create index "brand_honour_since_sort_idx" on "brand_honour" ("since", id);

create index "brand_honour_party_idx" on "brand_honour" (region, "party");

create index "brand_honour_kind_idx" on "brand_honour" (region, "kind");

create index "brand_honour_level_idx" on "brand_honour" (region, "level");

create index "brand_honour_state_idx" on "brand_honour" (region, "state");

create index "brand_honour_in_force_idx" on "brand_honour" (region, "party", "brand", "product", "since");

create index "brand_honour_search_idx" on "brand_honour" using gin (search);

create index "brand_honour_own_idx" on "brand_honour" (party, id);

create index "brand_honour_limit_idx" on "brand_honour" (limit_on) where limit_on is not null;

create table "brand_honour_key" (region text collate "C" not null, "party" text collate "C" not null, "brand" text collate "C" not null, "product" text collate "C" not null, "since" date not null, id uuid not null, constraint "brand_honour_key_pkey" primary key ("region", "party", "brand", "product", "since"));

create function "brand_honour_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "brand_honour" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("brand", '') || ' ' || coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "brand_honour" enable row level security;

alter table "brand_honour_key" enable row level security;

grant select, insert, update on "brand_honour" to zhiheng_app;

grant select, insert, update on "brand_honour_key" to zhiheng_app;

create policy "brand_honour_read" on "brand_honour" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'brand_honour'));

create policy "brand_honour_create" on "brand_honour" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('brand-honour.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "brand_honour_change" on "brand_honour" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('brand-honour.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('brand-honour.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('brand-honour.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('brand-honour.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('brand-honour.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('brand-honour.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('brand-honour.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('brand-honour.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "brand_honour_key_read" on "brand_honour_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "brand_honour_key_create" on "brand_honour_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('brand-honour.import', 'brand-honour.withdraw', 'brand-honour.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "brand_honour_key_change" on "brand_honour_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('brand-honour.import', 'brand-honour.withdraw', 'brand-honour.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('brand-honour.import', 'brand-honour.withdraw', 'brand-honour.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "brand_output" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "product" text collate zh not null,
  "year" bigint not null,
  "sales" numeric not null,
  "exports" numeric,
  search tsvector not null,
  constraint "brand_output_pkey" primary key ("region", "id"),
  constraint "brand_output_product_check" check (length("product") <= 500),
  constraint "brand_output_sales_check" check ("sales" >= 0),
  constraint "brand_output_exports_check" check ("exports" >= 0)
);

create index "brand_output_year_sort_idx" on "brand_output" ("year", id);

create index "brand_output_party_idx" on "brand_output" (region, "party");

create index "brand_output_year_idx" on "brand_output" (region, "year");

create index "brand_output_state_idx" on "brand_output" (region, "state");

create index "brand_output_in_force_idx" on "brand_output" (region, "party", "product", "year");

create index "brand_output_search_idx" on "brand_output" using gin (search);

create index "brand_output_own_idx" on "brand_output" (party, id);

create index "brand_output_limit_idx" on "brand_output" (limit_on) where limit_on is not null;

create table "brand_output_key" (region text collate "C" not null, "party" text collate "C" not null, "product" text collate "C" not null, "year" bigint not null, id uuid not null, constraint "brand_output_key_pkey" primary key ("region", "party", "product", "year"));

create function "brand_output_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "brand_output" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("product", '')) like all (patterns)
  limit most $$;

alter table "brand_output" enable row level security;

alter table "brand_output_key" enable row level security;

grant select, insert, update on "brand_output" to zhiheng_app;

grant select, insert, update on "brand_output_key" to zhiheng_app;

create policy "brand_output_read" on "brand_output" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'brand_output'));

create policy "brand_output_create" on "brand_output" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('brand-output.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "brand_output_change" on "brand_output" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('brand-output.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('brand-output.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('brand-output.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('brand-output.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('brand-output.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('brand-output.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('brand-output.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('brand-output.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "brand_output_key_read" on "brand_output_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "brand_output_key_create" on "brand_output_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('brand-output.import', 'brand-output.withdraw', 'brand-output.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "brand_output_key_change" on "brand_output_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('brand-output.import', 'brand-output.withdraw', 'brand-output.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('brand-output.import', 'brand-output.withdraw', 'brand-output.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "mark_use" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "mark" text collate zh not null,
  "since" date not null,
  "until" date,
  "cites" text collate zh,
  search tsvector not null,
  constraint "mark_use_pkey" primary key ("region", "id"),
  constraint "mark_use_mark_check" check (length("mark") <= 500),
  constraint "mark_use_cites_check" check (length("cites") <= 500)
);

create index "mark_use_since_sort_idx" on "mark_use" ("since", id);

create index "mark_use_party_idx" on "mark_use" (region, "party");

create index "mark_use_state_idx" on "mark_use" (region, "state");

create index "mark_use_in_force_idx" on "mark_use" (region, "party", "mark", "since");

create index "mark_use_search_idx" on "mark_use" using gin (search);

create index "mark_use_own_idx" on "mark_use" (party, id);

create index "mark_use_limit_idx" on "mark_use" (limit_on) where limit_on is not null;

create table "mark_use_key" (region text collate "C" not null, "party" text collate "C" not null, "mark" text collate "C" not null, "since" date not null, id uuid not null, constraint "mark_use_key_pkey" primary key ("region", "party", "mark", "since"));

create function "mark_use_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "mark_use" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("mark", '')) like all (patterns)
  limit most $$;

alter table "mark_use" enable row level security;

alter table "mark_use_key" enable row level security;

grant select, insert, update on "mark_use" to zhiheng_app;

grant select, insert, update on "mark_use_key" to zhiheng_app;

create policy "mark_use_read" on "mark_use" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'mark_use'));

create policy "mark_use_create" on "mark_use" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('mark-use.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "mark_use_change" on "mark_use" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('mark-use.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('mark-use.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('mark-use.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('mark-use.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('mark-use.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('mark-use.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('mark-use.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('mark-use.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "mark_use_key_read" on "mark_use_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "mark_use_key_create" on "mark_use_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('mark-use.import', 'mark-use.withdraw', 'mark-use.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "mark_use_key_change" on "mark_use_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('mark-use.import', 'mark-use.withdraw', 'mark-use.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('mark-use.import', 'mark-use.withdraw', 'mark-use.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "policy_document" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "doc_no" text collate zh not null,
  "industry" text collate "C" not null,
  "name" text collate zh not null,
  "issuer" text collate zh not null,
  "issued_on" date not null,
  "ended_on" date,
  "file" text collate "C",
  search tsvector not null,
  constraint "policy_document_pkey" primary key ("region", "id"),
  constraint "policy_document_doc_no_check" check (length("doc_no") <= 500),
  constraint "policy_document_industry_check" check (length("industry") between 1 and 64),
  constraint "policy_document_name_check" check (length("name") <= 500),
  constraint "policy_document_issuer_check" check (length("issuer") <= 500)
);

create index "policy_document_issued_on_sort_idx" on "policy_document" ("issued_on", id);

create index "policy_document_industry_idx" on "policy_document" (region, "industry");

create index "policy_document_state_idx" on "policy_document" (region, "state");

create index "policy_document_search_idx" on "policy_document" using gin (search);

create index "policy_document_limit_idx" on "policy_document" (limit_on) where limit_on is not null;

create table "policy_document_key" (region text collate "C" not null, "doc_no" text collate "C" not null, "industry" text collate "C" not null, id uuid not null, constraint "policy_document_key_pkey" primary key ("region", "doc_no", "industry"));

create function "policy_document_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "policy_document" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '') || ' ' || coalesce("doc_no", '')) like all (patterns)
  limit most $$;

alter table "policy_document" enable row level security;

alter table "policy_document_key" enable row level security;

grant select, insert, update on "policy_document" to zhiheng_app;

grant select, insert, update on "policy_document_key" to zhiheng_app;

create policy "policy_document_read" on "policy_document" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'policy_document'));

create policy "policy_document_create" on "policy_document" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('policy-document.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "policy_document_change" on "policy_document" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('policy-document.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('policy-document.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('policy-document.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('policy-document.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('policy-document.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('policy-document.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('policy-document.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('policy-document.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "policy_document_key_read" on "policy_document_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "policy_document_key_create" on "policy_document_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('policy-document.import', 'policy-document.withdraw', 'policy-document.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "policy_document_key_change" on "policy_document_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('policy-document.import', 'policy-document.withdraw', 'policy-document.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('policy-document.import', 'policy-document.withdraw', 'policy-document.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "industry_association" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "industry" text collate "C" not null,
  "name" text collate zh not null,
  "since" date not null,
  "until" date,
  search tsvector not null,
  constraint "industry_association_pkey" primary key ("region", "id"),
  constraint "industry_association_industry_check" check (length("industry") between 1 and 64),
  constraint "industry_association_name_check" check (length("name") <= 500)
);

create index "industry_association_since_sort_idx" on "industry_association" ("since", id);

create index "industry_association_party_idx" on "industry_association" (region, "party");

create index "industry_association_industry_idx" on "industry_association" (region, "industry");

create index "industry_association_state_idx" on "industry_association" (region, "state");

create index "industry_association_in_force_idx" on "industry_association" (region, "party", "industry", "since");

create index "industry_association_search_idx" on "industry_association" using gin (search);

create index "industry_association_own_idx" on "industry_association" (party, id);

create index "industry_association_limit_idx" on "industry_association" (limit_on) where limit_on is not null;

create table "industry_association_key" (region text collate "C" not null, "party" text collate "C" not null, "industry" text collate "C" not null, "since" date not null, id uuid not null, constraint "industry_association_key_pkey" primary key ("region", "party", "industry", "since"));

create function "industry_association_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "industry_association" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '')) like all (patterns)
  limit most $$;

alter table "industry_association" enable row level security;

alter table "industry_association_key" enable row level security;

grant select, insert, update on "industry_association" to zhiheng_app;

grant select, insert, update on "industry_association_key" to zhiheng_app;

create policy "industry_association_read" on "industry_association" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'industry_association'));

create policy "industry_association_create" on "industry_association" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('industry-association.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "industry_association_change" on "industry_association" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('industry-association.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('industry-association.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('industry-association.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('industry-association.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('industry-association.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('industry-association.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('industry-association.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('industry-association.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "industry_association_key_read" on "industry_association_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "industry_association_key_create" on "industry_association_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('industry-association.import', 'industry-association.withdraw', 'industry-association.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "industry_association_key_change" on "industry_association_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('industry-association.import', 'industry-association.withdraw', 'industry-association.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('industry-association.import', 'industry-association.withdraw', 'industry-association.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "association_activity" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "party" text collate "C" not null,
  "activity_no" text collate "C" not null,
  "industry" text collate "C" not null,
  "topic" text collate zh not null,
  "held_on" date not null,
  search tsvector not null,
  constraint "association_activity_pkey" primary key ("region", "id"),
  constraint "association_activity_activity_no_check" check (length("activity_no") between 1 and 64),
  constraint "association_activity_industry_check" check (length("industry") between 1 and 64),
  constraint "association_activity_topic_check" check (length("topic") <= 500)
);

create index "association_activity_held_on_sort_idx" on "association_activity" ("held_on", id);

create index "association_activity_party_idx" on "association_activity" (region, "party");

create index "association_activity_industry_idx" on "association_activity" (region, "industry");

create index "association_activity_state_idx" on "association_activity" (region, "state");

create index "association_activity_search_idx" on "association_activity" using gin (search);

create index "association_activity_own_idx" on "association_activity" (party, id);

create index "association_activity_limit_idx" on "association_activity" (limit_on) where limit_on is not null;

create table "association_activity_key" (region text collate "C" not null, "party" text collate "C" not null, "activity_no" text collate "C" not null, id uuid not null, constraint "association_activity_key_pkey" primary key ("region", "party", "activity_no"));

create function "association_activity_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "association_activity" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("topic", '')) like all (patterns)
  limit most $$;

alter table "association_activity" enable row level security;

alter table "association_activity_key" enable row level security;

grant select, insert, update on "association_activity" to zhiheng_app;

grant select, insert, update on "association_activity_key" to zhiheng_app;

create policy "association_activity_read" on "association_activity" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'association_activity'));

create policy "association_activity_create" on "association_activity" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('association-activity.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "association_activity_change" on "association_activity" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('association-activity.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('association-activity.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('association-activity.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('association-activity.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('association-activity.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('association-activity.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('association-activity.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('association-activity.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "association_activity_key_read" on "association_activity_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "association_activity_key_create" on "association_activity_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('association-activity.import', 'association-activity.withdraw', 'association-activity.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "association_activity_key_change" on "association_activity_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('association-activity.import', 'association-activity.withdraw', 'association-activity.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('association-activity.import', 'association-activity.withdraw', 'association-activity.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "quality_platform" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "platform_no" text collate "C" not null,
  "industry" text collate "C" not null,
  "name" text collate zh not null,
  "party" text collate "C",
  "services" text collate zh not null,
  "since" date not null,
  "until" date,
  search tsvector not null,
  constraint "quality_platform_pkey" primary key ("region", "id"),
  constraint "quality_platform_platform_no_check" check (length("platform_no") between 1 and 64),
  constraint "quality_platform_industry_check" check (length("industry") between 1 and 64),
  constraint "quality_platform_name_check" check (length("name") <= 500),
  constraint "quality_platform_services_check" check (length("services") <= 500)
);

create index "quality_platform_since_sort_idx" on "quality_platform" ("since", id);

create index "quality_platform_party_idx" on "quality_platform" (region, "party");

create index "quality_platform_industry_idx" on "quality_platform" (region, "industry");

create index "quality_platform_state_idx" on "quality_platform" (region, "state");

create index "quality_platform_search_idx" on "quality_platform" using gin (search);

create index "quality_platform_own_idx" on "quality_platform" (party, id);

create index "quality_platform_limit_idx" on "quality_platform" (limit_on) where limit_on is not null;

create table "quality_platform_key" (region text collate "C" not null, "platform_no" text collate "C" not null, id uuid not null, constraint "quality_platform_key_pkey" primary key ("region", "platform_no"));

create function "quality_platform_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "quality_platform" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '') || ' ' || coalesce("services", '')) like all (patterns)
  limit most $$;

alter table "quality_platform" enable row level security;

alter table "quality_platform_key" enable row level security;

grant select, insert, update on "quality_platform" to zhiheng_app;

grant select, insert, update on "quality_platform_key" to zhiheng_app;

create policy "quality_platform_read" on "quality_platform" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',enterprise,' in nullif(current_setting('app.roles', true), '')) > 0) and ("party" = nullif(current_setting('app.party', true), ''))) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'quality_platform'));

create policy "quality_platform_create" on "quality_platform" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('quality-platform.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "quality_platform_change" on "quality_platform" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('quality-platform.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('quality-platform.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('quality-platform.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('quality-platform.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('quality-platform.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('quality-platform.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('quality-platform.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('quality-platform.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "quality_platform_key_read" on "quality_platform_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "quality_platform_key_create" on "quality_platform_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('quality-platform.import', 'quality-platform.withdraw', 'quality-platform.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "quality_platform_key_change" on "quality_platform_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('quality-platform.import', 'quality-platform.withdraw', 'quality-platform.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('quality-platform.import', 'quality-platform.withdraw', 'quality-platform.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create table "integrity_code" (
  region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean,
  "industry" text collate "C" not null,
  "name" text collate zh not null,
  "since" date not null,
  "until" date,
  "standard_no" text collate zh,
  search tsvector not null,
  constraint "integrity_code_pkey" primary key ("region", "id"),
  constraint "integrity_code_industry_check" check (length("industry") between 1 and 64),
  constraint "integrity_code_name_check" check (length("name") <= 500),
  constraint "integrity_code_standard_no_check" check (length("standard_no") <= 500)
);

create index "integrity_code_since_sort_idx" on "integrity_code" ("since", id);

create index "integrity_code_industry_idx" on "integrity_code" (region, "industry");

create index "integrity_code_state_idx" on "integrity_code" (region, "state");

create index "integrity_code_in_force_idx" on "integrity_code" (region, "industry", "since");

create index "integrity_code_search_idx" on "integrity_code" using gin (search);

create index "integrity_code_limit_idx" on "integrity_code" (limit_on) where limit_on is not null;

create table "integrity_code_key" (region text collate "C" not null, "industry" text collate "C" not null, "since" date not null, id uuid not null, constraint "integrity_code_key_pkey" primary key ("region", "industry", "since"));

create function "integrity_code_search"(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, null::date, r.id from "integrity_code" r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (coalesce("name", '')) like all (patterns)
  limit most $$;

alter table "integrity_code" enable row level security;

alter table "integrity_code_key" enable row level security;

grant select, insert, update on "integrity_code" to zhiheng_app;

grant select, insert, update on "integrity_code_key" to zhiheng_app;

create policy "integrity_code_read" on "integrity_code" for select to zhiheng_app using (((((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',intake,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',rewarder,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',inspectorate,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) or ((position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0) and true)) or nullif(current_setting('app.handing_over', true), '') = 'integrity_code'));

create policy "integrity_code_create" on "integrity_code" for insert to zhiheng_app with check (((nullif(current_setting('app.step', true), '') in ('integrity-code.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end))))));

create policy "integrity_code_change" on "integrity_code" for update to zhiheng_app using (((nullif(current_setting('app.step', true), '') in ('integrity-code.import') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('integrity-code.withdraw') and state in ('stated') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('integrity-code.restore') and state in ('withdrawn') and (((position(',administrator,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',office,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',head,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',clerk,' in nullif(current_setting('app.roles', true), '')) > 0 or position(',officer,' in nullif(current_setting('app.roles', true), '')) > 0) and (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)))) or (nullif(current_setting('app.step', true), '') in ('integrity-code.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0)))) with check (((nullif(current_setting('app.step', true), '') in ('integrity-code.import') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('integrity-code.withdraw') and state in ('withdrawn') and true) or (nullif(current_setting('app.step', true), '') in ('integrity-code.restore') and state in ('stated') and true) or (nullif(current_setting('app.step', true), '') in ('integrity-code.moveToNewRules') and (position(',clock,' in nullif(current_setting('app.roles', true), '')) > 0))));

create policy "integrity_code_key_read" on "integrity_code_key" for select to zhiheng_app using (case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end);

create policy "integrity_code_key_create" on "integrity_code_key" for insert to zhiheng_app with check ((nullif(current_setting('app.step', true), '') in ('integrity-code.import', 'integrity-code.withdraw', 'integrity-code.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));

create policy "integrity_code_key_change" on "integrity_code_key" for update to zhiheng_app using ((nullif(current_setting('app.step', true), '') in ('integrity-code.import', 'integrity-code.withdraw', 'integrity-code.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end)) with check ((nullif(current_setting('app.step', true), '') in ('integrity-code.import', 'integrity-code.withdraw', 'integrity-code.restore') and case when "region" is not null then array[left("region", 1), left("region", 2), left("region", 4), left("region", 6), left("region", 9), "region"] && string_to_array(nullif(current_setting('app.scope', true), ''), ',') end));
