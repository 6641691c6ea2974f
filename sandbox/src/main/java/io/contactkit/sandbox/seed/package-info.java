/** What the sandbox holds before anyone called it, taken from the documents' examples. */
@NullMarked
package io.contactkit.sandbox.seed;

import org.jspecify.annotations.NullMarked;
