/// One real PostgreSQL for all tests of a JVM, and a fresh tenant for each test that writes.
@NullMarked
package vn.sovang.testdatabase;

import org.jspecify.annotations.NullMarked;
