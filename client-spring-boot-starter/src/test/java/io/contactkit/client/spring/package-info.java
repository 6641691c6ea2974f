/** Tests. */
@NullUnmarked
package io.contactkit.client.spring;

import org.jspecify.annotations.NullUnmarked;
