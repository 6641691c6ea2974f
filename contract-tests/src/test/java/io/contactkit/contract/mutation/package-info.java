/** What the engines that break things on purpose have in common. */
@NullMarked
package io.contactkit.contract.mutation;

import org.jspecify.annotations.NullMarked;
