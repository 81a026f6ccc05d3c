@NullMarked
package org.sweetline.surge.steering;

import org.jspecify.annotations.NullMarked;
