/** What administrators see and do: people, engine, audit log, training. */
@NullMarked
package io.github.hdr4j.samples.web.admin;

import org.jspecify.annotations.NullMarked;
