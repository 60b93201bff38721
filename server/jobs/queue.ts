import type { Job } from '@zhiheng/kernel'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { withSession } from '../database/session.ts'
import { quiet } from './quiet.ts'

/**
 * The queue's tables have row-level security without a policy, which closes them to all but their owner.
 * They hold no records: the serving role, which also runs the jobs, gets all of their rows.
 */
const open = (role: string) => `
  grant usage on schema graphile_worker to ${role};
  grant select, insert, update, delete on all tables in schema graphile_worker to ${role};
  grant usage, select on all sequences in schema graphile_worker to ${role};
  grant execute on all functions in schema graphile_worker to ${role};
  do $$
  declare t text;
  begin
    for t in select tablename from pg_tables where schemaname = 'graphile_worker' and rowsecurity loop
      execute format('drop policy if exists serve on graphile_worker.%I', t);
      execute format('create policy serve on graphile_worker.%I to ${role} using (true) with check (true)', t);
    end loop;
  end $$`

/** Brings the queue's own tables up to date, as owner; the worker itself runs as the serving role. */
export async function prepareQueue(ownerUrl: string, servingUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: quiet })
  const role = pg.escapeIdentifier(decodeURIComponent(new URL(servingUrl).username))
  await withSession(ownerUrl, (owner) => owner.query(open(role)))
}

/** Attempts before a job is given up; each waits longer than the one before. */
const attempts = 5

/**
 * Puts a job into the queue within the caller's transaction. Where one of the same key already waits, that is
 * enough: writing it again would make concurrent writers of a register wait for each other.
 */
export async function enqueue(client: pg.ClientBase | pg.Pool, job: Job): Promise<void> {
  await client.query(
    `select graphile_worker.add_job($1, $2::json, job_key => $3, max_attempts => $4)
    where not exists (
      select from graphile_worker._private_jobs where key = $3 and locked_at is null and attempts = 0
    )`,
    [job.task, JSON.stringify(job.payload), job.key, attempts],
  )
}
