/** Returns over HTTP: what people read of them, and the steps that they take. */
@NullMarked
package org.sweetline.returns.pages;

import org.jspecify.annotations.NullMarked;
