/** Leat, formerly Piggy. */
@NullMarked
package io.contactkit.server.leat;

import org.jspecify.annotations.NullMarked;
