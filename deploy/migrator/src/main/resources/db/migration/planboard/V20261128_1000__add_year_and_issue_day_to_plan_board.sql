-- By which lists and figures are narrowed to the plans of a year, and from which the dates of duties are
-- counted, without unpacking whole plans.
alter table view.plan_board
    add column year text collate "C"
        generated always as (row #>> '{content,year}') stored,
    add column issued_on text collate "C"
        generated always as (row #>> '{issue,issuedOn}') stored;
create index plan_board_year on view.plan_board (tenant_id, generation, year, key);
