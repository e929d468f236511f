-- What figures of reports are counted by, in columns and one index that holds all of them: the rows are
-- wide, and the policy of isolation lets no index over an expression of a row be used.
--
-- `due` stands for the demand, `came` is the day in Vietnam (UTC+7) of the first version.
alter table view.report_board
    add column phase text collate "C" generated always as (row ->> 'phase') stored,
    add column due text collate "C" generated always as (md5(row ->> 'due')) stored,
    add column came date generated always as (
        make_date(cast(substr(row #>> '{handedIn,versions,0,at}', 1, 4) as int),
                  cast(substr(row #>> '{handedIn,versions,0,at}', 6, 2) as int),
                  cast(substr(row #>> '{handedIn,versions,0,at}', 9, 2) as int))
        + case when cast(substr(row #>> '{handedIn,versions,0,at}', 12, 2) as int) < 17
               then 0 else 1 end) stored;
create index report_board_count on view.report_board
    (tenant_id, generation, campaign_id, phase, state, due)
    include (came, unit_id, from_position, to_position);
