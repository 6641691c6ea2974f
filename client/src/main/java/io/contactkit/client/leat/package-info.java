/** Leat, formerly Piggy. */
@NullMarked
package io.contactkit.client.leat;

import org.jspecify.annotations.NullMarked;
