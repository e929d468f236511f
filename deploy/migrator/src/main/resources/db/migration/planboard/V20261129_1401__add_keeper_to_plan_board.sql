-- Whose a plan is: a plan that is not issued is read by its keeper's organisation only. Rows say it now, so the
-- board is folded anew from the log, as a generation of its own.
alter table view.plan_board
    add column kept_by text collate "C" generated always as (row ->> 'keptBy') stored,
    add column is_issued boolean generated always as (row ->> 'issue' is not null) stored;
create index plan_board_unissued on view.plan_board (tenant_id, generation, kept_by) where not is_issued;
delete from view.projection where projection = 'plan-board' and not serving;
update view.projection set generation = generation + 1, position = 0 where projection = 'plan-board';
truncate view.plan_board;
