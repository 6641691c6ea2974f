/** Compares pacts with the documents, without calling anything. */
@NullMarked
package io.contactkit.contract.compare;

import org.jspecify.annotations.NullMarked;
