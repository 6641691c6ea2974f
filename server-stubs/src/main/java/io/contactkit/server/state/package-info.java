/** Provider states: what a server can be asked to hold before an interaction is replayed. */
@NullMarked
package io.contactkit.server.state;

import org.jspecify.annotations.NullMarked;
