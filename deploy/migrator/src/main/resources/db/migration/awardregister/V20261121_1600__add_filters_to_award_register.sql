-- By which awards are chosen: the year of the decision, who decided, and what was given.
alter table view.award_register
    add column year text collate "C"
        generated always as (left(row ->> 'decidedOn', 4)) stored,
    add column authority text collate "C"
        generated always as (row ->> 'authority') stored,
    add column issuer text collate "C"
        generated always as (row ->> 'issuer') stored,
    add column item text collate "C"
        generated always as (coalesce(row #>> '{item,title}', row #>> '{item,form}')) stored;
create index award_register_year on view.award_register (tenant_id, generation, year, key);
create index award_register_issuer on view.award_register (tenant_id, generation, issuer, key);
