/** Jifeline's contact points, customers and locations. */
@NullMarked
package io.contactkit.sandbox.jifeline;

import org.jspecify.annotations.NullMarked;
