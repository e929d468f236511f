/// Description of the HTTP API as OpenAPI 3.1, at `/v3/api-docs`, and its page at
/// `/swagger-ui.html`: built from the tables of commands and views, from the records that are read
/// and written as JSON, and from the texts for people, so that nothing of it is written twice.
@NullMarked
package vn.sovang.platform.api;

import org.jspecify.annotations.NullMarked;
