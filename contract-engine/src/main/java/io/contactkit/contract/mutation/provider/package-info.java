/** Servers that break one rule of the document at a time, and whether the pacts notice. */
@NullMarked
package io.contactkit.contract.mutation.provider;

import org.jspecify.annotations.NullMarked;
