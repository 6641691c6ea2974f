/** Tests. */
@NullUnmarked
package io.contactkit.client.internal;

import org.jspecify.annotations.NullUnmarked;
