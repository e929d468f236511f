-- Campaigns of one name are told apart by their year, where lists offer them to choose.
alter table view.campaign_board
    add column launched_year text generated always as (left(row ->> 'launchedOn', 4)) stored;
