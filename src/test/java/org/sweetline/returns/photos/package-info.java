/** Tests of the pictures of returns. */
@NullMarked
package org.sweetline.returns.photos;

import org.jspecify.annotations.NullMarked;
