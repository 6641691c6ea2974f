/** Breaks a server, a client or a document on purpose, to see whether the contract notices. */
@NullMarked
package io.contactkit.contract.mutation;

import org.jspecify.annotations.NullMarked;
