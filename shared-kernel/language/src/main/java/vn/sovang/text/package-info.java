/// Words: the document's own, and how they are compared.
@NullMarked
package vn.sovang.text;

import org.jspecify.annotations.NullMarked;
