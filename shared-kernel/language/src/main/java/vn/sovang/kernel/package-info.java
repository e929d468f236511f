/// The few words that every part of the platform shares: tenant, refusal, the catalogue of events.
@NullMarked
package vn.sovang.kernel;

import org.jspecify.annotations.NullMarked;
