-- By which campaigns are chosen; it stands in what the plan says of the campaign.
alter table view.campaign_board add column kind text collate "C"
    generated always as (row -> 'content' ->> 'kind') stored;
create index campaign_board_kind on view.campaign_board (tenant_id, generation, kind, key);
