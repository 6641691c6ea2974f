/** The README's code, compiled and run. */
@NullMarked
package io.contactkit.contract.readme;

import org.jspecify.annotations.NullMarked;
