@NullMarked
package io.contactkit.contract.internal;

import org.jspecify.annotations.NullMarked;
