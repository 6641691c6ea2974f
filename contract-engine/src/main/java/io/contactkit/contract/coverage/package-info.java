/** Counts what a contract has to show, and what it does show. */
@NullMarked
package io.contactkit.contract.coverage;

import org.jspecify.annotations.NullMarked;
