/** What every command finds, in one shape, and the forms in which it is written. */
@NullMarked
package io.contactkit.contract.findings;

import org.jspecify.annotations.NullMarked;
