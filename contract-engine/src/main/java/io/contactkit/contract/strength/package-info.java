/** How strong the contract is: what was broken on purpose, and whether the contract noticed. */
@NullMarked
package io.contactkit.contract.strength;

import org.jspecify.annotations.NullMarked;
