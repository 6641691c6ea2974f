/** A second Jifeline server, of the JDK alone: what any implementer in any language would write. */
@NullMarked
package io.contactkit.contract.plain;

import org.jspecify.annotations.NullMarked;
