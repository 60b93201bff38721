-- The server's own tables: who may sign in, who is signed in, background jobs and stored files.
-- Local tables of one instance, not registers: their rows are found by token, by owner or by digest only.

create table account (
  person uuid not null,
  username text collate "C" not null,
  name text not null,
  password text collate "C" not null,
  must_change boolean not null default false,
  failed integer not null default 0,
  locked_until timestamptz,
  password_until timestamptz,
  totp bytea,
  totp_next bytea,
  totp_step bigint,
  created timestamptz not null,
  constraint account_pkey primary key (person),
  constraint account_username_key unique (username)
);
comment on table account is 'Who may sign in: one account per person; what the person may do follows from posts.';
comment on column account.username is 'Folded: NFKC, lower case, no blanks around it.';
comment on column account.password is 'argon2id in PHC form; the password itself is kept nowhere.';
comment on column account.failed is 'Wrong passwords since the last right one.';
comment on column account.password_until is 'Until when a one-time password may be used; NULL for one that the person has chosen.';
comment on column account.totp is 'Encrypted secret of the second factor; NULL while none is enrolled. Its key lies outside the database.';
comment on column account.totp_next is 'The same of an enrolment that has not been confirmed by a first code.';
comment on column account.totp_step is 'Time step of the last code that was taken: no code is taken twice.';
grant select, insert, update on account to zhiheng_app;

create table recovery_code (
  person uuid not null,
  digest bytea not null,
  constraint recovery_code_pkey primary key (person, digest),
  constraint recovery_code_person_fkey foreign key (person) references account
);
comment on table recovery_code is 'Codes that stand in for a lost second factor, each once: HMAC-SHA256 under a key outside the database.';
grant select, insert, delete on recovery_code to zhiheng_app;

create table session (
  token bytea not null,
  person uuid not null,
  acting uuid,
  csrf text collate "C" not null,
  created timestamptz not null,
  expires timestamptz not null,
  constraint session_pkey primary key (token),
  constraint session_person_fkey foreign key (person) references account
);
comment on table session is 'Who is signed in. The cookie holds 32 random bytes; here is their SHA-256 only.';
comment on column session.acting is 'Post that the person acts under; NULL is their first.';
create index session_person_idx on session (person);
create index session_expires_idx on session (expires);
grant select, insert, update, delete on session to zhiheng_app;

create table calendar_key (
  person uuid not null,
  digest bytea not null,
  created timestamptz not null,
  constraint calendar_key_pkey primary key (person),
  constraint calendar_key_digest_key unique (digest),
  constraint calendar_key_person_fkey foreign key (person) references account
);
comment on table calendar_key is 'Who lets a calendar program read their deadlines: SHA-256 of the key in the address.';
grant select, insert, update, delete on calendar_key to zhiheng_app;

create table reminding (
  person uuid not null,
  email text,
  email_next text,
  code bytea,
  code_until timestamptz,
  tries int not null default 0,
  half boolean not null default true,
  mostly boolean not null default true,
  due boolean not null default true,
  told_until timestamptz,
  constraint reminding_pkey primary key (person),
  constraint reminding_person_fkey foreign key (person) references account
);
comment on table reminding is 'Where and when a person wants to be reminded of what is due.';
comment on column reminding.email is 'Proven by a code that was sent there; NULL sends no letters.';
comment on column reminding.email_next is 'An address whose code has not come back yet.';
comment on column reminding.code is 'SHA-256 of that code with the address.';
comment on column reminding.tries is 'Wrong codes since the last letter.';
comment on column reminding.half is 'Reminded when half of the time has passed.';
comment on column reminding.mostly is 'Reminded when four fifths of the time have passed.';
comment on column reminding.due is 'Reminded on the last day.';
comment on column reminding.told_until is 'What passed a mark until then was told; what passes one later is still to be.';
grant select, insert, update on reminding to zhiheng_app;

create table access_token (
  digest bytea not null,
  id uuid not null,
  region text collate "C" not null,
  submission uuid not null,
  informant uuid,
  until timestamptz not null,
  constraint access_token_pkey primary key (digest)
);
comment on table access_token is 'Codes under which people without an account follow what they sent in.';
comment on column access_token.digest is 'HMAC-SHA256 of the code, which is kept nowhere.';
comment on column access_token.id is 'By which the holder acts, and which records name among their assignees.';
comment on column access_token.informant is 'The record that holds who reported; NULL where nothing was left.';
grant select, insert on access_token to zhiheng_app;

create table stored_file (
  sha256 text collate "C" not null,
  uploaded_by uuid not null,
  name text not null,
  size bigint not null,
  kind text collate "C" not null,
  at timestamptz not null,
  constraint stored_file_pkey primary key (sha256, uploaded_by)
);
comment on table stored_file is 'Who uploaded which content under which name. The bytes are kept once, under files/ of the data folder.';
comment on column stored_file.uploaded_by is 'Person; only they may use the file until a record holds it.';
comment on column stored_file.kind is 'What the bytes are, by their own look: xlsx, docx, pdf, png, jpeg, text …';
grant select, insert, update on stored_file to zhiheng_app;

create table job (
  id uuid not null,
  kind text collate "C" not null,
  title text not null,
  state text collate "C" not null default 'waiting',
  input jsonb not null,
  progress jsonb not null default '{}',
  result jsonb,
  problems jsonb not null default '[]',
  person uuid not null,
  created_by uuid not null,
  region text collate "C" not null,
  created timestamptz not null,
  started timestamptz,
  ended timestamptz,
  constraint job_pkey primary key (id),
  constraint job_state_check check (state in ('waiting', 'running', 'done', 'failed', 'cancelled'))
);
comment on table job is 'Work that a person started and may watch; the queue itself is graphile_worker.';
comment on column job.created_by is 'Post under which the job acts, as long as the person still holds it.';
comment on column job.problems is 'What was wrong with which row: up to 100,000 of them.';
create index job_person_idx on job (person, created);
grant select, insert, update on job to zhiheng_app;

create table region_name (
  code text collate "C" not null,
  name text not null,
  constraint region_name_pkey primary key (code)
);
comment on table region_name is 'Names of this instance''s regions that the table of divisions lacks or gives otherwise, by code cut by level.';
grant select, insert, update on region_name to zhiheng_app;
