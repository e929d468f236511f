/// Texts for people, Vietnamese first, found by code.
@NullMarked
package vn.sovang.platform.text;

import org.jspecify.annotations.NullMarked;
