/** Breaks the clients, one habit at a time, and asks whether recording or comparison notices. */
@NullMarked
package io.contactkit.contract.mutation.client;

import org.jspecify.annotations.NullMarked;
