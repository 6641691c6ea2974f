/** What the clients of all three providers share. */
@NullMarked
package io.contactkit.client;

import org.jspecify.annotations.NullMarked;
