/** Judges the traffic between any client and any server by a document. */
@NullMarked
package io.contactkit.contract.observe;

import org.jspecify.annotations.NullMarked;
