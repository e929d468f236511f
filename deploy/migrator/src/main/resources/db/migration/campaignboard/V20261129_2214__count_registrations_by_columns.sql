-- What registrations are counted by, in an index that holds all of it.
alter table view.registration_board
    add column unit_id text collate "C" generated always as (row ->> 'unitId') stored;
create index registration_board_count on view.registration_board
    (tenant_id, generation, campaign_id) include (unit_id, from_position, to_position);
create index registration_board_unit_id on view.registration_board
    (tenant_id, generation, unit_id, key);
