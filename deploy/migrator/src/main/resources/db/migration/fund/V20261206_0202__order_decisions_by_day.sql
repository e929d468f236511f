-- Decisions are listed with the newest first, and by who decided.
alter table view.reward_board
    add column decided_on text collate "C" generated always as (row #>> '{heading,decidedOn}') stored,
    add column issuer text collate "C" generated always as (row ->> 'issuer') stored;
create index reward_board_decided_on on view.reward_board (tenant_id, generation, decided_on desc, key);
