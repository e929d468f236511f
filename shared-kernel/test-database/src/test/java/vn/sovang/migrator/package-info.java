/// The migrator against a real PostgreSQL; it lives here because the database for tests is made by
/// the migrator.
@NullMarked
package vn.sovang.migrator;

import org.jspecify.annotations.NullMarked;
