@NullMarked
package io.contactkit.contract.cli;

import org.jspecify.annotations.NullMarked;
