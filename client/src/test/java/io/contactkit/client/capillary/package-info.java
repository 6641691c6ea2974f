/** Tests. */
@NullUnmarked
package io.contactkit.client.capillary;

import org.jspecify.annotations.NullUnmarked;
