/** Tests of returns over HTTP. */
@NullMarked
package org.sweetline.returns.pages;

import org.jspecify.annotations.NullMarked;
