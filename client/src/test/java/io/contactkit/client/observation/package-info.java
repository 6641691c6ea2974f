/** Tests. */
@NullUnmarked
package io.contactkit.client.observation;

import org.jspecify.annotations.NullUnmarked;
