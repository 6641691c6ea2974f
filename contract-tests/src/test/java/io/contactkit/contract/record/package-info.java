/** Describes the interactions and records them through the generated clients. */
@NullMarked
package io.contactkit.contract.record;

import org.jspecify.annotations.NullMarked;
