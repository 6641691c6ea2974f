/** Answering as Jifeline. */
@NullMarked
package io.contactkit.server.jifeline;

import org.jspecify.annotations.NullMarked;
