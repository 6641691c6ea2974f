/** What the three APIs have in common on the server's side. */
@NullMarked
package io.contactkit.server;

import org.jspecify.annotations.NullMarked;
