/** Optional capabilities: what the calls do, for logs, metrics and traces. */
@NullMarked
package io.contactkit.client.observation;

import org.jspecify.annotations.NullMarked;
