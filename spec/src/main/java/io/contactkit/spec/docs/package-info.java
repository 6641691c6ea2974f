/** Pages that are rendered from the documents, so that they cannot fall behind them. */
@NullMarked
package io.contactkit.spec.docs;

import org.jspecify.annotations.NullMarked;
