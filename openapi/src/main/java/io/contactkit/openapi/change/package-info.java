/** What a change of a document means to those who keep to the released one. */
@NullMarked
package io.contactkit.openapi.change;

import org.jspecify.annotations.NullMarked;
