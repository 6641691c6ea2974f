/** Clients as beans, configured by {@code contactkit.*}. */
@NullMarked
package io.contactkit.client.spring;

import org.jspecify.annotations.NullMarked;
