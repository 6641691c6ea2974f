/** Answering as Leat. */
@NullMarked
package io.contactkit.server.leat;

import org.jspecify.annotations.NullMarked;
