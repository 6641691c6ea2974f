/** Replays recorded interactions against a running server. */
@NullMarked
package io.contactkit.contract.verify;

import org.jspecify.annotations.NullMarked;
