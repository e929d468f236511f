/// JSON of the values of the language, in the log and over HTTP, without annotations in the
/// language.
@NullMarked
package vn.sovang.platform.json;

import org.jspecify.annotations.NullMarked;
