@NullMarked
package io.contactkit.contract.junit;

import org.jspecify.annotations.NullMarked;
