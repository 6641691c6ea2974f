@NullMarked
package io.contactkit.contract.report;

import org.jspecify.annotations.NullMarked;
