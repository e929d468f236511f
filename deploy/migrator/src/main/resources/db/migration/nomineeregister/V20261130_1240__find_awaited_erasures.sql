-- Rows tell which erasures wait for a second administrator, in a column by which they are found: the board is folded
-- anew from the log, as a generation of its own.
delete from view.projection where projection = 'nominee-register' and not serving;
update view.projection set generation = generation + 1, position = 0 where projection = 'nominee-register';
truncate view.nominee_register;
alter table view.nominee_register
    add column erasure text collate "C"
        generated always as (case when row ->> 'asked' is not null then 'AWAITED' end) stored;
create index nominee_register_awaited on view.nominee_register (tenant_id, generation, erasure)
    where erasure = 'AWAITED';
