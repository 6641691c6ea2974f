@NullMarked
package io.contactkit.contract.verify;

import org.jspecify.annotations.NullMarked;
