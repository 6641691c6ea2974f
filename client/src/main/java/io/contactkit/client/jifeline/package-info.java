/** Jifeline. */
@NullMarked
package io.contactkit.client.jifeline;

import org.jspecify.annotations.NullMarked;
