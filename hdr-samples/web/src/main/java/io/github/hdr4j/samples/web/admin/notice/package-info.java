/** What a page tells after something was done, or why it was refused. */
@NullMarked
package io.github.hdr4j.samples.web.admin.notice;

import org.jspecify.annotations.NullMarked;
