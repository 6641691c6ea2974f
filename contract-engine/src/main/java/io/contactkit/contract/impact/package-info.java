/** What a change of a document does to the consumers whose pacts are known. */
@NullMarked
package io.contactkit.contract.impact;

import org.jspecify.annotations.NullMarked;
