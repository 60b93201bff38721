-- The dated regions of an instance, made from the divisions of @zhiheng/codes and the register territory. Not registers:
-- the server makes them anew at start and whenever a territory changes. In a cluster they are reference tables.

create table region (
  code text collate "C" not null,
  since date not null,
  until date,
  name text not null,
  level text collate "C" not null,
  kind text collate "C" not null,
  successors text[] not null,
  constraint region_pkey primary key (code, since),
  constraint region_kind_check check (kind in ('division', 'zone'))
);
comment on table region is 'Territories in force from since to until: what is known beyond the shipped divisions, which have no dates.';
comment on column region.until is 'Last day; NULL is open. The day before the next row of the code ends it too.';
grant select, insert, delete on region to zhiheng_app;

create table region_closure (
  ancestor text collate "C" not null,
  descendant text collate "C" not null,
  from_year integer not null,
  to_year integer not null,
  depth integer not null,
  constraint region_closure_pkey primary key (ancestor, descendant, from_year)
);
comment on table region_closure is 'Which region lay inside which at the end of each year from from_year to to_year: divisions by their place, merged ones under those that took them over, members under their zone.';
create index region_closure_descendant_idx on region_closure (descendant, ancestor);
grant select, insert, delete on region_closure to zhiheng_app;

create table region_scope (
  code text collate "C" not null,
  prefix text collate "C" not null,
  since date not null,
  until date,
  constraint region_scope_pkey primary key (code, prefix, since)
);
comment on table region_scope is 'What a post of a region sees beyond its own code and when: regions merged into it, and members of a zone.';
comment on column region_scope.until is 'Last day; NULL is open.';
grant select, insert, delete on region_scope to zhiheng_app;
