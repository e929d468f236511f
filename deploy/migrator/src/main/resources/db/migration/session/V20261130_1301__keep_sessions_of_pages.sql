-- Sessions of the pages, so that every instance of query-service knows them. No province's data can be read
-- here: what a session holds is sealed with the master key, and neither its post nor its tenant is named.
-- Columns are those that Spring Session asks for, and the lease of whoever renews the session's tokens.
create table view.page_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100) check (principal_name is null),
    renewing_until        timestamptz
);
create index page_session_expiry on view.page_session (expiry_time);

create table view.page_session_attributes (
    session_primary_id char(36)     not null references view.page_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
