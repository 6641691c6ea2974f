/** A runnable reference server. */
@NullMarked
package io.contactkit.sandbox;

import org.jspecify.annotations.NullMarked;
