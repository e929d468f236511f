-- Read models: made by the owner, filled and emptied by the query service, unseen by the other.
grant usage on schema view to sovang_query;
alter default privileges in schema view
    grant select, insert, update, delete on tables to sovang_query;
alter default privileges in schema view
    grant usage, select on sequences to sovang_query;
