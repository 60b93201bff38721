-- Views of lists that people keep for themselves: a local table of one instance, found by its owner only.

create table saved_view (
  id uuid not null,
  person uuid not null,
  register text collate "C" not null,
  name text not null,
  view jsonb not null,
  at timestamptz not null,
  constraint saved_view_pkey primary key (id),
  constraint saved_view_name_key unique (person, register, name)
);
comment on table saved_view is 'What a person looks at in a register: words, filters, order and columns, under a name of their own.';
comment on column saved_view.view is '{ q, where, sort, descending, columns }, each only where it is set.';
grant select, insert, update, delete on saved_view to zhiheng_app;
