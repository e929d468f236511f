-- The newest verification of each tenant's log. It is no board: what a verification found is written
-- by the verification alone.
create table view.verification (
    tenant_id   text        not null primary key,
    started_at  timestamptz not null,
    -- A run whose instance died is begun anew by whoever sees no beat.
    beat_at     timestamptz not null,
    finished_at timestamptz,
    position    bigint      not null,
    until       bigint      not null,
    found       jsonb
);
call view.isolate('verification');
