/** Breaks the documents, one fact at a time, and asks whether anything notices. */
@NullMarked
package io.contactkit.contract.mutation.document;

import org.jspecify.annotations.NullMarked;
