/** Leat's operations on stored contacts, identifiers, subscriptions and portal sessions. */
@NullMarked
package io.contactkit.sandbox.leat;

import org.jspecify.annotations.NullMarked;
