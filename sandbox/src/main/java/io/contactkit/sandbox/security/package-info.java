/** Who may call which API. */
@NullMarked
package io.contactkit.sandbox.security;

import org.jspecify.annotations.NullMarked;
