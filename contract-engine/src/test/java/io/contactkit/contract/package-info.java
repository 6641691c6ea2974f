@NullMarked
package io.contactkit.contract;

import org.jspecify.annotations.NullMarked;
