/** What the judges of a contract share; no part of the API. */
@NullMarked
package io.contactkit.contract.internal;

import org.jspecify.annotations.NullMarked;
