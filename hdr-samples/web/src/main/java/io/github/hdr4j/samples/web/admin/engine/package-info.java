/** The model that reads, and which others an administrator can choose. */
@NullMarked
package io.github.hdr4j.samples.web.admin.engine;

import org.jspecify.annotations.NullMarked;
