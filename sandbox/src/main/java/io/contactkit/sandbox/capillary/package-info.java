/** Capillary's customers, whose identifiers are added, removed and merged. */
@NullMarked
package io.contactkit.sandbox.capillary;

import org.jspecify.annotations.NullMarked;
