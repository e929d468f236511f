-- Who launched a campaign looks after its reports and proposals. Rows say it now, so the board is folded anew from
-- the log, as a generation of its own.
alter table view.campaign_board
    add column launched_by text collate "C" generated always as (row ->> 'launchedBy') stored;
create index campaign_board_launched_by on view.campaign_board (tenant_id, generation, launched_by, key);
delete from view.projection where projection = 'campaign-board' and not serving;
update view.projection set generation = generation + 1, position = 0 where projection = 'campaign-board';
truncate view.campaign_board;
