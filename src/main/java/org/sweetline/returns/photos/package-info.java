/** Pictures of what is returned: taken in with nothing in them but the picture, and shown again. */
@NullMarked
package org.sweetline.returns.photos;

import org.jspecify.annotations.NullMarked;
