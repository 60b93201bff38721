-- What every register stands on: events, requests, checkpoints, figures. Hand-written; registers are derived.

create collation zh (provider = icu, locale = 'zh-Hans-CN');

create table event (
  region text collate "C" not null,
  at_date date not null,
  id uuid not null,
  register text collate "C" not null,
  record uuid not null,
  event_no integer not null,
  step text collate "C" not null,
  state text collate "C" not null,
  rules text collate "C" not null,
  actor text collate "C" not null,
  actor_name text not null,
  request uuid not null,
  at timestamptz not null,
  tx bigint not null,
  department text collate "C",
  party text collate "C",
  assignees text[],
  answers json,
  before json,
  after json,
  prev bytea,
  hash bytea not null,
  constraint event_pkey primary key (region, at_date, id)
) partition by range (at_date);
comment on table event is 'Who took which step on which record, and what it changed. Append-only; each event hashes the one before it.';
comment on column event.event_no is 'Number of the event within its record, from 1; the version that the record then has.';
comment on column event.rules is 'Content hash of the procedure under which the step was taken.';
comment on column event.tx is 'Transaction that wrote the event: checkpoints cover transactions that have surely ended.';
comment on column event.prev is 'Hash of the event before it in the same record; NULL for the first.';
create index event_record_idx on event (region, record, event_no);
create index event_tx_idx on event using brin (tx);

create table event_2025 partition of event for values from ('2025-01-01') to ('2026-01-01');
create table event_2026 partition of event for values from ('2026-01-01') to ('2027-01-01');
create table event_2027 partition of event for values from ('2027-01-01') to ('2028-01-01');
create table event_2028 partition of event for values from ('2028-01-01') to ('2029-01-01');
create table event_other partition of event default;

alter table event enable row level security;
grant select, insert on event to zhiheng_app;
create table request (
  region text collate "C" not null,
  id uuid not null,
  step text collate "C" not null,
  by text not null,
  at timestamptz not null,
  answer jsonb,
  constraint request_pkey primary key (region, id)
);
comment on table request is 'The first answer to each request, so that a retry is harmless.';
comment on column request.by is 'Kind and post of whoever asked: somebody else is not told the answer.';
alter table request enable row level security;
grant select, insert, update on request to zhiheng_app;
create policy request_own on request for all to zhiheng_app
  using (region = split_part(nullif(current_setting('app.scope', true), ''), ',', 1))
  with check (region = split_part(nullif(current_setting('app.scope', true), ''), ',', 1));

create table checkpoint (
  no integer not null,
  at timestamptz not null,
  horizon bigint not null,
  ceiling bigint not null,
  events bigint not null,
  digest bytea not null,
  prev bytea,
  signature bytea not null,
  constraint checkpoint_pkey primary key (no)
);
comment on table checkpoint is 'Signed digest of the events of every transaction below horizon that no earlier checkpoint covers.';
grant select on checkpoint to zhiheng_app;

create table declaration (
  hash text collate "C" not null,
  kind text collate "C" not null,
  name text collate "C" not null,
  content jsonb not null,
  first_seen timestamptz not null,
  constraint declaration_pkey primary key (hash)
);
comment on table declaration is 'Every declaration that was ever in force, by content hash: cases keep the one they began under.';
grant select on declaration to zhiheng_app;

-- Keeps what a step approves, under the hash of its text: another text is another declaration, and none is changed.
create function remember_content(of_kind text, named text, content text, hash text, at timestamptz) returns void
language plpgsql security definer set search_path from current as $$
begin
  if nullif(current_setting('app.step', true), '') is null then
    raise insufficient_privilege using message = 'contents are remembered by steps';
  end if;
  if of_kind = 'procedure' or encode(sha256(convert_to(content, 'UTF8')), 'hex') is distinct from hash then
    raise check_violation using message = 'the hash is not that of the content';
  end if;
  insert into declaration (hash, kind, name, content, first_seen) values (hash, of_kind, named, content::jsonb, at)
  on conflict do nothing;
end $$;

create table delivery (
  region text collate "C" not null,
  id uuid not null,
  record uuid not null,
  register text collate "C" not null,
  to_region text collate "C" not null,
  to_record uuid not null,
  state text collate "C" not null,
  sent_at timestamptz not null,
  state_at timestamptz not null,
  state_by text,
  constraint delivery_pkey primary key (region, id, to_record)
);
comment on table delivery is 'What a region has delivered to another, and the receipt: the sender learns the state there and nothing else.';
comment on column delivery.id is 'The event that sent it; the event that received it names the same.';
comment on column delivery.record is 'The record from which it was sent.';
comment on column delivery.register is 'Register of the delivered record.';
create index delivery_record_idx on delivery (region, record);
create index delivery_received_idx on delivery (to_region, to_record);
alter table delivery enable row level security;
grant select, insert, update on delivery to zhiheng_app;
create policy delivery_read on delivery for select to zhiheng_app
  using (array[left(region, 1), left(region, 2), left(region, 4), left(region, 6), left(region, 9), region] && string_to_array(nullif(current_setting('app.scope', true), ''), ',')
    or array[left(to_region, 1), left(to_region, 2), left(to_region, 4), left(to_region, 6), left(to_region, 9), to_region] && string_to_array(nullif(current_setting('app.scope', true), ''), ','));
create policy delivery_send on delivery for insert to zhiheng_app
  with check (nullif(current_setting('app.step', true), '') is not null
    and array[left(region, 1), left(region, 2), left(region, 4), left(region, 6), left(region, 9), region] && string_to_array(nullif(current_setting('app.scope', true), ''), ','));
create policy delivery_receive on delivery for update to zhiheng_app
  using (nullif(current_setting('app.step', true), '') is not null
    and array[left(to_region, 1), left(to_region, 2), left(to_region, 4), left(to_region, 6), left(to_region, 9), to_region] && string_to_array(nullif(current_setting('app.scope', true), ''), ','));

create table origin (
  region text collate "C" not null,
  register text collate "C" not null,
  record uuid not null,
  from_register text collate "C" not null,
  from_record uuid not null,
  at timestamptz not null,
  constraint origin_pkey primary key (region, record)
);
comment on table origin is 'From which record another one of the same region came about: a row for each that a step on the one has made.';
create index origin_from_idx on origin (region, from_record);
alter table origin enable row level security;
grant select, insert on origin to zhiheng_app;
create policy origin_read on origin for select to zhiheng_app
  using (array[left(region, 1), left(region, 2), left(region, 4), left(region, 6), left(region, 9), region] && string_to_array(nullif(current_setting('app.scope', true), ''), ','));
create policy origin_write on origin for insert to zhiheng_app
  with check (nullif(current_setting('app.step', true), '') is not null
    and array[left(region, 1), left(region, 2), left(region, 4), left(region, 6), left(region, 9), region] && string_to_array(nullif(current_setting('app.scope', true), ''), ','));

create table running_limit (
  region text collate "C" not null,
  register text collate "C" not null,
  record uuid not null,
  on_date date,
  step text collate "C" not null,
  since timestamptz not null,
  amount integer,
  unit text collate "C",
  roll text collate "C",
  basis text,
  opening jsonb,
  pauses timestamptz[] not null,
  ends timestamptz,
  half timestamptz,
  mostly timestamptz,
  opens timestamptz,
  lapsed boolean not null default false,
  provisional boolean not null,
  rules text collate "C" not null,
  constraint running_limit_pkey primary key (region, register, record, step)
);
comment on table running_limit is 'Statutory time limits that run: one per record and step that is still to be taken. The record keeps the nearest.';
comment on column running_limit.on_date is 'The date in the address of the record; NULL in a register that is not partitioned.';
comment on column running_limit.step is 'The step that is to be taken in time.';
comment on column running_limit.since is 'From when it is counted: the state was entered, or midnight in Shanghai of the day that a date field names, or the moment that an instant field does.';
comment on column running_limit.amount is 'How many units, extensions included: what the case began with. NULL where what it is or where it is has no such limit.';
comment on column running_limit.roll is 'What a last day becomes on which nobody works; NULL for the next day on which somebody does.';
comment on column running_limit.basis is 'The document by which the region set the amount.';
comment on column running_limit.opening is 'The time before which the step may not be taken: its amount, unit and roll.';
comment on column running_limit.pauses is 'Beginnings and ends of its pauses in turn; an odd number means that it is paused.';
comment on column running_limit.ends is 'The last instant in time; NULL while it is paused, and where it never ends.';
comment on column running_limit.half is 'The last instant of the first half, in whole units; mostly, of the first four fifths.';
comment on column running_limit.opens is 'The first instant at which the step may be taken; NULL where it need not wait.';
comment on column running_limit.lapsed is 'It has passed, the clock has said so, and the step may still be taken.';
comment on column running_limit.provisional is 'It rests on a year whose holidays were not published, and is recomputed when they are.';
comment on column running_limit.rules is 'Content hash of the procedure under which it started.';
create index running_limit_ends_idx on running_limit (ends) where not lapsed;
create index running_limit_provisional_idx on running_limit (register) where provisional;
alter table running_limit enable row level security;
grant select, insert, update, delete on running_limit to zhiheng_app;
create policy running_limit_read on running_limit for select to zhiheng_app
  using (array[left(region, 1), left(region, 2), left(region, 4), left(region, 6), left(region, 9), region] && string_to_array(nullif(current_setting('app.scope', true), ''), ','));
create policy running_limit_start on running_limit for insert to zhiheng_app
  with check (nullif(current_setting('app.step', true), '') is not null
    and array[left(region, 1), left(region, 2), left(region, 4), left(region, 6), left(region, 9), region] && string_to_array(nullif(current_setting('app.scope', true), ''), ','));
create policy running_limit_revise on running_limit for update to zhiheng_app
  using (nullif(current_setting('app.step', true), '') is not null
    and array[left(region, 1), left(region, 2), left(region, 4), left(region, 6), left(region, 9), region] && string_to_array(nullif(current_setting('app.scope', true), ''), ','));
create policy running_limit_end on running_limit for delete to zhiheng_app
  using (nullif(current_setting('app.step', true), '') is not null
    and array[left(region, 1), left(region, 2), left(region, 4), left(region, 6), left(region, 9), region] && string_to_array(nullif(current_setting('app.scope', true), ''), ','));

create table serial_counter (
  region text collate "C" not null,
  register text collate "C" not null,
  field text collate "C" not null,
  year integer not null,
  last integer not null,
  constraint serial_counter_pkey primary key (region, register, field, year)
);
comment on table serial_counter is 'The last serial number that a region gave in a year; only the functions below touch it.';
alter table serial_counter enable row level security;

-- The first of so many numbers that follow the last one. A concurrent step waits and is taken again; one that is rolled
-- back leaves no gap.
create function next_serials(named text, of_register text, of_field text, of_year integer, many integer) returns integer
language plpgsql security definer set search_path from current as $$
declare first integer;
begin
  if nullif(current_setting('app.step', true), '') is null then
    raise insufficient_privilege using message = 'numbers are given by steps';
  end if;
  insert into serial_counter as c (region, register, field, year, last) values (named, of_register, of_field, of_year, many)
  on conflict (region, register, field, year) do update set last = c.last + many
  returning last - many + 1 into first;
  return first;
end $$;

-- Numbers that are stated were given elsewhere: the next one follows the highest.
create function lift_serial(named text, of_register text, of_field text, of_year integer, reached integer) returns void
language plpgsql security definer set search_path from current as $$
begin
  if nullif(current_setting('app.step', true), '') is null then
    raise insufficient_privilege using message = 'numbers are given by steps';
  end if;
  insert into serial_counter as c (region, register, field, year, last) values (named, of_register, of_field, of_year, reached)
  on conflict (region, register, field, year) do update set last = greatest(c.last, reached);
end $$;

create table alike_hold (
  named text collate "C" not null,
  value bytea not null,
  n bigint not null,
  constraint alike_hold_pkey primary key (named, value)
);
comment on table alike_hold is 'Digests of values by which records of a register are compared wherever they are; only the function below touches it.';
alter table alike_hold enable row level security;

-- Steps that must find no record with these values hold them together; a step that makes such a record changes them. Of
-- two that have not seen each other, the later ends in a serialization failure.
create function hold_alike(of_what text, of_values text[], changes boolean) returns void
language plpgsql security definer set search_path from current as $$
begin
  if nullif(current_setting('app.step', true), '') is null then
    raise insufficient_privilege using message = 'values are held by steps';
  end if;
  if changes then
    insert into alike_hold as h (named, value, n)
    select of_what, v.value, 1 from (select distinct sha256(convert_to(u, 'UTF8')) as value from unnest(of_values) u order by 1) v
    on conflict (named, value) do update set n = h.n + 1;
  else
    insert into alike_hold (named, value, n)
    select of_what, v.value, 0 from (select distinct sha256(convert_to(u, 'UTF8')) as value from unnest(of_values) u order by 1) v
    on conflict (named, value) do nothing;
    perform from alike_hold h where h.named = of_what collate "C"
      and h.value in (select sha256(convert_to(u, 'UTF8')) from unnest(of_values) u) order by h.value for share of h;
  end if;
end $$;

create table open_work (
  region text collate "C" not null,
  register text collate "C" not null,
  record uuid not null,
  on_date date,
  state text collate "C" not null,
  step text collate "C" not null,
  desk text collate "C" not null,
  own boolean not null,
  ends timestamptz not null,
  constraint open_work_pkey primary key (region, register, record, desk)
);
comment on table open_work is 'Records that wait for somebody, one row for each desk on which they lie.';
comment on column open_work.on_date is 'The date in the address of the record; NULL in a register that is not partitioned.';
comment on column open_work.step is 'The step by whose time limit it is due: the one that is asked for, or a later one.';
comment on column open_work.desk is 'officer@amr of a role in a department, intake of a role, to:… of one post or organisation that handles it, party:… of whom it is about.';
comment on column open_work.own is 'The desk is of one post or organisation, wherever the record is.';
comment on column open_work.ends is 'By when the step is to be taken; infinity where no day is set, or its time does not run.';
create index open_work_desk_idx on open_work (region, desk, ends, register, record);
create index open_work_own_idx on open_work (desk, ends, register, record) where own;
alter table open_work enable row level security;
grant select, insert, delete on open_work to zhiheng_app;
create policy open_work_read on open_work for select to zhiheng_app
  using (array[left(region, 1), left(region, 2), left(region, 4), left(region, 6), left(region, 9), region] && string_to_array(nullif(current_setting('app.scope', true), ''), ',')
    and (desk = any(string_to_array(nullif(current_setting('app.desks', true), ''), chr(31))) or nullif(current_setting('app.step', true), '') is not null));
create policy open_work_put on open_work for insert to zhiheng_app
  with check (nullif(current_setting('app.step', true), '') is not null
    and array[left(region, 1), left(region, 2), left(region, 4), left(region, 6), left(region, 9), region] && string_to_array(nullif(current_setting('app.scope', true), ''), ','));
create policy open_work_take on open_work for delete to zhiheng_app
  using (nullif(current_setting('app.step', true), '') is not null
    and array[left(region, 1), left(region, 2), left(region, 4), left(region, 6), left(region, 9), region] && string_to_array(nullif(current_setting('app.scope', true), ''), ','));

-- A sum of which every amount takes its part only where the sum does not fall below the least: what does not fit is
-- passed over, and what comes after it is measured without it.
create function add_if_fitting(total numeric, start numeric, added numeric, bottom numeric) returns numeric
language sql immutable as $$
  select coalesce(total, start) + case when added < 0 and coalesce(total, start) + added < bottom then 0 else added end
$$;
create aggregate fitting_sum(start numeric, added numeric, bottom numeric) (sfunc = add_if_fitting, stype = numeric);

-- How much waits for posts by name: a number for whoever hands out more, and no word of what it is.
create function handled_by(posts uuid[]) returns table (post uuid, open bigint)
language sql stable security definer set search_path from current as $$
  select p.id, count(w.desk) from unnest(posts) p(id)
  left join open_work w on w.own and w.desk = ('to:' || p.id) collate "C" group by p.id
$$;

create table desked_register (
  register text collate "C" not null,
  waits text collate "C" not null,
  constraint desked_register_pkey primary key (register)
);
comment on table desked_register is 'By which declaration the records of a register were put on desks: another one puts them there again.';
comment on column desked_register.waits is 'Content hash of what its states wait for.';
grant select, insert, update on desked_register to zhiheng_app;

create table figure_cell (
  region text collate "C" not null,
  indicator text collate "C" not null,
  month date not null,
  of numeric not null,
  among numeric not null,
  readers text[] not null,
  constraint figure_cell_pkey primary key (region, indicator, month)
);
comment on table figure_cell is 'Numerator and denominator of each counted indicator, folded from the deltas of its register.';
comment on column figure_cell.readers is 'Roles that read every record counted here, and so may know the count.';
alter table figure_cell enable row level security;
grant select, insert, update, delete on figure_cell to zhiheng_app;
create policy figure_cell_read on figure_cell for select to zhiheng_app
  using (readers && string_to_array(nullif(current_setting('app.roles', true), ''), ',')
    and array[left(region, 1), left(region, 2), left(region, 4), left(region, 6), left(region, 9), region] && string_to_array(nullif(current_setting('app.scope', true), ''), ','));
create policy figure_cell_fold on figure_cell for insert to zhiheng_app
  with check (nullif(current_setting('app.step', true), '') = 'clock.fold');
create policy figure_cell_refold on figure_cell for update to zhiheng_app
  using (nullif(current_setting('app.step', true), '') = 'clock.fold');

create table figured_indicator (
  indicator text collate "C" not null,
  formula text collate "C" not null,
  at timestamptz not null,
  constraint figured_indicator_pkey primary key (indicator)
);
comment on table figured_indicator is 'By which formula the rows of figure_cell were counted: another one counts them again from the cells of the register.';
comment on column figured_indicator.formula is 'Content hash of what the indicator counts.';
grant select, insert, update on figured_indicator to zhiheng_app;

-- Statistics of a partitioned table are nobody's work by default: autovacuum analyses its partitions only. Without
-- them the first pages after a large import read every row. The serving role owns no table, so it asks for it here.
create function refresh_statistics(name text) returns void language plpgsql security definer
set search_path from current as $$
begin
  execute format('analyze %I', name);
end $$;

-- How many rows of a table lie in a range of regions, as the planner estimates without policies: under a policy it
-- halves its estimates. The caller scales its own estimate by this; no row and no condition passes through here.
create function estimated_rows(name text, lo text, hi text) returns double precision language plpgsql security definer
set search_path from current as $$
declare plan json;
begin
  execute format('explain (format json) select from %I where region >= %L collate "C" and region < %L collate "C"', name, lo, hi) into plan;
  return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::double precision;
end $$;

-- Partitions by year, up to and including a year. The serving role owns no table, so it asks for them here; it gets no
-- right to a partition by itself. What had to wait in the default partition moves into the new one.
create function make_partitions(through integer) returns integer language plpgsql security definer
set search_path from current as $$
declare
  t record;
  year integer;
  part text;
  low date;
  high date;
  made integer := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('make_partitions', 0));
  for t in
    select c.relname as name, a.attname as day, max(substring(p.relname from '_([0-9]{4})$')::integer) as last
    from pg_partitioned_table pt
      join pg_class c on c.oid = pt.partrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = pt.partattrs[0]
      join pg_inherits i on i.inhparent = c.oid
      join pg_class p on p.oid = i.inhrelid
    where c.relnamespace = current_schema()::regnamespace
    group by 1, 2 order by 1
  loop
    -- However far a caller asks: ten years at a time.
    for year in t.last + 1 .. least(through, t.last + 10) loop
      part := t.name || '_' || year;
      low := make_date(year, 1, 1);
      high := make_date(year + 1, 1, 1);
      execute format('create table %I (like %I including defaults including constraints)', part, t.name);
      execute format('revoke all on %I from public, zhiheng_app', part);
      execute format('with moved as (delete from %I where %I >= %L and %I < %L returning *) insert into %I select * from moved',
        t.name || '_other', t.day, low, t.day, high, part);
      execute format('alter table %I attach partition %I for values from (%L) to (%L)', t.name, part, low, high);
      made := made + 1;
    end loop;
  end loop;
  return made;
end $$;

-- How a region stands among those of its own level inside another: what its posts may know of figures that they may
-- not see. Only regions inside the caller's scope are compared, no group has fewer than three, and what leaves here is a
-- mean rounded to a thousandth of a share (to a tenth of a count), a place and the size of the group.
create function peer_figures(named text, own text, parent text, low date, high date, ratio boolean, higher boolean, fewest integer)
returns table (peers integer, mean numeric, of_own numeric, among_own numeric, place integer, side integer)
language sql stable security definer set search_path from current as $$
  with part as (
    select left(c.region, length(own)) as region, sum(c.of) as of, sum(c.among) as among from figure_cell c
    where c.indicator = named and c.readers && string_to_array(nullif(current_setting('app.roles', true), ''), ',') and c.month between low and high and length(c.region) >= length(own)
      and (parent = '0' or c.region >= parent collate "C" and c.region < parent || ':' collate "C")
      and array[left(own, 1), left(own, 2), left(own, 4), left(own, 6), left(own, 9), own]
        && string_to_array(nullif(current_setting('app.scope', true), ''), ',')
      and own <> parent and (parent = '0' or starts_with(own, parent))
    group by 1),
  known as (
    select region, of, among, case when ratio then of / nullif(among, 0) else of end as value from part
    where not ratio or among <> 0),
  whole as (
    select count(*)::integer as peers, case when ratio then sum(of) / sum(among) else avg(of) end as mean from known
    having count(*) >= greatest(3, fewest))
  select whole.peers, round(whole.mean, case when ratio then 3 else 1 end), k.of, k.among,
    (select count(*) + 1 from known other where case when higher then other.value > k.value else other.value < k.value end)::integer,
    sign(k.value - whole.mean)::integer
  from whole left join known k on k.region = own
$$;
