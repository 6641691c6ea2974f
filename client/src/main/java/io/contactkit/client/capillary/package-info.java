/** Capillary. */
@NullMarked
package io.contactkit.client.capillary;

import org.jspecify.annotations.NullMarked;
