-- Lists offer campaigns to choose by name: read from a column, for a row has all units that take part.
alter table view.campaign_board
    add column name text generated always as (row #>> '{content,name}') stored;
