/// Clients made from the descriptions of the API, tried on a running platform.
@NullMarked
package vn.sovang.clients;

import org.jspecify.annotations.NullMarked;
