/** What holds for the generated sources of both sides. */
@NullMarked
package io.contactkit.contract.generation;

import org.jspecify.annotations.NullMarked;
