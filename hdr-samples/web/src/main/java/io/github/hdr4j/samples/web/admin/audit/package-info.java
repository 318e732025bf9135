/** The log of who did what to accounts, teams, readings and the engine. */
@NullMarked
package io.github.hdr4j.samples.web.admin.audit;

import org.jspecify.annotations.NullMarked;
