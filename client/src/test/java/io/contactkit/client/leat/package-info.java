/** Tests. */
@NullUnmarked
package io.contactkit.client.leat;

import org.jspecify.annotations.NullUnmarked;
