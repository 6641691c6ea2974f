/** Shows what a contract holds and what a server made of it: a page, JUnit XML and JSON. */
@NullMarked
package io.contactkit.contract.report;

import org.jspecify.annotations.NullMarked;
