/** Tests. */
@NullUnmarked
package io.contactkit.client.jifeline;

import org.jspecify.annotations.NullUnmarked;
