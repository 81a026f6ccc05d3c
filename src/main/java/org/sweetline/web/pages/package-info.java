/** Pages for customers, made on the server: one frame, two languages, no script needed. */
@NullMarked
package org.sweetline.web.pages;

import org.jspecify.annotations.NullMarked;
