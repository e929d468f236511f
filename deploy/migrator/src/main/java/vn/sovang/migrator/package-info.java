/// Brings a PostgreSQL to the shape that the services need: roles, schemas, tables, tenants. The
/// only place with DDL.
@NullMarked
package vn.sovang.migrator;

import org.jspecify.annotations.NullMarked;
