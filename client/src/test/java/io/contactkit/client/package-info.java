/** Tests. */
@NullUnmarked
package io.contactkit.client;

import org.jspecify.annotations.NullUnmarked;
