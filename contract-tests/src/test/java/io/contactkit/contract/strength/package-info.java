@NullMarked
package io.contactkit.contract.strength;

import org.jspecify.annotations.NullMarked;
