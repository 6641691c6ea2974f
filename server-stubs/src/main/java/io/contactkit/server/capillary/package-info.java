/** Answering as Capillary. */
@NullMarked
package io.contactkit.server.capillary;

import org.jspecify.annotations.NullMarked;
