/** Pact files as plain records, whoever wrote them: this kit's own recording or a foreign tool. */
@NullMarked
package io.contactkit.contract.pact;

import org.jspecify.annotations.NullMarked;
