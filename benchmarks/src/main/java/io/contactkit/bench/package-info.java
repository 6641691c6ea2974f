/** Measures the client against what a team would write or generate instead. */
@NullMarked
package io.contactkit.bench;

import org.jspecify.annotations.NullMarked;
