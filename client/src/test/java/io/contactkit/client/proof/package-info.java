/** The client on the wire, for everything that the documents say: what it sends, what it bears. */
@NullUnmarked
package io.contactkit.client.proof;

import org.jspecify.annotations.NullUnmarked;
